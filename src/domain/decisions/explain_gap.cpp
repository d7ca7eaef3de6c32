// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/events.hpp"

#include <fmt/format.h>

namespace concordat::decisions {

Result<Events> decide(const Parties&, const Meetings&, const Decisions& decisions,
                      const ExplainGap& command, const Context&) {
    TRY(const Scheme* scheme, find(decisions.schemes, command.scheme, "/scheme"));
    if (!match(scheme->pattern, command.reference)) {
        return rule_broken("reference.not-of-its-scheme", "/reference",
                           fmt::format("\"{}\" does not follow the pattern {} of this register.",
                                       command.reference, scheme->pattern));
    }
    if (const DecisionId* decision = scheme->used.find(command.reference)) {
        return rule_broken("gap.number-used", "/reference",
                           fmt::format("{} is the number of {}; it is no gap.", command.reference,
                                       decision->text()));
    }
    return Events{GapExplained{command.scheme, command.reference, command.reason}};
}

void apply(Decisions& decisions, const GapExplained& event, const Stamp& stamp) {
    Scheme& scheme = decisions.schemes.edit(event.scheme);
    if (const auto number = match(scheme.pattern, event.reference)) {
        scheme.explained.push_back(Gap{*number, event.reason, stamp.effective});
    }
}

} // namespace concordat::decisions
