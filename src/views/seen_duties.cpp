// SPDX-License-Identifier: GPL-3.0-or-later
// Duties, bids, amounts and schemes of consent as they were on the day.
#include "domain/acts.hpp"
#include "domain/programme/defer_duty.hpp"
#include "views/seen.hpp"

#include <algorithm>

namespace concordat::views {

OnDay<programme::Duty> Seen::duty(const DutyId& id) const {
    const programme::Duty* found = state_.programme.duties.find(id);
    if (found == nullptr || as_at_ < found->deferred) return std::nullopt;
    OnDay<programme::Duty> duty(*found);
    const auto later = [&](const auto& since) { return as_at_ < since.from; };
    const auto& places = found->places.history();
    if (std::any_of(places.begin(), places.end(), later))
        std::erase_if(duty.edit().places.stored(), later);
    if (found->met && as_at_ < found->met->on) duty.edit().met.reset();
    return duty;
}

OnDay<programme::Bid> Seen::bid(const BidId& id) const {
    const programme::Bid* found = state_.programme.bids.find(id);
    if (found == nullptr || as_at_ < found->known) return std::nullopt;
    OnDay<programme::Bid> bid(*found);
    if (found->made && as_at_ < found->made->when.through) {
        bid.edit().made.reset();
        if (const auto let = permission(id)) {
            bid.edit().title = let->terms.title;
            bid.edit().fund = let->terms.fund;
        }
    }
    if (bid->made && is_later(found->made->body_stated)) bid.edit().made->body.reset();
    if (found->outcome && as_at_ < found->outcome->on) bid.edit().outcome.reset();
    return bid;
}

std::optional<programme::Permission> Seen::permission(const BidId& id) const {
    return programme::permission_on(
        {state_.parties, state_.meetings, state_.decisions, state_.agreements, state_.programme},
        id, as_at_);
}

std::vector<DutyId> Seen::duties_of(const DecisionId& decision) const {
    const auto* found = state_.programme.duties_of.find(decision);
    std::vector<DutyId> ids = found != nullptr ? *found : std::vector<DutyId>();
    std::erase_if(ids, [&](const DutyId& id) { return !duty(id); });
    return ids;
}

std::vector<DutyId> Seen::duties_due_at(const ThingId& place) const {
    const auto* found = state_.programme.duties_at.find(place);
    std::vector<DutyId> ids = found != nullptr ? *found : std::vector<DutyId>();
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::erase_if(ids, [&](const DutyId& id) {
        const auto one = duty(id);
        return !one || one->met || one->places.latest()->place.thing() != place;
    });
    return ids;
}

Latest<authority::AskedKey> Seen::bids() const {
    return {&state_.programme.bids_by_day, std::nullopt, as_at_};
}

std::vector<programme::Amount> Seen::amounts(const PaperId& paper) const {
    const auto* found = state_.programme.amounts.find(paper);
    auto amounts = found != nullptr ? *found : std::vector<programme::Amount>();
    std::erase_if(amounts, [&](const programme::Amount& one) { return as_at_ < one.on; });
    return amounts;
}

const authority::SchemeOfConsent* Seen::scheme_of_consent(const BodyId& body) const {
    const auto* schemes = state_.authority.schemes_of_consent.find(body);
    return schemes != nullptr ? schemes->at(as_at_) : nullptr;
}

std::vector<DelegationId> Seen::granted_by(const BodyId& body) const {
    const auto* found = state_.authority.granted_by.find(body);
    std::vector<DelegationId> ids = found != nullptr ? *found : std::vector<DelegationId>();
    std::erase_if(ids, [&](const DelegationId& id) { return !delegation(id) || why_withheld(id); });
    return ids;
}

Withheld Seen::why_withheld(const programme::Bid& bid) const {
    return bid.asked_by ? why_withheld(thing(*bid.asked_by)) : std::nullopt;
}

std::string Seen::first_name(const DutyId& id) const {
    const programme::Duty* duty = state_.programme.duties.find(id);
    return duty != nullptr ? at_start(programme::called(*duty)) : std::string(id.text());
}

std::string Seen::first_name(const BidId& id) const {
    const auto found = bid(id);
    return found && !why_withheld(*found) ? found->title : std::string(id.text());
}

} // namespace concordat::views
