// SPDX-License-Identifier: GPL-3.0-or-later
// What is flagged of a resolution or gate: that it passes a duty that is open, or approves more
// than was asked; and of a body's end: what it had yet to ratify, and what is complete without it.
#pragma once

#include "domain/effects/follow.hpp"

#include <vector>

namespace concordat::effects {

/// Of what was agreed on the day.
///
/// Flags   "duty.open-at-resolution", "ratification.body-ended" on the recommendation,
///         "sum.more-than-asked" on the sum.
std::vector<record::FlagRaised> flags_of_resolution(const Ground& ground,
                                                    const RecommendationId& id, Day on);

/// Of every item that the body had yet to ratify when it ended without a successor.
///
/// Flags   "ratification.body-ended" on the recommendation.
std::vector<record::FlagRaised> flags_of_ended(const Ground& ground, const BodyId& body);

/// Somebody took the body's place, as is known by now: that it ended without a successor is no more
/// said of what it had yet to ratify; that the last to take its place ended is, where it did.
void settle_ended(std::vector<Consequence>& follows, const Ground& ground, const BodyId& succeeded);

/// Of the versions of agreements that waited for the signature of the body that ended alone, and
/// are complete without it.
///
/// Flags   "agreement.considerations-missing", "agreement.withdrawn-complete" on the agreement.
std::vector<record::FlagRaised> flags_of_completed(const Ground& ground, const BodyId& ended,
                                                   Day on);

/// Of the amount, recorded on the day, where what the paper asks for was approved before.
///
/// Flags   "sum.more-than-asked" on the sum, where no such flag stands open on it.
std::vector<record::FlagRaised> flags_of_amount(const Ground& ground,
                                                const programme::AmountRecorded& amount);

/// Flags   "duty.open-at-gate" on the meeting.
std::vector<record::FlagRaised> flags_of_gate(const Ground& ground, const MeetingId& id, Day on);

} // namespace concordat::effects
