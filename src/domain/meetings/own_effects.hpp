// SPDX-License-Identifier: GPL-3.0-or-later
// Which effects of a text a board may settle itself; the others wait for ratification.
#pragma once

#include "domain/meetings/meetings.hpp"

#include <vector>

namespace concordat::meetings {

/// Whether a board may settle this itself: its own name, cadence and chairs, those of boards that
/// recommend or report to it, and the words of its collaboration. A board that only recommends or
/// scrutinises may not.
bool may_settle_itself(const Meetings& meetings, const BoardId& board, const Effect& effect,
                       Day day);

/// Those of the text that it may settle itself by the terms of the day, by their number from 1.
std::vector<int> own_effects(const Meetings& meetings, const BoardId& board, const Wording& wording,
                             Day day);

} // namespace concordat::meetings
