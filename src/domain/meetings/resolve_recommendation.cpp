// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/conditions.hpp"
#include "domain/meetings/events.hpp"
#include "domain/meetings/own_effects.hpp"
#include "domain/meetings/quorum.hpp"
#include "domain/meetings/vote.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

/// Where the vote was taken that makes the outcome of the day.
MeetingId voted_at(const Meetings& meetings, const Recommendation& item, Day on) {
    const Positions* positions = item.positions_on(item.current_text());
    return meetings.taken_up_at(item, positions != nullptr ? std::min(positions->on, on) : on);
}

/// A body that has ended decides nothing through its own board.
Result<void> check_body(const parties::Parties& parties, const Meetings& meetings,
                        const Recommendation& item, Day on) {
    const auto& body = meetings.boards.at(item.board).body;
    return body ? parties.may_decide(*body, on, "/on") : Result<void>{};
}

Result<void> check_may_decide(const parties::Parties& parties, const Meetings& meetings,
                              const Recommendation& item, Day on) {
    if (item.now().outcome == Outcome::pending) {
        const Conditions conditions = conditions_of(meetings, item, on);
        return rule_broken(
            "recommendation.condition-open", "/recommendation",
            fmt::format(
                "The board has agreed {} on condition, and {} is still open; it is agreed of "
                "itself when that is.",
                called(meetings, item),
                conditions.because ? called(meetings, *conditions.because) : "its condition"),
            "Record what becomes of that one.");
    }
    TRY_DO(check_for_decision(meetings, item, "/recommendation"));
    const Meeting& meeting = meetings.sitting(item);
    TRY_DO(check_not_adjourned(meeting, "/recommendation"));
    if (on < meeting.on) {
        return rule_broken("recommendation.before-its-meeting", "/on",
                           fmt::format("The meeting is on {}; nothing is decided on {}.",
                                       in_words(meeting.on), in_words(on)));
    }
    TRY_DO(check_body(parties, meetings, item, on));
    TRY_DO(check_quorate(parties, meetings, meetings.meetings.at(voted_at(meetings, item, on)),
                         "/recommendation"));
    if (const auto until = item.deferred_until(); until && on < *until) {
        return rule_broken("recommendation.deferred", "/on",
                           fmt::format("{} is deferred until {}; nothing is decided on {}.",
                                       at_start(called(meetings, item)), in_words(*until),
                                       in_words(on)),
                           "Record the positions taken on that day or later, then the outcome.");
    }
    return {};
}

/// The positions that make the outcome of the day: those from before a deferral are history, and so
/// are those of a meeting that was adjourned before the outcome.
Result<const Positions*> positions_of(const Meetings& meetings, const Recommendation& item,
                                      Day on) {
    const Positions* positions = item.positions_on(item.current_text());
    const auto from = meetings.counts_from(item);
    if (positions != nullptr && positions->on <= on && (!from || *from <= positions->on))
        return positions;
    const bool told = std::any_of(item.tellings.begin(), item.tellings.end(),
                                  [](const ToldOutcome& one) { return !one.stands; });
    return rule_broken(
        "position.not-recorded", "/recommendation",
        fmt::format("No position on text {} of {} is recorded by {}{}.", item.current_text(),
                    called(meetings, item), in_words(on),
                    from ? fmt::format(", of those that count from {} on", in_words(*from)) : ""),
        told ? "Record the positions first; or settle the flag outcome.told, where what a document "
               "tells of its outcome stands."
             : "Record the positions first; or tell the outcome, where a document only tells it.");
}

/// Refuses to count a vote taken at the meeting of a seat that, as was recorded since, was not
/// there.
Result<void> check_were_there(const parties::Parties& parties, const Meeting& meeting,
                              const TermsOfReference& terms, const Positions& positions) {
    if (positions.on != meeting.on || meeting.attendance.empty()) return {};
    for (const SeatPosition& taken : positions.seats) {
        const Seat* seat = terms.find_seat(taken.seat);
        if (!is_a_vote(taken.position) || seat == nullptr ||
            is_present(meeting.attendance, taken.seat)) {
            continue;
        }
        return rule_broken("position.of-an-absent-seat", "/recommendation",
                           fmt::format("By the attendance recorded, {} was not at the meeting of "
                                       "{}; its vote of that day cannot be counted.",
                                       called(parties, *seat), in_words(meeting.on)),
                           "Defer it and take the positions anew; or raise a flag on the meeting, "
                           "where its attendance is wrong.");
    }
    return {};
}

