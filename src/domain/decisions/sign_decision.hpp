// SPDX-License-Identifier: GPL-3.0-or-later
// The body decides: its own office signs, with a declaration of interests. What its limbs adopt is
// ratified; what they revoke or vary of its earlier decisions ends.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

struct SignDecision {
    static constexpr std::string_view kName = "sign-decision";
    static constexpr std::string_view kSays =
        "The body decides: its own office signs. Its ratifications count from the day the decision "
        "is effective.";

    DecisionId decision;
    Declaration declaration = Declaration::not_asked;
    std::optional<Day> effective; ///< a later day, such as after call-in
};
BOOST_DESCRIBE_STRUCT(SignDecision, (), (decision, declaration, effective))

struct DecisionSigned {
    static constexpr std::string_view kName = "DecisionSigned";

    DecisionId decision;
    Declaration declaration = Declaration::not_asked;
    Day effective;
    OfficeId by;
};
BOOST_DESCRIBE_STRUCT(DecisionSigned, (), (decision, declaration, effective, by))

/// Errors  "thing.not-found", "act.by-nobody", "decision.wrong-office", "body.ended",
///         "decision.decided", "decision.step-missing", "decision.out-of-order",
///         "decision.effective-before-decided", "decision.before-its-meeting",
///         "ratification.nothing-to-ratify", "ratification.before-its-text",
///         "ratification.twice", "ratification.revoking", "decision.changed-before-decided",
///         "decision.changed".
/// Flags   "ratification.divergent", "ratification.not-required", "ratification.early",
///         "ratification.answered-otherwise", "ratification.condition-not-stated",
///         "declaration.blank",
///         "decision.signed-before-prepared", "decision.after-its-register",
///         "office.holder-not-stated".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const SignDecision& command,
                      const Context& context);
void apply(Decisions& decisions, const DecisionSigned& event, const Stamp& stamp);

} // namespace concordat::decisions
