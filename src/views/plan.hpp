// SPDX-License-Identifier: GPL-3.0-or-later
// The forward plan, and the lists of actions and of papers asked for: what is due, where and when,
// and what is late.
#pragma once

#include "views/query.hpp"
#include "views/seen.hpp"

namespace concordat::views {

/// Something on the plan.
struct PlanRow {
    Named thing; ///< an action, commission or duty, or a recommendation that was put off
    std::optional<Named> with; ///< whose it is; none of what is withheld, and where not stated
    std::vector<Named> of;     ///< the bodies of that office, or of the one that has the role
    std::vector<Named> boards; ///< where it is due
    std::optional<Day> due;
    std::optional<std::string> due_says; ///< in the words of its source; none of what is withheld
    PlanState state = PlanState::due;
    int days_late = 0;            ///< on the day seen, or on that it was delivered
    std::optional<Day> delivered; ///< or done, or taken up
    bool whose_not_stated = false;
};
BOOST_DESCRIBE_STRUCT(PlanRow, (),
                      (thing, with, of, boards, due, due_says, state, days_late, delivered,
                       whose_not_stated))

/// A meeting in the calendar, or one to be called by the cadence of its board.
struct ExpectedMeeting {
    Named board;
    std::optional<Named> meeting; ///< none where it has not been called
    Day on;                       ///< or by when
    bool late = false;
};
BOOST_DESCRIBE_STRUCT(ExpectedMeeting, (), (board, meeting, on, late))

struct PlanPage {
    int total = 0;
    int page = 1;
    int pages = 1;
    std::vector<PlanRow> rows; ///< by the day due; of what was delivered the latest first
    std::vector<ExpectedMeeting> meetings; ///< on the forward plan only
    std::optional<Named> board;            ///< whose it is, where one was asked
    std::optional<Named> body;
    std::optional<PlanState> state;
    std::vector<Named> boards; ///< for the choice
    std::vector<Named> bodies;
};
BOOST_DESCRIBE_STRUCT(PlanPage, (),
                      (total, page, pages, rows, meetings, board, body, state, boards, bodies))

/// Nothing where the board, the body or the page is not there.
std::optional<PlanPage> forward_plan_page(const Seen& seen, const Query& query);
std::optional<PlanPage> actions_page(const Seen& seen, const Query& query);
std::optional<PlanPage> commissions_page(const Seen& seen, const Query& query);
std::optional<PlanPage> duties_page(const Seen& seen, const Query& query);

/// Of something on the plan by the day.
PlanRow plan_row(const Seen& seen, const ThingId& id);

} // namespace concordat::views
