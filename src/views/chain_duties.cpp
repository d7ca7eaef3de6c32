// SPDX-License-Identifier: GPL-3.0-or-later
// What a duty that was put off rests on, and what let a bid be made.
#include "views/chain_links.hpp"

#include <fmt/format.h>

namespace concordat::views {

void ChainLinks::add_duty(const DutyId& id) {
    const auto duty = seen_.duty(id);
    if (!duty) return;
    ChainLink link{.kind = LinkKind::duty,
                   .thing = seen_.named(id),
                   .title = seen_.named(id).name,
                   .date_is = "Put off",
                   .date = duty->deferred};
    for (const auto& since : duty->places.history()) {
        const auto at = since.value.place.thing();
        const std::string place =
            at ? seen_.named_thing(*at, since.from).name : *since.value.place.named;
        link.says.push_back(fmt::format("{} on {}, to fall due at {}.",
                                        since.from == duty->deferred ? "Put off" : "Put off again",
                                        in_words(since.from), place));
        if (!at) link.not_recorded.push_back(place + ", at which it falls due");
    }
    if (duty->met) {
        link.says.push_back(fmt::format("Met on {}.", in_words(duty->met->on)));
        if (duty->met->by) link.parts.push_back({seen_.named(*duty->met->by), "Meets it"});
    } else {
        link.missing = true;
        link.missing_says = fmt::format("It has not been met, {} days after it was put off.",
                                        seen_.as_at() - duty->deferred);
    }
    add(std::move(link));
    add_decision(duty->decision);
}

void ChainLinks::add_bid(const BidId& id) {
    const auto bid = seen_.bid(id);
    if (!bid) return;
    ChainLink link{.kind = LinkKind::bid, .thing = seen_.named(id), .title = seen_.named(id).name};
    const bool told = !seen_.why_withheld(*bid);
    std::optional<DecisionId> decision;
    if (bid->made) {
        link.date_is = bid->made->source ? "Told as made" : "Submitted";
        link.date = bid->made->when.through;
        decision = bid->made->decision;
        if (told) {
            link.by = seen_.post(bid->made->by, bid->made->when.through);
            if (!bid->made->body) link.not_recorded.emplace_back("which body made it");
            if (bid->made->asked)
                link.says.push_back(fmt::format("For {}.", text(*bid->made->asked)));
        }
    }
    if (told && bid->outcome && bid->outcome->award)
        link.says.push_back(fmt::format("Awarded {}.", text(*bid->outcome->award)));
    const auto let = seen_.permission(id);
    if (let && !decision && !bid->made) add_standing(link, let->standing);
    if (!bid->asked_by && !decision) link.not_recorded.emplace_back("what let it be made");
    add(std::move(link));
    if (decision) return add_decision(*decision);
    if (!bid->asked_by) return;
    add_ratifications(*bid->asked_by);
    add_items({*bid->asked_by});
}

} // namespace concordat::views
