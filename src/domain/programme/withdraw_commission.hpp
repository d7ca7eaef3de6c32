// SPDX-License-Identifier: GPL-3.0-or-later
// Withdraws what was asked for, with the reason: the paper is wanted no more.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

namespace concordat::programme {

struct WithdrawCommission {
    static constexpr std::string_view kName = "withdraw-commission";
    static constexpr std::string_view kSays =
        "Withdraws what was asked for: the paper is wanted no more.";

    CommissionId commission;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawCommission, (), (commission, reason))

struct CommissionWithdrawn {
    static constexpr std::string_view kName = "CommissionWithdrawn";

    CommissionId commission;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(CommissionWithdrawn, (), (commission, reason))

/// Errors  "thing.not-found", "commission.before-it-was-asked", "commission.delivered",
///         "commission.withdrawn".
Result<Events> decide(const Ground& ground, const WithdrawCommission& command,
                      const Context& context);
void apply(Programme& programme, const CommissionWithdrawn& event, const Stamp& stamp);

} // namespace concordat::programme
