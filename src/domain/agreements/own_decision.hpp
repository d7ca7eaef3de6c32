// SPDX-License-Identifier: GPL-3.0-or-later
// The decision of a party's own body behind what it signs, gives or consents to.
#pragma once

#include "domain/agreements/agreements.hpp"

namespace concordat::agreements {

/// Nothing rests on another body's decision, nor on one that is not yet effective; `what` is
/// "signed", "given".
///
/// Errors  "thing.not-found", "agreement.decision-of-another-body",
///         "agreement.decision-not-effective"; at "/decision".
Result<void> check_own_decision(const parties::Parties& parties,
                                const decisions::Decisions& decisions, const OfficeId& by,
                                const std::optional<DecisionId>& decision, Day on,
                                std::string_view what);

/// Flags an act without one; `did` is "signed version 1".
///
/// Flags   "agreement.no-decision-behind".
void flag_no_decision(Events& events, const parties::Parties& parties, const AgreementId& id,
                      const OfficeId& party, std::string_view did, Day on);

} // namespace concordat::agreements
