// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision does to earlier ones of its body: a limb names those that it revokes or varies.
// They end from the day it is effective. To revoke a revocation brings nothing back: the body
// decides anew.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/parties/parties.hpp"

#include <vector>

namespace concordat::decisions {

/// What the limbs of a decision that is prepared change.
///
/// Errors  "thing.not-found", "decision.of-another-body", "limb.no-such-limb",
///         "decision.changed-twice", "limb.variation-empty".
Result<void> check_changes_named(const parties::Parties& parties, const Decisions& decisions,
                                 const BodyId& body, const std::vector<Limb>& limbs, Day on);

/// What a decision that is signed on the day changes.
///
/// Errors  "decision.changed-before-decided", "decision.changed" at "/decision".
Result<void> check_changes(const Decisions& decisions, const Decision& decision, Day on);

/// Whether one of the decision's limbs revokes or varies the limb that gave the answer.
bool changes(const Decision& decision, const Ratification& answer);

/// Whether by the day a decision had been taken that ends the answer.
bool is_ended(const Ratification& answer, Day on);

/// Ends the limbs of the decision that the ending covers, and the answers they gave.
void end_limbs(Decisions& decisions, const DecisionId& ended, const Ending& ending);

/// Ends what the signed decision changes.
void end_changed(Decisions& decisions, const DecisionId& id);

/// The recommendations that the decision answers, or whose answers it ends; each once.
std::vector<RecommendationId> answered_by(const Decisions& decisions, const DecisionId& id);

/// The recommendations that a limb is about: those it answers, and those that what it changes was
/// about; each once.
std::vector<RecommendationId> concerned_by(const Decisions& decisions, const Limb& limb);

} // namespace concordat::decisions
