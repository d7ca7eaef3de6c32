// SPDX-License-Identifier: GPL-3.0-or-later
// Says whether a part is public, where that was not stated.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

struct StateDisclosure {
    static constexpr std::string_view kName = "state-disclosure";
    static constexpr std::string_view kSays =
        "Says whether a part of a decision is public, where that was not stated.";

    DecisionId decision;
    std::string part;
    Disclosure disclosure = Disclosure::public_;
    std::optional<std::string> exemption;
    std::optional<Text> reason;
    std::optional<OfficeId> reviewer;
    std::optional<Day> review_on;
};
BOOST_DESCRIBE_STRUCT(StateDisclosure, (),
                      (decision, part, disclosure, exemption, reason, reviewer, review_on))

struct DisclosureStated {
    static constexpr std::string_view kName = "DisclosureStated";

    DecisionId decision;
    std::string part;
    Disclosure disclosure = Disclosure::public_;
    std::optional<std::string> exemption;
    std::optional<Text> reason;
    std::optional<OfficeId> reviewer;
    std::optional<Day> review_on;
};
BOOST_DESCRIBE_STRUCT(DisclosureStated, (),
                      (decision, part, disclosure, exemption, reason, reviewer, review_on))

/// Errors  "thing.not-found", "part.not-found", "part.disclosure-stated",
///         "part.withheld-without-reason", "part.public-with-exemption".
/// Flags   "part.review-not-stated".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const StateDisclosure& command,
                      const Context& context);
void apply(Decisions& decisions, const DisclosureStated& event, const Stamp& stamp);

} // namespace concordat::decisions
