// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/standing.hpp"

#include "domain/authority/asked.hpp"

#include <algorithm>

namespace concordat::authority {

using meetings::ApproveSumEffect;
using meetings::GrantDelegationEffect;

SumStanding sum_on(const Ground& ground, const SumId& id, Day day) {
    const RecommendationId& asked_by = ground.authority.sums.at(id).asked_by;
    const auto& terms =
        terms_of<ApproveSumEffect>(*ground.meetings.recommendations.find(asked_by), id, day);
    return {
        standing_of(ground.parties, ground.meetings, ground.decisions, asked_by, id, terms, day),
        terms};
}

DelegationStanding delegation_on(const Ground& ground, const DelegationId& id, Day day) {
    const RecommendationId& asked_by = ground.authority.delegations.at(id).asked_by;
    const auto& terms =
        terms_of<GrantDelegationEffect>(*ground.meetings.recommendations.find(asked_by), id, day);
    return {
        standing_of(ground.parties, ground.meetings, ground.decisions, asked_by, id, terms, day),
        terms};
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
    return parties.office_of(delegate, day);
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
