// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

Result<Events> decide(const parties::Parties&, const Meetings& meetings,
                      const DeferRecommendation& command, const Context& context) {
    TRY_DO(meetings.open_recommendation(command.recommendation, context.on));
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
                                                  .text = item.current_text(),
                                                  .until = event.until,
                                                  .reason = event.reason});
}

} // namespace concordat::meetings
