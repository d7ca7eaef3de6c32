// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/corrected_figures.hpp"
#include "domain/meetings/events.hpp"
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

Result<void> correct_item(const Meetings& meetings, const CorrectMinutes& command, Day on,
                          MinutesCorrected& event) {
    TRY(const Recommendation* item,
        find(meetings.recommendations, *command.recommendation, "/recommendation"));
    const bool of_this_board = meetings.meetings.at(command.meeting).board == item->board;
    if (!Meetings::stood_at(*item, command.meeting) || !of_this_board) {
        return rule_broken("minutes.item-of-another-meeting", "/recommendation",
                           fmt::format("{} was not put to this meeting, nor carried to it{}.",
                                       at_start(called(meetings, *item)),
                                       of_this_board ? "" : "; another board has it now"),
                           "Correct the minutes of its meeting.");
    }
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
    if (command.recommendation) TRY_DO(correct_item(meetings, command, context.on, event));
    return Events{std::move(event)};
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
