// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/events.hpp"

#include <fmt/format.h>

namespace concordat::decisions {

Result<Events> decide(const Parties&, const Meetings&, const Decisions& decisions,
                      const ExplainGap& command, const Context&) {
    TRY(const Scheme* scheme, find(decisions.schemes, command.scheme, "/scheme"));
    const auto number = match(scheme->pattern, command.reference);
    if (!number) {
        return rule_broken("reference.not-of-its-scheme", "/reference",
                           fmt::format("\"{}\" does not follow the pattern {} of this register.",
                                       command.reference, scheme->pattern));
    }
    if (const DecisionId* decision = scheme->decision_of(*number)) {
        return rule_broken("gap.number-used", "/reference",
                           fmt::format("{} is the number of \"{}\"; {} is no gap.",
                                       *decisions.decisions.at(*decision).reference,
                                       decisions.decisions.at(*decision).title, command.reference));
    }
    if (const Gap* gap = scheme->explanation_of(*number)) {
        return conflict("gap.explained", "/reference",
                        fmt::format("Why {} was never used is explained since {}.",
                                    command.reference, in_words(gap->explained)),
                        "Raise a flag on the register, where that explanation is wrong.");
    }
    if (!is_gap(*scheme, *number)) {
        return rule_broken("gap.not-a-gap", "/reference",
                           fmt::format("{} is not a gap: no number after it is used, or it is "
                                       "below the first held here.",
                                       command.reference),
                           "Explain a number once a later one is used.");
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
