// SPDX-License-Identifier: GPL-3.0-or-later
// Whose authority a decision is taken on, who decided it, who signed and who only recorded it: four
// things a record can say, and may say against each other.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/decisions/sign_decision.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

/// "decision.authority-of-another": it is a decision of one body, on the authority of another that
/// has not taken its place, nor had it before.
void flag_authority(Events& events, const parties::Parties& parties, const DecisionId& id,
                    const BodyId& body, const std::optional<BodyId>& authority, Day on);

/// "decision.decided-by-another": who decided could not decide for the body that day, being no
/// office through which it decides, vacant or suspended; "decision.recorder-decided": who only
/// recorded it also signed or decided.
void flag_decider(Events& events, const parties::Parties& parties, const DecisionSigned& signature,
                  const BodyId& body, Day on);

} // namespace concordat::decisions
