// SPDX-License-Identifier: GPL-3.0-or-later
// Records money that a document tells was spent, without the authority for it. It counts against
// the sum it was for, gives nobody authority, and is listed with what was missing.
#pragma once

#include "domain/authority/authority.hpp"
#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::authority {

struct TellSpending {
    static constexpr std::string_view kName = "tell-spending";
    static constexpr std::string_view kSays =
        "Records money that a document tells was spent, without the authority for it.";

    SpendingId spending;
    BodyId body;
    Money amount;
    Date when;
    std::string what;
    std::string source;
    std::optional<SumId> sum; ///< the approved sum it would count against
};
BOOST_DESCRIBE_STRUCT(TellSpending, (), (spending, body, amount, when, what, source, sum))

struct SpendingTold {
    static constexpr std::string_view kName = "SpendingTold";

    SpendingId spending;
    BodyId body;
    Money amount;
    Date when;
    std::string what;
    std::string source;
    std::optional<SumId> sum;
};
BOOST_DESCRIBE_STRUCT(SpendingTold, (), (spending, body, amount, when, what, source, sum))

/// Errors  "id.taken", "thing.not-found", "spending.nothing", "spending.in-the-future",
///         "spending.not-a-payer".
/// Flags   "spending.without-authority", "sum.told-over-cap".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const decisions::Decisions& decisions,
                      const agreements::Agreements& agreements, const Authority& authority,
                      const TellSpending& command, const Context& context);
void apply(Authority& authority, const SpendingTold& event, const Stamp& stamp);

} // namespace concordat::authority
