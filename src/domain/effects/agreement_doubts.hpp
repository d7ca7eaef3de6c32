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
/// The same of the agreements that the body is a party to, where it ended without a successor: it
/// has dropped out, or had not, where somebody took its place as is known by now.
void doubt_under(std::vector<Consequence>& follows, const Ground& ground, const BodyId& body,
                 Day effective);

} // namespace concordat::effects
