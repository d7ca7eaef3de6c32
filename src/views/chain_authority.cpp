// SPDX-License-Identifier: GPL-3.0-or-later
// What a draw rests on: its delegation, its sum, the decisions that ratified them, and what those
// follow.
#include "views/chain_links.hpp"

#include <fmt/format.h>

namespace concordat::views {

namespace {

std::vector<std::string> names_of(const Seen& seen, const std::vector<BodyId>& bodies) {
    std::vector<std::string> names;
    for (const BodyId& body : bodies)
        names.push_back(seen.spoken(body, seen.as_at()));
    return names;
}

std::vector<BodyId> bodies_of(const std::vector<meetings::Payer>& payers) {
    std::vector<BodyId> bodies;
    for (const meetings::Payer& payer : payers)
        bodies.push_back(payer.body);
    return bodies;
}

} // namespace

void ChainLinks::add_standing(ChainLink& link, const authority::Standing& standing) const {
    link.date = standing.in_force_from;
    if (link.date) link.date_is = "In force from";
    if (standing.holds(seen_.as_at())) return;
    link.missing = true;
    if (const auto ended = seen_.effects_ended(standing.asked_by)) {
        link.missing_says = fmt::format("Not in force since {}: its cause was taken away ({}).",
                                        in_words(ended->on), ended->by.name);
    } else if (!standing.agreed) {
        link.missing_says = "Not in force: the board has not agreed it.";
    } else if (!standing.in_force_from) {
        link.missing_says = "Not in force: it is not ratified by every body it needs.";
    } else {
        link.missing_says = fmt::format("Not in force on {}.", in_words(seen_.as_at()));
    }
}

void ChainLinks::add_use(const authority::Draw& draw, ChainLink& link) const {
    if (draw.purpose) link.says.push_back(fmt::format("For {}.", *draw.purpose));
    if (draw.amount) link.says.push_back(fmt::format("An amount of {}.", text(*draw.amount)));
    for (const authority::Part& part : draw.parts) {
        const Named body = seen_.named(part.body, draw.on);
        if (!part.stands) {
            link.not_recorded.push_back(
                fmt::format("the ratification of {}, whose part nobody pays", body.name));
        }
        if (draw.amount) link.parts.push_back({body, text(part.amount)});
    }
}

void ChainLinks::add_doubts(const authority::Draw& draw, ChainLink& link) const {
    const bool hidden = seen_.why_withheld(draw).has_value();
    for (const authority::Doubt& doubt : draw.doubts) {
        if (!doubt.is_open(seen_.as_at())) continue;
        link.says.push_back(fmt::format("In doubt since {}, by entry {} of the ledger{}",
                                        in_words(doubt.since), doubt.entry,
                                        hidden ? std::string(".") : ": " + doubt.says));
    }
    if (draw.is_withdrawn(seen_.as_at())) link.says.emplace_back("Withdrawn: it counts no more.");
}

void ChainLinks::add_draw(const DrawId& id) {
    const authority::Draw* draw = seen_.draw(id);
    if (draw == nullptr) return;
    ChainLink link{.kind = LinkKind::draw,
                   .thing = seen_.named(id, draw->on),
                   .title = seen_.named(id, draw->on).name,
                   .date_is = "Drawn",
                   .date = draw->on,
                   .by = seen_.post(draw->by.front(), draw->on)};
    if (!seen_.why_withheld(*draw)) add_use(*draw, link);
    add_doubts(*draw, link);
    for (const OfficeId& office : draw->by) {
        const std::string name = seen_.named(office, draw->on).name;
        if (office != draw->by.front())
            link.says.push_back(fmt::format("Together with the office of {}.", name));
        if (!seen_.holder(office, draw->on)) {
            link.not_recorded.push_back(
                fmt::format("who held the office of {} on {}", name, in_words(draw->on)));
        }
    }
    add(std::move(link));
    if (kind_of(draw->under.text()) == SumKind::kName) return add_sum(SumId(draw->under.text()));
    add_delegation(DelegationId(draw->under.text()));
}

/// Of what is given severally: for whom it is in force without the others.
void ChainLinks::add_parts(ChainLink& link, const authority::Standing& standing,
                           const std::vector<BodyId>& bodies) const {
    std::vector<BodyId> ratified;
    for (const BodyId& body : bodies) {
        if (seen_.has_ratified(standing, body)) ratified.push_back(body);
    }
    if (!link.missing || !standing.agreed || ratified.empty()) return;
    link.missing_says = fmt::format("In force in part, for {}: the others have not ratified it.",
                                    listed(names_of(seen_, ratified)));
}

void ChainLinks::add_delegation(const DelegationId& id) {
    const auto delegation = seen_.delegation(id);
    if (!delegation) return;
    const auto& [standing, terms] = delegation->standing;
    ChainLink link{
        .kind = LinkKind::delegation, .thing = seen_.named(id), .title = seen_.named(id).name};
    add_standing(link, standing);
    if (!seen_.why_withheld(id)) {
        if (terms.severally.value_or(false)) add_parts(link, standing, terms.grantors);
        link.says.push_back(fmt::format("Granted by {}.", listed(names_of(seen_, terms.grantors))));
        link.says.push_back(terms.limit ? fmt::format("Up to {}.", text(*terms.limit))
                                        : "No limit is stated.");
        if (const auto& ended = delegation->ended) {
            link.says.push_back(
                fmt::format("Ended on {}: {}.", in_words(ended->on), ended->because));
        }
    }
    add(std::move(link));
    std::vector<RecommendationId> items{standing.asked_by};
    const auto sum = terms.sum ? seen_.sum(*terms.sum) : std::nullopt;
    if (sum) {
        add_sum_link(*terms.sum, *sum);
        if (sum->standing.standing.asked_by != standing.asked_by)
            items.push_back(sum->standing.standing.asked_by);
    }
    for (const RecommendationId& item : items)
        add_ratifications(item);
    add_items(items);
}

void ChainLinks::add_sum_link(const SumId& id, const SumOnDay& sum) {
    const auto& [standing, terms] = sum.standing;
    ChainLink link{.kind = LinkKind::sum, .thing = seen_.named(id), .title = seen_.named(id).name};
    add_standing(link, standing);
    if (!seen_.why_withheld(id)) {
        link.says.push_back(fmt::format("{} {}.",
                                        terms.kind == meetings::AmountKind::cap ? "Up to" : "About",
                                        text(terms.amount)));
        if (terms.by_agreement) {
            link.says.push_back(
                fmt::format("Paid by the shares of {}.", seen_.named(*terms.by_agreement).name));
        }
        const auto payers = seen_.payers(terms);
        if (terms.severally.value_or(false)) add_parts(link, standing, bodies_of(payers));
        if (terms.by_agreement && payers.empty()) {
            link.not_recorded.push_back(fmt::format("shares of {} that hold on {}",
                                                    seen_.named(*terms.by_agreement).name,
                                                    in_words(seen_.as_at())));
        }
        for (const meetings::Payer& payer : payers) {
            link.parts.push_back(
                {seen_.named(payer.body),
                 payer.share ? std::optional("Pays " + text(*payer.share)) : std::nullopt});
        }
        if (payers.size() > 1 && !payers.front().share)
            link.not_recorded.push_back("in what shares the payers of " + terms.title + " pay");
    }
    add(std::move(link));
}

void ChainLinks::add_sum(const SumId& id) {
    const auto sum = seen_.sum(id);
    if (!sum) return;
    add_sum_link(id, *sum);
    const RecommendationId& asked_by = sum->standing.standing.asked_by;
    add_ratifications(asked_by);
    add_items({asked_by});
}

} // namespace concordat::views
