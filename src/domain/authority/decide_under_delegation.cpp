// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/acting.hpp"
#include "domain/authority/draw_rules.hpp"
#include "domain/authority/events.hpp"
#include "domain/decisions/events.hpp"
#include "domain/decisions/sign_off.hpp"
#include "domain/decisions/who_decided.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::authority {

namespace {

Result<Use> use_of(const Parties& parties, const DecideUnderDelegation& command,
                   const Context& context) {
    TRY(std::vector<OfficeId> by, acting_together(parties, command.together_with, context));
    return Use{.power = command.power.value_or(Power::decide),
               .purpose = {},
               .amount = {},
               .by = std::move(by),
               .on = context.on};
}

/// A grant is good only for what that grantor may give: here to decide in its own name.
Result<void> check_grantor(const Ground& ground, const DelegationStanding& delegation,
                           const BodyId& body, const Use& use) {
    const auto& grantors = delegation.terms.grantors;
    if (std::find(grantors.begin(), grantors.end(), body) == grantors.end()) {
        return rule_broken("delegation.not-granted-by", "/delegation",
                           fmt::format("The decision is that of {}, which is not among those who "
                                       "granted {}.",
                                       named(ground.parties, body), delegation.terms.title),
                           "The body decides itself, or under a delegation of its own.");
    }
    TRY_DO(check_grant(ground, delegation, body, use.on));
    for (const OfficeId& office : use.by)
        TRY_DO(check_own_staff(ground.parties, body, office, "/by"));
    return {};
}

/// What is "under" in a draw is the delegation here.
Result<void> in_this_command(Result<void> checked) {
    if (checked) return checked;
    Refusal refusal = checked.refusal();
    if (refusal.field == "/under") refusal.field = "/delegation";
    return refusal;
}

bool grants_a_delegation(const meetings::Recommendation& item, int text) {
    const auto& effects = item.wording(text).effects;
    return std::any_of(effects.begin(), effects.end(), [](const meetings::Effect& effect) {
        return std::holds_alternative<meetings::GrantDelegationEffect>(effect);
    });
}

/// To answer a board for the body, or to change what it has decided, takes the power to decide; and
/// nobody passes on what was delegated to him.
Result<void> check_limbs(const Ground& ground, const DelegationStanding& delegation,
                         const decisions::Decision& decision, const Use& use) {
    const auto takes_deciding = [&](std::string_view does) {
        return not_permitted("delegation.cannot-ratify", "/power",
                             fmt::format("This {}; to do so for the body takes the power to "
                                         "decide, not that to {}.",
                                         does, meetings::in_words(use.power)),
                             "The body does it itself.");
    };
    for (const decisions::Limb& limb : decision.limbs) {
        if (use.power != Power::decide && !limb.changes.empty()) {
            const auto& changed = ground.decisions.decisions.at(limb.changes.front().decision);
            return takes_deciding(fmt::format("changes {}", changed.called()));
        }
        for (const decisions::Adopts& adopts : limb.adopts) {
            const auto& item = ground.meetings.recommendations.at(adopts.recommendation);
            if (use.power != Power::decide)
                return takes_deciding(fmt::format("answers {}", called(ground.meetings, item)));
            if (!grants_a_delegation(item, adopts.text.value_or(1))) continue;
            return not_permitted("delegation.of-a-delegation", "/decision",
                                 fmt::format("{} grants a delegation; who acts under {} does not "
                                             "delegate further.",
                                             at_start(called(ground.meetings, item)),
                                             delegation.terms.title),
                                 "The body answers it itself.");
        }
    }
    return {};
}

} // namespace

decisions::DecisionSigned signature_of(const DecidedUnderDelegation& event) {
    return {event.decision,   event.declaration, event.effective, event.by.front(),
            event.by.front(), event.recorded_by, event.delegation};
}

Result<Events> decide(const Parties& parties, const Meetings& meetings, const Decisions& decisions,
                      const agreements::Agreements& agreements, const Authority& authority,
                      const DecideUnderDelegation& command, const Context& context) {
    const Ground ground{parties, meetings, decisions, authority, agreements};
    TRY(const decisions::Decision* decision,
        find(decisions.decisions, command.decision, "/decision"));
    TRY_DO(find(authority.delegations, command.delegation, "/delegation"));
    if (command.recorded_by) TRY_DO(find(parties.offices, *command.recorded_by, "/recorded_by"));
    TRY(const Use use, use_of(parties, command, context));
    const DelegationStanding delegation = delegation_on(ground, command.delegation, context.on);
    TRY_DO(in_this_command(check_delegation(ground, command.delegation, delegation, use)));
    TRY_DO(in_this_command(check_grantor(ground, delegation, decision->body, use)));
    TRY_DO(check_limbs(ground, delegation, *decision, use));
    const DecidedUnderDelegation event{command.decision,    command.delegation,
                                       command.declaration, command.effective.value_or(context.on),
                                       use.power,           use.by,
                                       command.recorded_by};
    TRY(const decisions::Events signature,
        decisions::decide_signature(parties, meetings, decisions, signature_of(event), context.on));
    Events events{event};
    events.flags = signature.flags;
    return events;
}

void apply(Authority& authority, const DecidedUnderDelegation& event, const Stamp& stamp) {
    const AskedKey key{stamp.effective, thing(event.decision)};
    authority.decisions.put(event.decision,
                            DecisionUse{event.delegation, event.power, event.by, stamp.effective});
    authority.delegations.edit(event.delegation).decisions.insert(key);
    for (const OfficeId& office : event.by)
        authority.uses_by.edit_or_add(office).insert(key);
}

} // namespace concordat::authority
