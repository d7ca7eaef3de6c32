// SPDX-License-Identifier: GPL-3.0-or-later
// Sets who bears which share of the costs under an agreement, from a day on, and on what basis.
#pragma once

#include "domain/agreements/agreements.hpp"

namespace concordat::agreements {

struct SetCostShares {
    static constexpr std::string_view kName = "set-cost-shares";
    static constexpr std::string_view kSays =
        "Sets the share of the costs that each policing body bears, from the day it holds.";

    AgreementId agreement;
    Basis basis = Basis::not_stated;
    std::vector<BodyShare> shares;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(SetCostShares, (), (agreement, basis, shares, source))

struct CostSharesSet {
    static constexpr std::string_view kName = "CostSharesSet";

    AgreementId agreement;
    Basis basis = Basis::not_stated;
    std::vector<BodyShare> shares;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(CostSharesSet, (), (agreement, basis, shares, source))

/// Set before their day comes, they hold from it. Set for a day again, the later entry holds.
///
/// Errors  "thing.not-found", "agreement.out-of-order" before version 1 was made,
///         "shares.not-a-payer", "shares.body-twice", "shares.not-whole".
Result<Events> decide(const parties::Parties& parties, const decisions::Decisions& decisions,
                      const Agreements& agreements, const SetCostShares& command,
                      const Context& context);
void apply(Agreements& agreements, const CostSharesSet& event, const Stamp& stamp);

} // namespace concordat::agreements
