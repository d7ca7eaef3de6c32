// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegation.hpp"

namespace concordat::views {

namespace {

DelegationTerms terms_of(const Seen& seen, const DelegationOnDay& delegation) {
    const auto& [standing, effect] = delegation.standing;
    DelegationTerms terms{.act = effect.act.value_or(meetings::Delegates::any_of_them),
                          .may = effect.may,
                          .limit = effect.limit,
                          .counted = delegation.counted,
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

} // namespace

DelegationRow delegation_row(const Seen& seen, const DelegationId& id) {
    const auto delegation = seen.delegation(id);
    DelegationRow row{.delegation = seen.named(id),
                      .standing = standing_view(seen, delegation->standing.standing)};
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
                        .standing = standing_view(seen, delegation->standing.standing),
                        .withheld = seen.why_withheld(id),
                        .drawn = static_cast<int>(draws.size()),
                        .page = query.page,
                        .pages = pages_of(draws.size())};
    if (query.page < 1 || page.pages < query.page) return std::nullopt;
    if (!page.withheld) page.terms = terms_of(seen, *delegation);
    page.draws = draw_rows(seen, draws, query.page);
    page.flags = seen.flag_rows(thing(id));
    return page;
}

std::optional<DelegationsPage> delegations_page(const Seen& seen, const Query& query) {
    return page_of<DelegationsPage>(seen.delegations(), query, [&](const authority::AskedKey& key) {
        return delegation_row(seen, DelegationId(key.id.text()));
    });
}

} // namespace concordat::views
