// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sum.hpp"

#include "views/choice.hpp"

#include <algorithm>

namespace concordat::views {

namespace {

std::optional<Named> opened_by(const Seen& seen, const SumId& id, const SumOnDay& sum,
                               const std::string& purpose) {
    for (const SumId& other : sum.account->opened_by) {
        const auto opening = seen.sum(other);
        if (!opening || seen.why_withheld(other)) continue;
        const auto& opens = opening->standing.terms.opens;
        if (opens && opens->sum == id && opens->purpose == purpose) return seen.named(other);
    }
    return std::nullopt;
}

SumTerms terms_of(const Seen& seen, const SumId& id, const SumOnDay& sum) {
    const auto& [standing, effect] = sum.standing;
    SumTerms terms{.kind = effect.kind,
                   .amount = effect.amount,
                   .counted = sum.counted,
                   .in_doubt = sum.in_doubt,
                   .left = {effect.amount.pence - sum.counted.pence},
                   .from = effect.from,
                   .through = effect.through,
                   .severally = effect.severally.value_or(false)};
    for (const meetings::SpendingPurpose& one : effect.purposes) {
        terms.purposes.push_back(
            {one.purpose, one.says, one.only_after,
             one.only_after ? opened_by(seen, id, sum, one.purpose) : std::nullopt});
    }
    for (const meetings::Payer& payer : seen.payers(effect)) {
        terms.payers.push_back(
            {seen.named(payer.body), payer.share, seen.has_ratified(standing, payer.body)});
    }
    if (effect.by_agreement) terms.by_agreement = seen.named(*effect.by_agreement);
    if (effect.opens) {
        terms.opens = seen.named(effect.opens->sum);
        terms.opens_purpose = effect.opens->purpose;
    }
    return terms;
}

/// Of a withheld one only whether all of it is in force.
StandingView standing_of(const Seen& seen, const SumId& id, const authority::SumStanding& sum) {
    StandingView view = standing_view(seen, sum.standing);
    const bool in_parts = sum.terms.severally.value_or(false) && runs_on(sum.terms, seen.as_at());
    if (!in_parts || seen.why_withheld(id)) return view;
    std::vector<BodyId> payers;
    for (const meetings::Payer& payer : seen.payers(sum.terms))
        payers.push_back(payer.body);
    add_parts_in_force(seen, sum.standing, payers, view);
    return view;
}

SumRow row_of(const Seen& seen, const SumId& id) {
    const auto sum = seen.sum(id);
    SumRow row{.sum = seen.named(id), .standing = standing_of(seen, id, sum->standing)};
    if (seen.why_withheld(id)) return row;
    const auto& terms = sum->standing.terms;
    row.kind = terms.kind;
    row.amount = terms.amount;
    row.counted = sum->counted;
    row.left = Money{terms.amount.pence - sum->counted.pence};
    return row;
}

} // namespace

std::optional<SumPage> sum_page(const Seen& seen, const SumId& id, const Query& query) {
    const auto sum = seen.sum(id);
    if (!sum) return std::nullopt;
    const auto draws = seen.draws(sum->account->draws);
    SumPage page{.sum = seen.named(id),
                 .standing = standing_of(seen, id, sum->standing),
                 .withheld = seen.why_withheld(id),
                 .drawn = static_cast<int>(draws.size()),
                 .page = query.page,
                 .pages = pages_of(draws.size())};
    if (query.page < 1 || page.pages < query.page) return std::nullopt;
    if (!page.withheld) page.terms = terms_of(seen, id, *sum);
    for (const DelegationId& delegation : sum->account->delegations) {
        if (seen.delegation(delegation)) page.delegations.push_back(seen.named(delegation));
    }
    page.draws = draw_rows(seen, draws, query.page);
    for (const SpendingId& told : sum->account->told) {
        if (seen.spending(told) != nullptr) page.told.push_back(spending_row(seen, told));
    }
    page.flags = seen.flag_rows(thing(id));
    return page;
}

namespace {

bool pays(const Seen& seen, const SumId& id, const BodyId& body) {
    if (seen.why_withheld(id)) return false;
    const auto payers = seen.payers(seen.sum(id)->standing.terms);
    return std::any_of(payers.begin(), payers.end(), [&](const meetings::Payer& payer) {
        return payer.body == body || seen.standing_in(payer.body) == body;
    });
}

SumId sum_of(const authority::AskedKey& key) {
    return SumId(key.id.text());
}

} // namespace

std::optional<SumsPage> sums_page(const Seen& seen, const Query& query) {
    std::optional<AuthorityState> state;
    SumOrder order = SumOrder::asked;
    if (!choose<AuthorityState>(state, query.state) || !choose<SumOrder>(order, query.sort) ||
        (query.body && !seen.has(thing(*query.body))))
        return std::nullopt;
    const auto row = [&](const authority::AskedKey& key) { return row_of(seen, sum_of(key)); };
    const auto fits = [&](const authority::AskedKey& key) {
        const SumId id = sum_of(key);
        if (query.body && !pays(seen, id, *query.body)) return false;
        return !state || state_of(standing_of(seen, id, seen.sum(id)->standing)) == *state;
    };
    const auto sort = [&](std::vector<authority::AskedKey>& keys) {
        if (order == SumOrder::name)
            sort_by(keys, [&](const auto& key) { return seen.named(sum_of(key)).name; });
        if (order == SumOrder::left) {
            sort_by(keys, [&](const auto& key) {
                const std::optional<Money> left = row(key).left;
                return std::pair(!left, left); // what is withheld last
            });
        }
    };
    const bool as_asked = !query.body && !state && order == SumOrder::asked;
    auto page = as_asked ? page_of<SumsPage>(seen.sums(), query, row)
                         : page_of_those<SumsPage>(seen.sums(), query, fits, sort, row);
    if (!page) return page;
    page->state = state;
    page->order = order;
    add_bodies(seen, query, *page);
    return page;
}

} // namespace concordat::views
