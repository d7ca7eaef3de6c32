// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/events.hpp"
#include "domain/decisions/sign_off.hpp"

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

std::string in_words(PublicInterest interest) {
    return interest == PublicInterest::significant ? "of significant public interest"
                                                   : "not of significant public interest";
}

/// The determination that holds on the day; of one entered late the first after it.
const Since<Determination>* made_before(const Decision& decision, Day on) {
    const auto& all = decision.determinations.history();
    if (all.empty()) return nullptr;
    const Since<Determination>* found = &all.front();
    for (const Since<Determination>& one : all) {
        if (one.from <= on) found = &one;
    }
    return found;
}

Result<void> check_change(const Decision& decision, const DeterminePublicInterest& command,
                          Day on) {
    const Since<Determination>* earlier = made_before(decision, on);
    if (earlier == nullptr) {
        if (!command.changed_because) return {};
        return malformed("determination.nothing-to-change", "/changed_because",
                         "Nothing was determined of this decision before, so nothing is changed.",
                         "Give the reason of the determination itself in \"reason\".");
    }
    const std::string was =
        fmt::format("On {} it was determined to be {}", concordat::in_words(earlier->from),
                    in_words(earlier->value.interest));
    if (!command.changed_because) {
        return conflict("determination.made", "/decision", was + ".",
                        "Where that is changed, say why in \"changed_because\".");
    }
    if (earlier->value.interest != command.interest ||
        earlier->value.instrument != command.instrument)
        return {};
    return conflict("determination.unchanged", "/interest",
                    was + (command.instrument ? ", on this instrument" : "") +
                        "; this would change nothing.",
                    "Give what is determined instead.");
}

Result<void> check_instrument(const Parties& parties, const Decisions& decisions,
                              const Decision& decision, const std::optional<SchemeId>& id) {
    if (!id) return {};
    TRY(const Scheme* scheme, find(decisions.schemes, *id, "/instrument"));
    if (scheme->body == decision.body) return {};
    return rule_broken("determination.instrument-of-another", "/instrument",
                       fmt::format("This register is that of {}; the decision is that of {}.",
                                   named(parties, scheme->body), named(parties, decision.body)),
                       "Give a register of its own body.");
}

Determination determination_of(const PublicInterestDetermined& event) {
    return {event.interest,  event.instrument,      event.reason,
            event.exemption, event.changed_because, event.by};
}

} // namespace

Result<void> check_determines(const Parties& parties, const BodyId& body, const OfficeId& by) {
    if (parties.is_of_body(by, body)) return {};
    return not_permitted("determination.wrong-office", "/by",
                         fmt::format("{} determines this itself, and {} is no office of it.",
                                     named(parties, body), named(parties, by)),
                         "Give the body's own office that determined it in \"by\".");
}

void flag_instrument(Events& events, const Decisions& decisions, const DecisionId& id,
                     const Determination* made, const SchemeId& given) {
    if (made == nullptr || !made->instrument) return;
    const std::string& chosen = decisions.schemes.at(*made->instrument).instrument;
    const std::string& has = decisions.schemes.at(given).instrument;
    if (chosen == has) return;
    events.flag(thing(id), "decision.other-instrument",
                fmt::format("It is numbered as \"{}\"; its body determined that it is {}, and goes "
                            "on \"{}\".",
                            has, in_words(made->interest), chosen));
}

void flag_other_instrument(Events& events, const Decisions& decisions, const DecisionId& id,
                           Day on) {
    const Decision& decision = decisions.decisions.at(id);
    if (!decision.scheme || (decision.numbered && on < *decision.numbered)) return;
    flag_instrument(events, decisions, id, decision.determinations.at(on), *decision.scheme);
}

Result<Events> decide(const Parties& parties, const Meetings&, const Decisions& decisions,
                      const DeterminePublicInterest& command, const Context& context) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    TRY(const OfficeId by, acting_office(context));
    TRY_DO(check_determines(parties, decision->body, by));
    TRY_DO(check_instrument(parties, decisions, *decision, command.instrument));
    TRY_DO(check_change(*decision, command, context.on));
    const PublicInterestDetermined event{command.decision,
                                         command.interest,
                                         command.reason,
                                         command.instrument,
                                         command.exemption,
                                         command.changed_because,
                                         by};
    Events events{event};
    if (decision->decided && decision->scheme) {
        const Determination made = determination_of(event);
        flag_instrument(events, decisions, command.decision, &made, *decision->scheme);
    }
    flag_unstated_holder(events, parties, by, context.on);
    return events;
}

void apply(Decisions& decisions, const PublicInterestDetermined& event, const Stamp& stamp) {
    decisions.decisions.edit(event.decision)
        .determinations.set(stamp.effective, determination_of(event));
}

} // namespace concordat::decisions
