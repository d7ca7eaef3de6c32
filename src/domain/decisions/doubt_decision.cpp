// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/doubt_decision.hpp"

namespace concordat::decisions {

void apply(Decisions& decisions, const DecisionDoubted& event, const Stamp& stamp) {
    decisions.decisions.edit(event.decision)
        .doubts.push_back({stamp.effective, event.entry, event.cause, event.says, {}});
}

} // namespace concordat::decisions
