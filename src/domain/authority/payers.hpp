// SPDX-License-Identifier: GPL-3.0-or-later
// Who pays for an approved sum, and in what shares: by its text, or by the agreement it names.
#pragma once

#include "domain/authority/standing.hpp"

namespace concordat::authority {

/// By the text, or by the shares that hold on the day under the agreement in force.
///
/// Errors  "sum.agreement-not-in-force", "sum.agreement-without-shares"; at "/under".
Result<std::vector<meetings::Payer>> payers_on(const agreements::Agreements& agreements,
                                               const meetings::ApproveSumEffect& terms, Day day);

/// That each body which pays by the agreement is still a party to it on the day, or stands in for
/// one.
///
/// Errors  "sum.payer-left", at "/under".
Result<void> check_still_pay(const Ground& ground, const meetings::ApproveSumEffect& terms,
                             Day day);

/// Those who pay, and nobody where the agreement says nothing that day.
std::vector<meetings::Payer> payers_known_on(const agreements::Agreements& agreements,
                                             const meetings::ApproveSumEffect& terms, Day day);

/// What each payer's part of an amount is, in their order; nil for each of a use without one.
///
/// Errors  "sum.payers-not-stated", "sum.shares-not-stated"; at "/amount".
Result<std::vector<Money>> amounts_of(const meetings::ApproveSumEffect& terms,
                                      const std::vector<meetings::Payer>& payers,
                                      const std::optional<Money>& amount);

} // namespace concordat::authority
