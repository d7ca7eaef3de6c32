// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/due_rules.hpp"
#include "domain/programme/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::programme {

namespace {

Refusal is_done(const Action& action) {
    return conflict(
        "action.done", "/action",
        fmt::format("\"{}\" was reported as done on {}.", action.what, in_words(*action.done())),
        "Set another action, where more is to be done; or raise a flag on this one, "
        "where the report is wrong.");
}

/// Whoever has the action that day reports on it.
Result<void> check_by(const Parties& parties, const Action& action, const Context& context) {
    if (!context.by) return {};
    const auto whose = action.owner_on(context.on);
    if (!whose) {
        return not_permitted(
            "action.wrong-office", "/by",
            fmt::format("Whose the action is is not stated by {}; that {} has it is not shown.",
                        in_words(context.on), named(parties, *context.by)),
            "State its owner first (state-owner); leave the office out where a document tells the "
            "report.");
    }
    const auto owner = parties.office_of(*whose, context.on);
    if (owner == context.by) return {};
    return not_permitted(
        "action.wrong-office", "/by",
        fmt::format("The action is with {} on {}; {} does not report on it.",
                    owner ? named(parties, *owner) : "a role that nobody has", in_words(context.on),
                    named(parties, *context.by)),
        "Give the office that has the action; leave it out where a document tells the report.");
}

Result<void> check_to(const Meetings& meetings, const Action& action,
                      const std::vector<BoardId>& to) {
    for (std::size_t i = 0; i < to.size(); ++i) {
        const std::string field = fmt::format("/to/{}", i);
        TRY(const meetings::Board* board, find(meetings.boards, to[i], field));
        const auto& boards = action.reports_to;
        if (std::find(boards.begin(), boards.end(), to[i]) != boards.end()) continue;
        return rule_broken("action.not-reported-there", field,
                           fmt::format("The action is reported to {} {}, and {} is not among them.",
                                       boards.size(), boards.size() == 1 ? "board" : "boards",
                                       board->name),
                           "Name a board that it reports to, or none for all of them.");
    }
    return {};
}

} // namespace

Result<const Action*> open_action(const Programme& programme, const ActionId& id, Day on) {
    TRY(const Action* action, find(programme.actions, id, "/action"));
    if (on < action->set) {
        return rule_broken("action.before-it-was-set", "/on",
                           fmt::format("The action was set on {}; nothing is done about it on {}.",
                                       in_words(action->set), in_words(on)));
    }
    if (action->done() && *action->done() <= on) return is_done(*action);
    return action;
}

Result<Events> decide(const Ground& ground, const ReportAction& command, const Context& context) {
    TRY(const Action* action, open_action(ground.programme, command.action, context.on));
    if (command.progress == Progress::done && action->done()) return is_done(*action);
    TRY_DO(check_by(ground.parties, *action, context));
    TRY_DO(check_to(ground.meetings, *action, command.to));
    return Events{
        ActionReported{command.action, command.progress, command.says, command.to, context.by}};
}

void apply(Programme& programme, const ActionReported& event, const Stamp& stamp) {
    programme.actions.edit(event.action)
        .reports.push_back(Report{stamp.effective, event.progress, event.says, event.to, event.by});
}

} // namespace concordat::programme
