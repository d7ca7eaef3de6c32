// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bid.hpp"

#include "views/choice.hpp"

namespace concordat::views {

namespace {

BidState state_of(const Seen& seen, const BidId& id, const programme::Bid& bid) {
    using programme::BidResult;
    if (bid.outcome) {
        if (bid.outcome->result == BidResult::awarded) return BidState::awarded;
        return bid.outcome->result == BidResult::refused ? BidState::refused : BidState::withdrawn;
    }
    if (bid.made) return bid.made->source ? BidState::told : BidState::made;
    const auto permission = seen.permission(id);
    return permission && permission->standing.holds(seen.as_at()) ? BidState::permitted
                                                                  : BidState::permission_asked;
}

BidRow row_of(const Seen& seen, const BidId& id) {
    const auto bid = seen.bid(id);
    BidRow row{.bid = seen.named(id), .state = state_of(seen, id, *bid)};
    if (seen.why_withheld(*bid)) return row;
    row.fund = bid->fund;
    if (bid->made) {
        row.body_not_stated = !bid->made->body;
        if (bid->made->body) row.body = seen.named(*bid->made->body, bid->made->when.through);
        row.when = bid->made->when;
        row.asked = bid->made->asked;
    }
    if (bid->outcome) row.award = bid->outcome->award;
    return row;
}

void add_permission(const Seen& seen, const BidId& id, BidPage& page) {
    const auto permission = seen.permission(id);
    if (!permission) return;
    page.permission = standing_view(seen, permission->standing);
    if (page.withheld) return;
    page.up_to = permission->terms.up_to;
    for (const BodyId& body : permission->terms.bodies)
        page.bodies.push_back(seen.named(body));
}

void add_made(const Seen& seen, const programme::BidMade& made, BidPage& page) {
    if (made.decision) page.decision = seen.named(*made.decision);
    page.by = seen.post(made.by, made.when.through);
    if (!made.source) return;
    page.source = seen.source(*made.source);
    page.source_thing = seen.source_thing(*made.source);
}

} // namespace

std::optional<BidPage> bid_page(const Seen& seen, const BidId& id) {
    const auto bid = seen.bid(id);
    if (!bid) return std::nullopt;
    BidPage page{.bid = row_of(seen, id), .withheld = seen.why_withheld(*bid)};
    add_permission(seen, id, page);
    if (bid->made && !page.withheld) add_made(seen, *bid->made, page);
    if (bid->outcome) {
        page.outcome_on = bid->outcome->on;
        if (!page.withheld && bid->outcome->source)
            page.outcome_source = seen.source(*bid->outcome->source);
    }
    page.flags = seen.flag_rows(thing(id));
    return page;
}

namespace {

BidId bid_of(const authority::AskedKey& key) {
    return BidId(key.id.text());
}

/// Whether a reader may know that the body made it, and it did.
bool is_made_by(const Seen& seen, const programme::Bid& bid, const BodyId& body) {
    if (seen.why_withheld(bid) || !bid.made || !bid.made->body) return false;
    return *bid.made->body == body || seen.standing_in(*bid.made->body) == body;
}

void sort_bids(const Seen& seen, BidOrder order, std::vector<authority::AskedKey>& keys) {
    if (order == BidOrder::name)
        sort_by(keys, [&](const auto& key) { return seen.named(bid_of(key)).name; });
    if (order != BidOrder::asked) return;
    sort_by(keys, [&](const auto& key) {
        const auto bid = seen.bid(bid_of(key));
        const bool told = bid->made && bid->made->asked && !seen.why_withheld(*bid);
        return told ? -*bid->made->asked : Money{1}; // what is withheld or not stated last
    });
}

} // namespace

std::optional<BidsPage> bids_page(const Seen& seen, const Query& query) {
    std::optional<BidState> state;
    BidOrder order = BidOrder::known;
    if (!choose<BidState>(state, query.state) || !choose<BidOrder>(order, query.sort) ||
        (query.body && !seen.has(thing(*query.body))))
        return std::nullopt;
    const auto row = [&](const authority::AskedKey& key) { return row_of(seen, bid_of(key)); };
    const auto fits = [&](const authority::AskedKey& key) {
        const auto bid = seen.bid(bid_of(key));
        if (query.body && !is_made_by(seen, *bid, *query.body)) return false;
        return !state || state_of(seen, bid_of(key), *bid) == *state;
    };
    const auto sort = [&](std::vector<authority::AskedKey>& keys) { sort_bids(seen, order, keys); };
    const bool as_known = !query.body && !state && order == BidOrder::known;
    auto page = as_known ? page_of<BidsPage>(seen.bids(), query, row)
                         : page_of_those<BidsPage>(seen.bids(), query, fits, sort, row);
    if (!page) return page;
    page->state = state;
    page->order = order;
    add_bodies(seen, query, *page);
    return page;
}

} // namespace concordat::views
