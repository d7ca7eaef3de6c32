// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a draw, and that of spending told without authority.
#pragma once

#include "views/authority_rows.hpp"
#include "views/doubt.hpp"
#include "views/query.hpp"

namespace concordat::views {

struct DrawPart {
    Named body;
    std::optional<Money> amount;  ///< none of a draw without one
    bool stands = true;           ///< not where its ratification is missing: paid by nobody
    std::optional<Day> withdrawn; ///< from when it counts no more
};
BOOST_DESCRIBE_STRUCT(DrawPart, (), (body, amount, stands, withdrawn))

struct DrawPage {
    Named draw;
    Day on;
    Named under; ///< the sum or delegation
    meetings::Power power = meetings::Power::spend;
    std::optional<Named> sum; ///< that it is drawn on
    std::optional<std::string> purpose;
    std::optional<Money> amount;
    std::optional<std::string> withheld; ///< why purpose, amount and parts are not shown
    std::vector<Post> by;
    std::vector<DrawPart> parts;
    bool in_doubt = false;
    bool withdrawn = false; ///< all of it: it counts no more
    std::vector<DoubtView> doubts;
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(DrawPage, (),
                      (draw, on, under, power, sum, purpose, amount, withheld, by, parts, in_doubt,
                       withdrawn, doubts, flags))

std::optional<DrawPage> draw_page(const Seen& seen, const DrawId& id);

struct SpendingPage {
    SpendingRow spending;
    std::optional<Named> sum; ///< against which it counts
    std::optional<std::string> withheld;
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(SpendingPage, (), (spending, sum, withheld, flags))

std::optional<SpendingPage> spending_page(const Seen& seen, const SpendingId& id);

/// In which order a list stands: that told of the latest day first, or the largest.
enum class SpendingOrder : std::uint8_t { told, amount };
BOOST_DESCRIBE_ENUM(SpendingOrder, told, amount)

/// All spending told.
struct SpendingsPage {
    int total = 0;
    int page = 1;
    int pages = 1;
    std::vector<SpendingRow> rows;
    std::optional<Named> body; ///< where only that is shown which it spent
    SpendingOrder order = SpendingOrder::told;
    std::vector<Named> bodies; ///< to choose from
};
BOOST_DESCRIBE_STRUCT(SpendingsPage, (), (total, page, pages, rows, body, order, bodies))

/// Nothing where it has no such page, or knows no such body or order.
std::optional<SpendingsPage> spendings_page(const Seen& seen, const Query& query);

} // namespace concordat::views
