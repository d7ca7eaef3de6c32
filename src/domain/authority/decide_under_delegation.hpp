// SPDX-License-Identifier: GPL-3.0-or-later
// An officer takes a body's decision under a delegation: a use of it, like a draw. The signature
// follows (effects/follow.hpp), and all that a body's own signature brings about.
#pragma once

#include "domain/authority/authority.hpp"
#include "domain/decisions/decisions.hpp"
#include "domain/decisions/sign_decision.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::authority {

struct DecideUnderDelegation {
    static constexpr std::string_view kName = "decide-under-delegation";
    static constexpr std::string_view kSays =
        "An officer takes a decision that was prepared for a body, under a delegation that the "
        "body has granted.";

    DecisionId decision;
    DelegationId delegation;
    decisions::Declaration declaration = decisions::Declaration::not_asked;
    std::optional<Day> effective;
    std::optional<Power> power;          ///< that it uses; to decide, unless said otherwise
    std::vector<OfficeId> together_with; ///< the other offices whose act it is, too
    std::optional<OfficeId> recorded_by; ///< who only wrote it down
};
BOOST_DESCRIBE_STRUCT(DecideUnderDelegation, (),
                      (decision, delegation, declaration, effective, power, together_with,
                       recorded_by))

struct DecidedUnderDelegation {
    static constexpr std::string_view kName = "DecidedUnderDelegation";

    DecisionId decision;
    DelegationId delegation;
    decisions::Declaration declaration = decisions::Declaration::not_asked;
    Day effective;
    Power power = Power::decide;
    std::vector<OfficeId> by;
    std::optional<OfficeId> recorded_by;
};
BOOST_DESCRIBE_STRUCT(DecidedUnderDelegation, (),
                      (decision, delegation, declaration, effective, power, by, recorded_by))

/// The signature that it is: by the first of its offices.
decisions::DecisionSigned signature_of(const DecidedUnderDelegation& event);

/// Errors  "thing.not-found", "act.by-nobody", "office.vacant", "office.suspended",
///         "delegation.not-granted-by", "delegation.grantor-ended", "delegation.not-ratified",
///         "delegation.outside-its-period", "delegation.ended", "delegation.other-power",
///         "delegation.wrong-office", "delegation.not-all-together",
///         "delegation.cannot-ratify", "delegation.of-a-delegation",
///         "consent.of-another-policing-body"; those of decisions::decide_signature.
/// Flags   those of decisions::decide_signature.
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const decisions::Decisions& decisions,
                      const agreements::Agreements& agreements, const Authority& authority,
                      const DecideUnderDelegation& command, const Context& context);
void apply(Authority& authority, const DecidedUnderDelegation& event, const Stamp& stamp);

} // namespace concordat::authority
