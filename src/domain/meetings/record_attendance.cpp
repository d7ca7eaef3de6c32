// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"
#include "domain/meetings/quorum.hpp"

#include <set>

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

Result<void> check_seats(const parties::Parties& parties, const TermsOfReference& terms,
                         const std::vector<Attendance>& seats, Day day) {
    std::set<SeatId> seen;
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const std::string field = fmt::format("/seats/{}/seat", i);
        const Seat* seat = terms.find_seat(seats[i].seat);
        if (seat == nullptr) {
            return rule_broken("seat.not-on-the-board", field,
                               fmt::format("{} is not a seat of the board on {}.",
                                           seats[i].seat.text(), in_words(day)));
        }
        if (!seen.insert(seats[i].seat).second) {
            return malformed("seat.twice", field,
                             fmt::format("The seat {} stands twice.", seats[i].seat.text()));
        }
        if (seat->office && seats[i].presence == Presence::present)
            TRY_DO(parties.may_act(*seat->office, day, field));
    }
    return {};
}

} // namespace

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const RecordAttendance& command, const Context& context) {
    TRY(const Meeting* meeting, find(meetings.meetings, command.meeting, "/meeting"));
    if (context.on < meeting->on) {
        return rule_broken("attendance.before-the-meeting", "/on",
                           fmt::format("The meeting is on {}.", in_words(meeting->on)));
    }
    if (!meeting->attendance.empty()) {
        return conflict("attendance.recorded", "/meeting",
                        "The attendance of this meeting is recorded already.");
    }
    const TermsOfReference& terms = meetings.terms(meeting->board, meeting->on);
    TRY_DO(check_seats(parties, terms, command.seats, meeting->on));
    Events events{AttendanceRecorded{command.meeting, command.seats}};
    if (const auto lack = lack_of_quorum(terms, command.seats); !lack.empty()) {
        events.flag(thing(command.meeting), "meeting.inquorate", lack);
    }
    return events;
}

void apply(Meetings& meetings, const AttendanceRecorded& event, const Stamp&) {
    meetings.meetings.edit(event.meeting).attendance = event.seats;
}

} // namespace concordat::meetings
