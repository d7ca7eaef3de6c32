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
        if (effect.by_agreement)
            add_once(authority.shared_by.edit_or_add(*effect.by_agreement), effect.sum);
    }
    void operator()(const GrantDelegationEffect& effect) const {
        if (authority.delegations.find(effect.delegation) == nullptr) {
            authority.delegations.put(effect.delegation,
                                      DelegationAccount{.asked_by = by, .asked = on});
            authority.delegations_by_day.insert({on, thing(effect.delegation)});
        }
        if (effect.sum) add_once(*effect.sum, &SumAccount::delegations, effect.delegation);
        for (const BodyId& grantor : effect.grantors)
            add_once(authority.granted_by.edit_or_add(grantor), effect.delegation);
        if (effect.until_agreed) {
            add_once(authority.ended_by.edit_or_add(*effect.until_agreed), effect.delegation);
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
    template <class Id>
    static void add_once(std::vector<Id>& ids, const Id& id) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
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

const Answered* Doubt::answer_of(const BodyId& body) const {
    const auto at = std::find_if(answers.begin(), answers.end(),
                                 [&](const Answered& one) { return one.body == body; });
    return at == answers.end() ? nullptr : &*at;
}

bool Doubt::is_open(Day day) const {
    return since <= day && std::any_of(concerned.begin(), concerned.end(), [&](const BodyId& body) {
               const Answered* answer = answer_of(body);
               return answer == nullptr || day < answer->on;
           });
}

bool Draw::is_in_doubt(Day day) const {
    return std::any_of(doubts.begin(), doubts.end(),
                       [&](const Doubt& doubt) { return doubt.is_open(day); });
}

bool Draw::is_withdrawn(Day day) const {
    if (doubts.empty()) return false;
    std::vector<BodyId> bodies;
    for (const Part& part : parts) {
        if (part.stands) bodies.push_back(part.body);
    }
    if (parts.empty()) bodies = doubts.front().concerned;
    return std::all_of(bodies.begin(), bodies.end(),
                       [&](const BodyId& body) { return withdrawn_by(body, day).has_value(); });
}

std::optional<Day> Draw::withdrawn_by(const BodyId& body, Day day) const {
    for (const Doubt& doubt : doubts) {
        const Answered* answer = doubt.answer_of(body);
        if (answer != nullptr && answer->as == Finding::withdrawn && answer->on <= day)
            return answer->on;
    }
    return std::nullopt;
}

Money Draw::doubted(Day day) const {
    Money all;
    for (const Part& part : parts) {
        const bool open = std::any_of(doubts.begin(), doubts.end(), [&](const Doubt& doubt) {
            const bool concerns = std::find(doubt.concerned.begin(), doubt.concerned.end(),
                                            part.body) != doubt.concerned.end();
            const Answered* answer = doubt.answer_of(part.body);
            return concerns && doubt.since <= day && (answer == nullptr || day < answer->on);
        });
        if (part.stands && open) all.pence += part.amount.pence;
    }
    if (parts.empty() && is_in_doubt(day)) all = amount.value_or(Money{});
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
