// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the items a recommendation waits on have come out as it needs.
#pragma once

#include "domain/meetings/meetings.hpp"

#include <optional>

namespace concordat::meetings {

enum class ConditionState : std::uint8_t { met, open, failed };

struct Conditions {
    ConditionState state = ConditionState::met;
    Day since = kFirstDay;                   ///< the day the last was met, or that one failed
    std::optional<RecommendationId> because; ///< that one; or the first that is open
};

/// As the outcomes stood on the day. Agreed or agreed as reworded meets a condition; noted does not
/// (docs/domain.md, section 1).
Conditions conditions_of(const Meetings& meetings, const Recommendation& recommendation, Day as_at);

} // namespace concordat::meetings
