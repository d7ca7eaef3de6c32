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

/// The same of what the recommendation's board resolved, by all that is on record now.
std::optional<record::FlagRaised> not_in_force(const Agreements& agreements,
                                               const meetings::Meetings& meetings,
                                               const RecommendationId& recommendation);

/// What boards that ever decided by the agreement resolved on the day or later, in order of day.
std::vector<RecommendationId> decided_under(const meetings::Meetings& meetings,
                                            const AgreementId& agreement, Day from);

/// What of what was just decided lacks force, as a refusal.
///
/// Errors  "board.agreement-not-in-force".
Result<void> check_decides(const Agreements& agreements, const meetings::Meetings& meetings,
                           const meetings::Events& decided, Day on);

} // namespace concordat::agreements
