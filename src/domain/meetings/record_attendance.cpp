// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"
#include "domain/meetings/quorum.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

Result<void> check_seats(const parties::Parties& parties, const TermsOfReference& terms,
                         const std::vector<Attendance>& seats, Day day) {
    std::set<SeatId> seen;
    std::set<OfficeId> takers;
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const std::string field = fmt::format("/seats/{}", i);
        TRY(const Seat* seat, seat_named(terms, seats[i].seat, seen, day, field + "/seat"));
        if (seats[i].presence == Presence::present) {
            TRY_DO(check_taker(parties, *seat, seats[i].taken_by, takers, day, field));
        } else if (seats[i].taken_by) {
            return malformed("seat.taken-by-nobody", field + "/taken_by",
                             fmt::format("{} is recorded as absent, and as taken by its alternate.",
                                         at_start(called(parties, *seat))),
                             "Leave out the one that is wrong.");
        }
    }
    return {};
}

/// An item as a board had it before it at the meeting.
struct Before {
    RecommendationId id;
    const std::vector<Positions>& positions;
    std::optional<Outcome> made; ///< what the board made of it there
};

/// Adds the item where its board, or one that it went on from, had it before it at the meeting or
/// made of it there what stands.
void add_before(std::vector<Before>& items, const Meetings& meetings, const RecommendationId& one,
                const MeetingId& id, const Meeting& meeting) {
    const Recommendation& item = meetings.recommendations.at(one);
    const auto add = [&](const std::vector<Positions>& positions, Outcome outcome,
                         const auto& taken_up_at, Day made) {
        const bool made_there = taken_up_at(made) == id;
        if (made_there || taken_up_at(meeting.on) == id)
            items.push_back({one, positions, made_there ? std::optional(outcome) : std::nullopt});
    };
    for (const Passed& passed : item.passed) {
        if (passed.board != meeting.board) continue;
        add(
            passed.positions, passed.resolution.outcome,
            [&](Day on) { return meetings.taken_up_at(item, passed, on); },
            meetings.made_on(item, passed));
    }
    if (item.board != meeting.board) return;
    add(
        item.positions, item.now().outcome, [&](Day on) { return meetings.taken_up_at(item, on); },
        meetings.made_on(item));
}

/// The items that were before the board at the meeting: those put or carried to it, and those put
/// off to it from another.
std::vector<Before> before(const Meetings& meetings, const MeetingId& id, const Meeting& meeting) {
    std::set<RecommendationId> seen;
    std::vector<Before> items;
    const auto add = [&](const RecommendationId& one) {
        if (seen.insert(one).second) add_before(items, meetings, one, id, meeting);
    };
    std::for_each(meeting.recommendations.begin(), meeting.recommendations.end(), add);
    std::for_each(meeting.carried.begin(), meeting.carried.end(), add);
    const auto* voted = meetings.voted_at.find(meeting.board);
    if (voted == nullptr) return items;
    const std::size_t first = voted->count_before({meeting.on, {}});
    voted->for_each_from(
        first, [&](const ResolutionKey& key) { add(key.recommendation); },
        voted->count_before({meeting.on + 1, {}}) - first);
    return items;
}

/// An outcome, or a deferral, recorded before it was known that the meeting had no quorum stands,
/// in doubt.
void flag_decided(Events& events, const RecommendationId& id, Outcome outcome,
                  const Meeting& meeting) {
    if (!is_agreed(outcome) && outcome != Outcome::not_agreed && outcome != Outcome::noted &&
        outcome != Outcome::pending && outcome != Outcome::cannot_be_decided &&
        outcome != Outcome::deferred) {
        return;
    }
    events.flag(thing(id), "meeting.inquorate",
                fmt::format("This was decided, and the attendance recorded since shows that the "
                            "meeting of {} had no quorum.",
                            in_words(meeting.on)));
}

/// A vote recorded before it was known that another sat for its seat; of one whose own office is
/// barred, its alternate votes beside it.
void flag_other_taker(Events& events, const parties::Parties& parties, const Meetings& meetings,
                      const Seat& seat, const RecommendationId& id, const SeatPosition& vote,
                      const Meeting& meeting, const std::vector<Attendance>& attendance) {
    const Attendance* there = attendance_of(attendance, seat.seat);
    if (there->taken_by == vote.taken_by || is_barred(meetings, id, seat.seat, meeting.on)) return;
    events.flag(
        thing(id), "position.not-by-who-sat",
        fmt::format("A vote of {} is recorded by {}; at the meeting of {} {} was there for it.",
                    called(parties, seat),
                    vote.taken_by ? named(parties, *vote.taken_by) : "its own office",
                    in_words(meeting.on),
                    there->taken_by ? named(parties, *there->taken_by) : "its own office"));
}

/// A vote recorded before it was known that its seat was not there, or that another sat for it.
void flag_absent_votes(Events& events, const parties::Parties& parties,
                       const TermsOfReference& terms, const Meetings& meetings, const Before& item,
                       const Meeting& meeting, const std::vector<Attendance>& attendance) {
    for (const Positions& taken : item.positions) {
        if (taken.on != meeting.on) continue;
        for (const SeatPosition& one : taken.seats) {
            const Seat* seat = terms.find_seat(one.seat);
            if (!is_a_vote(one.position) || seat == nullptr) continue;
            if (is_present(attendance, one.seat)) {
                flag_other_taker(events, parties, meetings, *seat, item.id, one, meeting,
                                 attendance);
                continue;
            }
            events.flag(thing(item.id), "position.of-an-absent-seat",
                        fmt::format("A vote of {} is recorded, which was not at the meeting of {}.",
                                    called(parties, *seat), in_words(meeting.on)));
        }
    }
}

} // namespace

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const RecordAttendance& command, const Context& context) {
    TRY(const Meeting* meeting, find(meetings.meetings, command.meeting, "/meeting"));
    TRY_DO(check_is_held(*meeting, "/meeting", "nobody is in a room"));
    if (context.on < meeting->on) {
        return rule_broken("attendance.before-the-meeting", "/on",
                           fmt::format("The meeting is on {}.", in_words(meeting->on)));
    }
    if (!meeting->attendance.empty()) {
        return conflict("attendance.recorded", "/meeting",
                        "The attendance of this meeting is recorded already.",
                        "Raise a flag on the meeting, where it is wrong.");
    }
    if (command.seats.empty()) {
        return malformed("attendance.none", "/seats", "No seat is given.",
                         "List who was there; where nobody was, list the seats as absent.");
    }
    const TermsOfReference& terms = meetings.terms(meeting->board, meeting->on);
    TRY_DO(check_seats(parties, terms, command.seats, meeting->on));
    Events events{AttendanceRecorded{command.meeting, command.seats}};
    const auto lack = lack_of_quorum(
        terms, command.seats, [&](const OfficeId& office) { return named(parties, office); });
    if (!lack.empty()) events.flag(thing(command.meeting), "meeting.inquorate", lack);
    for (const Before& item : before(meetings, command.meeting, *meeting)) {
        if (!lack.empty() && item.made) flag_decided(events, item.id, *item.made, *meeting);
        flag_absent_votes(events, parties, terms, meetings, item, *meeting, command.seats);
    }
    return events;
}

void apply(Meetings& meetings, const AttendanceRecorded& event, const Stamp&) {
    meetings.meetings.edit(event.meeting).attendance = event.seats;
}

} // namespace concordat::meetings
