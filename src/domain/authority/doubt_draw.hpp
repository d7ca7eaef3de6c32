// SPDX-License-Identifier: GPL-3.0-or-later
// That an entry recorded after a draw took its ground away. It follows from that entry
// (effects/doubt.hpp): nobody commands it. The draw stands and counts.
#pragma once

#include "domain/authority/authority.hpp"

namespace concordat::authority {

struct DrawDoubted {
    static constexpr std::string_view kName = "DrawDoubted";

    DrawId draw;
    std::int64_t entry = 0; ///< that made it so, by its number in the ledger
    ThingId cause;          ///< what that entry is about
    std::string says;
    std::vector<BodyId> concerned;
};
BOOST_DESCRIBE_STRUCT(DrawDoubted, (), (draw, entry, cause, says, concerned))

void apply(Authority& authority, const DrawDoubted& event, const Stamp& stamp);

} // namespace concordat::authority
