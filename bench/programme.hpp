// SPDX-License-Identifier: GPL-3.0-or-later
// A programme of any size, made of the same acts as a real one: six sponsors meet, agree, and five
// bodies decide each for itself. The same numbers give the same programme.
#pragma once

#include "app/request.hpp"

#include <cstdint>
#include <functional>
#include <string>

namespace concordat::bench {

inline constexpr int kBodies =
    5; ///< whose ratification each resolution needs; the sixth sponsor only sits

/// Takes each command in order.
using Take = std::function<void(app::Request)>;

/// Bodies, offices, board, terms of reference and registers.
void found(const Take& take);

/// One meeting with its agenda, papers and attendance, and `recommendations` put to it, each with
/// positions and resolution, then decided by every body: prepared, numbered, in parts, approved,
/// signed and published.
void hold_meeting(int meeting, int recommendations, const Take& take);

/// The day of a meeting: one each working day from 2000 on, over and over.
Day day_of_meeting(int meeting);

} // namespace concordat::bench
