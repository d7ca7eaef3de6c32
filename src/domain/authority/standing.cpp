// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/standing.hpp"

#include "domain/acts.hpp"
#include "domain/authority/asked.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::authority {

using meetings::ApproveSumEffect;
using meetings::GrantDelegationEffect;

SumStanding sum_on(const Ground& ground, const SumId& id, Day day) {
    const RecommendationId& asked_by = ground.authority.sums.at(id).asked_by;
    const auto& terms =
        terms_of<ApproveSumEffect>(*ground.meetings.recommendations.find(asked_by), id, day);
    return {standing_of(ground.parties, ground.meetings, ground.decisions, ground.agreements,
                        asked_by, id, terms, day),
            terms};
}

DelegationStanding delegation_on(const Ground& ground, const DelegationId& id, Day day) {
    const RecommendationId& asked_by = ground.authority.delegations.at(id).asked_by;
    const auto& terms =
        terms_of<GrantDelegationEffect>(*ground.meetings.recommendations.find(asked_by), id, day);
    return {standing_of(ground.parties, ground.meetings, ground.decisions, ground.agreements,
                        asked_by, id, terms, day),
            terms};
}

bool has_ratified(const Ground& ground, const Standing& standing, const BodyId& body, Day day) {
    if (!standing.agreed || standing.board_lacks) return false;
    if (!standing.joint.needs_ratification) return standing.joint.in_force_from.has_value();
    const parties::Parties& parties = ground.parties;
    bool required = false;
    for (const decisions::BodyAnswer& answer : standing.joint.bodies) {
        if (!parties.answers_for(body, answer.body, day) &&
            !parties.answers_for(answer.body, body, day))
            continue;
        if (answer.counts_by(day)) return true;
        required = true;
    }
    return !required && decisions::answer_of(parties, ground.meetings, ground.decisions,
                                             standing.asked_by, body, day)
                            .counts_by(day);
}

std::string yet_to_ratify(const parties::Parties& parties, const Standing& standing, Day day) {
    std::vector<std::string> names;
    for (const decisions::BodyAnswer& answer : standing.joint.bodies) {
        if (!answer.counts_by(day)) names.push_back(named(parties, answer.body));
    }
    return fmt::format("{}", fmt::join(names, ", "));
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
                   check_own_staff(ground.parties, body, office, "") &&
                   std::find(consent.may.begin(), consent.may.end(), power) != consent.may.end() &&
                   (!consent.limit || !amount || *amount <= *consent.limit);
        });
}

} // namespace concordat::authority
