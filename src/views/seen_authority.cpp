// SPDX-License-Identifier: GPL-3.0-or-later
// Sums, delegations and what was drawn on them, as they were on the day.
#include "domain/authority/payers.hpp"
#include "views/seen.hpp"

#include <algorithm>

namespace concordat::views {

namespace {

/// What was drawn by the day: all, without what came later, and with what was withdrawn later.
template <class Account>
Money drawn_by(const Account& account, Day day) {
    Money all = account.counted;
    account.draws.for_each_from(
        account.draws.count_before({day + 1, {}, {}}),
        [&](const authority::DrawKey& key) { all.pence -= key.counted.pence; });
    account.withdrawn.for_each_from(
        account.withdrawn.count_before({day + 1, {}, {}, {}}),
        [&](const authority::WithdrawnKey& key) { all.pence += key.counted.pence; });
    return all;
}

Money doubted_by(const authority::Authority& authority, const std::vector<DrawId>& doubted,
                 Day day) {
    Money all;
    for (const DrawId& id : doubted) {
        const authority::Draw& draw = authority.draws.at(id);
        if (draw.on <= day) all.pence += draw.doubted(day).pence;
    }
    return all;
}

} // namespace

authority::Ground Seen::ground() const {
    return {state_.parties, state_.meetings, state_.decisions, state_.authority, state_.agreements};
}

std::vector<meetings::Payer> Seen::payers(const meetings::ApproveSumEffect& terms) const {
    return authority::payers_known_on(state_.agreements, terms, as_at_);
}

std::vector<RecommendationId> Seen::approvals_of(const AgreementId& id, int version) const {
    std::vector<RecommendationId> found;
    const auto* all = state_.agreements.approvals.find(id);
    if (all == nullptr) return found;
    for (const agreements::Approval& approval : *all) {
        const auto item = recommendation(approval.recommendation);
        if (approval.version != version || !item || why_withheld(*item)) continue;
        const meetings::Wording& text =
            item->resolution ? item->wording(item->resolution->text) : item->texts.back();
        const meetings::Effect effect = meetings::ApproveAgreementEffect{id, version};
        if (std::find(text.effects.begin(), text.effects.end(), effect) != text.effects.end())
            found.push_back(approval.recommendation);
    }
    return found;
}

std::optional<SumOnDay> Seen::sum(const SumId& id) const {
    const authority::SumAccount* account = state_.authority.sums.find(id);
    if (account == nullptr || as_at_ < account->asked) return std::nullopt;
    SumOnDay sum{authority::sum_on(ground(), id, as_at_), account, drawn_by(*account, as_at_),
                 doubted_by(state_.authority, account->doubted, as_at_)};
    for (const SpendingId& told : account->told) {
        const authority::Spending& spending = state_.authority.spendings.at(told);
        if (as_at_ < spending.when.through) sum.counted.pence -= spending.amount.pence;
    }
    return sum;
}

std::optional<DelegationOnDay> Seen::delegation(const DelegationId& id) const {
    const authority::DelegationAccount* account = state_.authority.delegations.find(id);
    if (account == nullptr || as_at_ < account->asked) return std::nullopt;
    DelegationOnDay delegation{
        authority::delegation_on(ground(), id, as_at_), account, drawn_by(*account, as_at_),
        doubted_by(state_.authority, account->doubted, as_at_), std::nullopt};
    delegation.ended = authority::ended_by(ground(), id, delegation.standing.terms, as_at_);
    return delegation;
}

const authority::Draw* Seen::draw(const DrawId& id) const {
    const authority::Draw* draw = state_.authority.draws.find(id);
    return draw != nullptr && is_there(draw->on) ? draw : nullptr;
}

const authority::Spending* Seen::spending(const SpendingId& id) const {
    const authority::Spending* spending = state_.authority.spendings.find(id);
    return spending != nullptr && is_there(spending->when.through) ? spending : nullptr;
}

Latest<authority::DrawKey> Seen::draws(const Ordered<authority::DrawKey>& of) const {
    return {&of, std::nullopt, as_at_};
}

Latest<authority::AskedKey> Seen::taken(const authority::DelegationAccount& under) const {
    return {&under.decisions, std::nullopt, as_at_};
}

const authority::DecisionUse& Seen::use_of(const DecisionId& taken) const {
    return state_.authority.decisions.at(taken);
}

Latest<authority::AskedKey> Seen::sums() const {
    return {&state_.authority.sums_by_day, std::nullopt, as_at_};
}

Latest<authority::AskedKey> Seen::delegations() const {
    return {&state_.authority.delegations_by_day, std::nullopt, as_at_};
}

Latest<authority::AskedKey> Seen::spendings() const {
    return {&state_.authority.spendings_by_day, std::nullopt, as_at_};
}

bool Seen::has_ratified(const authority::Standing& standing, const BodyId& body) const {
    return authority::has_ratified(ground(), standing, body, as_at_);
}

std::optional<OfficeId> Seen::office_of(const ThingId& delegate) const {
    return authority::office_of(state_.parties, delegate, as_at_);
}

Withheld Seen::why_withheld(const SumId& id) const {
    const authority::SumAccount* account = state_.authority.sums.find(id);
    return account != nullptr ? why_withheld(thing(account->asked_by)) : std::nullopt;
}

Withheld Seen::why_withheld(const DelegationId& id) const {
    const authority::DelegationAccount* account = state_.authority.delegations.find(id);
    return account != nullptr ? why_withheld(thing(account->asked_by)) : std::nullopt;
}

Withheld Seen::why_withheld(const authority::Draw& draw) const {
    if (auto withheld = why_withheld(draw.under)) return withheld;
    return draw.sum ? why_withheld(*draw.sum) : std::nullopt;
}

Withheld Seen::why_withheld(const authority::Spending& spending) const {
    return spending.sum ? why_withheld(*spending.sum) : std::nullopt;
}

std::string Seen::first_name(const SumId& id) const {
    if (state_.authority.sums.find(id) == nullptr || why_withheld(id))
        return std::string(id.text());
    return authority::sum_on(ground(), id, as_at_).terms.title;
}

std::string Seen::first_name(const DelegationId& id) const {
    if (state_.authority.delegations.find(id) == nullptr || why_withheld(id))
        return std::string(id.text());
    return authority::delegation_on(ground(), id, as_at_).terms.title;
}

std::string Seen::first_name(const DrawId& id) const {
    const authority::Draw* draw = state_.authority.draws.find(id);
    return draw == nullptr || why_withheld(*draw) ? std::string(id.text()) : draw->what;
}

std::string Seen::first_name(const SpendingId& id) const {
    const authority::Spending* spending = state_.authority.spendings.find(id);
    return spending == nullptr || why_withheld(*spending) ? std::string(id.text()) : spending->what;
}

} // namespace concordat::views
