// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of an action and of a commission: whose it is, when it is due, and what came of it.
#pragma once

#include "views/plan.hpp"

namespace concordat::views {

/// That it was moved to be due at another time.
struct MovedView {
    Day on;
    std::optional<std::string> to; ///< none of what is withheld
    std::optional<Words> reason;
};
BOOST_DESCRIBE_STRUCT(MovedView, (), (on, to, reason))

struct ReportView {
    Day on;
    programme::Progress progress = programme::Progress::in_progress;
    std::optional<Words> says;
    std::vector<Named> to; ///< none where it was made to all
    std::optional<Post> by;
};
BOOST_DESCRIBE_STRUCT(ReportView, (), (on, progress, says, to, by))

struct ActionPage {
    PlanRow action;
    Day set;
    std::optional<Post> with; ///< the office that has it on the day
    std::optional<Named> meeting;
    std::optional<Named> cause; ///< the recommendation whose text brought it about
    std::optional<std::string> withheld;
    std::optional<std::string> first_due; ///< where it was moved since
    std::vector<MovedView> moved;
    std::vector<ReportView> reports; ///< the latest first
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(ActionPage, (),
                      (action, set, with, meeting, cause, withheld, first_due, moved, reports,
                       flags))

std::optional<ActionPage> action_page(const Seen& seen, const ActionId& id);

struct CommissionPage {
    PlanRow commission;
    Day asked;
    std::optional<Post> with; ///< the office of which it is asked, on the day
    std::optional<Named> meeting;
    std::optional<Named> decision;
    std::optional<Named> cause;
    std::vector<Named> asked_by;       ///< by what a document tells
    std::optional<std::string> source; ///< that document
    std::optional<Named> source_thing;
    std::optional<std::string> withheld;
    std::optional<std::string> first_due;
    std::vector<MovedView> moved;
    std::optional<Named> paper; ///< that delivered it
    std::optional<Day> withdrawn;
    std::optional<Words> withdrawn_because;
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(CommissionPage, (),
                      (commission, asked, with, meeting, decision, cause, asked_by, source,
                       source_thing, withheld, first_due, moved, paper, withdrawn,
                       withdrawn_because, flags))

std::optional<CommissionPage> commission_page(const Seen& seen, const CommissionId& id);

} // namespace concordat::views
