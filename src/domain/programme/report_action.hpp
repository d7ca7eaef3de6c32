// SPDX-License-Identifier: GPL-3.0-or-later
// Reports on an action: that it goes on, or that it is done, with words, to the boards it names.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

namespace concordat::programme {

struct ReportAction {
    static constexpr std::string_view kName = "report-action";
    static constexpr std::string_view kSays =
        "Reports on an action to its boards: in progress, or done.";

    ActionId action;
    Progress progress = Progress::in_progress;
    std::optional<Text> says;
    std::vector<BoardId> to; ///< all it reports to, unless some are named
};
BOOST_DESCRIBE_STRUCT(ReportAction, (), (action, progress, says, to))

struct ActionReported {
    static constexpr std::string_view kName = "ActionReported";

    ActionId action;
    Progress progress = Progress::in_progress;
    std::optional<Text> says;
    std::vector<BoardId> to;
    std::optional<OfficeId> by;
};
BOOST_DESCRIBE_STRUCT(ActionReported, (), (action, progress, says, to, by))

/// Whether anything may be done about the action on the day.
///
/// Errors  "thing.not-found", "action.before-it-was-set", "action.done".
Result<const Action*> open_action(const Programme& programme, const ActionId& id, Day on);

/// Errors  those of `open_action`; "action.done" where it was reported as done already, whatever
///         the day; "action.wrong-office", "action.not-reported-there".
Result<Events> decide(const Ground& ground, const ReportAction& command, const Context& context);
void apply(Programme& programme, const ActionReported& event, const Stamp& stamp);

} // namespace concordat::programme
