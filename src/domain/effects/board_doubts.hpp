// SPDX-License-Identifier: GPL-3.0-or-later
// What an entry of who there was, made late, says against votes of a board. They stand, flagged.
#pragma once

#include "domain/effects/follow.hpp"

namespace concordat::effects {

/// Of what was recorded before: votes dated from the day on of an office that, as is known by now,
/// could not act; and outcomes of a body's own board after the body had ended.
///
/// Flags   "position.office-could-not-act" and "body.ended" on the recommendation.
void doubt_votes(std::vector<Consequence>& follows, const Ground& ground,
                 const parties::Event& event, Day effective);

} // namespace concordat::effects
