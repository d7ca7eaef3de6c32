// SPDX-License-Identifier: GPL-3.0-or-later
// Ends the effects of a text whose cause a correction takes away.
#pragma once

#include "domain/effects/follow.hpp"

namespace concordat::effects {

/// Which of the effects of an item end.
enum class Ending : std::uint8_t { all, by_ratification };

/// By an event that names the item and what took its cause away; a name or terms that it wrote are
/// set back to those before it from that day, or from the later day they were to hold, unless
/// others came in their place.
void end_effects(std::vector<Consequence>& follows, const Ground& ground,
                 const RecommendationId& id, Ending which, const ThingId& by);

} // namespace concordat::effects
