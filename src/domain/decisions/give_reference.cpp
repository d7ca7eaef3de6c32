// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/events.hpp"
#include "domain/decisions/sign_off.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

/// A decision signed before it had a register is held to the steps of the one it is given now.
Result<void> check_register(const Parties& parties, const Scheme& scheme, const Decision& decision,
                            Day on) {
    if (scheme.body != decision.body) {
        return rule_broken("reference.of-another-body", "/scheme",
                           fmt::format("This register is that of {}; the decision is that of {}.",
                                       named(parties, scheme.body), named(parties, decision.body)),
                           "Give it a number in a register of its own body.");
    }
    if (on < scheme.from) {
        return rule_broken("reference.before-its-scheme", "/on",
                           fmt::format("This register begins on {}; no number was given in it on "
                                       "{}.",
                                       in_words(scheme.from), in_words(on)),
                           "Give the day on which the number was given, or another register.");
    }
    if (const Day day = decision.register_day(on); scheme.ended && *scheme.ended <= day) {
        return rule_broken("reference.after-its-scheme", "/scheme",
                           fmt::format("This register ended on {}; a decision of {} has no number "
                                       "in it.",
                                       in_words(*scheme.ended), in_words(day)),
                           "Give it a number in the register of its day.");
    }
    if (decision.decided) TRY_DO(check_steps(scheme, decision, "/scheme"));
    return {};
}

Result<Number> check_number(const Decisions& decisions, const Scheme& scheme,
                            const std::string& reference) {
    const auto number = match(scheme.pattern, reference);
    if (!number) {
        return rule_broken("reference.not-of-its-scheme", "/reference",
                           fmt::format("\"{}\" does not follow the pattern {} of this register.",
                                       reference, scheme.pattern),
                           "Write it as the pattern has it.");
    }
    if (const DecisionId* id = scheme.decision_of(*number)) {
        const Decision& other = decisions.decisions.at(*id);
        return conflict(
            "reference.used-twice", "/reference",
            fmt::format("{} is the number of \"{}\" already; no number is given twice{}.",
                        *other.reference, other.title,
                        *other.reference == reference ? ""
                                                      : ", and these never restart with the year"),
            "Give the next number free.");
    }
    if (const Gap* gap = scheme.explanation_of(*number)) {
        return conflict("reference.never-used", "/reference",
                        fmt::format("{} was explained on {} as a number never used.", reference,
                                    in_words(gap->explained)),
                        "Give the next number free.");
    }
    return *number;
}

} // namespace

Result<Events> decide(const Parties& parties, const Meetings&, const Decisions& decisions,
                      const GiveReference& command, const Context& context) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    TRY(const Scheme* scheme, find(decisions.schemes, command.scheme, "/scheme"));
    TRY_DO(check_register(parties, *scheme, *decision, context.on));
    if (decision->reference) {
        return conflict(
            "reference.given", "/decision",
            fmt::format("This decision has the reference {} already.", *decision->reference),
            "Record another name it goes by as an alias.");
    }
    TRY(const Number number, check_number(decisions, *scheme, command.reference));
    Events events{ReferenceGiven{command.decision, command.scheme, command.reference}};
    if (number.year != 0 && number.year != year_of(context.on)) {
        events.flag(thing(command.decision), "reference.year-differs",
                    fmt::format("The reference {} has the year {}; it was given in {}.",
                                command.reference, number.year, year_of(context.on)));
    }
    if (decision->decided) {
        const Day on = std::max(context.on, *decision->decided);
        flag_instrument(events, decisions, command.decision, decision->determinations.at(on),
                        command.scheme);
    }
    return events;
}

void apply(Decisions& decisions, const ReferenceGiven& event, const Stamp& stamp) {
    Decision& decision = decisions.decisions.edit(event.decision);
    decision.scheme = event.scheme;
    decision.reference = event.reference;
    decision.numbered = stamp.effective;
    Scheme& scheme = decisions.schemes.edit(event.scheme);
    scheme.used.put(event.reference, event.decision);
    if (const auto number = match(scheme.pattern, event.reference))
        scheme.numbers.insert({*number, stamp.effective});
}

} // namespace concordat::decisions
