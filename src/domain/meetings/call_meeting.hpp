// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a meeting of a board in the calendar. Its id is not its date.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct CallMeeting {
    static constexpr std::string_view kName = "call-meeting";
    static constexpr std::string_view kSays =
        "Puts a meeting of a board in the calendar, with its place and kind.";

    MeetingId meeting;
    BoardId board;
    Day held_on;
    std::optional<std::string> title;
    std::optional<MeetingKind> kind; ///< not stated where it is left out
    std::optional<bool> gate;
    std::optional<std::string> place;
    std::optional<Day> notice_given;
};
BOOST_DESCRIBE_STRUCT(CallMeeting, (),
                      (meeting, board, held_on, title, kind, gate, place, notice_given))

struct MeetingCalled {
    static constexpr std::string_view kName = "MeetingCalled";

    MeetingId meeting;
    BoardId board;
    Day held_on;
    std::optional<std::string> title;
    MeetingKind kind = MeetingKind::not_stated;
    std::optional<bool> gate;
    std::optional<std::string> place;
    std::optional<Day> notice_given;
};
BOOST_DESCRIBE_STRUCT(MeetingCalled, (),
                      (meeting, board, held_on, title, kind, gate, place, notice_given))

/// Errors  "id.taken", "thing.not-found", "meeting.before-its-board",
/// "meeting.notice-after-meeting", "meeting.no-written-procedure"; "body.ended" where it is the own
/// board of a body that had ended by the day.
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const CallMeeting& command, const Context& context);
void apply(Meetings& meetings, const MeetingCalled& event, const Stamp& stamp);

/// Refuses a written procedure where the board's terms of the day do not allow one.
///
/// Errors  "meeting.no-written-procedure" at the field given.
Result<void> check_allows(const Meetings& meetings, const BoardId& board, MeetingKind kind,
                          Day held_on, const std::string& field);

/// Refuses what needs people in a room of a written procedure; `because` ends the sentence.
///
/// Errors  "meeting.in-writing" at the field given.
Result<void> check_is_held(const Meeting& meeting, const std::string& field,
                           std::string_view because);

/// Refuses an act about a meeting of which nobody knew on the day.
///
/// Errors  "meeting.not-yet-called".
Result<void> check_was_called(const Meeting& meeting, Day on);

/// Refuses a day on which the board was not there, and notice that comes after the day.
///
/// Errors  "meeting.before-its-board", "meeting.notice-after-meeting".
Result<void> check_day(const Board& board, Day held_on, const std::optional<Day>& notice_given);

} // namespace concordat::meetings
