// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/corrected_figures.hpp"
#include "domain/meetings/events.hpp"
#include "domain/meetings/quorum.hpp"
#include "domain/meetings/vote.hpp"
#include "wire/codec.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

bool can_be_corrected_to(Outcome outcome) {
    return is_agreed(outcome) || outcome == Outcome::not_agreed || outcome == Outcome::noted ||
           outcome == Outcome::withdrawn || outcome == Outcome::cannot_be_decided;
}

/// The text it stands with: that of its outcome, or the last put while it has none.
int text_of(const Recommendation& item) {
    const Outcome outcome = item.now().outcome;
    return is_open(outcome) && outcome != Outcome::pending ? item.current_text() : item.now().text;
}

/// What was agreed on a condition is agreed, and in other words or not makes no other outcome.
bool is_same(Outcome one, Outcome other) {
    const auto agreed = [](Outcome outcome) {
        return is_agreed(outcome) || outcome == Outcome::pending;
    };
    return one == other || (agreed(one) && agreed(other));
}

Result<void> check_part(const Minutes& minutes, const CorrectMinutes& command) {
    if (command.part.has_value() != command.words.has_value()) {
        return malformed("minutes.correction-empty", command.part ? "/words" : "/part",
                         command.part ? "It corrects a part of the minutes and does not say to "
                                        "what words."
                                      : "It has words, and does not say of which part.",
                         "Give the part and its words as they should be.");
    }
    const int parts = static_cast<int>(minutes.parts.size());
    if (!command.part || (1 <= *command.part && *command.part <= parts)) return {};
    return rule_broken("minutes.no-such-part", "/part",
                       fmt::format("The minutes have {} part{}; there is no part {}.", parts,
                                   parts == 1 ? "" : "s", *command.part));
}

Result<void> check_anything(const CorrectMinutes& command) {
    const bool of_item = command.class_ || command.outcome || !command.figures.empty();
    if (of_item ? command.recommendation.has_value() : command.part && !command.recommendation)
        return {};
    return malformed("minutes.correction-empty", "/recommendation",
                     of_item ? "It corrects an item and does not say which."
                     : command.recommendation
                         ? "It names an item and corrects neither class nor outcome nor figures."
                         : "It corrects nothing.",
                     "Give a part of the minutes with its words; or the item, with its class, "
                     "outcome or figures as they should be.");
}

Result<void> check_class_and_outcome(const Recommendation& item, const Wording& wording,
                                     const CorrectMinutes& command) {
    if (command.class_ == wording.class_) {
        return rule_broken("minutes.unchanged", "/class",
                           wording.class_ == Class::note ? "It is only to note already."
                                                         : "It is for decision already.",
                           "Leave out what is right.");
    }
    if (!command.outcome) return {};
    if (!can_be_corrected_to(*command.outcome)) {
        return malformed("outcome.not-an-outcome", "/outcome",
                         fmt::format("\"{}\" is not an outcome that ends a recommendation.",
                                     wire::spoken(*command.outcome)),
                         "Correct it to agreed, not_agreed, noted, withdrawn or "
                         "cannot_be_decided.");
    }
    const Class asked = command.class_.value_or(wording.class_);
    const Outcome now = item.now().outcome;
    const Outcome wanted =
        asked == Class::note && is_agreed(*command.outcome) ? Outcome::noted : *command.outcome;
    if (!is_same(now, wanted)) return {};
    return rule_broken("minutes.unchanged", "/outcome",
                       fmt::format("Its outcome is \"{}\" already.", wire::spoken(now)),
                       "Leave out what is right.");
}

