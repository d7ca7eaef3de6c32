// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/conditions.hpp"
#include "domain/meetings/events.hpp"
#include "domain/meetings/quorum.hpp"
#include "domain/meetings/vote.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

Result<void> check_may_decide(const Meetings& meetings, const Recommendation& item,
                              const Meeting& meeting, Day on) {
    if (item.now().outcome == Outcome::pending) {
        const Conditions conditions = conditions_of(meetings, item);
        return rule_broken(
            "recommendation.condition-open", "/recommendation",
            fmt::format(
                "The board has agreed {} on condition, and {} is still open; it is agreed of "
                "itself when that is.",
                called(item), conditions.because ? conditions.because->text() : "its condition"));
    }
    if (on < meeting.on) {
        return rule_broken("recommendation.before-its-meeting", "/on",
                           fmt::format("The meeting is on {}; nothing is decided on {}.",
                                       in_words(meeting.on), in_words(on)));
    }
    if (on != meeting.on || meeting.attendance.empty()) return {};
    const auto lack = lack_of_quorum(meetings.terms(item.board, on), meeting.attendance);
    if (lack.empty()) return {};
    return rule_broken("meeting.inquorate", "/recommendation",
                       fmt::format("An inquorate meeting decides nothing: {}", lack),
                       "Put the item to a meeting that has a quorum.");
}

/// By the rule of the terms; where they state none, only what every seat is for is agreed.
Result<Vote> take_vote(const TermsOfReference& terms, const Recommendation& item) {
    const Positions* positions = item.positions_on(item.current_text());
    if (positions == nullptr) {
        return rule_broken(
            "position.not-recorded", "/recommendation",
            fmt::format("No position on text {} of {} is recorded.", item.current_text(),
                        called(item)),
            "Record the positions first; or tell the outcome, where a document only tells it.");
    }
    if (terms.decision_rule) return count(*terms.decision_rule, terms, *positions);
    if (is_unanimous(terms, *positions)) return Vote{Outcome::agreed, "Every seat was for it."};
    return rule_broken(
        "board.rule-not-stated", "/recommendation",
        "The board's terms of reference state no decision rule, and not every seat was for it.",
        "Set the board's decision rule of that day.");
}

Outcome worded(const Recommendation& item, Outcome outcome) {
    return outcome == Outcome::agreed && item.current_text() > 1 ? Outcome::agreed_as_reworded
                                                                 : outcome;
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

} // namespace

RecommendationResolved resolved(const parties::Parties& parties, const Meetings& meetings,
                                const RecommendationId& id, Outcome outcome, Day on) {
    const Recommendation& item = *meetings.recommendations.find(id);
    const TermsOfReference& terms = meetings.terms(item.board, on);
    RecommendationResolved event{id, item.current_text(), outcome, terms.standing,
                                 {}, Known::recorded,     {},      {}};
    const bool needs_ratification =
        is_agreed(outcome) &&
        terms.standing.value_or(Standing::agrees_in_principle) == Standing::agrees_in_principle;
    if (needs_ratification) {
        for (const BodyId& body : item.required.value_or(terms.required_bodies)) {
            event.required.push_back(parties.standing_in(body, on));
        }
    }
    return event;
}

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const ResolveRecommendation& command, const Context& context) {
    TRY(const Recommendation* item, meetings.open_recommendation(command.recommendation));
    const Meeting& meeting = *meetings.meetings.find(item->meeting);
    TRY_DO(check_may_decide(meetings, *item, meeting, context.on));
    const TermsOfReference& terms = meetings.terms(item->board, context.on);
    TRY(const Vote vote, take_vote(terms, *item));
    Outcome outcome = worded(*item, vote.outcome);
    if (is_agreed(outcome) && item->texts.back().class_ == Class::note) outcome = Outcome::noted;
    Conditions conditions;
    if (is_agreed(outcome)) {
        conditions = conditions_of(meetings, *item);
        if (conditions.state == ConditionState::open) outcome = Outcome::pending;
        if (conditions.state == ConditionState::failed) outcome = Outcome::lapsed;
    }
    auto event = resolved(parties, meetings, command.recommendation, outcome, context.on);
    event.known = item->positions_on(item->current_text())->known;
    event.because = conditions.because;
    event.says = vote.says;
    Events events{std::move(event)};
    flag(events, command.recommendation, terms, meeting, context.on);
    return events;
}

void apply(Meetings& meetings, const RecommendationResolved& event, const Stamp& stamp) {
    Recommendation& item = meetings.recommendations.edit(event.recommendation);
    item.outcomes.set(stamp.effective, Standpoint{.outcome = event.outcome,
                                                  .text = event.text,
                                                  .known = event.known,
                                                  .because = event.because,
                                                  .says = event.says});
    if (!is_agreed(event.outcome) && event.outcome != Outcome::noted) return;
    item.resolution = Resolution{stamp.effective, event.text,     event.outcome,
                                 event.standing,  event.required, event.known};
    meetings.resolutions.insert(ResolutionKey{stamp.effective, event.recommendation});
}

} // namespace concordat::meetings
