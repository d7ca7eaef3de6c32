// SPDX-License-Identifier: GPL-3.0-or-later
// Bids, from permission to award. A bid is never spend.
#pragma once

#include "views/authority_rows.hpp"
#include "views/query.hpp"

namespace concordat::views {

/// How far the bid has come by the day.
enum class BidState : std::uint8_t {
    permission_asked,
    permitted,
    made,
    told, ///< that it was made
    awarded,
    refused,
    withdrawn
};
BOOST_DESCRIBE_ENUM(BidState, permission_asked, permitted, made, told, awarded, refused, withdrawn)

struct BidRow {
    Named bid;
    BidState state = BidState::permission_asked;
    std::optional<std::string> fund; ///< none of what is withheld, as with what follows
    std::optional<Named> body;       ///< that made it; none where that is not stated
    std::optional<Date> when;
    std::optional<Money> asked;
    std::optional<Money> award;
    bool body_not_stated = false; ///< it is told as made, and not by whom
};
BOOST_DESCRIBE_STRUCT(BidRow, (), (bid, state, fund, body, when, asked, award, body_not_stated))

struct BidPage {
    BidRow bid;
    std::optional<std::string> withheld;
    std::optional<StandingView> permission; ///< by a text
    std::optional<Money> up_to;             ///< that the text lets it bid for
    std::vector<Named> bodies;              ///< that the text lets bid
    std::optional<Named> decision;          ///< that lets it bid
    std::optional<Post> by;                 ///< the office that submitted it
    std::optional<std::string> source;      ///< that tells of it
    std::optional<Named> source_thing;
    std::optional<Day> outcome_on;
    std::optional<std::string> outcome_source;
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(BidPage, (),
                      (bid, withheld, permission, up_to, bodies, decision, by, source, source_thing,
                       outcome_on, outcome_source, flags))

std::optional<BidPage> bid_page(const Seen& seen, const BidId& id);

/// In which order a list stands: that known of last first, by name, or the largest.
enum class BidOrder : std::uint8_t { known, name, asked };
BOOST_DESCRIBE_ENUM(BidOrder, known, name, asked)

struct BidsPage {
    int total = 0;
    int page = 1;
    int pages = 1;
    std::vector<BidRow> rows;
    std::optional<Named> body; ///< where only those are shown that it made
    std::optional<BidState> state;
    BidOrder order = BidOrder::known;
    std::vector<Named> bodies; ///< to choose from
};
BOOST_DESCRIBE_STRUCT(BidsPage, (), (total, page, pages, rows, body, state, order, bodies))

/// Nothing where it has no such page, or knows no such body, state or order.
std::optional<BidsPage> bids_page(const Seen& seen, const Query& query);

} // namespace concordat::views
