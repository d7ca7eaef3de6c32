// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/events.hpp"

#include <fmt/format.h>

namespace concordat::decisions {

Result<Events> decide(const Parties&, const Meetings&, const Decisions& decisions,
                      const GiveReference& command, const Context& context) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    TRY(const Scheme* scheme, find(decisions.schemes, command.scheme, "/scheme"));
    if (scheme->body != decision->body) {
        return rule_broken("reference.of-another-body", "/scheme",
                           fmt::format("This register is {}'s; the decision is {}'s.",
                                       scheme->body.text(), decision->body.text()));
    }
    if (decision->reference) {
        return conflict(
            "reference.given", "/decision",
            fmt::format("This decision has the reference {} already.", *decision->reference),
            "Record another name it goes by as an alias.");
    }
    const auto number = match(scheme->pattern, command.reference);
    if (!number) {
        return rule_broken("reference.not-of-its-scheme", "/reference",
                           fmt::format("\"{}\" does not follow the pattern {} of this register.",
                                       command.reference, scheme->pattern));
    }
    if (const DecisionId* other = scheme->used.find(command.reference)) {
        return conflict("reference.used-twice", "/reference",
                        fmt::format("{} is the number of {} already; no number is given twice.",
                                    command.reference, other->text()),
                        "Give the next number free.");
    }
    Events events{ReferenceGiven{command.decision, command.scheme, command.reference}};
    if (number->year != 0 && number->year != year_of(context.on)) {
        events.flag(thing(command.decision), "reference.year-differs",
                    fmt::format("The reference {} has the year {}; it was given in {}.",
                                command.reference, number->year, year_of(context.on)));
    }
    return events;
}

void apply(Decisions& decisions, const ReferenceGiven& event, const Stamp&) {
    Decision& decision = decisions.decisions.edit(event.decision);
    decision.scheme = event.scheme;
    decision.reference = event.reference;
    Scheme& scheme = decisions.schemes.edit(event.scheme);
    scheme.used.put(event.reference, event.decision);
    if (const auto number = match(scheme.pattern, event.reference)) scheme.numbers.insert(*number);
}

} // namespace concordat::decisions
