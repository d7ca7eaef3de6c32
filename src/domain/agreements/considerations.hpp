// SPDX-License-Identifier: GPL-3.0-or-later
// What each chief officer and policing body has stated of a version, and what is still missing.
#pragma once

#include "domain/agreements/agreements.hpp"

namespace concordat::agreements {

/// What the party has not stated by the day, as words: the three considerations, and in whose
/// interests it is. Nothing is missing of a party that need state none.
std::vector<std::string> not_considered(const parties::Parties& parties, const Version& version,
                                        const OfficeId& party, Day day);

/// Flags whoever has not, as a version comes into force.
///
/// Flags   "agreement.considerations-missing".
void flag_not_considered(Events& events, const parties::Parties& parties, const AgreementId& id,
                         const Agreement& agreement, int number);

} // namespace concordat::agreements
