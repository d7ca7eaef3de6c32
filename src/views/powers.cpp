// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/powers.hpp"

#include <algorithm>

namespace concordat::views {

namespace {

BoardPowers powers_of_board(const Seen& seen, const BoardId& id) {
    const meetings::TermsOfReference& terms = seen.terms(id, seen.as_at());
    BoardPowers powers{.board = seen.named(id), .standing = terms.standing};
    if (terms.standing_source) powers.standing_source = seen.source(*terms.standing_source);
    if (terms.decides_under) {
        powers.decides_under = seen.named(*terms.decides_under);
        powers.cannot_decide = !seen.is_in_force(*terms.decides_under, seen.as_at());
    }
    powers.matters = terms.matters;
    for (const BodyId& body : terms.required_bodies)
        powers.required_bodies.push_back(seen.named(body));
    if (terms.recommends_to) powers.recommends_to = seen.named(*terms.recommends_to);
    if (terms.reports_to) powers.reports_to = seen.named(*terms.reports_to);
    return powers;
}

int tier_of(const BoardPowers& board) {
    constexpr int kNotStated = 9;
    return board.standing ? static_cast<int>(*board.standing) : kNotStated;
}

std::optional<SchemeOfConsentView> scheme_of(const Seen& seen, const BodyId& body) {
    const auto* scheme = seen.scheme_of_consent(body);
    if (scheme == nullptr) return std::nullopt;
    SchemeOfConsentView view{.body = seen.named(body)};
    if (scheme->source) view.source = seen.source(*scheme->source);
    for (const authority::Consent& consent : scheme->consents) {
        view.consents.push_back({seen.named_thing(consent.to, seen.as_at()),
                                 seen.post(seen.office_of(consent.to), seen.as_at()), consent.may,
                                 consent.limit});
    }
    return view;
}

/// Whether the body is on the board, or ratifies what it agrees.
bool is_on(const Seen& seen, const BodyId& body, const meetings::TermsOfReference& terms) {
    const auto& required = terms.required_bodies;
    if (std::find(required.begin(), required.end(), body) != required.end()) return true;
    const auto offices = seen.offices_standing_for(body);
    return std::any_of(terms.seats.begin(), terms.seats.end(), [&](const meetings::Seat& seat) {
        return seat.appointed_by == body ||
               (seat.office &&
                std::find(offices.begin(), offices.end(), *seat.office) != offices.end());
    });
}

/// Whether the body's own grant is in force: with all others, or severally.
bool is_good_for(const Seen& seen, const DelegationRow& row, const BodyId& body) {
    const auto ended = seen.body(body)->ended;
    if (row.ended || (ended && seen.is_there(*ended))) return false;
    const auto& parts = row.standing.in_part_for;
    return row.standing.in_force || std::any_of(parts.begin(), parts.end(), [&](const Named& one) {
               return one.id == thing(body);
           });
}

void sort_by_tier(std::vector<BoardPowers>& boards) {
    std::stable_sort(boards.begin(), boards.end(), [](const BoardPowers& a, const BoardPowers& b) {
        return tier_of(a) < tier_of(b);
    });
}

} // namespace

std::optional<PowersPage> powers_page(const Seen& seen, const Query& query) {
    const auto delegations = seen.delegations();
    PowersPage page{.total = static_cast<int>(delegations.size()),
                    .page = query.page,
                    .pages = pages_of(delegations.size())};
    if (query.page < 1 || page.pages < query.page) return std::nullopt;
    for (const BoardId& board : seen.boards())
        page.boards.push_back(powers_of_board(seen, board));
    sort_by_tier(page.boards);
    for (const BodyId& body : seen.bodies()) {
        if (auto scheme = scheme_of(seen, body)) page.schemes.push_back(*std::move(scheme));
    }
    for (const authority::AskedKey& key : delegations.page(query.page, kRowsOnPage))
        page.delegations.push_back(delegation_row(seen, DelegationId(key.id.text())));
    return page;
}

BodyPowers powers_of(const Seen& seen, const BodyId& body) {
    BodyPowers powers;
    for (const BoardId& board : seen.boards()) {
        if (is_on(seen, body, seen.terms(board, seen.as_at())))
            powers.boards.push_back(powers_of_board(seen, board));
    }
    sort_by_tier(powers.boards);
    for (const DelegationId& id : seen.granted_by(body)) {
        DelegationRow row = delegation_row(seen, id);
        if (is_good_for(seen, row, body)) powers.delegations.push_back(std::move(row));
    }
    powers.scheme = scheme_of(seen, body);
    return powers;
}

} // namespace concordat::views
