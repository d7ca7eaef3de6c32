// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::agreements {

namespace {

/// By its own place among those that are parties on the day, or that of one it stands in for.
bool is_payer(const Parties& parties, const Version& version, const BodyId& body, Day on) {
    const std::vector<OfficeId> there = version.parties_on(on);
    return std::any_of(there.begin(), there.end(), [&](const OfficeId& party) {
        return parties.answers_for(body, body_of(parties, party), on) &&
               is_policing_body(parties, version, party);
    });
}

Result<void> check_bodies(const Parties& parties, const Agreement& agreement,
                          const SetCostShares& command, Day on) {
    const Version& version = version_on(agreement, on);
    for (std::size_t i = 0; i < command.shares.size(); ++i) {
        const BodyId& body = command.shares[i].body;
        const std::string field = fmt::format("/shares/{}/body", i);
        TRY_DO(find(parties.bodies, body, field));
        if (!is_payer(parties, version, body, on)) {
            return rule_broken("shares.not-a-payer", field,
                               fmt::format("{} is no policing body among the parties to {}; the "
                                           "costs fall on those.",
                                           named(parties, body), agreement.title),
                               "Give the policing body of the force.");
        }
        const auto first = command.shares.begin();
        const bool twice = std::any_of(first, first + static_cast<std::ptrdiff_t>(i),
                                       [&](const BodyShare& one) { return one.body == body; });
        if (twice) {
            return rule_broken("shares.body-twice", field,
                               fmt::format("{} has two shares of one cost.", named(parties, body)),
                               "Give each body one share.");
        }
    }
    return {};
}

std::vector<BasisPoints> points_of(const std::vector<BodyShare>& shares) {
    std::vector<BasisPoints> points;
    points.reserve(shares.size());
    for (const BodyShare& one : shares)
        points.push_back(one.share);
    return points;
}

} // namespace

const CostShares* shares_on(const Agreements& agreements, const AgreementId& id, Day day) {
    const Agreement* agreement = agreements.agreements.find(id);
    if (agreement == nullptr || agreement->in_force(day) == 0) return nullptr;
    return agreement->shares.at(day);
}

Result<std::vector<BodyPart>> split(const CostShares& shares, Money total) {
    TRY(const std::vector<Money> parts, concordat::split(total, points_of(shares.shares)));
    std::vector<BodyPart> all;
    for (std::size_t i = 0; i < parts.size(); ++i)
        all.push_back({shares.shares[i].body, parts[i]});
    return all;
}

Result<Events> decide(const Parties& parties, const Decisions&, const Agreements& agreements,
                      const SetCostShares& command, const Context& context) {
    TRY(const Agreement* agreement, find(agreements.agreements, command.agreement, "/agreement"));
    TRY_DO(check_made(*agreement, 1, context.on, "shared the costs of"));
    TRY_DO(check_bodies(parties, *agreement, command, context.on));
    if (auto checked = check_shares(points_of(command.shares)); !checked) {
        Refusal refusal = std::move(checked).refusal();
        refusal.field = "/shares";
        return refusal;
    }
    return Events{CostSharesSet{command.agreement, command.basis, command.shares, command.source}};
}

void apply(Agreements& agreements, const CostSharesSet& event, const Stamp& stamp) {
    agreements.agreements.edit(event.agreement)
        .shares.set(stamp.effective, {event.basis, event.shares, event.source});
}

} // namespace concordat::agreements
