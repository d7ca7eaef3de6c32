// SPDX-License-Identifier: GPL-3.0-or-later
// That an entry recorded after a decision took its ground away. It follows from that entry
// (effects/doubt.hpp): nobody commands it. The decision stands and counts.
#pragma once

#include "domain/decisions/decisions.hpp"

namespace concordat::decisions {

struct DecisionDoubted {
    static constexpr std::string_view kName = "DecisionDoubted";

    DecisionId decision;
    std::int64_t entry = 0; ///< that made it so, by its number in the ledger
    ThingId cause;          ///< what that entry is about
    std::string says;
};
BOOST_DESCRIBE_STRUCT(DecisionDoubted, (), (decision, entry, cause, says))

void apply(Decisions& decisions, const DecisionDoubted& event, const Stamp& stamp);

} // namespace concordat::decisions
