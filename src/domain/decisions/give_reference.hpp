// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a decision its number in a register. No number is given twice.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

struct GiveReference {
    static constexpr std::string_view kName = "give-reference";
    static constexpr std::string_view kSays =
        "Gives a decision its number in one of its body's registers.";

    DecisionId decision;
    SchemeId scheme;
    std::string reference;
};
BOOST_DESCRIBE_STRUCT(GiveReference, (), (decision, scheme, reference))

struct ReferenceGiven {
    static constexpr std::string_view kName = "ReferenceGiven";

    DecisionId decision;
    SchemeId scheme;
    std::string reference;
};
BOOST_DESCRIBE_STRUCT(ReferenceGiven, (), (decision, scheme, reference))

/// Errors  "thing.not-found", "reference.of-another-body", "reference.before-its-scheme",
///         "reference.after-its-scheme", "decision.step-missing" where it is signed,
///         "reference.given", "reference.not-of-its-scheme", "reference.used-twice",
///         "reference.never-used".
/// Flags   "reference.year-differs", "decision.other-instrument".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const GiveReference& command,
                      const Context& context);
void apply(Decisions& decisions, const ReferenceGiven& event, const Stamp& stamp);

} // namespace concordat::decisions
