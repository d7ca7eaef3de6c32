// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/events.hpp"
#include "domain/decisions/sign_off.hpp"
#include "wire/codec.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

Result<void> check_office(const Parties& parties, const Decision& decision, const OfficeId& by) {
    const OfficeId* own = parties.embodiments.find(decision.body);
    const bool may = own != nullptr ? *own == by : parties.is_of_body(by, decision.body);
    if (may) return {};
    return not_permitted(
        "decision.wrong-office", "/by",
        fmt::format("{} decides through {}; {} cannot sign for it.", decision.body.text(),
                    own != nullptr ? own->text() : "an office of its own", by.text()));
}

Result<void> check_steps(const Decisions& decisions, const Decision& decision) {
    if (!decision.scheme) return {};
    for (const Step step : decisions.schemes.find(*decision.scheme)->sign_off) {
        const bool done = step == Step::received ? decision.received.has_value()
                                                 : decision.officer_approved.has_value();
        if (done) continue;
        return rule_broken(
            "decision.step-missing", "/decision",
            fmt::format("This instrument needs the step \"{}\" before the signature.",
                        wire::word(step)),
            "Record that step first, with the day on which it was done.");
    }
    return {};
}

Result<void> check_days(const Meetings& meetings, const Decision& decision,
                        const SignDecision& command, Day on) {
    TRY_DO(check_order(decision, SignOff::decided, on));
    if (command.effective && *command.effective < on) {
        return rule_broken("decision.effective-before-decided", "/effective",
                           fmt::format("Decided on {}, it cannot be effective on {}.", in_words(on),
                                       in_words(*command.effective)));
    }
    const meetings::Meeting* meeting =
        decision.follows ? meetings.meetings.find(*decision.follows) : nullptr;
    if (meeting != nullptr && on < meeting->on) {
        return rule_broken("decision.before-its-meeting", "/on",
                           fmt::format("The meeting it follows was on {}.", in_words(meeting->on)));
    }
    return {};
}

Result<void> check_ratification(const Decisions& decisions, const meetings::Recommendation& item,
                                const Decision& decision, const Adopts& adopts) {
    const meetings::Outcome outcome = item.now().outcome;
    if (!item.is_open() && !item.resolution) {
        return rule_broken("ratification.nothing-to-ratify", "/decision",
                           fmt::format("{} came out as \"{}\"; there is nothing to ratify.",
                                       adopts.recommendation.text(), wire::word(outcome)));
    }
    for (const Ratification& other : decisions.ratifications_of(adopts.recommendation)) {
        if (other.body == decision.body && other.as == Adoption::adopted &&
            adopts.as == Adoption::adopted && other.text == adopts.text) {
            return conflict("ratification.twice", "/decision",
                            fmt::format("{} adopted {} by {} already.", decision.body.text(),
                                        adopts.recommendation.text(), other.decision.text()),
                            "Vary or revoke that decision by a later one.");
        }
    }
    return {};
}

void flag_ratification(Events& events, const DecisionId& id, const meetings::Recommendation& item,
                       const Parties& parties, const Decision& decision, const Adopts& adopts,
                       Day on) {
    const std::string& name = adopts.recommendation.text();
    if (!item.resolution) {
        events.flag(thing(id), "ratification.early",
                    fmt::format("{} is not agreed yet; this counts from the day it is.", name));
        return;
    }
    const bool same_words =
        adopts.as != Adoption::in_other_words && adopts.text == item.resolution->text;
    if (!same_words) {
        events.flag(
            thing(id), "ratification.divergent",
            fmt::format(
                "This answers text {} of {}{}; text {} was resolved, so it gives no joint effect.",
                *adopts.text, name, adopts.as == Adoption::in_other_words ? " in other words" : "",
                item.resolution->text));
    }
    const auto& required = item.resolution->required;
    if (std::none_of(required.begin(), required.end(), [&](const BodyId& body) {
            return parties.answers_for(decision.body, body, on);
        })) {
        events.flag(thing(id), "ratification.not-required",
                    fmt::format("{} is not among the bodies whose ratification {} needs.",
                                decision.body.text(), name));
    }
}

void flag_signature(Events& events, const Parties& parties, const SignDecision& command,
                    const OfficeId& by, Day on) {
    if (command.declaration == Declaration::blank) {
        events.flag(thing(command.decision), "declaration.blank",
                    "The form has a declaration of interests, and it was left blank.");
    }
    if (!parties.holder_is_stated(by, on)) {
        events.flag(thing(by), "office.holder-not-stated",
                    "This office has acted, and who held it is not recorded.");
    }
}

} // namespace

Result<Events> decide(const Parties& parties, const Meetings& meetings, const Decisions& decisions,
                      const SignDecision& command, const Context& context) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    TRY(const OfficeId by, acting_office(context));
    TRY_DO(check_office(parties, *decision, by));
    TRY_DO(parties.may_decide(decision->body, context.on, "/on"));
    if (decision->decided) {
        return conflict(
            "decision.decided", "/decision",
            fmt::format("This was decided on {} already.", in_words(*decision->decided)));
    }
    TRY_DO(check_steps(decisions, *decision));
    TRY_DO(check_days(meetings, *decision, command, context.on));
    Events events{DecisionSigned{command.decision, command.declaration,
                                 command.effective.value_or(context.on), by}};
    for (const Limb& limb : decision->limbs) {
        for (const Adopts& adopts : limb.adopts) {
            const auto& item = *meetings.recommendations.find(adopts.recommendation);
            TRY_DO(check_ratification(decisions, item, *decision, adopts));
            flag_ratification(events, command.decision, item, parties, *decision, adopts,
                              context.on);
        }
    }
    flag_signature(events, parties, command, by, context.on);
    return events;
}

void apply(Decisions& decisions, const DecisionSigned& event, const Stamp& stamp) {
    Decision& decision = decisions.decisions.edit(event.decision);
    const RegisterKey before{decision.register_day(), event.decision};
    decision.decided = stamp.effective;
    decision.effective = event.effective;
    decision.signed_by = event.by;
    decision.declaration = event.declaration;
    const RegisterKey after{decision.register_day(), event.decision};
    decisions.register_.erase(before);
    decisions.register_.insert(after);
    Ordered<RegisterKey>& own = decisions.register_of.edit(decision.body);
    own.erase(before);
    own.insert(after);
    for (const Limb& limb : decision.limbs) {
        for (const Adopts& adopts : limb.adopts) {
            decisions.ratifications.edit_or_add(adopts.recommendation)
                .push_back(Ratification{decision.body, event.decision, limb.number,
                                        adopts.text.value_or(1), adopts.as, stamp.effective,
                                        event.effective});
        }
    }
}

} // namespace concordat::decisions
