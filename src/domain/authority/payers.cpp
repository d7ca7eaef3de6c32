// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/payers.hpp"

#include "domain/acts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::authority {

using meetings::ApproveSumEffect;
using meetings::Payer;

namespace {

/// The day from which each place in the agreement that the payer's share is for had been left;
/// nothing while one is not. A body that has taken another's place pays for both, unless the shares
/// name each.
std::optional<Day> left_with_all(const Ground& ground, const agreements::Version& version,
                                 const std::vector<Payer>& payers, const BodyId& payer, Day day) {
    std::optional<Day> last;
    for (const OfficeId& party : version.terms.parties) {
        const BodyId& body = agreements::body_of(ground.parties, party);
        const bool is_payers = ground.parties.answers_for(payer, body, day) ||
                               ground.parties.answers_for(body, payer, day);
        const bool is_anothers =
            body != payer && std::any_of(payers.begin(), payers.end(),
                                         [&](const Payer& other) { return other.body == body; });
        if (!is_payers || is_anothers) continue;
        const auto left = version.left_from(party);
        if (!left || day < *left) return std::nullopt;
        last = std::max(last, left);
    }
    return last;
}

} // namespace

Result<std::vector<Payer>> payers_on(const agreements::Agreements& agreements,
                                     const ApproveSumEffect& terms, Day day) {
    if (!terms.by_agreement) return terms.payers;
    const agreements::Agreement& agreement = agreements.agreements.at(*terms.by_agreement);
    if (agreement.in_force(day) == 0) {
        return rule_broken("sum.agreement-not-in-force", "/under",
                           fmt::format("Who pays for {} is what {} says, and no version of that is "
                                       "in force on {}.",
                                       terms.title, agreement.title, in_words(day)),
                           "Draw on a day on which it is in force, or bring a text that names who "
                           "pays to the board.");
    }
    const agreements::CostShares* shares =
        agreements::shares_on(agreements, *terms.by_agreement, day);
    if (shares == nullptr) {
        return rule_broken("sum.agreement-without-shares", "/under",
                           fmt::format("Who pays for {} is what {} says, and that sets no shares "
                                       "of the costs for {}.",
                                       terms.title, agreement.title, in_words(day)),
                           "Set the cost shares of the agreement, from that day or before.");
    }
    std::vector<Payer> payers;
    for (const agreements::BodyShare& one : shares->shares)
        payers.push_back({one.body, one.share});
    return payers;
}

Result<void> check_still_pay(const Ground& ground, const ApproveSumEffect& terms, Day day) {
    if (!terms.by_agreement) return {};
    const auto& agreement = ground.agreements.agreements.at(*terms.by_agreement);
    const agreements::Version& version = agreements::version_on(agreement, day);
    const std::vector<Payer> payers = payers_known_on(ground.agreements, terms, day);
    for (const Payer& payer : payers) {
        const auto left = left_with_all(ground, version, payers, payer.body, day);
        if (!left) continue;
        return rule_broken("sum.payer-left", "/under",
                           fmt::format("Who pays for {} is what {} says. By its shares {} pays "
                                       "a part on {}, and that is no party to it since {}.",
                                       terms.title, agreement.title,
                                       named(ground.parties, payer.body), in_words(day),
                                       in_words(*left)),
                           "Set the cost shares of the agreement anew from that day, for those "
                           "that are left.");
    }
    return {};
}

std::vector<Payer> payers_known_on(const agreements::Agreements& agreements,
                                   const ApproveSumEffect& terms, Day day) {
    auto payers = payers_on(agreements, terms, day);
    return payers ? *std::move(payers) : std::vector<Payer>{};
}

Result<std::vector<Money>> amounts_of(const ApproveSumEffect& terms,
                                      const std::vector<Payer>& payers,
                                      const std::optional<Money>& amount) {
    if (!amount) return std::vector<Money>(payers.size());
    if (payers.empty()) {
        return rule_broken("sum.payers-not-stated", "/amount",
                           fmt::format("It is not stated which bodies pay for {}; nobody's part of "
                                       "{} can be told.",
                                       terms.title, text(*amount)),
                           "Bring a text that names who pays to the board.");
    }
    std::vector<BasisPoints> shares;
    for (const Payer& payer : payers)
        shares.push_back(payer.share.value_or(payers.size() == 1 ? kWhole : BasisPoints{}));
    if (payers.size() > 1 && !payers.front().share) {
        return rule_broken("sum.shares-not-stated", "/amount",
                           fmt::format("{} bodies pay for {}, and it is not stated in what shares; "
                                       "nobody's part of {} can be told.",
                                       payers.size(), terms.title, text(*amount)),
                           "Bring a text with the shares to the board.");
    }
    return split(*amount, shares);
}

} // namespace concordat::authority
