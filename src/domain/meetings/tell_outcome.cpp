// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"
#include "wire/codec.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

bool can_be_told(Outcome outcome) {
    return is_agreed(outcome) || outcome == Outcome::not_agreed || outcome == Outcome::noted;
}

Result<void> check_day(const Meeting& meeting, const TellOutcome& command, Day on) {
    if (command.when.through < meeting.on) {
        return rule_broken(
            "outcome.before-the-meeting", "/when",
            fmt::format("The meeting was on {}; no outcome came before it.", in_words(meeting.on)));
    }
    if (on < command.when.through) {
        return rule_broken("act.in-the-future", "/when",
                           fmt::format("{} is after {}, the day on which it is told.",
                                       at_start(in_words(command.when)), in_words(on)),
                           "Tell an outcome that came on or before the day of its source.");
    }
    return {};
}

/// Which text the outcome is of: told, or plain from the outcome and the texts there were by then.
Result<int> text_of(const Meetings& meetings, const Recommendation& item,
                    const TellOutcome& command) {
    const int all = item.current_text();
    if (command.text && (*command.text < 1 || *command.text > all)) {
        return rule_broken("text.no-such-text", "/text",
                           fmt::format("{} has {} text{}; there is no text {}.",
                                       at_start(called(meetings, item)), all, all == 1 ? "" : "s",
                                       *command.text));
    }
    const bool reworded = command.outcome == Outcome::agreed_as_reworded;
    const int texts = item.text_on(command.when.through);
    const int text = command.text.value_or(reworded ? std::max(texts, std::min(2, all)) : texts);
    if (texts < text) {
        return rule_broken("outcome.before-its-text", "/when",
                           fmt::format("Text {} of {} is of {}; no outcome of it came before.",
                                       text, called(meetings, item),
                                       in_words(item.wording(text).since)),
                           "Say which text it is of, or give the day of its outcome.");
    }
    if (reworded && text == 1) {
        return rule_broken("outcome.not-reworded", "/outcome",
                           fmt::format("{} has no other text than the one presented{}.",
                                       at_start(called(meetings, item)),
                                       all == 1 ? "" : " under number 1"),
                           "Record the text it was reworded to first, or tell it as agreed.");
    }
    if (command.outcome == Outcome::agreed && texts > 1 && !command.text) {
        return rule_broken("outcome.text-not-stated", "/text",
                           fmt::format("{} has {} texts; which of them was agreed is not said.",
                                       at_start(called(meetings, item)), texts),
                           "Say which text, or tell it as agreed_as_reworded.");
    }
    return text;
}

/// The outcome another document tells that this one does not; null where all agree.
const ToldOutcome* told_otherwise(const Recommendation& item, Outcome outcome, int text) {
    for (const ToldOutcome& other : item.tellings) {
        if (!item.is_of_its_board(other)) continue;
        if (other.outcome != outcome || (is_agreed(outcome) && other.text != text)) return &other;
    }
    return nullptr;
}

} // namespace

Result<Events> decide(const parties::Parties&, const Meetings& meetings, const TellOutcome& command,
                      const Context& context) {
    TRY(const Recommendation* item, meetings.open_recommendation(command.recommendation));
    for (const ToldOutcome& other : item->tellings) {
        if (other.source != command.source || !item->is_of_its_board(other)) continue;
        return conflict("outcome.told-already", "/source",
                        fmt::format("{} tells an outcome of {} already.", at_start(other.source),
                                    called(meetings, *item)),
                        "Name the other document that tells it; or settle the flag on this one.");
    }
    if (!can_be_told(command.outcome)) {
        return malformed("outcome.not-an-outcome", "/outcome",
                         fmt::format("\"{}\" is not an outcome that ends a recommendation.",
                                     wire::spoken(command.outcome)),
                         "Tell it as agreed, agreed_as_reworded, not_agreed or noted.");
    }
    const bool went_on = !item->passed.empty();
    TRY_DO(check_day(went_on ? meetings.sitting(*item) : meetings.meetings.at(item->meeting),
                     command, context.on));
    TRY(const int text, text_of(meetings, *item, command));
    const Outcome outcome = command.outcome == Outcome::agreed && text > 1
                                ? Outcome::agreed_as_reworded
                                : command.outcome;
    Events events{OutcomeTold{command.recommendation, outcome, command.when, command.vote,
                              command.source, text}};
    events.flag(thing(command.recommendation), std::string(kOutcomeTold),
                fmt::format("{} tells the outcome as {}, {}; how it came about is not stated, "
                            "and nothing follows from it until this is settled.",
                            command.source, wire::spoken(outcome), in_words(command.when)));
    if (const ToldOutcome* other = told_otherwise(*item, outcome, text)) {
        events.flag(thing(command.recommendation), "outcome.told-differently",
                    fmt::format("{} tells the outcome as {}, and {} as {}.", other->source,
                                wire::spoken(other->outcome), command.source,
                                wire::spoken(outcome)));
    }
    return events;
}

void apply(Meetings& meetings, const OutcomeTold& event, const Stamp&) {
    Recommendation& item = meetings.recommendations.edit(event.recommendation);
    item.tellings.push_back(ToldOutcome{event.outcome,
                                        event.when,
                                        event.vote,
                                        event.source,
                                        event.text.value_or(item.current_text()),
                                        {},
                                        static_cast<int>(item.passed.size())});
}

} // namespace concordat::meetings
