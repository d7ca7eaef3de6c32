// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: what waits on whom and for how long, what was decided lately, and what came of
// the latest meetings.
#pragma once

#include "views/seen.hpp"

namespace concordat::views {

struct HomePage {
    std::optional<Day> runs_to;     ///< the latest day on record; none as at a day before
    std::vector<BodyWaits> waiting; ///< on each body, that with the oldest first
    int waits = 0;                  ///< recommendations that wait, on whomever
    std::vector<DecisionRow> lately_decided;
    int decisions = 0;                            ///< in all
    std::vector<MeetingOutcomes> lately_resolved; ///< the latest meeting first
    int resolutions = 0;                          ///< in all
};
BOOST_DESCRIBE_STRUCT(HomePage, (),
                      (runs_to, waiting, waits, lately_decided, decisions, lately_resolved,
                       resolutions))

HomePage home_page(const Seen& seen);

} // namespace concordat::views
