// SPDX-License-Identifier: GPL-3.0-or-later
// Records which seats were there, and which were not.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct RecordAttendance {
    static constexpr std::string_view kName = "record-attendance";
    static constexpr std::string_view kSays = "Records which seats of the board were at a meeting.";

    MeetingId meeting;
    std::vector<Attendance> seats;
};
BOOST_DESCRIBE_STRUCT(RecordAttendance, (), (meeting, seats))

struct AttendanceRecorded {
    static constexpr std::string_view kName = "AttendanceRecorded";

    MeetingId meeting;
    std::vector<Attendance> seats;
};
BOOST_DESCRIBE_STRUCT(AttendanceRecorded, (), (meeting, seats))

/// A seat that is not listed was not there.
///
/// Errors  "thing.not-found", "meeting.in-writing", "attendance.before-the-meeting",
/// "attendance.recorded",
///         "attendance.none", "seat.not-on-the-board", "seat.twice", "seat.no-such-alternate",
///         "seat.alternate-twice", "seat.taken-by-nobody", "office.vacant", "office.suspended",
///         "body.ended".
/// Flags   "meeting.inquorate", also on what was decided there; "position.of-an-absent-seat",
///         "position.not-by-who-sat"; also on what went on from there to a further board.
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const RecordAttendance& command, const Context& context);
void apply(Meetings& meetings, const AttendanceRecorded& event, const Stamp& stamp);

} // namespace concordat::meetings
