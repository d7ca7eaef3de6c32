// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements and shared services, as they were on the day.
#include "domain/agreements/considerations.hpp"
#include "domain/agreements/publish_agreement.hpp"
#include "views/seen.hpp"

#include <algorithm>
#include <functional>

namespace concordat::views {

using agreements::MadeKey;

Latest<MadeKey> Seen::agreements_made() const {
    return {&state_.agreements.made, std::nullopt, as_at_};
}

bool Seen::is_party_to(const AgreementId& id, const OfficeId& office) const {
    const auto agreement = this->agreement(id);
    return agreement && std::any_of(agreement->versions.begin(), agreement->versions.end(),
                                    [&](const agreements::Version& version) {
                                        return version.has_party(office);
                                    });
}

std::vector<MadeKey> Seen::agreements_made_by(const BodyId& body) const {
    std::vector<MadeKey> found;
    for (const OfficeId& office : offices_standing_for(body)) {
        const auto* all = state_.agreements.agreements_of.find(office);
        if (all == nullptr) continue;
        all->for_each([&](const MadeKey& key) {
            if (is_party_to(AgreementId(key.id.text()), office)) found.push_back(key);
        });
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<AgreementId> Seen::agreements_of(const BodyId& body) const {
    std::vector<AgreementId> found;
    for (const MadeKey& key : agreements_made_by(body))
        found.emplace_back(key.id.text());
    return found;
}

std::vector<BodyId> Seen::bodies_with_agreements() const {
    std::vector<BodyId> bodies;
    for (const OfficeId& office : state_.agreements.agreements_of.keys()) {
        const Ordered<MadeKey>& all = state_.agreements.agreements_of.at(office);
        std::size_t i = 0; // the first of them is one as a rule, and ends the search
        while (i < all.size() && !is_party_to(AgreementId(all.nth(i).id.text()), office))
            ++i;
        if (i < all.size()) bodies.push_back(body_of(office));
    }
    std::sort(bodies.begin(), bodies.end());
    bodies.erase(std::unique(bodies.begin(), bodies.end()), bodies.end());
    return bodies;
}

std::vector<ServiceId> Seen::services_of(const AgreementId& agreement) const {
    const auto* all = state_.agreements.services_of.find(agreement);
    if (all == nullptr) return {};
    std::vector<ServiceId> ids = *all;
    std::erase_if(ids, [&](const ServiceId& id) { return !service(id); });
    return ids;
}

Latest<MadeKey> Seen::services() const {
    return {&state_.agreements.opened, std::nullopt, as_at_};
}

const BodyId& Seen::body_of(const OfficeId& party) const {
    return agreements::body_of(state_.parties, party);
}

std::vector<std::string> Seen::not_considered(const agreements::Version& version,
                                              const OfficeId& party) const {
    return agreements::not_considered(state_.parties, version, party, as_at_);
}

std::vector<OfficeId> Seen::owes_publication(const agreements::Version& version) const {
    return agreements::owes_publication(state_.parties, version, as_at_);
}

bool Seen::is_in_force(const AgreementId& id, Day day) const {
    const auto made = agreement(id);
    return made && made->in_force(day) != 0;
}

} // namespace concordat::views
