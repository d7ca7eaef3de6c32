// SPDX-License-Identifier: GPL-3.0-or-later
// Delivers what was asked for: by the paper that was put before a meeting.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

namespace concordat::programme {

struct DeliverCommission {
    static constexpr std::string_view kName = "deliver-commission";
    static constexpr std::string_view kSays = "Delivers a paper that was asked for.";

    CommissionId commission;
    PaperId paper;
};
BOOST_DESCRIBE_STRUCT(DeliverCommission, (), (commission, paper))

struct CommissionDelivered {
    static constexpr std::string_view kName = "CommissionDelivered";

    CommissionId commission;
    PaperId paper;
};
BOOST_DESCRIBE_STRUCT(CommissionDelivered, (), (commission, paper))

/// Whether anything may be done about the commission on the day.
///
/// Errors  "thing.not-found", "commission.before-it-was-asked", "commission.delivered",
///         "commission.withdrawn".
Result<const Commission*> open_commission(const Programme& programme, const CommissionId& id,
                                          Day on);

/// Errors  those of `open_commission`; "thing.not-found" at "/paper";
///         "commission.paper-not-there" before the paper was submitted.
/// Flags   "commission.delivered-elsewhere".
Result<Events> decide(const Ground& ground, const DeliverCommission& command,
                      const Context& context);
void apply(Programme& programme, const CommissionDelivered& event, const Stamp& stamp);

} // namespace concordat::programme
