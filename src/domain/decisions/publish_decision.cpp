// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/events.hpp"
#include "domain/decisions/sign_off.hpp"

#include <fmt/format.h>

namespace concordat::decisions {

Result<Events> decide(const Parties&, const Meetings&, const Decisions& decisions,
                      const PublishDecision& command, const Context& context) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    if (!decision->decided) {
        return rule_broken("decision.not-decided", "/decision",
                           "Nothing is decided yet that could be published.",
                           "The body's own office signs first.");
    }
    if (decision->published) {
        return conflict(
            "decision.published", "/decision",
            fmt::format("This was published on {} already.", in_words(*decision->published)));
    }
    TRY_DO(check_order(*decision, SignOff::published, context.on));
    for (const Part& part : decision->parts) {
        if (part.disclosure != Disclosure::not_stated) continue;
        return rule_broken("part.disclosure-not-stated", "/decision",
                           fmt::format("Whether \"{}\" is public is not stated.", part.title),
                           "State for each part whether it is public.");
    }
    return Events{DecisionPublished{command.decision}};
}

void apply(Decisions& decisions, const DecisionPublished& event, const Stamp& stamp) {
    decisions.decisions.edit(event.decision).published = stamp.effective;
}

} // namespace concordat::decisions