/// By the rule of the terms; where they state none, only what every seat is for is agreed.
Result<Vote> take_vote(const parties::Parties& parties, const TermsOfReference& terms,
                       const Positions& positions) {
    if (terms.decision_rule) return count(parties, *terms.decision_rule, terms, positions);
    if (is_unanimous(terms, positions)) return Vote{Outcome::agreed, "Every seat was for it."};
    return rule_broken(
        "board.rule-not-stated", "/recommendation",
        fmt::format("The board's terms of reference as at {} state no decision rule, and not every "
                    "seat was for it.",
                    in_words(positions.on)),
        "Set the board's decision rule of that day.");
}

/// What the board's agreement is worth: of one that decides the matters it names, any other is
/// agreed in principle (docs/domain.md, section 1).
std::optional<Standing> standing_of(const Recommendation& item, const TermsOfReference& terms) {
    const auto& own = terms.matters;
    const bool is_own = own.empty() || (item.matter && std::find(own.begin(), own.end(),
                                                                 *item.matter) != own.end());
    if (terms.standing == Standing::decides && !is_own) return Standing::agrees_in_principle;
    return terms.standing;
}

/// Whose ratification it needs: those it names itself, or those of the terms of a board that only
/// agrees in principle. What a board recommends or scrutinises has no joint effect to ratify.
std::vector<BodyId> required(const parties::Parties& parties, const Recommendation& item,
                             const TermsOfReference& terms, Day on) {
    const Standing standing = standing_of(item, terms).value_or(Standing::agrees_in_principle);
    if (standing == Standing::recommends || standing == Standing::scrutinises) return {};
    std::vector<BodyId> named = terms.required_bodies;
    if (standing == Standing::decides) named.clear();
    if (item.required) named = *item.required;
    std::vector<BodyId> bodies;
    for (const BodyId& body : named) {
        const BodyId now = parties.standing_in(body, on);
        if (std::find(bodies.begin(), bodies.end(), now) == bodies.end()) bodies.push_back(now);
    }
    return bodies;
}

Outcome worded(Outcome outcome, int text) {
    return outcome == Outcome::agreed && text > 1 ? Outcome::agreed_as_reworded : outcome;
}

/// Votes that nobody recorded, where they could have turned what a rule of votes cast came to; a
/// seat that, by the attendance, was not at the meeting cast none.
void flag_incomplete(Events& events, const parties::Parties& parties, const RecommendationId& id,
                     const TermsOfReference& terms, const Meeting& meeting,
                     const Positions& positions) {
    if (!terms.decision_rule || !counts_votes(terms.decision_rule->rule)) return;
    const bool known_who_was_there = positions.on == meeting.on && !meeting.attendance.empty();
    std::vector<SeatId> not_recorded;
    for (const Seat& seat : terms.seats) {
        if (position_of(parties, positions, seat) == Position::not_recorded &&
            (!known_who_was_there || is_present(meeting.attendance, seat.seat)))
            not_recorded.push_back(seat.seat);
    }
    const auto outcome_had_they_been = [&](Position position) {
        Positions all = positions;
        std::erase_if(all.seats, [](const SeatPosition& taken) {
            return taken.position == Position::not_recorded;
        });
        for (const SeatId& seat : not_recorded)
            all.seats.push_back({seat, position, {}});
        return count(parties, *terms.decision_rule, terms, all).outcome;
    };
    if (outcome_had_they_been(Position::for_) == outcome_had_they_been(Position::against)) return;
    events.flag(thing(id), "position.incomplete",
                fmt::format("How {} of {} seats stood is not recorded; the votes of the others "
                            "alone were counted.",
                            not_recorded.size(), terms.seats.size()));
}

void flag(Events& events, const RecommendationId& id, const TermsOfReference& terms,
          const Meeting& meeting, Day on) {
    if (!terms.decision_rule) {
        events.flag(thing(meeting.board), "board.rule-not-stated",
                    "The terms of reference state no decision rule; what was agreed had every seat "
                    "for it.");
    }
    if (on != meeting.on) {
        events.flag(thing(id), "recommendation.agreed-outside-a-meeting",
                    fmt::format("The outcome is of {}; the meeting was on {}.", in_words(on),
                                in_words(meeting.on)));
    }
}

