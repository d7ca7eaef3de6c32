// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/quorum.hpp"

#include "domain/meetings/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::meetings {

bool is_present(const std::vector<Attendance>& attendance, const SeatId& seat) {
    return std::any_of(attendance.begin(), attendance.end(), [&](const Attendance& one) {
        return one.seat == seat && one.presence == Presence::present;
    });
}

const Attendance* attendance_of(const std::vector<Attendance>& attendance, const SeatId& seat) {
    const auto at = std::find_if(attendance.begin(), attendance.end(),
                                 [&](const Attendance& one) { return one.seat == seat; });
    return at == attendance.end() ? nullptr : &*at;
}

std::string lack_of_quorum(const TermsOfReference& terms, const std::vector<Attendance>& attendance,
                           const NameOfOffice& name) {
    const auto present =
        std::count_if(attendance.begin(), attendance.end(),
                      [](const Attendance& one) { return one.presence == Presence::present; });
    if (present == 0) return "Nobody was there.";
    if (!terms.quorum) return {};
    const Quorum& quorum = *terms.quorum;
    std::int64_t needed = quorum.number.value_or(0);
    if (quorum.share) {
        const auto seats = static_cast<std::int64_t>(terms.seats.size());
        needed = std::max(needed, (seats * quorum.share->of + quorum.share->out_of - 1) /
                                      quorum.share->out_of);
    }
    if (present < needed) {
        return fmt::format("{} of {} seats were there; the quorum is {}.", present,
                           terms.seats.size(), needed);
    }
    for (const OfficeId& office : quorum.offices) {
        const auto seat = std::find_if(terms.seats.begin(), terms.seats.end(),
                                       [&](const Seat& one) { return one.office == office; });
        if (seat == terms.seats.end() || !is_present(attendance, seat->seat)) {
            return fmt::format("The quorum needs {}, who was not there.", name(office));
        }
    }
    return {};
}

Result<void> check_quorate(const parties::Parties& parties, const Meetings& meetings,
                           const Meeting& meeting, const std::string& field) {
    if (meeting.attendance.empty()) return {};
    const auto lack =
        lack_of_quorum(meetings.terms(meeting.board, meeting.on), meeting.attendance,
                       [&](const OfficeId& office) { return named(parties, office); });
    if (lack.empty()) return {};
    return rule_broken("meeting.inquorate", field,
                       fmt::format("The meeting of {} was inquorate, and an inquorate meeting "
                                   "decides nothing, then or later: {}",
                                   in_words(meeting.on), lack),
                       "Put the matter to a meeting that has a quorum.");
}

Result<void> check_answered(const parties::Parties& parties, const TermsOfReference& terms,
                            const Positions& positions, const std::string& field) {
    std::vector<Attendance> answered;
    for (const SeatPosition& taken : positions.seats) {
        if (is_a_vote(taken.position))
            answered.push_back(Attendance{taken.seat, Presence::present, taken.taken_by});
    }
    const auto lack = lack_of_quorum(
        terms, answered, [&](const OfficeId& office) { return named(parties, office); });
    if (lack.empty()) return {};
    return rule_broken(
        "meeting.inquorate", field,
        fmt::format(
            "In writing those that vote are there, and without a quorum nothing is decided: {}",
            lack),
        "Put the matter to a meeting that has a quorum.");
}

void flag_quorum_not_shown(Events& events, const Meetings& meetings, const MeetingId& id) {
    const Meeting& meeting = *meetings.meetings.find(id);
    if (meeting.is_in_writing() || !meeting.attendance.empty()) return;
    if (!meetings.terms(meeting.board, meeting.on).quorum) return;
    events.flag(thing(id), "meeting.quorum-not-shown",
                fmt::format("The meeting of {} decided, and who was there is not recorded; the "
                            "terms of reference of that day state a quorum.",
                            in_words(meeting.on)));
}

} // namespace concordat::meetings
