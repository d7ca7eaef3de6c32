// SPDX-License-Identifier: GPL-3.0-or-later
// The body decides: its own office signs, with a declaration of interests. What its limbs adopt is
// ratified; what they revoke or vary of its earlier decisions ends. Who decided and who only
// recorded it may be others than who signed, and are not judged: where they contradict, a flag
// says.
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
    std::optional<Day> effective;        ///< a later day, such as after call-in
    std::optional<OfficeId> decided_by;  ///< where the record says that
    std::optional<OfficeId> recorded_by; ///< who only wrote it down
};
BOOST_DESCRIBE_STRUCT(SignDecision, (), (decision, declaration, effective, decided_by, recorded_by))

struct DecisionSigned {
    static constexpr std::string_view kName = "DecisionSigned";

    DecisionId decision;
    Declaration declaration = Declaration::not_asked;
    Day effective;
    OfficeId by;
    std::optional<OfficeId> decided_by;
    std::optional<OfficeId> recorded_by;
    std::optional<DelegationId> under; ///< where an office decided under a delegation
};
BOOST_DESCRIBE_STRUCT(DecisionSigned, (),
                      (decision, declaration, effective, by, decided_by, recorded_by, under))

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
///         "decision.decided-by-another", "decision.recorder-decided",
///         "decision.other-instrument", "ratification.without-notice",
///         "office.holder-not-stated".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const SignDecision& command,
                      const Context& context);

/// The same of a decision that the office takes for the body; whether it may is asked elsewhere.
///
/// Errors, flags  those of the act, but for who may decide.
Result<Events> decide_signature(const parties::Parties& parties, const meetings::Meetings& meetings,
                                const Decisions& decisions, const DecisionSigned& signature,
                                Day on);
void apply(Decisions& decisions, const DecisionSigned& event, const Stamp& stamp);

} // namespace concordat::decisions
