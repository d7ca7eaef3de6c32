// SPDX-License-Identifier: GPL-3.0-or-later
// Moves a meeting that is still to be held to another day or place. It keeps its id, and the day it
// was to be held on before stays in its history.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct MoveMeeting {
    static constexpr std::string_view kName = "move-meeting";
    static constexpr std::string_view kSays =
        "Moves a meeting still to be held to another day or place; it keeps its id.";

    MeetingId meeting;
    Day held_on; ///< the new day; the same, where only the place or the notice is another
    std::optional<std::string> place; ///< where it was to be held, where it is left out
    std::optional<Day> notice_given;  ///< of the new day
    std::optional<Text> reason;
};
BOOST_DESCRIBE_STRUCT(MoveMeeting, (), (meeting, held_on, place, notice_given, reason))

struct MeetingMoved {
    static constexpr std::string_view kName = "MeetingMoved";

    MeetingId meeting;
    Day held_on;
    std::optional<std::string> place;
    std::optional<Day> notice_given;
    std::optional<Text> reason;
};
BOOST_DESCRIBE_STRUCT(MeetingMoved, (), (meeting, held_on, place, notice_given, reason))

/// Notice of the day it moves from is not notice of the new one.
///
/// Errors  "thing.not-found", "meeting.held", "meeting.not-yet-called",
///         "meeting.moved-after-its-day", "meeting.moved-to-the-past", "meeting.before-its-board",
///         "meeting.notice-after-meeting", "meeting.no-written-procedure".
/// Flags   "meeting.moved-without-notice"; where the new day is before what was put to it:
///         "agenda.after-its-meeting", "paper.after-its-meeting",
///         "recommendation.after-its-meeting".
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const MoveMeeting& command, const Context& context);
void apply(Meetings& meetings, const MeetingMoved& event, const Stamp& stamp);

} // namespace concordat::meetings
