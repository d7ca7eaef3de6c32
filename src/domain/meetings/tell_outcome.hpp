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
    std::optional<int> text; ///< which text, from 1; left out, that of its day
};
BOOST_DESCRIBE_STRUCT(TellOutcome, (), (recommendation, outcome, when, vote, source, text))

struct OutcomeTold {
    static constexpr std::string_view kName = "OutcomeTold";

    RecommendationId recommendation;
    Outcome outcome = Outcome::agreed;
    Date when;
    std::optional<std::string> vote;
    std::string source;
    std::optional<int> text;
};
BOOST_DESCRIBE_STRUCT(OutcomeTold, (), (recommendation, outcome, when, vote, source, text))

/// Several documents may tell it; where they differ, that is flagged, and whoever clears the flag
/// of one has it stand.
///
/// Errors  "thing.not-found", "recommendation.settled", "outcome.told-already" by the same source,
///         "outcome.not-an-outcome", "outcome.before-the-meeting", "act.in-the-future",
///         "outcome.not-reworded", "outcome.text-not-stated", "text.no-such-text",
///         "outcome.before-its-text".
/// Flags   "outcome.told", "outcome.told-differently".
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const TellOutcome& command, const Context& context);
void apply(Meetings& meetings, const OutcomeTold& event, const Stamp& stamp);

} // namespace concordat::meetings
