// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/events.hpp"

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

/// Each was numbered as the decision stood on the day it was given its number.
Result<void> check_used(const Decisions& decisions, const Scheme& scheme, Day end) {
    Result<void> checked;
    scheme.used.for_each([&](const std::string& reference, const DecisionId& id) {
        const Decision& decision = decisions.decisions.at(id);
        const Day day = decision.register_day(*decision.numbered);
        if (!checked || day < end) return;
        checked = rule_broken("reference.after-its-scheme", "/on",
                              fmt::format("{} is the number of a decision of {}, so this register "
                                          "did not end on {}.",
                                          reference, in_words(day), in_words(end)),
                              "Give the day from which no decision was numbered in it.");
    });
    return checked;
}

} // namespace

Result<Events> decide(const Parties&, const Meetings&, const Decisions& decisions,
                      const EndReferenceScheme& command, const Context& context) {
    TRY(const Scheme* scheme, find(decisions.schemes, command.scheme, "/scheme"));
    if (scheme->ended) {
        return conflict("scheme.ended", "/scheme",
                        fmt::format("This register ended on {}.", in_words(*scheme->ended)),
                        "Raise a flag on the register, where that day is wrong.");
    }
    if (context.on <= scheme->from) {
        return rule_broken("scheme.ends-before-it-begins", "/on",
                           fmt::format("This register begins on {}; it cannot end on {}.",
                                       in_words(scheme->from), in_words(context.on)),
                           "Give a later day.");
    }
    TRY_DO(check_used(decisions, *scheme, context.on));
    return Events{ReferenceSchemeEnded{command.scheme}};
}

void apply(Decisions& decisions, const ReferenceSchemeEnded& event, const Stamp& stamp) {
    decisions.schemes.edit(event.scheme).ended = stamp.effective;
}

} // namespace concordat::decisions
