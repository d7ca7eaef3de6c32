// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"
#include "domain/meetings/quorum.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

/// What a bare "unanimous" says: every seat of that day for it, by whoever sat for it, but for
/// those that were barred. Of those the alternate votes that sat for one.
Result<std::vector<SeatPosition>> all_for(const Meetings& meetings, const RecommendationId& id,
                                          const Meeting& meeting, const TermsOfReference& terms,
                                          Day day) {
    if (terms.seats.empty()) {
        return rule_broken(
            "position.seats-not-stated", "/as_recorded",
            "The board's seats on that day are not stated, so nobody knows who was unanimous.",
            "Set its terms of reference first.");
    }
    std::vector<SeatPosition> positions;
    for (const Seat& seat : terms.seats) {
        const Attendance* there = attendance_of(meeting.attendance, seat.seat);
        const auto sat = there != nullptr && day == meeting.on ? there->taken_by : std::nullopt;
        const bool barred = !sat && is_barred(meetings, id, seat.seat, day);
        positions.push_back(
            SeatPosition{seat.seat, barred ? Position::barred : Position::for_, {}, sat});
    }
    return positions;
}

/// Adds the seats that were barred, where nothing is said of them.
void add_barred(const Meetings& meetings, const RecommendationId& id, const TermsOfReference& terms,
                std::vector<SeatPosition>& positions, Day day) {
    for (const Seat& seat : terms.seats) {
        const bool given =
            std::any_of(positions.begin(), positions.end(),
                        [&](const SeatPosition& taken) { return taken.seat == seat.seat; });
        if (!given && is_barred(meetings, id, seat.seat, day))
            positions.push_back(SeatPosition{seat.seat, Position::barred, {}, {}});
    }
}

/// A seat that is barred has no vote; an alternate may have it, and a vacant office bars itself.
Result<void> check_interest(const parties::Parties& parties, const Meetings& meetings,
                            const RecommendationId& id, const Seat& seat, const SeatPosition& taken,
                            Day day, const std::string& field) {
    if (taken.position == Position::barred || taken.position == Position::vacant) return {};
    if (taken.taken_by || !is_barred(meetings, id, seat.seat, day)) return {};
    return rule_broken("interest.bars-the-vote", field + "/position",
                       fmt::format("{} declared a pecuniary interest in {}; it is barred from the "
                                   "vote, and has no other position.",
                                   at_start(called(parties, seat)), called(meetings, id)),
                       "Record it as barred; or its alternate's vote with who took it, where the "
                       "terms of reference name one.");
}

/// A vote needs somebody who was there and may act; a seat that was there is not absent, and one
/// whose office can act is not vacant.
Result<void> check_position(const parties::Parties& parties, const Meeting& meeting,
                            const Seat& seat, const SeatPosition& taken, std::set<OfficeId>& takers,
                            Day day, const std::string& field) {
    const Position position = taken.position;
    const bool at_meeting = day == meeting.on && !meeting.attendance.empty();
    const bool present = is_present(meeting.attendance, seat.seat);
    if (is_a_vote(position)) {
        if (at_meeting && !present) {
            return rule_broken("position.of-an-absent-seat", field + "/position",
                               fmt::format("By the attendance recorded, {} was not at the meeting.",
                                           called(parties, seat)),
                               "Record each seat's position, and this one's as absent.");
        }
        TRY_DO(check_taker(parties, seat, taken.taken_by, takers, day, field));
    } else if (taken.taken_by) {
        return malformed("seat.taken-by-nobody", field + "/taken_by",
                         fmt::format("{} took no position, so no alternate took it.",
                                     at_start(called(parties, seat))),
                         "Leave the alternate out, or say how it voted.");
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

/// The vote of a seat is that of whoever was at the meeting for it; only where its own office is
/// barred may its alternate vote beside it.
Result<void> check_sat(const parties::Parties& parties, const Meeting& meeting, const Seat& seat,
                       const SeatPosition& taken, Day day, const std::string& field) {
    const Attendance* there = attendance_of(meeting.attendance, seat.seat);
    if (!is_a_vote(taken.position) || day != meeting.on || there == nullptr ||
        there->taken_by == taken.taken_by)
        return {};
    return rule_broken(
        "position.not-by-who-sat", field + "/taken_by",
        fmt::format("By the attendance recorded, {} was at the meeting for {}; {} did not vote for "
                    "it.",
                    there->taken_by ? named(parties, *there->taken_by) : "its own office",
                    called(parties, seat),
                    taken.taken_by ? named(parties, *taken.taken_by) : "its own office"),
        "Say in \"taken_by\" who sat for the seat, and leave that out where its own office did.");
}

Result<void> check(const parties::Parties& parties, const Meetings& meetings,
                   const RecommendationId& id, const TermsOfReference& terms,
                   const std::vector<SeatPosition>& positions, Day day) {
    const Meeting& meeting =
        meetings.meetings.at(meetings.taken_up_at(meetings.recommendations.at(id), day));
    std::set<SeatId> seen;
    std::set<OfficeId> takers;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const SeatPosition& taken = positions[i];
        const std::string field = fmt::format("/seats/{}", i);
        TRY(const Seat* seat, seat_named(terms, taken.seat, seen, day, field + "/seat"));
        TRY_DO(check_interest(parties, meetings, id, *seat, taken, day, field));
        TRY_DO(check_position(parties, meeting, *seat, taken, takers, day, field));
        if (!is_barred(meetings, id, seat->seat, day))
            TRY_DO(check_sat(parties, meeting, *seat, taken, day, field));
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
    const Meeting& taken_up = meetings.meetings.at(meetings.taken_up_at(*item, context.on));
    TRY_DO(check_quorate(parties, meetings, taken_up, "/recommendation"));
    TRY_DO(check_may_take(meetings, *item, context.on));
    const TermsOfReference& terms = meetings.terms(item->board, context.on);
    std::vector<SeatPosition> seats = command.seats;
    if (command.as_recorded) {
        if (!seats.empty()) {
            return malformed("position.none", "/seats",
                             "Give each seat's position, or how the record puts it: not both.");
        }
        TRY(seats, all_for(meetings, command.recommendation, taken_up, terms, context.on));
    }
    if (seats.empty()) return malformed("position.none", "/seats", "No position is given.");
    if (auto checked = check(parties, meetings, command.recommendation, terms, seats, context.on);
        !checked) {
        Refusal refusal = checked.refusal();
        if (command.as_recorded) refusal.field = "/as_recorded";
        return refusal;
    }
    add_barred(meetings, command.recommendation, terms, seats, context.on);
    const Known known = command.as_recorded ? Known::told : Known::recorded;
    Events events{PositionsRecorded{command.recommendation, item->current_text(), known, seats}};
    for (const SeatPosition& taken : seats) {
        const Seat& seat = *terms.find_seat(taken.seat);
        const auto& voted = taken.taken_by ? taken.taken_by : seat.office;
        if (voted && is_a_vote(taken.position))
            flag_unstated_holder(events, parties, *voted, context.on);
    }
    return events;
}

void apply(Meetings& meetings, const PositionsRecorded& event, const Stamp& stamp) {
    Recommendation& item = meetings.recommendations.edit(event.recommendation);
    item.positions.push_back(Positions{event.text, stamp.effective, event.known, event.seats});
    meetings.voted_at.edit_or_add(item.board).insert({stamp.effective, event.recommendation});
}

} // namespace concordat::meetings
