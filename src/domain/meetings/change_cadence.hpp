// SPDX-License-Identifier: GPL-3.0-or-later
// A board meets as often as this from a day on; the rest of its terms, and their source, stays.
// Brought about by a resolution.
#pragma once

#include "domain/meetings/meetings.hpp"

namespace concordat::meetings {

struct CadenceChanged {
    static constexpr std::string_view kName = "CadenceChanged";

    BoardId board;
    Cadence cadence;
    std::optional<RecommendationId> cause;
};
BOOST_DESCRIBE_STRUCT(CadenceChanged, (), (board, cadence, cause))

void apply(Meetings& meetings, const CadenceChanged& event, const Stamp& stamp);

} // namespace concordat::meetings
