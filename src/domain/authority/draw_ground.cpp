// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/draw_ground.hpp"

#include "domain/acts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::authority {

namespace {

/// Whether the part is still the payer's, and as large.
Result<void> check_part(const Ground& ground, const Draw& draw, const Part& part,
                        const std::vector<Part>& now, const std::string& title) {
    const BodyId& payer = ground.parties.standing_in(part.body, draw.on);
    const auto own =
        std::find_if(now.begin(), now.end(), [&](const Part& one) { return one.body == payer; });
    const std::string name = named(ground.parties, part.body);
    if (own == now.end() || own->amount != part.amount) {
        return rule_broken("draw.in-doubt", "/amount",
                           fmt::format("By the shares of {} that hold for {}, {} pays {} of this, "
                                       "and the draw has {} from it.",
                                       title, in_words(draw.on), name,
                                       own == now.end() ? "nothing" : text(own->amount),
                                       text(part.amount)));
    }
    if (own->stands) return {};
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
        if (part.stands) TRY_DO(check_part(ground, draw, part, parts, sum.terms.title));
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
