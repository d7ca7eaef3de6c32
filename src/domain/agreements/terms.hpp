// SPDX-License-Identifier: GPL-3.0-or-later
// What a version of an agreement must say, whether it is the first or varies one.
#pragma once

#include "domain/agreements/agreements.hpp"

namespace concordat::agreements {

/// Refuses terms that no version can have. `through` is its last day.
///
/// Errors  "thing.not-found", "body.ended", "agreement.one-party", "agreement.party-twice",
///         "agreement.party-not-its-own-office", "agreement.force-without-both",
///         "agreement.control-not-a-chief-officer", "agreement.ends-before-it-begins",
///         "agreement.notice-malformed", "agreement.exit-days-malformed"; at fields of "/terms",
///         and "/through".
Result<void> check_terms(const parties::Parties& parties, const Terms& terms,
                         const std::optional<Day>& through, Day on);

/// What the terms leave out of what agreements state, in words: "its model".
std::vector<std::string> not_stated(const Terms& terms);

/// Flags what the terms leave out.
///
/// Flags   "agreement.terms-not-stated".
void flag_not_stated(Events& events, const AgreementId& id, const Terms& terms);

} // namespace concordat::agreements
