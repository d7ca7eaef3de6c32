// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/authority.hpp"

#include "domain/acts.hpp"
#include "domain/meetings/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::authority {

using meetings::ApproveSumEffect;
using meetings::Effect;
using meetings::GrantDelegationEffect;

namespace {

void note_effects(Authority& authority, const std::vector<Effect>& effects,
                  const RecommendationId& asked_by) {
    for (const Effect& effect : effects) {
        if (const auto* sum = std::get_if<ApproveSumEffect>(&effect)) {
            if (authority.sums.find(sum->sum) == nullptr)
                authority.sums.put(sum->sum, SumAccount{.asked_by = asked_by});
        } else if (const auto* grant = std::get_if<GrantDelegationEffect>(&effect)) {
            if (authority.delegations.find(grant->delegation) == nullptr)
                authority.delegations.put(grant->delegation,
                                          DelegationAccount{.asked_by = asked_by});
        }
    }
}

/// Whether the id is free, or this recommendation's already: a rewording asks for the same again.
template <class Table, class Key>
Result<void> check_own(const Table& table, const Key& id, const RecommendationId& asked_by,
                       const std::string& field) {
    const auto* account = table.find(id);
    if (account == nullptr || account->asked_by == asked_by) return {};
    return id_taken(id.text(), field);
}

/// The sum of this id that the text itself would approve.
const ApproveSumEffect* sum_among(const std::vector<Effect>& effects, const SumId& id) {
    for (const Effect& effect : effects) {
        const auto* sum = std::get_if<ApproveSumEffect>(&effect);
        if (sum != nullptr && sum->sum == id) return sum;
    }
    return nullptr;
}

} // namespace

Money Draw::counted() const {
    Money all;
    for (const Part& part : parts) {
        if (part.stands) all.pence += part.amount.pence;
    }
    return all;
}

void note(Authority& authority, const meetings::RecommendationPresented& event) {
    note_effects(authority, event.effects, event.recommendation);
}

void note(Authority& authority, const meetings::RecommendationReworded& event) {
    note_effects(authority, event.effects, event.recommendation);
}

Result<void> check_names(const Authority& authority, const std::vector<Effect>& effects,
                         const RecommendationId& recommendation) {
    for (std::size_t i = 0; i < effects.size(); ++i) {
        if (const auto* sum = std::get_if<ApproveSumEffect>(&effects[i])) {
            const std::string field = fmt::format("/effects/{}/approve-sum", i);
            TRY_DO(check_own(authority.sums, sum->sum, recommendation, field + "/sum"));
            if (sum_among(effects, sum->sum) != sum)
                return id_taken(sum->sum.text(), field + "/sum");
            if (sum->opens) TRY_DO(find(authority.sums, sum->opens->sum, field + "/opens/sum"));
        } else if (const auto* grant = std::get_if<GrantDelegationEffect>(&effects[i])) {
            const std::string field = fmt::format("/effects/{}/grant-delegation", i);
            TRY_DO(check_own(authority.delegations, grant->delegation, recommendation,
                             field + "/delegation"));
            if (grant->sum && sum_among(effects, *grant->sum) == nullptr)
                TRY_DO(find(authority.sums, *grant->sum, field + "/sum"));
        }
    }
    return {};
}

} // namespace concordat::authority
