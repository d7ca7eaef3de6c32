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
    TRY_DO(check_after_meeting(meetings, decision->follows, context.on));
    return Events{DecisionReceived{command.decision}};
}

void apply(Decisions& decisions, const DecisionReceived& event, const Stamp& stamp) {
    decisions.decisions.edit(event.decision).received = stamp.effective;
}

} // namespace concordat::decisions
