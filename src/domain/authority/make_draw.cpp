// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/acting.hpp"
#include "domain/authority/draw_rules.hpp"
#include "domain/authority/events.hpp"
#include "domain/decisions/sign_off.hpp"

#include <fmt/format.h>

namespace concordat::authority {

namespace {

Result<Use> use_of(const Parties& parties, const MakeDraw& command, const Context& context) {
    TRY(std::vector<OfficeId> by, acting_together(parties, command.together_with, context));
    Use use{.power = command.power.value_or(Power::spend),
            .purpose = command.purpose,
            .amount = command.amount,
            .by = std::move(by),
            .on = context.on};
    const bool spends = use.power == Power::spend;
    if (!spends && use.amount) {
        return malformed("draw.amount-without-spending", "/amount",
                         fmt::format("An amount is given, and the power used is to {}.",
                                     meetings::in_words(use.power)),
                         "Leave the amount out, or give \"spend\" as its power.");
    }
    if (use.amount && *use.amount <= Money{0}) {
        return malformed("draw.amount-missing", "/amount",
                         fmt::format("{} is no amount to draw.", text(*use.amount)),
                         "Give what is drawn, or leave it out where none is known.");
    }
    return use;
}

/// What a draw is made under: a sum, a delegation, or a delegation that spends from a sum.
struct Basis {
    std::optional<DelegationId> delegation;
    std::optional<SumId> sum;
};

Result<Basis> basis_of(const Ground& ground, const ThingId& under) {
    const std::string_view kind = kind_of(under.text());
    if (kind == SumKind::kName) {
        const SumId sum(under.text());
        TRY_DO(find(ground.authority.sums, sum, "/under"));
        return Basis{std::nullopt, sum};
    }
    if (kind == DelegationKind::kName) {
        const DelegationId delegation(under.text());
        TRY_DO(find(ground.authority.delegations, delegation, "/under"));
        return Basis{delegation, std::nullopt};
    }
    return malformed("draw.of-neither", "/under",
                     fmt::format("{} is neither an approved sum nor a delegation.", under.text()),
                     "Name the sum or delegation whose authority is used.");
}

void flag_parts(Events& events, const Ground& ground, const MakeDraw& command,
                const std::vector<Part>& parts) {
    for (const Part& part : parts) {
        if (part.stands) continue;
        events.flag(thing(command.draw), "draw.part-unauthorised",
                    fmt::format("The part of {}, {}, has no authority: its own decision is "
                                "missing. Nobody pays it.",
                                named(ground.parties, part.body), text(part.amount)));
    }
}

void flag_estimate(Events& events, const Ground& ground, const SumId& id, const SumStanding& sum,
                   const std::vector<Part>& parts) {
    if (sum.terms.kind != meetings::AmountKind::estimate) return;
    Money all = ground.authority.sums.at(id).counted;
    for (const Part& part : parts)
        all.pence += part.stands ? part.amount.pence : 0;
    if (all <= sum.terms.amount) return;
    events.flag(thing(id), "sum.over-estimate",
                fmt::format("What is drawn on {} comes to {}; the estimate was {}.",
                            sum.terms.title, text(all), text(sum.terms.amount)));
}

} // namespace

Result<Events> decide(const Parties& parties, const Meetings& meetings, const Decisions& decisions,
                      const agreements::Agreements& agreements, const Authority& authority,
                      const MakeDraw& command, const Context& context) {
    const Ground ground{parties, meetings, decisions, authority, agreements};
    TRY_DO(check_free(authority.draws, command.draw, "/draw"));
    TRY(const Use use, use_of(parties, command, context));
    TRY(Basis basis, basis_of(ground, command.under));
    std::optional<DelegationStanding> delegation;
    if (basis.delegation) {
        delegation = delegation_on(ground, *basis.delegation, context.on);
        TRY_DO(check_delegation(ground, *basis.delegation, *delegation, use));
        TRY_DO(check_limit(ground, *basis.delegation, delegation->terms, use));
        if (use.power == Power::spend) basis.sum = delegation->terms.sum;
    }
    Events events;
    std::vector<Part> parts;
    if (basis.sum) {
        const SumStanding sum = sum_on(ground, *basis.sum, context.on);
        TRY_DO(check_sum(ground, *basis.sum, sum, use));
        TRY(parts, parts_of(ground, sum, delegation ? &*delegation : nullptr, use));
        if (!delegation) TRY_DO(check_let(ground, parts, use));
        TRY_DO(check_cap(ground, *basis.sum, sum, parts, use.on));
        flag_parts(events, ground, command, parts);
        flag_estimate(events, ground, *basis.sum, sum, parts);
    }
    events.add(DrawMade{command.draw, command.under, command.what, use.power, basis.sum,
                        use.purpose, use.amount, parts, use.by});
    for (const OfficeId& office : use.by)
        flag_unstated_holder(events, parties, office, context.on);
    return events;
}

void apply(Authority& authority, const DrawMade& event, const Stamp& stamp) {
    const Draw draw{event.under, event.power, event.sum,   event.purpose,   event.amount,
                    event.what,  event.by,    event.parts, stamp.effective, {}};
    const DrawKey key{stamp.effective, event.draw,
                      event.sum ? draw.counted() : event.amount.value_or(Money{})};
    const auto count = [&](auto& account) {
        account.draws.insert(key);
        account.counted.pence += key.counted.pence;
    };
    if (event.sum) count(authority.sums.edit(*event.sum));
    if (kind_of(event.under.text()) == DelegationKind::kName)
        count(authority.delegations.edit(DelegationId(event.under.text())));
    for (const OfficeId& office : event.by)
        authority.uses_by.edit_or_add(office).insert({stamp.effective, thing(event.draw)});
    authority.draws.put(event.draw, draw);
}

} // namespace concordat::authority
