// SPDX-License-Identifier: GPL-3.0-or-later
// Uses an approved sum or a delegation once: one act, with a part for each payer to the penny.
#pragma once

#include "domain/authority/authority.hpp"
#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::authority {

struct MakeDraw {
    static constexpr std::string_view kName = "draw";
    static constexpr std::string_view kSays =
        "Uses an approved sum or a delegation once, by an office that may.";

    DrawId draw;
    ThingId under; ///< the sum, or the delegation
    std::string what;
    std::optional<Power> power; ///< to spend, unless said otherwise
    std::optional<std::string> purpose;
    std::optional<Money> amount;
    std::vector<OfficeId> together_with; ///< the other offices whose act it is, too
};
BOOST_DESCRIBE_STRUCT(MakeDraw, (), (draw, under, what, power, purpose, amount, together_with))

struct DrawMade {
    static constexpr std::string_view kName = "DrawMade";

    DrawId draw;
    ThingId under;
    std::string what;
    Power power = Power::spend;
    std::optional<SumId> sum;
    std::optional<std::string> purpose;
    std::optional<Money> amount;
    std::vector<Part> parts;
    std::vector<OfficeId> by;
};
BOOST_DESCRIBE_STRUCT(DrawMade, (), (draw, under, what, power, sum, purpose, amount, parts, by))

/// Errors  "id.taken", "thing.not-found", "act.by-nobody", "office.vacant", "office.suspended",
///         "draw.of-neither", "draw.amount-missing", "draw.amount-without-spending",
///         "delegation.not-ratified", "delegation.grantor-ended",
///         "delegation.outside-its-period", "delegation.ended",
///         "delegation.other-power", "delegation.wrong-office", "delegation.not-all-together",
///         "delegation.payer-not-grantor", "delegation.over-limit", "sum.not-ratified",
///         "sum.outside-its-period", "sum.purpose-not-named", "sum.stage-not-approved",
///         "sum.payers-not-stated", "sum.shares-not-stated", "sum.agreement-not-in-force",
///         "sum.agreement-without-shares", "sum.nobody-let", "sum.over-cap".
/// Flags   "sum.over-estimate", "draw.part-unauthorised", "office.holder-not-stated".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const decisions::Decisions& decisions,
                      const agreements::Agreements& agreements, const Authority& authority,
                      const MakeDraw& command, const Context& context);
void apply(Authority& authority, const DrawMade& event, const Stamp& stamp);

} // namespace concordat::authority
