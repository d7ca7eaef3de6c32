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

/// What one recommendation's texts ask for.
struct Asking {
    Authority& authority;
    const RecommendationId& by;
    Day on;

    void operator()(const ApproveSumEffect& effect) const {
        if (authority.sums.find(effect.sum) == nullptr) {
            authority.sums.put(effect.sum, SumAccount{.asked_by = by, .asked = on});
            authority.sums_by_day.insert({on, thing(effect.sum)});
        }
        if (effect.opens) add_once(effect.opens->sum, &SumAccount::opened_by, effect.sum);
    }
    void operator()(const GrantDelegationEffect& effect) const {
        if (authority.delegations.find(effect.delegation) == nullptr) {
            authority.delegations.put(effect.delegation,
                                      DelegationAccount{.asked_by = by, .asked = on});
            authority.delegations_by_day.insert({on, thing(effect.delegation)});
        }
        if (effect.sum) add_once(*effect.sum, &SumAccount::delegations, effect.delegation);
        for (const BodyId& grantor : effect.grantors) {
            auto& granted = authority.granted_by.edit_or_add(grantor);
            if (std::find(granted.begin(), granted.end(), effect.delegation) == granted.end())
                granted.push_back(effect.delegation);
        }
    }
    void operator()(const auto&) const {}

    /// Sums first: a delegation may spend from one of the same text.
    void all(const std::vector<Effect>& effects) const {
        for (const Effect& effect : effects) {
            if (const auto* sum = std::get_if<ApproveSumEffect>(&effect)) (*this)(*sum);
        }
        for (const Effect& effect : effects)
            std::visit(*this, effect);
    }

    template <class Id>
    void add_once(const SumId& to, std::vector<Id> SumAccount::*list, const Id& id) const {
        const auto& ids = authority.sums.at(to).*list;
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            (authority.sums.edit(to).*list).push_back(id);
    }
};

/// Whether the id is free, or this recommendation's already: a rewording asks for the same again.
template <class Table, class Key>
Result<void> check_own(const Table& table, const Key& id, const RecommendationId& asked_by,
                       const std::string& field) {
    const auto* account = table.find(id);
    if (account == nullptr || account->asked_by == asked_by) return {};
    return id_taken(id.text(), field);
}

Result<void> check_opened(const Authority& authority, const ApproveSumEffect& effect,
                          const std::string& field) {
    if (effect.opens->sum != effect.sum) {
        TRY_DO(find(authority.sums, effect.opens->sum, field));
        return {};
    }
    return rule_broken("sum.opens-itself", field,
                       "A sum cannot be the further approval that a purpose of its own waits for.",
                       "Name the earlier sum whose purpose it opens.");
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

void note(Authority& authority, const meetings::RecommendationPresented& event,
          const Stamp& stamp) {
    Asking{authority, event.recommendation, stamp.effective}.all(event.effects);
}

void note(Authority& authority, const meetings::RecommendationReworded& event, const Stamp& stamp) {
    Asking{authority, event.recommendation, stamp.effective}.all(event.effects);
}

Result<void> check_names(const Authority& authority, const std::vector<Effect>& effects,
                         const RecommendationId& recommendation) {
    for (std::size_t i = 0; i < effects.size(); ++i) {
        if (const auto* sum = std::get_if<ApproveSumEffect>(&effects[i])) {
            const std::string field = fmt::format("/effects/{}/approve-sum", i);
            TRY_DO(check_own(authority.sums, sum->sum, recommendation, field + "/sum"));
            if (sum_among(effects, sum->sum) != sum)
                return id_taken(sum->sum.text(), field + "/sum");
            if (sum->opens) TRY_DO(check_opened(authority, *sum, field + "/opens/sum"));
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
