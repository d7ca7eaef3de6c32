// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meetings.hpp"

namespace concordat::views {

MeetingRow meeting_row(const Seen& seen, const MeetingId& id) {
    const auto meeting = seen.meeting(id);
    MeetingRow row{.meeting = seen.named(id, meeting->on),
                   .board = seen.named(meeting->board, meeting->on),
                   .on = meeting->on,
                   .is_gate = meeting->is_gate};
    if (meeting->gate) row.gate = meeting->gate->outcome;
    row.in_writing = meeting->is_in_writing();
    row.adjourned = meeting->adjourned.has_value();
    row.recommendations = static_cast<int>(meeting->recommendations.size());
    return row;
}

std::optional<MeetingsPage> meetings_page(const Seen& seen, const Query& query) {
    auto page =
        page_of<MeetingsPage>(seen.meetings_held({}), query, [&](const meetings::CalendarKey& key) {
            return meeting_row(seen, key.meeting);
        });
    if (page && query.page == 1) {
        for (const MeetingId& id : seen.meetings_to_come({}, kRowsOnPage))
            page->to_come.push_back(meeting_row(seen, id));
    }
    return page;
}

} // namespace concordat::views
