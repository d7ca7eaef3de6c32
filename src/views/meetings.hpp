// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar: meetings still to come, and those held, the latest first.
#pragma once

#include "views/query.hpp"
#include "views/seen.hpp"

namespace concordat::views {

struct MeetingRow {
    Named meeting;
    Named board;
    Day on;
    bool is_gate = false;
    std::optional<meetings::GateOutcome> gate;
    bool adjourned = false;
    bool in_writing = false; ///< a written procedure
    int recommendations = 0;
};
BOOST_DESCRIBE_STRUCT(MeetingRow, (),
                      (meeting, board, on, is_gate, gate, adjourned, in_writing, recommendations))

struct MeetingsPage {
    std::vector<MeetingRow> to_come; ///< the next first; on the first page only
    std::vector<MeetingRow> rows;
    int total = 0; ///< held
    int page = 1;
    int pages = 1;
};
BOOST_DESCRIBE_STRUCT(MeetingsPage, (), (to_come, rows, total, page, pages))

MeetingRow meeting_row(const Seen& seen, const MeetingId& id);

/// Nothing where there is no such page.
std::optional<MeetingsPage> meetings_page(const Seen& seen, const Query& query);

} // namespace concordat::views
