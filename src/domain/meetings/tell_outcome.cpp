// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"
#include "wire/codec.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

bool can_be_told(Outcome outcome) {
    return is_agreed(outcome) || outcome == Outcome::not_agreed || outcome == Outcome::noted;
}

} // namespace

Result<Events> decide(const parties::Parties&, const Meetings& meetings, const TellOutcome& command,
                      const Context&) {
    TRY(const Recommendation* item, meetings.open_recommendation(command.recommendation));
    if (item->told) {
        return conflict("outcome.told-already", "/recommendation",
                        fmt::format("An outcome of {} is told already, by {}.", called(*item),
                                    item->told->source),
                        "Settle the flag on it as cleared where it stands; where it does not, "
                        "record how it came out.");
    }
    if (!can_be_told(command.outcome)) {
        return malformed("outcome.not-an-outcome", "/outcome",
                         fmt::format("\"{}\" is not an outcome that ends a recommendation.",
                                     wire::word(command.outcome)),
                         "Tell it as agreed, agreed_as_reworded, not_agreed or noted.");
    }
    const Meeting& meeting = *meetings.meetings.find(item->meeting);
    if (command.when.through < meeting.on) {
        return rule_broken(
            "outcome.before-the-meeting", "/when",
            fmt::format("The meeting was on {}; no outcome came before it.", in_words(meeting.on)));
    }
    return Events{OutcomeTold{command.recommendation, command.outcome, command.when, command.vote,
                              command.source}}
        .with_flag(thing(command.recommendation), std::string(kOutcomeTold),
                   fmt::format("{} tells the outcome as {}, {}; how it came about is not stated, "
                               "and nothing follows "
                               "from it until this is settled.",
                               command.source, wire::word(command.outcome),
                               in_words(command.when)));
}

void apply(Meetings& meetings, const OutcomeTold& event, const Stamp&) {
    meetings.recommendations.edit(event.recommendation).told =
        ToldOutcome{event.outcome, event.when, event.vote, event.source};
}

} // namespace concordat::meetings
