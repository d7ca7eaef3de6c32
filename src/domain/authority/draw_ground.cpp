// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/draw_ground.hpp"

#include "domain/acts.hpp"

#include <fmt/format.h>

namespace concordat::authority {

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
    for (std::size_t i = 0; i < parts.size() && i < draw.parts.size(); ++i) {
        if (parts[i].stands || !draw.parts[i].stands) continue;
        return rule_broken("sum.not-ratified", "/under",
                           fmt::format("{} pays a part of {}, and its own decision for it is not "
                                       "effective on {}.",
                                       named(ground.parties, parts[i].body), sum.terms.title,
                                       in_words(draw.on)));
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
