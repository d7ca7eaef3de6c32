// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

bool is_a_vote(Position position) {
    return position == Position::for_ || position == Position::against ||
           position == Position::abstains;
}

bool was_absent(const Meeting& meeting, const SeatId& seat) {
    return std::any_of(meeting.attendance.begin(), meeting.attendance.end(),
                       [&](const Attendance& one) {
                           return one.seat == seat && one.presence == Presence::absent;
                       });
}

/// What a bare "unanimous" says: every seat of that day for it.
Result<std::vector<SeatPosition>> all_for(const TermsOfReference& terms) {
    if (terms.seats.empty()) {
        return rule_broken(
            "position.seats-not-stated", "/as_recorded",
            "The board's seats on that day are not stated, so nobody knows who was unanimous.",
            "Set its terms of reference first.");
    }
    std::vector<SeatPosition> positions;
    for (const Seat& seat : terms.seats)
        positions.push_back(SeatPosition{seat.seat, Position::for_, std::nullopt});
    return positions;
}

Result<void> check(const parties::Parties& parties, const Meeting& meeting,
                   const TermsOfReference& terms, const std::vector<SeatPosition>& positions,
                   Day day) {
    std::set<SeatId> seen;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const SeatPosition& taken = positions[i];
        const std::string field = fmt::format("/seats/{}", i);
        const Seat* seat = terms.find_seat(taken.seat);
        if (seat == nullptr) {
            return rule_broken("seat.not-on-the-board", field + "/seat",
                               fmt::format("{} is not a seat of the board on {}.",
                                           taken.seat.text(), in_words(day)));
        }
        if (!seen.insert(taken.seat).second) {
            return malformed("seat.twice", field + "/seat",
                             fmt::format("The seat {} stands twice.", taken.seat.text()));
        }
        if (!is_a_vote(taken.position)) continue;
        if (day == meeting.on && was_absent(meeting, taken.seat)) {
            return rule_broken("position.of-an-absent-seat", field + "/position",
                               fmt::format("{} was not at the meeting.", taken.seat.text()),
                               "Record the position as absent.");
        }
        if (seat->office) TRY_DO(parties.may_act(*seat->office, day, field + "/seat"));
    }
    return {};
}

} // namespace

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const RecordPositions& command, const Context& context) {
    TRY(const Recommendation* item, meetings.open_recommendation(command.recommendation));
    const Meeting& meeting = *meetings.meetings.find(item->meeting);
    if (context.on < meeting.on) {
        return rule_broken("position.before-the-meeting", "/on",
                           fmt::format("The meeting is on {}.", in_words(meeting.on)));
    }
    if (const Day since = item->texts.back().since; context.on < since) {
        return rule_broken("position.before-its-text", "/on",
                           fmt::format("Text {} is of {}; nobody had a position on it before.",
                                       item->current_text(), in_words(since)));
    }
    if (item->positions_on(item->current_text()) != nullptr) {
        return conflict("position.recorded", "/recommendation",
                        fmt::format("The positions on text {} of {} are recorded already.",
                                    item->current_text(), called(*item)));
    }
    const TermsOfReference& terms = meetings.terms(item->board, context.on);
    std::vector<SeatPosition> seats = command.seats;
    if (command.as_recorded) {
        if (!seats.empty()) {
            return malformed("position.none", "/seats",
                             "Give each seat's position, or how the record puts it: not both.");
        }
        TRY(seats, all_for(terms));
    }
    if (seats.empty()) return malformed("position.none", "/seats", "No position is given.");
    TRY_DO(check(parties, meeting, terms, seats, context.on));
    const Known known = command.as_recorded ? Known::told : Known::recorded;
    return Events{
        PositionsRecorded{command.recommendation, item->current_text(), known, std::move(seats)}};
}

void apply(Meetings& meetings, const PositionsRecorded& event, const Stamp& stamp) {
    meetings.recommendations.edit(event.recommendation)
        .positions.push_back(Positions{event.text, stamp.effective, event.known, event.seats});
}

} // namespace concordat::meetings
