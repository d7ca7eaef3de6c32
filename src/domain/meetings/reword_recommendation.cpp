// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/check_effects.hpp"
#include "domain/meetings/events.hpp"
#include "wire/codec.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const RewordRecommendation& command, const Context& context) {
    TRY(const Recommendation* item, meetings.open_recommendation(command.recommendation));
    const Wording& before = item->texts.back();
    if (context.on < before.since) {
        return rule_broken(
            "recommendation.before-it-was-presented", "/on",
            fmt::format("The text before it was presented on {}.", in_words(before.since)));
    }
    if (item->now().outcome == Outcome::pending) {
        return rule_broken("recommendation.agreed-on-condition", "/recommendation",
                           fmt::format("The board has agreed text {} of {} on condition; another "
                                       "text, which it has not voted on, cannot take its place.",
                                       item->current_text(), called(*item)),
                           "Withdraw it and present the other text.");
    }
    const Verb verb = command.verb.value_or(before.verb);
    const Class asked = command.class_.value_or(before.class_);
    const auto words = context.words ? context.words(command.text) : std::nullopt;
    const bool asks_the_same =
        verb == before.verb && asked == before.class_ && command.effects == before.effects;
    if (words && asks_the_same && words == context.words(before.words)) {
        return rule_broken("recommendation.text-unchanged", "/text",
                           fmt::format("Text {} of {} has these words already, and asks the same.",
                                       item->current_text(), called(*item)),
                           "Give the text as it was reworded; where it was not, resolve it as it "
                           "stands.");
    }
    TRY_DO(check_effects(parties, meetings, command.effects, verb, asked));
    Events events{
        RecommendationReworded{command.recommendation, command.text, verb, asked, command.effects}};
    events.flags = flags_of(command.effects);
    if (softness(before.verb, before.class_) < softness(verb, asked)) {
        events.flag(
            thing(command.recommendation), "recommendation.softened",
            fmt::format("Text {} asked to {}; the text after it asks {}to {}.",
                        item->current_text(), wire::spoken(before.verb),
                        asked == Class::note && verb != Verb::note ? "only to note, not " : "",
                        wire::spoken(verb)));
    }
    return events;
}

void apply(Meetings& meetings, const RecommendationReworded& event, const Stamp& stamp) {
    meetings.recommendations.edit(event.recommendation)
        .texts.push_back(
            Wording{event.text, event.verb, event.class_, event.effects, stamp.effective});
}

} // namespace concordat::meetings
