// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/conditions.hpp"

namespace concordat::meetings {

Conditions conditions_of(const Meetings& meetings, const Recommendation& recommendation,
                         Day as_at) {
    Conditions found;
    for (const RecommendationId& id : recommendation.only_if_agreed) {
        const Recommendation& condition = *meetings.recommendations.find(id);
        const Outcome outcome = condition.at(as_at).outcome;
        const Day since = condition.outcomes.since(as_at);
        if (is_agreed(outcome)) {
            if (found.state == ConditionState::met && found.since <= since)
                found = Conditions{ConditionState::met, since, id};
        } else if (!is_open(outcome)) {
            return Conditions{ConditionState::failed, since, id};
        } else if (found.state == ConditionState::met) {
            found = Conditions{ConditionState::open, kFirstDay, id};
        }
    }
    return found;
}

} // namespace concordat::meetings
