// SPDX-License-Identifier: GPL-3.0-or-later
// What is flagged of an answer to a resolution, at the signature or, where that was early, at
// the resolution.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/record/flag_raised.hpp"

#include <vector>

namespace concordat::decisions {

/// Flags on its decision: "ratification.divergent" where the answer is to another text than the one
/// resolved, or in other words; "ratification.not-required" of a body whose ratification the
/// resolution does not need. None while nothing is agreed.
std::vector<record::FlagRaised> flags_of_answer(const parties::Parties& parties,
                                                const meetings::Meetings& meetings,
                                                const RecommendationId& recommendation,
                                                const Ratification& answer);

} // namespace concordat::decisions
