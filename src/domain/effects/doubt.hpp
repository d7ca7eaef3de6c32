// SPDX-License-Identifier: GPL-3.0-or-later
// What an entry made late takes the ground from: draws and decisions that are dated after it and
// were recorded before. They stand, in doubt.
#pragma once

#include "domain/effects/follow.hpp"

namespace concordat::effects {

/// A delegation has ended, or what a body's scheme lets its officers do has changed.
void doubt_uses(std::vector<Consequence>& follows, const Ground& ground,
                const authority::Event& event, Day effective);

/// A ratification was revoked or varied, or another answer came after it.
void doubt_uses_of(std::vector<Consequence>& follows, const Ground& ground,
                   const RecommendationId& asked_by, const DecisionId& cause, Day from);

/// What the text had brought about has ended, its cause taken away: of every use of its sums and
/// delegations, which are in doubt from the day of the act that took it away, or their own.
void doubt_uses_ended(std::vector<Consequence>& follows, const Ground& ground,
                      const RecommendationId& asked_by, const ThingId& cause);

/// A recommendation that was recorded as agreed was not: of the decisions that adopted it.
void doubt_adoptions(std::vector<Consequence>& follows, const Ground& ground,
                     const RecommendationId& adopted, const ThingId& cause);

/// The further decision is taken that ends a delegation.
void doubt_uses_until(std::vector<Consequence>& follows, const Ground& ground,
                      const RecommendationId& agreed, Day from);

/// An office was vacant or suspended, a role another's, or a body had ended.
void doubt_uses(std::vector<Consequence>& follows, const Ground& ground,
                const parties::Event& event, Day effective);

/// An agreement's end or its shares were entered: of draws on the sums that it says who pays for.
void doubt_uses(std::vector<Consequence>& follows, const Ground& ground,
                const AgreementId& agreement, Day from);

/// Once every body concerned has confirmed or withdrawn a draw, its flag is settled.
void settle_doubts(std::vector<Consequence>& follows, const Ground& ground,
                   const authority::Event& event, Day effective);
/// The same of a decision and its body.
void settle_doubts(std::vector<Consequence>& follows, const Ground& ground,
                   const decisions::Event& event, Day effective);

} // namespace concordat::effects
