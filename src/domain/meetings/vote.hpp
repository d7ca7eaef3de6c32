// SPDX-License-Identifier: GPL-3.0-or-later
// The outcome that a board's decision rule makes of its seats' positions.
#pragma once

#include "domain/meetings/meetings.hpp"

#include <string>

namespace concordat::meetings {

/// What the positions come to, and why, in one sentence.
struct Vote {
    Outcome outcome = Outcome::not_agreed; ///< agreed, not_agreed or cannot_be_decided
    std::string says;
};

/// Where the seat stood: as recorded; vacant where nothing is, and its office could not act on the
/// day of the positions.
Position position_of(const parties::Parties& parties, const Positions& positions, const Seat& seat);

/// Whether the rule counts the votes cast, so that one nobody recorded could have turned it.
bool counts_votes(Rule rule);

/// A seat without a recorded position counts as not recorded, and as vacant where its office could
/// not act on the day of the positions. Rules: docs/domain.md, section 1.
Vote count(const parties::Parties& parties, const DecisionRule& rule, const TermsOfReference& terms,
           const Positions& positions);

/// Whether every seat is for: agreed under any rule.
bool is_unanimous(const TermsOfReference& terms, const Positions& positions);

} // namespace concordat::meetings
