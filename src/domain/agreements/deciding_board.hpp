// SPDX-License-Identifier: GPL-3.0-or-later
// A board that decides by an agreement: it has that standing while the agreement is in force.
#pragma once

#include "domain/agreements/agreements.hpp"
#include "domain/meetings/events.hpp"

namespace concordat::agreements {

/// The agreement that the terms name.
///
/// Errors  "thing.not-found", at the field given.
Result<void> check_terms(const Agreements& agreements, const meetings::TermsOfReference& terms,
                         const std::string& field);

/// What of the resolution's board lacks force: its vote was taken on a day on which the agreement
/// by which it decides was not in force. Nothing where it may decide, or decides otherwise. The
/// flag is "board.agreement-not-in-force" on the recommendation.
std::optional<record::FlagRaised> not_in_force(const Agreements& agreements,
                                               const meetings::Meetings& meetings,
                                               const meetings::RecommendationResolved& resolved,
                                               Day on);

/// The same of what was just decided, as a refusal.
///
/// Errors  "board.agreement-not-in-force".
Result<void> check_decides(const Agreements& agreements, const meetings::Meetings& meetings,
                           const meetings::Events& decided, Day on);

} // namespace concordat::agreements
