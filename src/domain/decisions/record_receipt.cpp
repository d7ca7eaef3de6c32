// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/events.hpp"
#include "domain/decisions/sign_off.hpp"

#include <fmt/format.h>

namespace concordat::decisions {

Result<Events> decide(const Parties&, const Meetings& meetings, const Decisions& decisions,
                      const RecordReceipt& command, const Context& context) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    if (decision->received) {
        return conflict(
            "decision.received", "/decision",
            fmt::format("This was received on {} already.", in_words(*decision->received)),
            "Raise a flag on the decision, where that day is wrong.");
    }
    TRY_DO(check_order(*decision, SignOff::received, context.on));
    const meetings::Meeting* meeting =
        decision->follows ? meetings.meetings.find(*decision->follows) : nullptr;
    if (meeting != nullptr && context.on < meeting->on) {
        return rule_broken("decision.before-its-meeting", "/on",
                           fmt::format("The meeting it follows was on {}.", in_words(meeting->on)),
                           "Give the day on which it was received.");
    }
    return Events{DecisionReceived{command.decision}};
}

void apply(Decisions& decisions, const DecisionReceived& event, const Stamp& stamp) {
    decisions.decisions.edit(event.decision).received = stamp.effective;
}

} // namespace concordat::decisions