/// What the correction makes of the outcome: what it says; else what follows from the class.
std::optional<OutcomeCorrected> outcome_corrected(const Recommendation& item,
                                                  const CorrectMinutes& command) {
    const Outcome was = item.now().outcome;
    if (command.outcome) return OutcomeCorrected{was, *command.outcome};
    if (!command.class_) return std::nullopt;
    if (*command.class_ == Class::note) {
        const bool agreed = is_agreed(was) || was == Outcome::pending;
        return agreed ? std::optional(OutcomeCorrected{was, Outcome::noted}) : std::nullopt;
    }
    return is_open(was) ? std::nullopt : std::optional(OutcomeCorrected{was, Outcome::not_stated});
}

Refusal not_of_meeting(const Meetings& meetings, const RecommendationId& id,
                       const MeetingId& meeting) {
    const Recommendation& item = meetings.recommendations.at(id);
    const auto passed =
        std::find_if(item.passed.begin(), item.passed.end(), [&](const Passed& one) {
            return one.board == meetings.meetings.at(meeting).board;
        });
    if (Meetings::stood_at(item, meeting) && passed != item.passed.end()) {
        return rule_broken(
            "minutes.item-of-another-meeting", "/recommendation",
            fmt::format("{} was before this meeting, and went on to {} on {}; what the first board "
                        "made of it is not corrected any more.",
                        at_start(called(meetings, item)), meetings.boards.at(item.board).name,
                        in_words(passed->referred)),
            "Correct the words of the minutes alone, and raise a flag on the item; the board that "
            "has it now decides.");
    }
    return rule_broken("minutes.item-of-another-meeting", "/recommendation",
                       fmt::format("{} was not put to this meeting, nor carried to it.",
                                   at_start(called(meetings, item))),
                       "Correct the minutes of its meeting.");
}

/// Whether minutes of the meeting say what became of the item: it was put or carried to it, or it
/// was put off and the board took it up there.
bool is_in_minutes(const Meetings& meetings, const Recommendation& item, const MeetingId& id) {
    return meetings.meetings.at(id).board == item.board &&
           (Meetings::stood_at(item, id) ||
            meetings.taken_up_at(item, meetings.made_on(item)) == id);
}

/// What needed a quorum, an inquorate meeting did not do, whatever its minutes are corrected to.
Result<void> check_had_a_quorum(const parties::Parties& parties, const Meetings& meetings,
                                const Recommendation& item, Outcome outcome, Day from) {
    if (!is_agreed(outcome) && outcome != Outcome::not_agreed && outcome != Outcome::noted)
        return {};
    const MeetingId where = meetings.taken_up_at(item, from);
    return check_quorate(parties, meetings, meetings.meetings.at(where), "/outcome");
}

/// The positions as they count: what a seat cast that was barred, or by the attendance was not
/// there, is no vote.
Positions as_counted(const Meetings& meetings, const RecommendationId& id,
                     const Positions& recorded) {
    const Recommendation& item = meetings.recommendations.at(id);
    const Meeting& meeting = meetings.meetings.at(meetings.taken_up_at(item, recorded.on));
    const bool known_who_was_there = recorded.on == meeting.on && !meeting.attendance.empty();
    Positions counted = recorded;
    for (SeatPosition& taken : counted.seats) {
        if (!is_a_vote(taken.position)) continue;
        if (!taken.taken_by && is_barred(meetings, id, taken.seat, recorded.on))
            taken.position = Position::barred;
        else if (known_who_was_there && !is_present(meeting.attendance, taken.seat))
            taken.position = Position::absent;
    }
    return counted;
}

