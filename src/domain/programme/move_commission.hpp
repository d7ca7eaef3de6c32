// SPDX-License-Identifier: GPL-3.0-or-later
// Moves a paper that was asked for to be due at another time, with the reason.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

namespace concordat::programme {

struct MoveCommission {
    static constexpr std::string_view kName = "move-commission";
    static constexpr std::string_view kSays =
        "Moves a paper that was asked for to be due at another time, with the reason.";

    CommissionId commission;
    Due due;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(MoveCommission, (), (commission, due, reason))

struct CommissionMoved {
    static constexpr std::string_view kName = "CommissionMoved";

    CommissionId commission;
    Due due;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(CommissionMoved, (), (commission, due, reason))

/// Errors  "thing.not-found", "commission.before-it-was-asked", "commission.delivered",
///         "commission.withdrawn", "due.nothing", "due.moved-to-the-past", "due.unchanged".
/// Flags   "due.put-off-again".
Result<Events> decide(const Ground& ground, const MoveCommission& command, const Context& context);
void apply(Programme& programme, const CommissionMoved& event, const Stamp& stamp);

} // namespace concordat::programme
