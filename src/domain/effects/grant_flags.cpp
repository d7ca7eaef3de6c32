// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effects/grant_flags.hpp"

#include "domain/authority/standing.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include <fmt/format.h>

namespace concordat::effects {

namespace {

using meetings::GrantDelegationEffect;
using meetings::Power;

/// "spend up to £125,000 and sign"
std::string powers_in_words(const std::vector<Power>& powers, const std::optional<Money>& limit) {
    std::string words;
    for (std::size_t i = 0; i < powers.size(); ++i) {
        if (i != 0) words += i + 1 == powers.size() ? " or " : ", ";
        words += meetings::in_words(powers[i]);
        if (powers[i] == Power::spend && limit) words += fmt::format(" up to {}", text(*limit));
    }
    return words;
}

/// Whether an agreement of the grantor and a body of the office is in force on the day.
bool is_let_by_agreement(const Ground& ground, const BodyId& grantor, const OfficeId& office,
                         Day on) {
    const auto* own = ground.parties.embodiments.find(grantor);
    const auto* all = own != nullptr ? ground.agreements.agreements_of.find(*own) : nullptr;
    bool let = false;
    if (all == nullptr) return let;
    all->for_each([&](const agreements::MadeKey& key) {
        const auto& agreement = ground.agreements.agreements.at(AgreementId(key.id.text()));
        const int number = agreement.in_force(on);
        if (let || number == 0) return;
        const auto& bodies = ground.parties.offices.at(office).bodies;
        let = std::any_of(bodies.begin(), bodies.end(), [&](const BodyId& body) {
            return agreements::is_party(ground.parties, agreement.version(number), body, on);
        });
    });
    return let;
}

/// A grant to offices of others, by a body whose scheme is not on record.
void flag_grant_to_others(std::vector<record::FlagRaised>& flags, const Ground& ground,
                          const GrantDelegationEffect& grant, const BodyId& grantor, Day on) {
    for (const ThingId& delegate : grant.delegates) {
        const auto office = authority::office_of(ground.parties, delegate, on);
        if (!office || ground.parties.is_of_body(*office, grantor) ||
            is_let_by_agreement(ground, grantor, *office, on))
            continue;
        flags.push_back(
            {thing(grant.delegation), "delegation.outside-consent",
             fmt::format("{} is no office of {}, and neither a scheme of consent nor "
                         "an agreement in force is on record by which it may act for "
                         "it.",
                         named(ground.parties, *office), named(ground.parties, grantor))});
    }
}

/// A grantor's grant to each of the offices.
void flag_grant(std::vector<record::FlagRaised>& flags, const Ground& ground,
                const GrantDelegationEffect& grant, const BodyId& grantor, Day on) {
    const auto* schemes = ground.authority.schemes_of_consent.find(grantor);
    if (schemes == nullptr || schemes->at(on) == nullptr)
        return flag_grant_to_others(flags, ground, grant, grantor, on);
    const authority::Ground rules{ground.parties, ground.meetings, ground.decisions,
                                  ground.authority, ground.agreements};
    for (const ThingId& delegate : grant.delegates) {
        const auto office = authority::office_of(ground.parties, delegate, on);
        if (!office) continue;
        std::vector<Power> outside;
        for (const Power power : grant.may) {
            const auto amount = power == Power::spend ? grant.limit : std::nullopt;
            if (!authority::may_in_name_of(rules, grantor, *office, power, amount, on))
                outside.push_back(power);
        }
        if (outside.empty()) continue;
        flags.push_back(
            {thing(grant.delegation), "delegation.outside-consent",
             fmt::format("The scheme of consent of {} does not let {} {}: what it grants here is "
                         "good only so far as an agreement in force lets it.",
                         named(ground.parties, grantor), named(ground.parties, *office),
                         powers_in_words(outside, grant.limit))});
    }
}

template <class Visit>
void for_each_grant(const meetings::Wording& wording, const Visit& visit) {
    for (const meetings::Effect& effect : wording.effects) {
        const auto* grant = std::get_if<GrantDelegationEffect>(&effect);
        if (grant == nullptr) continue;
        for (const BodyId& grantor : grant->grantors)
            visit(*grant, grantor);
    }
}

bool adopts_now(decisions::Adoption as) {
    return as == decisions::Adoption::adopted || as == decisions::Adoption::on_condition;
}

} // namespace

std::vector<record::FlagRaised> flags_of_grants(const Ground& ground, const DecisionId& id,
                                                Day on) {
    std::vector<record::FlagRaised> flags;
    const decisions::Decision& decision = ground.decisions.decisions.at(id);
    for (const decisions::Limb& limb : decision.limbs) {
        for (const decisions::Adopts& adopts : limb.adopts) {
            if (!adopts_now(adopts.as)) continue;
            const auto& item = ground.meetings.recommendations.at(adopts.recommendation);
            const int text = adopts.text.value_or(1);
            if (static_cast<int>(item.texts.size()) < text) continue;
            for_each_grant(item.wording(text),
                           [&](const GrantDelegationEffect& grant, const BodyId& grantor) {
                               if (ground.parties.answers_for(decision.body, grantor, on))
                                   flag_grant(flags, ground, grant, decision.body, on);
                           });
        }
    }
    return flags;
}

std::vector<record::FlagRaised> flags_of_grants(const Ground& ground, const RecommendationId& id,
                                                Day on) {
    std::vector<record::FlagRaised> flags;
    const meetings::Recommendation& item = ground.meetings.recommendations.at(id);
    if (!item.resolution->required.empty()) return flags;
    for_each_grant(item.wording(item.resolution->text),
                   [&](const GrantDelegationEffect& grant, const BodyId& grantor) {
                       flag_grant(flags, ground, grant, grantor, on);
                   });
    return flags;
}

std::vector<record::FlagRaised> flags_of_scheme(const Ground& ground, const BodyId& grantor,
                                                Day from) {
    std::vector<record::FlagRaised> flags;
    const auto add = [&](std::vector<record::FlagRaised> more) {
        std::move(more.begin(), more.end(), std::back_inserter(flags));
    };
    const auto* granted = ground.authority.granted_by.find(grantor);
    if (granted == nullptr) return flags;
    std::set<RecommendationId> looked_at;
    for (const DelegationId& id : *granted) {
        const RecommendationId& asked_by = ground.authority.delegations.at(id).asked_by;
        if (!looked_at.insert(asked_by).second) continue;
        const auto& resolution = ground.meetings.recommendations.at(asked_by).resolution;
        if (resolution && meetings::is_agreed(resolution->outcome) && from <= resolution->on)
            add(flags_of_grants(ground, asked_by, resolution->on));
        for (const decisions::Ratification& one : ground.decisions.ratifications_of(asked_by)) {
            if (from <= one.decided) add(flags_of_grants(ground, one.decision, one.decided));
        }
    }
    return flags;
}

} // namespace concordat::effects
