// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegation.hpp"

#include "views/choice.hpp"

#include <algorithm>

namespace concordat::views {

namespace {

DelegationTerms terms_of(const Seen& seen, const DelegationOnDay& delegation) {
    const auto& [standing, effect] = delegation.standing;
    DelegationTerms terms{.act = effect.act.value_or(meetings::Delegates::any_of_them),
                          .may = effect.may,
                          .limit = effect.limit,
                          .counted = delegation.counted,
                          .in_doubt = delegation.in_doubt,
                          .from = effect.from,
                          .through = effect.through,
                          .until = effect.until,
                          .conditions = effect.conditions,
                          .reports = effect.reports,
                          .severally = effect.severally.value_or(false)};
    for (const BodyId& body : effect.grantors)
        terms.grants.push_back({seen.named(body), seen.has_ratified(standing, body)});
    for (const ThingId& delegate : effect.delegates) {
        terms.delegates.push_back({seen.named_thing(delegate, seen.as_at()),
                                   seen.post(seen.office_of(delegate), seen.as_at())});
    }
    if (effect.sum) terms.sum = seen.named(*effect.sum);
    if (effect.limit) terms.left = Money{effect.limit->pence - delegation.counted.pence};
    if (effect.until_agreed) terms.until_agreed = seen.named(*effect.until_agreed);
    if (delegation.ended) {
        terms.ended = delegation.ended->on;
        terms.ended_because = delegation.ended->because;
    }
    return terms;
}

/// Of a withheld one only whether all of it is in force.
StandingView standing_of(const Seen& seen, const DelegationId& id,
                         const authority::DelegationStanding& delegation) {
    StandingView view = standing_view(seen, delegation.standing);
    const bool in_parts =
        delegation.terms.severally.value_or(false) && runs_on(delegation.terms, seen.as_at());
    if (in_parts && !seen.why_withheld(id))
        add_parts_in_force(seen, delegation.standing, delegation.terms.grantors, view);
    return view;
}

/// The latest, as many as a page has.
std::vector<TakenRow> taken_rows(const Seen& seen, const Latest<authority::AskedKey>& taken) {
    std::vector<TakenRow> rows;
    for (const authority::AskedKey& key : taken.page(1, kRowsOnPage)) {
        const DecisionId id(key.id.text());
        const authority::DecisionUse& use = seen.use_of(id);
        TakenRow row{.decision = seen.named(id, key.on), .on = key.on, .power = use.power};
        for (const OfficeId& office : use.by)
            row.by.push_back(seen.named(office, key.on));
        for (const FlagRow& flag : seen.flag_rows(key.id))
            row.in_doubt = row.in_doubt || (flag.open && flag.rule == "decision.in-doubt");
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

DelegationRow delegation_row(const Seen& seen, const DelegationId& id) {
    const auto delegation = seen.delegation(id);
    DelegationRow row{.delegation = seen.named(id),
                      .standing = standing_of(seen, id, delegation->standing)};
    if (seen.why_withheld(id)) return row;
    const auto& terms = delegation->standing.terms;
    for (const ThingId& delegate : terms.delegates)
        row.delegates.push_back(seen.named_thing(delegate, seen.as_at()));
    row.limit = terms.limit;
    if (delegation->ended) row.ended = delegation->ended->on;
    return row;
}

std::optional<DelegationPage> delegation_page(const Seen& seen, const DelegationId& id,
                                              const Query& query) {
    const auto delegation = seen.delegation(id);
    if (!delegation) return std::nullopt;
    const auto draws = seen.draws(delegation->account->draws);
    DelegationPage page{.delegation = seen.named(id),
                        .standing = standing_of(seen, id, delegation->standing),
                        .withheld = seen.why_withheld(id),
                        .drawn = static_cast<int>(draws.size()),
                        .page = query.page,
                        .pages = pages_of(draws.size())};
    if (query.page < 1 || page.pages < query.page) return std::nullopt;
    if (!page.withheld) page.terms = terms_of(seen, *delegation);
    page.draws = draw_rows(seen, draws, query.page);
    const auto taken = seen.taken(*delegation->account);
    page.decided = static_cast<int>(taken.size());
    page.decisions = taken_rows(seen, taken);
    page.flags = seen.flag_rows(thing(id));
    return page;
}

namespace {

DelegationId delegation_of(const authority::AskedKey& key) {
    return DelegationId(key.id.text());
}

/// Whether a reader may know that the body grants it, and it does.
bool grants(const Seen& seen, const DelegationId& id, const BodyId& body) {
    if (seen.why_withheld(id)) return false;
    const auto delegation = seen.delegation(id);
    const auto& grantors = delegation->standing.terms.grantors;
    return std::any_of(grantors.begin(), grantors.end(), [&](const BodyId& one) {
        return one == body || seen.standing_in(one) == body;
    });
}

AuthorityState state_of(const Seen& seen, const DelegationId& id) {
    const auto delegation = seen.delegation(id);
    if (delegation->ended && !seen.why_withheld(id)) return AuthorityState::not_in_force;
    return state_of(standing_of(seen, id, delegation->standing));
}

} // namespace

std::optional<DelegationsPage> delegations_page(const Seen& seen, const Query& query) {
    std::optional<AuthorityState> state;
    DelegationOrder order = DelegationOrder::asked;
    if (!choose<AuthorityState>(state, query.state) ||
        !choose<DelegationOrder>(order, query.sort) ||
        (query.body && !seen.has(thing(*query.body))))
        return std::nullopt;
    const auto row = [&](const authority::AskedKey& key) {
        return delegation_row(seen, delegation_of(key));
    };
    const auto fits = [&](const authority::AskedKey& key) {
        const DelegationId id = delegation_of(key);
        if (query.body && !grants(seen, id, *query.body)) return false;
        return !state || state_of(seen, id) == *state;
    };
    const auto sort = [&](std::vector<authority::AskedKey>& keys) {
        if (order == DelegationOrder::name)
            sort_by(keys, [&](const auto& key) { return seen.named(delegation_of(key)).name; });
    };
    const bool as_asked = !query.body && !state && order == DelegationOrder::asked;
    auto page = as_asked
                    ? page_of<DelegationsPage>(seen.delegations(), query, row)
                    : page_of_those<DelegationsPage>(seen.delegations(), query, fits, sort, row);
    if (!page) return page;
    page->state = state;
    page->order = order;
    add_bodies(seen, query, *page);
    return page;
}

} // namespace concordat::views
