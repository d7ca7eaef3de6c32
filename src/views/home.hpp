// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: what was decided lately, what waits on whom and for how long, what boards
// resolved lately.
#pragma once

#include "views/seen.hpp"

namespace concordat::views {

struct HomePage {
    std::vector<DecisionRow> lately_decided;
    int decisions = 0;            ///< in all
    std::vector<WaitRow> waiting; ///< the longest first
    int waits = 0;                ///< in all
    std::vector<RecommendationRow> lately_resolved;
    int resolutions = 0; ///< in all
};
BOOST_DESCRIBE_STRUCT(HomePage, (),
                      (lately_decided, decisions, waiting, waits, lately_resolved, resolutions))

HomePage home_page(const Seen& seen);

} // namespace concordat::views