/// What the positions on record come to says another outcome than the minutes as corrected.
void flag_against_the_vote(Events& events, const parties::Parties& parties,
                           const Meetings& meetings, const RecommendationId& id, Outcome is) {
    const Recommendation& item = meetings.recommendations.at(id);
    const Positions* recorded = item.positions_on(text_of(item));
    if (recorded == nullptr || is == Outcome::withdrawn) return;
    const TermsOfReference& terms = meetings.terms(item.board, recorded->on);
    const Positions counted = as_counted(meetings, id, *recorded);
    const bool was_unanimous = is_unanimous(terms, counted);
    if (!terms.decision_rule && !was_unanimous) return;
    const Vote vote = terms.decision_rule ? count(parties, *terms.decision_rule, terms, counted)
                                          : Vote{Outcome::agreed, "Every seat was for it."};
    const bool says_agreed = is_agreed(is) || is == Outcome::noted;
    if (says_agreed == (vote.outcome == Outcome::agreed)) return;
    events.flag(thing(id), "minutes.outcome-against-the-vote",
                fmt::format("By the minutes as corrected it is \"{}\"; by the positions recorded "
                            "on {} it is \"{}\": {}",
                            wire::spoken(is), in_words(recorded->on), wire::spoken(vote.outcome),
                            vote.says));
}

Result<void> correct_item(const parties::Parties& parties, const Meetings& meetings,
                          const CorrectMinutes& command, Day on, MinutesCorrected& event) {
    TRY(const Recommendation* item,
        find(meetings.recommendations, *command.recommendation, "/recommendation"));
    if (!is_in_minutes(meetings, *item, command.meeting))
        return not_of_meeting(meetings, *command.recommendation, command.meeting);
    event.from =
        item->outcomes.empty() ? meetings.sitting(*item).on : item->outcomes.since(kLastDay);
    if (on < *event.from) {
        return rule_broken("recommendation.out-of-order", "/on",
                           fmt::format("{} is {} since {}; nobody corrected that on {}.",
                                       at_start(called(meetings, *item)),
                                       wire::spoken(item->now().outcome), in_words(*event.from),
                                       in_words(on)),
                           "Give the day on which the correction was agreed.");
    }
    const Wording& wording = item->wording(text_of(*item));
    TRY_DO(check_class_and_outcome(*item, wording, command));
    if (command.class_) event.class_ = ClassCorrected{wording.class_, *command.class_};
    event.outcome = outcome_corrected(*item, command);
    if (command.outcome)
        TRY_DO(check_had_a_quorum(parties, meetings, *item, *command.outcome, *event.from));
    TRY(event.figures, figures_corrected(wording, command.figures));
    return {};
}

} // namespace

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const CorrectMinutes& command, const Context& context) {
    TRY(const Minutes* minutes,
        minutes_before(parties, meetings, command.meeting, command.at, context.on));
    TRY_DO(check_part(*minutes, command));
    TRY_DO(check_anything(command));
    MinutesCorrected event{command.meeting,
                           command.at,
                           command.part,
                           command.words,
                           command.recommendation,
                           {},
                           {},
                           {},
                           {},
                           command.reason};
    if (command.recommendation) TRY_DO(correct_item(parties, meetings, command, context.on, event));
    Events events{std::move(event)};
    if (command.outcome) {
        flag_against_the_vote(events, parties, meetings, *command.recommendation, *command.outcome);
    }
    return events;
}

void apply(Meetings& meetings, const MinutesCorrected& event, const Stamp& stamp) {
    meetings.meetings.edit(event.meeting)
        .minutes->corrections.push_back(
            Correction{stamp.effective, event.at, event.part, event.words, event.recommendation,
                       event.from, event.class_, event.outcome, event.figures, event.reason});
    if (!event.recommendation) return;
    Recommendation& item = meetings.recommendations.edit(*event.recommendation);
    const int text = text_of(item);
    Wording& wording = item.texts.at(static_cast<std::size_t>(text) - 1);
    if (event.class_) wording.class_ = event.class_->is;
    for (const FigureCorrected& figure : event.figures) {
        if (figure.of) *figure_of(wording, *figure.of).amount = figure.is;
    }
    if (!event.outcome) return;
    meetings.unresolve(*event.recommendation);
    // What else it is corrected to follows as a resolution of that day.
    if (event.outcome->is != Outcome::not_stated) return;
    item.outcomes.set(*event.from, Standpoint{.text = text, .says = std::string(kByCorrection)});
}

} // namespace concordat::meetings
