// SPDX-License-Identifier: GPL-3.0-or-later
// Settles the flags that an act answers.
#pragma once

#include "domain/effects/follow.hpp"

#include <initializer_list>

namespace concordat::effects {

/// The open flags of these rules on the thing, each as told (which names no flag), from the day or
/// from its own where that is later.
void settle_flags(std::vector<Consequence>& follows, const Ground& ground, const ThingId& on,
                  std::initializer_list<std::string_view> rules, const record::FlagSettled& as,
                  Day effective);

/// Whose it is has been said: it is not stated no more.
void settle_not_stated(std::vector<Consequence>& follows, const Ground& ground,
                       const programme::OwnerStated& stated, Day effective);

} // namespace concordat::effects
