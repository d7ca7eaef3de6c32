// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"
#include "domain/meetings/quorum.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const DeferRecommendation& command, const Context& context) {
    TRY(const Recommendation* item,
        meetings.open_recommendation(command.recommendation, context.on));
    if (item->now().outcome == Outcome::pending) {
        return rule_broken("recommendation.agreed-on-condition", "/recommendation",
                           fmt::format("The board has agreed {} on condition; it is agreed of "
                                       "itself when that is met, and cannot be put off.",
                                       called(meetings, *item)),
                           "Withdraw it and present it again, where the board wants it later.");
    }
    const Meeting& meeting = meetings.sitting(*item);
    TRY_DO(check_not_adjourned(meeting, "/recommendation"));
    if (context.on < meeting.on) {
        return rule_broken("recommendation.before-its-meeting", "/on",
                           fmt::format("The meeting is on {}; nothing is put off on {}.",
                                       in_words(meeting.on), in_words(context.on)),
                           "Give the day on which the board put it off.");
    }
    const MeetingId where = meetings.taken_up_at(*item, context.on);
    TRY_DO(check_quorate(parties, meetings, meetings.meetings.at(where), "/recommendation"));
    if (command.until <= context.on) {
        return malformed(
            "recommendation.deferred-to-the-past", "/until",
            fmt::format("{} is not after {}; a recommendation can only be deferred to a later day.",
                        in_words(command.until), in_words(context.on)));
    }
    return Events{RecommendationDeferred{command.recommendation, command.until, command.reason}};
}

void apply(Meetings& meetings, const RecommendationDeferred& event, const Stamp& stamp) {
    Recommendation& item = meetings.recommendations.edit(event.recommendation);
    item.outcomes.set(stamp.effective, Standpoint{.outcome = Outcome::deferred,
                                                  .text = item.text_on(stamp.effective),
                                                  .until = event.until,
                                                  .reason = event.reason});
    meetings.voted_at.edit_or_add(item.board).insert({stamp.effective, event.recommendation});
}

} // namespace concordat::meetings
