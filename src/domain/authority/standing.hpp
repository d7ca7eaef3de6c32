// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a sum or delegation holds on a day, what it says, and whose ratification is missing.
#pragma once

#include "domain/agreements/agreements.hpp"
#include "domain/authority/authority.hpp"
#include "domain/decisions/joint_effect.hpp"

namespace concordat::authority {

/// What the rules of this area read.
struct Ground {
    const parties::Parties& parties;
    const meetings::Meetings& meetings;
    const decisions::Decisions& decisions;
    const Authority& authority;
    const agreements::Agreements& agreements;
};

/// Where the authority for it stands on a day.
struct Standing {
    RecommendationId asked_by;
    std::optional<Day> agreed; ///< when the text that has it was resolved, by then
    decisions::JointEffect joint;
    std::optional<Day> in_force_from;       ///< by ratifications of that day, and its own first day
    std::optional<Day> in_force_until;      ///< the first day without a ratification it needs
    std::optional<std::string> board_lacks; ///< why the board could not decide it on its day

    bool holds(Day day) const {
        return in_force_from && *in_force_from <= day && (!in_force_until || day < *in_force_until);
    }
};

/// `terms` are those of the text resolved, and of the last that has them while none is.
struct SumStanding {
    Standing standing;
    meetings::ApproveSumEffect terms;
};
struct DelegationStanding {
    Standing standing;
    meetings::GrantDelegationEffect terms;
};

/// The sum must be on record.
SumStanding sum_on(const Ground& ground, const SumId& sum, Day day);
DelegationStanding delegation_on(const Ground& ground, const DelegationId& delegation, Day day);

/// Whether the body's own ratification of it counts on the day, or none is needed. That of a body
/// which the resolution did not require counts for what it grants and pays itself.
bool has_ratified(const Ground& ground, const Standing& standing, const BodyId& body, Day day);

/// The names of those whose ratification does not count on the day, as they stand in a sentence;
/// empty where all count.
std::string yet_to_ratify(const parties::Parties& parties, const Standing& standing, Day day);

/// The office that a delegate is on the day: itself, or the one that has the role.
std::optional<OfficeId> office_of(const parties::Parties& parties, const ThingId& delegate,
                                  Day day);

/// A commissioner's functions are not exercised by another commissioner, a constable or their
/// staff (2011 Act, section 18).
///
/// Errors  "consent.of-another-policing-body" at the field given.
Result<void> check_own_staff(const parties::Parties& parties, const BodyId& body,
                             const OfficeId& office, const std::string& field);

/// Whether the body's scheme of consent of the day, or its being that body, lets the office do so.
bool may_in_name_of(const Ground& ground, const BodyId& body, const OfficeId& office, Power power,
                    const std::optional<Money>& amount, Day day);

} // namespace concordat::authority
