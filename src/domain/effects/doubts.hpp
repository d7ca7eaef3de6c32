// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be doubted of a resolution or gate where it passes a duty that is open, or approves
// more than was asked.
#pragma once

#include "domain/effects/follow.hpp"

#include <vector>

namespace concordat::effects {

/// Of what was agreed on the day.
///
/// Flags   "duty.open-at-resolution" on the recommendation, "sum.more-than-asked" on the sum.
std::vector<record::FlagRaised> doubts_of_resolution(const Ground& ground,
                                                     const RecommendationId& id, Day on);

/// Of the versions of agreements that waited for the signature of the body that ended alone, and
/// are complete without it.
///
/// Flags   "agreement.considerations-missing" on the agreement.
std::vector<record::FlagRaised> doubts_of_end(const Ground& ground, const BodyId& ended, Day on);

/// Flags   "duty.open-at-gate" on the meeting.
std::vector<record::FlagRaised> doubts_of_gate(const Ground& ground, const MeetingId& id, Day on);

} // namespace concordat::effects
