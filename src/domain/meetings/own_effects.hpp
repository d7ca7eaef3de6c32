// SPDX-License-Identifier: GPL-3.0-or-later
// Which effects of a text a board may settle itself; the others wait for ratification.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

#include <vector>

namespace concordat::meetings {

/// Whether a board may settle this itself: its own name, cadence and chairs, those of boards that
/// recommend or report to it, the words of its collaboration, papers it asks for, and actions that
/// are said to be of its own officers. A board that only recommends or scrutinises may not.
bool may_settle_itself(const parties::Parties& parties, const Meetings& meetings,
                       const BoardId& board, const Effect& effect, Day day);

/// Whether the owner is an officer of the board's own by its terms of the day: an office with a
/// seat or a place as an alternate, any office of a body that has a seat, must ratify or has the
/// board as its own, or a programme role of its collaboration or that such an office has.
bool is_own_officer(const parties::Parties& parties, const Meetings& meetings, const BoardId& board,
                    const ThingId& owner, Day day);

/// Those of the text that it may settle itself by the terms of the day, by their number from 1.
std::vector<int> own_effects(const parties::Parties& parties, const Meetings& meetings,
                             const BoardId& board, const Wording& wording, Day day);

} // namespace concordat::meetings
