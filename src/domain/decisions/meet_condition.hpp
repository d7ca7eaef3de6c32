// SPDX-License-Identifier: GPL-3.0-or-later
// The body says that the condition on which it adopted a recommendation is met. Its ratification
// counts from that day. A condition that a recommendation is agreed is met of itself.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

struct MeetCondition {
    static constexpr std::string_view kName = "meet-condition";
    static constexpr std::string_view kSays =
        "The body says that the condition on which its decision adopts a recommendation is met: "
        "its ratification counts from that day.";

    DecisionId decision;
    RecommendationId recommendation;
    std::optional<int> text; ///< where the decision adopts several of its texts on a condition
};
BOOST_DESCRIBE_STRUCT(MeetCondition, (), (decision, recommendation, text))

struct ConditionMet {
    static constexpr std::string_view kName = "ConditionMet";

    DecisionId decision;
    RecommendationId recommendation;
    int text = 1;
    OfficeId by;
};
BOOST_DESCRIBE_STRUCT(ConditionMet, (), (decision, recommendation, text, by))

/// Errors  "thing.not-found", "act.by-nobody", "decision.wrong-office", "body.ended",
///         "condition.none", "condition.before-decided", "condition.met-of-itself",
///         "condition.met", "condition.ratification-ended".
/// Flags   "office.holder-not-stated".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const MeetCondition& command,
                      const Context& context);
void apply(Decisions& decisions, const ConditionMet& event, const Stamp& stamp);

} // namespace concordat::decisions
