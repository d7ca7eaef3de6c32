// SPDX-License-Identifier: GPL-3.0-or-later
// What a variation changes for each party where the agreement is coming to its end.
#pragma once

#include "domain/agreements/agreements.hpp"

namespace concordat::agreements {

/// Flags a variation of an agreement under notice, being ended or directed, with each party's last
/// day before and after.
///
/// Flags   "agreement.varied-while-ending".
void flag_varied_while_ending(Events& events, const parties::Parties& parties,
                              const AgreementId& id, const Agreement& agreement, const Terms& terms,
                              const std::optional<Day>& through, Day on);

} // namespace concordat::agreements
