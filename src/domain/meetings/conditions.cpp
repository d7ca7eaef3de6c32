// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/conditions.hpp"

#include <algorithm>

namespace concordat::meetings {

Conditions conditions_of(const Meetings& meetings, const Recommendation& recommendation) {
    Conditions found;
    for (const RecommendationId& id : recommendation.only_if_agreed) {
        const Recommendation& condition = *meetings.recommendations.find(id);
        if (is_agreed(condition.now().outcome)) {
            if (condition.resolution)
                found.met_on = std::max(found.met_on, condition.resolution->on);
            continue;
        }
        const ConditionState state =
            condition.is_open() ? ConditionState::open : ConditionState::failed;
        if (found.state == ConditionState::met ||
            (found.state == ConditionState::open && state == ConditionState::failed)) {
            found.state = state;
            found.because = id;
        }
    }
    return found;
}

} // namespace concordat::meetings
