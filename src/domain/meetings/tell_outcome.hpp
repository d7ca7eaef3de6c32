// SPDX-License-Identifier: GPL-3.0-or-later
// Records an outcome that a document tells without showing how it came about. Nothing follows from
// it until someone settles the flag it raises.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

inline constexpr std::string_view kOutcomeTold = "outcome.told";

struct TellOutcome {
    static constexpr std::string_view kName = "tell-outcome";
    static constexpr std::string_view kSays =
        "Records an outcome a document only tells; nothing follows until its flag is settled.";

    RecommendationId recommendation;
    Outcome outcome = Outcome::agreed;
    Date when;
    std::optional<std::string> vote; ///< as the source says
    std::string source;
};
BOOST_DESCRIBE_STRUCT(TellOutcome, (), (recommendation, outcome, when, vote, source))

struct OutcomeTold {
    static constexpr std::string_view kName = "OutcomeTold";

    RecommendationId recommendation;
    Outcome outcome = Outcome::agreed;
    Date when;
    std::optional<std::string> vote;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(OutcomeTold, (), (recommendation, outcome, when, vote, source))

/// Errors  "thing.not-found", "recommendation.settled", "outcome.told-already",
/// "outcome.not-an-outcome",
///         "outcome.before-the-meeting".
/// Flags   "outcome.told".
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const TellOutcome& command, const Context& context);
void apply(Meetings& meetings, const OutcomeTold& event, const Stamp& stamp);

} // namespace concordat::meetings
