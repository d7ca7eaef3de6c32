// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/standing.hpp"

#include "domain/acts.hpp"

#include <algorithm>

#include <fmt/format.h>

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

/// The resolution, where by the day it agreed a text that has these terms.
template <class Terms, class Id>
const meetings::Resolution* agreed_by(const Recommendation& item, const Id& id, Day day) {
    const auto& resolution = item.resolution;
    const bool agreed = resolution && resolution->on <= day &&
                        meetings::is_agreed(resolution->outcome) &&
                        terms_in<Terms>(item.wording(resolution->text), id) != nullptr;
    return agreed ? &*resolution : nullptr;
}

/// The terms agreed by the day; before, those of the last text put by then that has them.
template <class Terms, class Id>
const Terms& terms_of(const Recommendation& item, const Id& id, Day day) {
    if (const auto* resolution = agreed_by<Terms>(item, id, day))
        return *terms_in<Terms>(item.wording(resolution->text), id);
    const Terms* found = nullptr;
    for (const meetings::Wording& wording : item.texts) {
        const Terms* terms = terms_in<Terms>(wording, id);
        if (terms != nullptr && (found == nullptr || wording.since <= day)) found = terms;
    }
    return *found;
}

template <class Terms, class Id>
Standing standing_on(const Ground& ground, const RecommendationId& asked_by, const Id& id,
                     const Terms& terms, Day day) {
    Standing standing{.asked_by = asked_by};
    const Recommendation& item = *ground.meetings.recommendations.find(asked_by);
    const meetings::Resolution* resolution = agreed_by<Terms>(item, id, day);
    if (resolution == nullptr) return standing;
    standing.agreed = resolution->on;
    standing.joint =
        decisions::joint_effect(ground.parties, ground.meetings, ground.decisions, asked_by, day);
    if (const auto& from = standing.joint.in_force_from)
        standing.in_force_from = std::max(*from, terms.from.value_or(*from));
    standing.in_force_until = standing.joint.in_force_until;
    return standing;
}

} // namespace

SumStanding sum_on(const Ground& ground, const SumId& id, Day day) {
    const RecommendationId& asked_by = ground.authority.sums.at(id).asked_by;
    const auto& terms =
        terms_of<ApproveSumEffect>(*ground.meetings.recommendations.find(asked_by), id, day);
    return {standing_on(ground, asked_by, id, terms, day), terms};
}

DelegationStanding delegation_on(const Ground& ground, const DelegationId& id, Day day) {
    const RecommendationId& asked_by = ground.authority.delegations.at(id).asked_by;
    const auto& terms =
        terms_of<GrantDelegationEffect>(*ground.meetings.recommendations.find(asked_by), id, day);
    return {standing_on(ground, asked_by, id, terms, day), terms};
}

bool has_ratified(const Ground& ground, const Standing& standing, const BodyId& body, Day day) {
    if (!standing.agreed) return false;
    if (!standing.joint.needs_ratification) return standing.joint.in_force_from.has_value();
    const auto counts = [&](const decisions::BodyAnswer& answer) {
        return answer.counts && *answer.counts_from <= day;
    };
    const parties::Parties& parties = ground.parties;
    bool required = false;
    for (const decisions::BodyAnswer& answer : standing.joint.bodies) {
        if (!parties.answers_for(body, answer.body, day) &&
            !parties.answers_for(answer.body, body, day))
            continue;
        if (counts(answer)) return true;
        required = true;
    }
    return !required && counts(decisions::answer_of(parties, ground.meetings, ground.decisions,
                                                    standing.asked_by, body, day));
}

std::optional<OfficeId> office_of(const parties::Parties& parties, const ThingId& delegate,
                                  Day day) {
    return parties.office_of(delegate, day);
}

Result<void> check_own_staff(const parties::Parties& parties, const BodyId& id,
                             const OfficeId& office, const std::string& field) {
    const parties::Body& body = parties.bodies.at(id);
    if (body.kind != parties::BodyKind::commissioner || parties.is_of_body(office, id)) return {};
    for (const BodyId& other : parties.offices.at(office).bodies) {
        const parties::BodyKind kind = parties.bodies.at(other).kind;
        if (kind != parties::BodyKind::commissioner && kind != parties::BodyKind::chief_constable)
            continue;
        return not_permitted("consent.of-another-policing-body", field,
                             fmt::format("{} is an office of {}; a commissioner's functions are "
                                         "not exercised by another commissioner, a constable or "
                                         "their staff.",
                                         named(parties, office), named(parties, other)),
                             "Name an office of the body itself.");
    }
    return {};
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
