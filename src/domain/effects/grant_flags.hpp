// SPDX-License-Identifier: GPL-3.0-or-later
// What is flagged of a grant: a delegation by several bodies is as many grants, each good only for
// what that grantor may give that office, by its own scheme of consent or by an agreement in force.
#pragma once

#include "domain/effects/follow.hpp"

#include <vector>

namespace concordat::effects {

/// Of what the body grants by the texts that its decision of the day adopts. Where no scheme of the
/// grantor's is on record for the day, nothing is known against a grant to its own offices, nor
/// against one to an office of a body with which it has an agreement in force.
///
/// Flags   "delegation.outside-consent" on the delegation, one for each grantor and office.
std::vector<record::FlagRaised> flags_of_grants(const Ground& ground, const DecisionId& decision,
                                                Day on);

/// Of what is granted by a text that was agreed on the day and needs no ratification.
///
/// Flags   the same.
std::vector<record::FlagRaised> flags_of_grants(const Ground& ground, const RecommendationId& id,
                                                Day on);

/// Of what the body had granted since the day from which the scheme, just entered, holds.
///
/// Flags   the same.
std::vector<record::FlagRaised> flags_of_scheme(const Ground& ground, const BodyId& grantor,
                                                Day from);

} // namespace concordat::effects
