// SPDX-License-Identifier: GPL-3.0-or-later
// The things an event tells of, found by reflection in whatever it is made of.
#pragma once

#include "domain/domain.hpp"

#include <vector>

namespace concordat {

/// Each once, in the order the event has them, and no seat. A body, office, board or another of
/// those who act is one of them only where the event is about it, which its first member says: else
/// each would have all that it ever took part in, as the lists of its page do.
std::vector<ThingId> things_of(const Event& event);

/// The name of an event in words: "Recommendation deferred" of "RecommendationDeferred".
std::string in_words(const Event& event);

} // namespace concordat
