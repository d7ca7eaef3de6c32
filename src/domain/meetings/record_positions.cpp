// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"
#include "domain/meetings/quorum.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

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

/// A vote needs somebody who was there and may act; a seat that was there is not absent, and one
/// whose office can act is not vacant.
Result<void> check_position(const parties::Parties& parties, const Meeting& meeting,
                            const Seat& seat, Position position, Day day,
                            const std::string& field) {
    const bool at_meeting = day == meeting.on && !meeting.attendance.empty();
    const bool present = is_present(meeting.attendance, seat.seat);
    if (is_a_vote(position)) {
        if (at_meeting && !present) {
            return rule_broken("position.of-an-absent-seat", field + "/position",
                               fmt::format("By the attendance recorded, {} was not at the meeting.",
                                           called(parties, seat)),
                               "Record each seat's position, and this one's as absent.");
        }
        if (seat.office) TRY_DO(parties.may_act(*seat.office, day, field + "/seat"));
    }
    if (position == Position::absent && at_meeting && present) {
        return rule_broken("position.of-a-present-seat", field + "/position",
                           fmt::format("By the attendance recorded, {} was at the meeting.",
                                       called(parties, seat)),
                           "Record how it voted, or that its position is not recorded.");
    }
    if (position == Position::vacant && seat.office &&
        parties.may_act(*seat.office, day, field + "/seat")) {
        return rule_broken("position.not-vacant", field + "/position",
                           fmt::format("On {} the office of {} {}; its seat was not vacant.",
                                       in_words(day), named(parties, *seat.office),
                                       parties.holder_is_stated(*seat.office, day)
                                           ? "was held"
                                           : "is not recorded as vacant"),
                           "Record where the seat stood; or first that the office was vacant.");
    }
    return {};
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
                                           taken.seat.text(), in_words(day)),
                               "Name a seat of the board's terms of reference of that day.");
        }
        if (!seen.insert(taken.seat).second) {
            return malformed("seat.twice", field + "/seat",
                             fmt::format("The seat {} stands twice.", taken.seat.text()));
        }
        TRY_DO(check_position(parties, meeting, *seat, taken.position, day, field));
    }
    return {};
}

/// Positions are taken once on a text; and again after a deferral, once its day has come, or at the
/// meeting that continues an adjourned one.
Result<void> check_may_take(const Meetings& meetings, const Recommendation& item, Day on) {
    const Positions* before = item.positions_on(item.current_text());
    const auto until = item.deferred_until();
    if (until && on < *until) {
        return rule_broken("recommendation.deferred", "/on",
                           fmt::format("{} is deferred until {}; no position is taken on {}.",
                                       at_start(called(meetings, item)), in_words(*until),
                                       in_words(on)),
                           "Give that day or a later one; or defer it to an earlier day, where the "
                           "board took it up sooner.");
    }
    const auto from = meetings.counts_from(item);
    if (before == nullptr || (from && before->on < *from)) return {};
    return conflict("position.recorded", "/recommendation",
                    fmt::format("The positions on text {} of {} are recorded already.",
                                item.current_text(), called(meetings, item)),
                    "Defer it first, where the board takes it up again on a later day.");
}

} // namespace

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const RecordPositions& command, const Context& context) {
    TRY(const Recommendation* item, meetings.open_recommendation(command.recommendation));
    const Meeting& meeting = meetings.sitting(*item);
    TRY_DO(check_not_adjourned(meeting, "/recommendation"));
    if (context.on < meeting.on) {
        return rule_broken("position.before-the-meeting", "/on",
                           fmt::format("The meeting is on {}.", in_words(meeting.on)));
    }
    if (const Day since = item->texts.back().since; context.on < since) {
        return rule_broken("position.before-its-text", "/on",
                           fmt::format("Text {} is of {}; nobody had a position on it before.",
                                       item->current_text(), in_words(since)));
    }
    TRY_DO(check_quorate(parties, meetings, meeting, "/recommendation"));
    TRY_DO(check_may_take(meetings, *item, context.on));
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
    if (auto checked = check(parties, meeting, terms, seats, context.on); !checked) {
        Refusal refusal = checked.refusal();
        if (command.as_recorded) refusal.field = "/as_recorded";
        return refusal;
    }
    const Known known = command.as_recorded ? Known::told : Known::recorded;
    Events events{PositionsRecorded{command.recommendation, item->current_text(), known, seats}};
    for (const SeatPosition& taken : seats) {
        const Seat& seat = *terms.find_seat(taken.seat);
        if (seat.office && is_a_vote(taken.position))
            flag_unstated_holder(events, parties, *seat.office, context.on);
    }
    return events;
}

void apply(Meetings& meetings, const PositionsRecorded& event, const Stamp& stamp) {
    meetings.recommendations.edit(event.recommendation)
        .positions.push_back(Positions{event.text, stamp.effective, event.known, event.seats});
}

} // namespace concordat::meetings