/// Refuses to count a vote that was recorded before the interest that bars it.
Result<void> check_not_barred(const parties::Parties& parties, const Meetings& meetings,
                              const RecommendationId& id, const TermsOfReference& terms,
                              const Positions& positions) {
    for (const SeatPosition& taken : positions.seats) {
        const Seat* seat = terms.find_seat(taken.seat);
        if (!is_a_vote(taken.position) || taken.taken_by || seat == nullptr ||
            !is_barred(meetings, id, taken.seat, positions.on)) {
            continue;
        }
        return rule_broken("interest.bars-the-vote", "/recommendation",
                           fmt::format("{} declared a pecuniary interest in {}; its vote of {} "
                                       "cannot be counted.",
                                       at_start(called(parties, *seat)), called(meetings, id),
                                       in_words(positions.on)),
                           "Defer it and take the positions anew.");
    }
    return {};
}

} // namespace

RecommendationResolved resolved(const parties::Parties& parties, const Meetings& meetings,
                                const RecommendationId& id, const Made& made, Day on) {
    const Recommendation& item = *meetings.recommendations.find(id);
    const TermsOfReference& terms = meetings.terms(item.board, made.by_terms_of);
    RecommendationResolved event{id,
                                 made.text,
                                 worded(made.outcome, made.text),
                                 standing_of(item, terms),
                                 {},
                                 Known::recorded,
                                 {},
                                 {},
                                 {}};
    if (!is_agreed(event.outcome)) return event;
    if (item.wording(made.text).class_ == Class::note) {
        event.outcome = Outcome::noted;
        return event;
    }
    const Conditions conditions = conditions_of(meetings, item, on);
    if (conditions.state != ConditionState::met) {
        event.outcome =
            conditions.state == ConditionState::open ? Outcome::pending : Outcome::lapsed;
        event.because = conditions.because;
        return event;
    }
    event.required = required(parties, item, terms, on);
    event.settles =
        own_effects(parties, meetings, item.board, item.wording(made.text), made.by_terms_of);
    return event;
}

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const ResolveRecommendation& command, const Context& context) {
    TRY(const Recommendation* item,
        meetings.open_recommendation(command.recommendation, context.on));
    TRY_DO(check_may_decide(parties, meetings, *item, context.on));
    const MeetingId where = voted_at(meetings, *item, context.on);
    const Meeting& meeting = meetings.meetings.at(where);
    TRY(const Positions* positions, positions_of(meetings, *item, context.on));
    const TermsOfReference& terms = meetings.terms(item->board, positions->on);
    TRY_DO(check_were_there(parties, meeting, terms, *positions));
    TRY_DO(check_not_barred(parties, meetings, command.recommendation, terms, *positions));
    if (meeting.is_in_writing())
        TRY_DO(check_answered(parties, terms, *positions, "/recommendation"));
    TRY(const Vote vote, take_vote(parties, terms, *positions));
    auto event = resolved(parties, meetings, command.recommendation,
                          Made{vote.outcome, positions->text, positions->on}, context.on);
    event.known = positions->known;
    event.says = vote.says;
    Events events{std::move(event)};
    flag(events, command.recommendation, terms, meeting, context.on);
    flag_incomplete(events, parties, command.recommendation, terms, meeting, *positions);
    if (positions->on == meeting.on) flag_quorum_not_shown(events, meetings, where);
    return events;
}

void apply(Meetings& meetings, const RecommendationResolved& event, const Stamp& stamp) {
    meetings.unresolve(event.recommendation); // where a correction gives it another outcome
    Recommendation& item = meetings.recommendations.edit(event.recommendation);
    item.outcomes.set(stamp.effective, Standpoint{.outcome = event.outcome,
                                                  .text = event.text,
                                                  .known = event.known,
                                                  .because = event.because,
                                                  .says = event.says});
    for (ToldOutcome& telling : item.tellings) {
        if (item.is_of_its_board(telling) && telling.source == event.told_by)
            telling.stands = stamp.effective;
    }
    if (!is_agreed(event.outcome) && event.outcome != Outcome::noted) return;
    item.resolution = Resolution{stamp.effective, event.text,  event.outcome, event.standing,
                                 event.required,  event.known, event.settles};
    meetings.resolutions.insert(ResolutionKey{stamp.effective, event.recommendation});
}

} // namespace concordat::meetings
