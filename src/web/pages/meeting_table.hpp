// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings as the calendar and the page of a board list them.
#pragma once

#include "views/meetings.hpp"
#include "web/parts.hpp"

namespace concordat::web::pages {

Markup meeting_table(const Ask& ask, std::string_view caption,
                     const std::vector<views::MeetingRow>& rows, Whose boards = Whose::shown);

} // namespace concordat::web::pages
