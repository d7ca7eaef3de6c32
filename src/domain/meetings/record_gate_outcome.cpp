// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"
#include "domain/meetings/quorum.hpp"
#include "wire/codec.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

std::string in_words(GateOutcome outcome) {
    return outcome == GateOutcome::re_plan ? "plan again" : wire::spoken(outcome);
}

} // namespace

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const RecordGateOutcome& command, const Context& context) {
    TRY(const Meeting* meeting, find(meetings.meetings, command.meeting, "/meeting"));
    if (!meeting->is_gate) {
        return rule_broken("gate.not-a-gate", "/meeting", "This meeting was not called as a gate.");
    }
    if (meeting->gate) {
        return conflict("gate.recorded", "/meeting",
                        fmt::format("The outcome of this gate is recorded: {}.",
                                    in_words(meeting->gate->outcome)));
    }
    TRY_DO(check_not_adjourned(*meeting, "/meeting"));
    if (context.on < meeting->on) {
        return rule_broken("gate.before-the-meeting", "/on",
                           fmt::format("The gate is on {}.", in_words(meeting->on)));
    }
    TRY_DO(check_quorate(parties, meetings, *meeting, "/meeting"));
    const bool conditional = command.outcome == GateOutcome::proceed_with_conditions;
    if (conditional && command.conditions.empty()) {
        return rule_broken("gate.conditions-missing", "/conditions",
                           "To proceed with conditions says which.",
                           "Add the conditions, or choose another outcome.");
    }
    if (!conditional && !command.conditions.empty()) {
        return rule_broken("gate.conditions-without-outcome", "/conditions",
                           fmt::format("To {} has no conditions.", in_words(command.outcome)),
                           "Choose proceed_with_conditions, or leave the conditions out.");
    }
    Events events{
        GateOutcomeRecorded{command.meeting, command.outcome, command.conditions, command.reason}};
    flag_quorum_not_shown(events, meetings, command.meeting);
    return events;
}

void apply(Meetings& meetings, const GateOutcomeRecorded& event, const Stamp& stamp) {
    meetings.meetings.edit(event.meeting).gate =
        Gate{stamp.effective, event.outcome, event.conditions, event.reason};
}

} // namespace concordat::meetings
