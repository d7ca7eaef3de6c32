// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::meetings {

Result<void> check_day(const Board& board, Day held_on, const std::optional<Day>& notice_given) {
    if (held_on < board.constituted) {
        return rule_broken("meeting.before-its-board", "/held_on",
                           fmt::format("{} was constituted on {}; it cannot meet on {}.",
                                       board.name, in_words(board.constituted), in_words(held_on)),
                           "Give the day on which it is held, if this one is wrong.");
    }
    if (notice_given && held_on < *notice_given) {
        return rule_broken("meeting.notice-after-meeting", "/notice_given",
                           fmt::format("Notice given on {} is not notice of a meeting on {}.",
                                       in_words(*notice_given), in_words(held_on)),
                           "Give the day on which notice was given; leave it out where none was "
                           "given before the meeting.");
    }
    return {};
}

Result<void> check_allows(const Meetings& meetings, const BoardId& board, MeetingKind kind,
                          Day held_on, const std::string& field) {
    if (kind != MeetingKind::written_procedure) return {};
    const auto allowed = meetings.terms(board, held_on).written_procedure;
    if (allowed.value_or(false)) return {};
    const Board& meets = *meetings.boards.find(board);
    const std::string remedy = "Call a meeting; or set the terms of reference that allow it.";
    if (meets.terms.at(held_on) == nullptr) {
        return rule_broken("meeting.no-written-procedure", field,
                           fmt::format("No terms of reference of {} are on record for {}: nothing "
                                       "says that it resolves in writing, without a meeting.",
                                       meets.name, in_words(held_on)),
                           remedy);
    }
    return rule_broken("meeting.no-written-procedure", field,
                       fmt::format("The terms of reference in force on {} (since {}) {} that {} "
                                   "resolves in writing, without a meeting.",
                                   in_words(held_on), in_words(meets.terms.since(held_on)),
                                   allowed ? "do not allow" : "do not state", meets.name),
                       remedy);
}

Result<void> check_is_held(const Meeting& meeting, const std::string& field,
                           std::string_view because) {
    if (!meeting.is_in_writing()) return {};
    return rule_broken("meeting.in-writing", field,
                       fmt::format("What was put to the board by {} is a written procedure: {}.",
                                   in_words(meeting.on), because),
                       "Record the position of each seat that answered.");
}

Result<void> check_was_called(const Meeting& meeting, Day on) {
    if (meeting.known_from() <= on) return {};
    return rule_broken(
        "meeting.not-yet-called", "/on",
        fmt::format("The meeting stood in no calendar before {}.", in_words(meeting.known_from())),
        "Give the day on which it was done.");
}

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const CallMeeting& command, const Context&) {
    TRY_DO(check_free(meetings.meetings, command.meeting, "/meeting"));
    TRY(const Board* board, find(meetings.boards, command.board, "/board"));
    TRY_DO(check_day(*board, command.held_on, command.notice_given));
    if (board->body) TRY_DO(parties.may_decide(*board->body, command.held_on, "/held_on"));
    const MeetingKind kind = command.kind.value_or(MeetingKind::not_stated);
    TRY_DO(check_allows(meetings, command.board, kind, command.held_on, "/kind"));
    return Events{MeetingCalled{command.meeting, command.board, command.held_on, command.title,
                                kind, command.gate, command.place, command.notice_given}};
}

void apply(Meetings& meetings, const MeetingCalled& event, const Stamp& stamp) {
    Meeting meeting{.board = event.board,
                    .on = event.held_on,
                    .title = event.title,
                    .kind = event.kind,
                    .is_gate = event.gate.value_or(false),
                    .place = event.place,
                    .notice_given = event.notice_given};
    meeting.arranged.set(
        std::min({stamp.effective, event.notice_given.value_or(event.held_on), event.held_on}),
        Arrangement{event.held_on, event.place, event.notice_given, {}});
    meetings.meetings.put(event.meeting, std::move(meeting));
    const CalendarKey key{event.held_on, event.meeting};
    meetings.calendar.insert(key);
    meetings.calendar_of.edit_or_add(event.board).insert(key);
}

} // namespace concordat::meetings
