// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

Result<Events> decide(const parties::Parties&, const Meetings& meetings, const CallMeeting& command,
                      const Context&) {
    TRY_DO(check_free(meetings.meetings, command.meeting, "/meeting"));
    TRY(const Board* board, find(meetings.boards, command.board, "/board"));
    if (command.held_on < board->constituted) {
        return rule_broken("meeting.before-its-board", "/held_on",
                           fmt::format("{} was constituted on {}; it cannot meet on {}.",
                                       board->name, in_words(board->constituted),
                                       in_words(command.held_on)));
    }
    if (command.notice_given && command.held_on < *command.notice_given) {
        return rule_broken("meeting.notice-after-meeting", "/notice_given",
                           fmt::format("Notice given on {} is not notice of a meeting on {}.",
                                       in_words(*command.notice_given), in_words(command.held_on)));
    }
    return Events{MeetingCalled{command.meeting, command.board, command.held_on, command.title,
                                command.kind.value_or(MeetingKind::not_stated), command.gate,
                                command.place, command.notice_given}};
}

void apply(Meetings& meetings, const MeetingCalled& event, const Stamp& stamp) {
    meetings.meetings.put(event.meeting, Meeting{.board = event.board,
                                                 .on = event.held_on,
                                                 .title = event.title,
                                                 .kind = event.kind,
                                                 .is_gate = event.gate.value_or(false),
                                                 .place = event.place,
                                                 .notice_given = event.notice_given,
                                                 .called = stamp.effective});
    const CalendarKey key{event.held_on, event.meeting};
    meetings.calendar.insert(key);
    meetings.calendar_of.edit_or_add(event.board).insert(key);
}

} // namespace concordat::meetings
