// SPDX-License-Identifier: GPL-3.0-or-later
// Settles the flags that an act answers.
#pragma once

#include "domain/effects/follow.hpp"

namespace concordat::effects {

/// Whose it is has been said: it is not stated no more.
void settle_not_stated(std::vector<Consequence>& follows, const Ground& ground,
                       const programme::OwnerStated& stated, Day effective);

} // namespace concordat::effects
