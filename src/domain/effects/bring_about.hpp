// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what a text brings about, once the act is there that completes its effects.
#pragma once

#include "domain/effects/follow.hpp"

namespace concordat::effects {

/// The effects of the resolved text that this act completes; nothing where they came about already.
void bring_about(std::vector<Consequence>& follows, const Ground& ground,
                 const RecommendationId& id, CompletedBy completed_by, Day on);

/// What was in force only by ratification, once the last one needed is there.
void bring_about_in_force(std::vector<Consequence>& follows, const Ground& ground,
                          const RecommendationId& id);

} // namespace concordat::effects
