// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a delegation and a sum let what somebody is about to do, and who pays which part of it.
#pragma once

#include "domain/authority/standing.hpp"

namespace concordat::authority {

/// What is about to be done under a sum or delegation.
struct Use {
    Power power = Power::spend;
    std::optional<std::string> purpose;
    std::optional<Money> amount;
    std::vector<OfficeId> by;
    Day on;
};

/// The event that ends a delegation, where it has come by the day: recorded, or the further
/// decision that its terms name.
std::optional<Ended> ended_by(const Ground& ground, const DelegationId& delegation,
                              const meetings::GrantDelegationEffect& terms, Day day);

/// Errors  "delegation.not-ratified", "delegation.grantor-ended", "delegation.outside-its-period",
///         "delegation.ended", "delegation.other-power", "delegation.wrong-office",
///         "delegation.not-all-together".
Result<void> check_delegation(const Ground& ground, const DelegationId& id,
                              const DelegationStanding& delegation, const Use& use);

/// Errors  "delegation.over-limit".
Result<void> check_limit(const Ground& ground, const DelegationId& id,
                         const meetings::GrantDelegationEffect& terms, const Use& use);

/// Whether the grantor's own grant is good on the day: a delegation does not pass to a successor.
///
/// Errors  "delegation.grantor-ended", "delegation.not-ratified", at "/under".
Result<void> check_grant(const Ground& ground, const DelegationStanding& delegation,
                         const BodyId& grantor, Day day);

/// Errors  "sum.not-ratified", "sum.outside-its-period", "sum.purpose-not-named",
///         "sum.stage-not-approved".
Result<void> check_sum(const Ground& ground, const SumId& id, const SumStanding& sum,
                       const Use& use);

/// What each payer pays: by its share, to the penny. The part of one whose ratification is missing
/// does not stand, where the sum or the delegation is given severally.
///
/// Errors  those of `payers_on` and of `amounts_of`, "sum.not-ratified",
///         "delegation.payer-not-grantor".
Result<std::vector<Part>> parts_of(const Ground& ground, const SumStanding& sum,
                                   const DelegationStanding* delegation, const Use& use);

/// Of a sum that no delegation is used for: each payer's own scheme lets one of the offices.
///
/// Errors  "sum.nobody-let".
Result<void> check_let(const Ground& ground, const std::vector<Part>& parts, const Use& use);

/// Errors  "sum.over-cap".
Result<void> check_cap(const Ground& ground, const SumId& id, const SumStanding& sum,
                       const std::vector<Part>& parts, Day on);

} // namespace concordat::authority
