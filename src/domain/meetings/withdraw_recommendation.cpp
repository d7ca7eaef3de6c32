// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

namespace concordat::meetings {

Result<Events> decide(const parties::Parties&, const Meetings& meetings,
                      const WithdrawRecommendation& command, const Context& context) {
    TRY_DO(meetings.open_recommendation(command.recommendation, context.on));
    return Events{RecommendationWithdrawn{command.recommendation, command.reason}};
}

void apply(Meetings& meetings, const RecommendationWithdrawn& event, const Stamp& stamp) {
    Recommendation& item = meetings.recommendations.edit(event.recommendation);
    item.outcomes.set(stamp.effective, Standpoint{.outcome = Outcome::withdrawn,
                                                  .text = item.text_on(stamp.effective),
                                                  .reason = event.reason});
}

} // namespace concordat::meetings
