// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/events.hpp"
#include "domain/decisions/sign_off.hpp"

#include <fmt/format.h>

namespace concordat::decisions {

Result<Events> decide(const Parties& parties, const Meetings& meetings, const Decisions& decisions,
                      const ApproveAsOfficer& command, const Context& context) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    TRY(const OfficeId by, acting_office(context));
    if (!parties.is_of_body(by, decision->body) ||
        parties.offices.find(by)->embodies == decision->body) {
        return not_permitted("decision.wrong-office", "/by",
                             fmt::format("An officer of {} approves its requests; {} is not one.",
                                         named(parties, decision->body), named(parties, by)),
                             "Give the officer's office in \"by\".");
    }
    if (decision->officer_approved) {
        return conflict("decision.officer-approved", "/decision",
                        fmt::format("An officer approved this on {} already.",
                                    in_words(*decision->officer_approved)));
    }
    TRY_DO(check_order(*decision, SignOff::officer_approved, context.on));
    TRY_DO(check_after_meeting(meetings, decision->follows, context.on));
    Events events{DecisionApprovedByOfficer{command.decision, by}};
    flag_unstated_holder(events, parties, by, context.on);
    return events;
}

void apply(Decisions& decisions, const DecisionApprovedByOfficer& event, const Stamp& stamp) {
    Decision& decision = decisions.decisions.edit(event.decision);
    decision.officer_approved = stamp.effective;
    decision.approved_by = event.by;
}

} // namespace concordat::decisions
