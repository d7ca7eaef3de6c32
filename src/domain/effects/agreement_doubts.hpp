// SPDX-License-Identifier: GPL-3.0-or-later
// What an entry of an agreement, made late, takes the ground from. All of it stands, in doubt.
#pragma once

#include "domain/effects/follow.hpp"

namespace concordat::effects {

/// Of what was recorded before: what a board decided by the agreement on a day on which, by now, it
/// was not in force, and the draws on that; draws in other parts than its shares of the day; and
/// acts of a party that had left.
///
/// Flags   "board.agreement-not-in-force" on the recommendation, "draw.in-doubt" on the draw,
///         "agreement.party-left" and "agreement.directed" on the agreement, "exit.after-the-end"
///         on the service.
void doubt_under(std::vector<Consequence>& follows, const Ground& ground,
                 const agreements::Event& event, Day effective);

} // namespace concordat::effects
