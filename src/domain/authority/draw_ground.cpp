// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/draw_ground.hpp"

#include "domain/acts.hpp"

#include <optional>

#include <fmt/format.h>

namespace concordat::authority {

namespace {

/// What one body has of a draw: its own part, and the parts of those whose place it has.
struct BodyParts {
    Money amount; ///< of all of them, since shares say nothing of which stand
    Money standing;
    bool all_stand = true;
    bool any_stands = false;
};

/// Nothing where the body has none.
std::optional<BodyParts> parts_for(const Ground& ground, const std::vector<Part>& parts,
                                   const BodyId& body, Day day) {
    std::optional<BodyParts> has;
    for (const Part& part : parts) {
        if (ground.parties.standing_in(part.body, day) != body) continue;
        if (!has) has.emplace();
        has->amount.pence += part.amount.pence;
        has->standing.pence += part.stands ? part.amount.pence : 0;
        has->all_stand = has->all_stand && part.stands;
        has->any_stands = has->any_stands || part.stands;
    }
    return has;
}

/// Whether as much stands as did.
bool stands_still(const BodyParts& had, const BodyParts& now) {
    return now.all_stand || (!had.all_stand && now.any_stands && had.standing <= now.standing);
}

/// Whether what the body has of the draw is still what it pays, by its shares of the day.
Result<void> check_parts(const Ground& ground, const Draw& draw, const BodyId& payer,
                         const std::vector<Part>& parts, const std::string& title) {
    const auto had = parts_for(ground, draw.parts, payer, draw.on);
    if (!had || !had->any_stands) return {};
    const auto now = parts_for(ground, parts, payer, draw.on);
    const std::string name = named(ground.parties, payer);
    if (!now || now->amount != had->amount) {
        return rule_broken("draw.in-doubt", "/amount",
                           fmt::format("By the shares of {} that hold for {}, {} pays {} of this, "
                                       "and the draw has {} from it.",
                                       title, in_words(draw.on), name,
                                       now ? text(now->amount) : "nothing", text(had->amount)));
    }
    if (stands_still(*had, *now)) return {};
    return rule_broken("sum.not-ratified", "/under",
                       fmt::format("{} pays a part of {}, and its own decision for it is not "
                                   "effective on {}.",
                                   name, title, in_words(draw.on)));
}

} // namespace

Result<void> check_ground(const Ground& ground, const Draw& draw) {
    for (const OfficeId& office : draw.by)
        TRY_DO(ground.parties.may_act(office, draw.on, "/by"));
    const Use use{draw.power, draw.purpose, draw.amount, draw.by, draw.on};
    std::optional<DelegationStanding> delegation;
    if (kind_of(draw.under.text()) == DelegationKind::kName) {
        const DelegationId id(draw.under.text());
        delegation = delegation_on(ground, id, draw.on);
        TRY_DO(check_delegation(ground, id, *delegation, use));
    }
    if (!draw.sum) return {};
    const SumStanding sum = sum_on(ground, *draw.sum, draw.on);
    TRY_DO(check_sum(ground, *draw.sum, sum, use));
    TRY(const auto parts, parts_of(ground, sum, delegation ? &*delegation : nullptr, use));
    for (const Part& part : draw.parts) {
        const BodyId payer = ground.parties.standing_in(part.body, draw.on);
        TRY_DO(check_parts(ground, draw, payer, parts, sum.terms.title));
    }
    return delegation ? Result<void>() : check_let(ground, draw.parts, use);
}

Result<void> check_ground(const Ground& ground, const DecisionUse& decision) {
    for (const OfficeId& office : decision.by)
        TRY_DO(ground.parties.may_act(office, decision.on, "/by"));
    const Use use{decision.power, {}, {}, decision.by, decision.on};
    return check_delegation(ground, decision.under,
                            delegation_on(ground, decision.under, decision.on), use);
}

} // namespace concordat::authority
