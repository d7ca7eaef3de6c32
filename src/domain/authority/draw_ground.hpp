// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what was done under a delegation or on a sum could still be done, by all that has been
// entered since. An entry made late may have taken its ground away.
#pragma once

#include "domain/authority/draw_rules.hpp"

namespace concordat::authority {

/// Whether on its day the draw could still be made, by all that is on record now: its offices, its
/// delegation and its sum, but not what was left of them.
///
/// Errors  those of draw_rules.hpp, and of parties::Parties::may_act.
Result<void> check_ground(const Ground& ground, const Draw& draw);
/// The same of a decision taken under a delegation.
Result<void> check_ground(const Ground& ground, const DecisionUse& use);

} // namespace concordat::authority
