// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/check_effects.hpp"
#include "domain/programme/ask_anew.hpp"
#include "domain/programme/due_rules.hpp"
#include "domain/programme/events.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace concordat::programme {

namespace {

Result<void> check_asked_by(const Parties& parties, const Meetings& meetings,
                            const Decisions& decisions, const CommissionPaper& command, Day on) {
    if (!command.meeting && !command.decision && !command.source) {
        return rule_broken("commission.nothing-behind", "/meeting",
                           "A paper is asked for by a meeting or by a body's decision, and this "
                           "names neither.",
                           "Name the meeting that asked for it, or the decision; or in \"source\" "
                           "the document that tells of it.");
    }
    for (std::size_t i = 0; i < command.asked_by.size(); ++i)
        TRY_DO(parties.may_decide(command.asked_by[i], on, fmt::format("/asked_by/{}", i)));
    if (command.meeting) {
        TRY_DO(check_meeting(parties, meetings, *command.meeting, on,
                             "commission.before-the-meeting"));
    }
    if (command.decision) {
        TRY_DO(check_taken(decisions, *command.decision, on, "commission.decision-not-taken"));
    }
    return {};
}

/// That no more than a document stands behind it.
void flag_only_told(Events& events, const Parties& parties, const CommissionPaper& command) {
    if (command.meeting || command.decision) return;
    std::vector<std::string> names;
    for (const BodyId& body : command.asked_by)
        names.push_back(named(parties, body));
    events.flag(
        thing(command.commission), "commission.only-told",
        fmt::format("{} tells that {} asked for it; by which meeting or decision is not on "
                    "record.",
                    at_start(*command.source),
                    names.empty() ? "somebody" : fmt::format("{}", fmt::join(names, ", "))));
}

} // namespace

Result<Events> decide(const Ground& ground, const CommissionPaper& command,
                      const Context& context) {
    TRY_DO(check_new(ground.programme, thing(command.commission), "/commission"));
    TRY_DO(check_asked_by(ground.parties, ground.meetings, ground.decisions, command, context.on));
    if (command.asked_of)
        TRY_DO(meetings::check_asked_of(ground.parties, *command.asked_of, "/asked_of"));
    TRY_DO(meetings::check_due(command.due, "/due"));
    if (command.due_at) TRY_DO(find(ground.meetings.boards, *command.due_at, "/due_at"));
    Events events{PaperCommissioned{command.commission, command.title, command.asked_of,
                                    command.due, command.due_at, command.meeting, command.decision,
                                    std::nullopt, command.asked_by, command.source}};
    events.flags =
        flags_of_commission(command.commission, command.asked_of, command.due, command.due_at);
    flag_only_told(events, ground.parties, command);
    return events;
}

void apply(Programme& programme, const PaperCommissioned& event, const Stamp& stamp) {
    // What asked for it came back after it had ended: what was done since stands.
    const auto* there = programme.commissions.find(event.commission);
    if (there != nullptr && event.cause && there->cause == event.cause) {
        if (!asks_the_same(*there, event))
            ask_anew(programme.commissions.edit(event.commission), event, stamp.effective);
        return;
    }
    Commission commission{.title = event.title,
                          .asked_of = event.asked_of,
                          .asked_of_stated = {},
                          .due = {},
                          .due_at = event.due_at,
                          .asked = stamp.effective,
                          .meeting = event.meeting,
                          .decision = event.decision,
                          .cause = event.cause,
                          .asked_by = event.asked_by,
                          .source = event.source,
                          .delivered = {},
                          .withdrawn = {},
                          .before = {}};
    commission.due.set(stamp.effective, DueSince{event.due, std::nullopt});
    programme.commissions.put(event.commission, std::move(commission));
    if (event.meeting)
        programme.asked_at.edit_or_add(*event.meeting).push_back(thing(event.commission));
}

} // namespace concordat::programme
