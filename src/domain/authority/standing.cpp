// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/standing.hpp"

#include <algorithm>

namespace concordat::authority {

namespace {

using meetings::ApproveSumEffect;
using meetings::Effect;
using meetings::GrantDelegationEffect;
using meetings::Recommendation;

const SumId& id_of(const ApproveSumEffect& effect) {
    return effect.sum;
}
const DelegationId& id_of(const GrantDelegationEffect& effect) {
    return effect.delegation;
}

template <class Terms, class Id>
const Terms* terms_in(const meetings::Wording& wording, const Id& id) {
    for (const Effect& effect : wording.effects) {
        const Terms* terms = std::get_if<Terms>(&effect);
        if (terms != nullptr && id_of(*terms) == id) return terms;
    }
    return nullptr;
}

/// The terms of the text resolved; of the last text that has them where that has none.
template <class Terms, class Id>
const Terms& terms_of(const Recommendation& item, const Id& id) {
    if (item.resolution) {
        const Terms* terms = terms_in<Terms>(item.wording(item.resolution->text), id);
        if (terms != nullptr) return *terms;
    }
    auto text = std::find_if(item.texts.rbegin(), item.texts.rend(),
                             [&](const auto& one) { return terms_in<Terms>(one, id) != nullptr; });
    return *terms_in<Terms>(*text, id);
}

template <class Terms, class Id>
Standing standing_on(const Ground& ground, const RecommendationId& asked_by, const Id& id,
                     const Terms& terms, Day day) {
    Standing standing{.asked_by = asked_by};
    const Recommendation& item = *ground.meetings.recommendations.find(asked_by);
    const auto& resolution = item.resolution;
    if (!resolution || day < resolution->on || !meetings::is_agreed(resolution->outcome) ||
        terms_in<Terms>(item.wording(resolution->text), id) == nullptr)
        return standing;
    standing.agreed = resolution->on;
    standing.joint =
        decisions::joint_effect(ground.parties, ground.meetings, ground.decisions, asked_by, day);
    if (const auto& from = standing.joint.in_force_from)
        standing.in_force_from = std::max(*from, terms.from.value_or(*from));
    return standing;
}

} // namespace

SumStanding sum_on(const Ground& ground, const SumId& id, Day day) {
    const RecommendationId& asked_by = ground.authority.sums.at(id).asked_by;
    const auto& terms =
        terms_of<ApproveSumEffect>(*ground.meetings.recommendations.find(asked_by), id);
    return {standing_on(ground, asked_by, id, terms, day), terms};
}

DelegationStanding delegation_on(const Ground& ground, const DelegationId& id, Day day) {
    const RecommendationId& asked_by = ground.authority.delegations.at(id).asked_by;
    const auto& terms =
        terms_of<GrantDelegationEffect>(*ground.meetings.recommendations.find(asked_by), id);
    return {standing_on(ground, asked_by, id, terms, day), terms};
}

bool has_ratified(const parties::Parties& parties, const Standing& standing, const BodyId& body,
                  Day day) {
    if (!standing.agreed) return false;
    if (!standing.joint.needs_ratification) return standing.joint.in_force_from.has_value();
    return std::any_of(standing.joint.bodies.begin(), standing.joint.bodies.end(),
                       [&](const decisions::BodyAnswer& answer) {
                           const bool is_own = parties.answers_for(body, answer.body, day) ||
                                               parties.answers_for(answer.body, body, day);
                           return is_own && answer.counts && *answer.counts_from <= day;
                       });
}

std::optional<OfficeId> office_of(const parties::Parties& parties, const ThingId& delegate,
                                  Day day) {
    if (kind_of(delegate.text()) == OfficeKind::kName) return OfficeId(delegate.text());
    const parties::Role* role = parties.roles.find(RoleId(delegate.text()));
    const parties::RoleHolding* held = role != nullptr ? role->held_by.at(day) : nullptr;
    return held != nullptr ? std::optional(held->office) : std::nullopt;
}

bool may_in_name_of(const Ground& ground, const BodyId& body, const OfficeId& office, Power power,
                    const std::optional<Money>& amount, Day day) {
    const OfficeId* own = ground.parties.embodiments.find(body);
    if (own != nullptr && *own == office) return true;
    const auto* schemes = ground.authority.schemes_of_consent.find(body);
    const SchemeOfConsent* scheme = schemes != nullptr ? schemes->at(day) : nullptr;
    if (scheme == nullptr) return false;
    return std::any_of(
        scheme->consents.begin(), scheme->consents.end(), [&](const Consent& consent) {
            return office_of(ground.parties, consent.to, day) == office &&
                   std::find(consent.may.begin(), consent.may.end(), power) != consent.may.end() &&
                   (!consent.limit || !amount || *amount <= *consent.limit);
        });
}

} // namespace concordat::authority
