// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a duty that a decision put off: where it falls due, and whether it was met.
#pragma once

#include "views/plan.hpp"

namespace concordat::views {

struct PlaceView {
    Day since;
    std::optional<Named> place; ///< none where it is only named
    std::string says;
    std::optional<Words> reason; ///< where it was put off again
};
BOOST_DESCRIBE_STRUCT(PlaceView, (), (since, place, says, reason))

struct DutyPage {
    PlanRow duty;
    Named decision; ///< that put it off
    programme::DutyKind kind = programme::DutyKind::other;
    Day deferred;
    std::vector<PlaceView> places; ///< in order; it falls due at the last
    std::optional<Named> met_by;
    std::optional<Words> met_says;
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(DutyPage, (),
                      (duty, decision, kind, deferred, places, met_by, met_says, flags))

std::optional<DutyPage> duty_page(const Seen& seen, const DutyId& id);

/// Rows of these duties.
std::vector<PlanRow> duty_rows(const Seen& seen, const std::vector<DutyId>& ids);

} // namespace concordat::views
