// SPDX-License-Identifier: GPL-3.0-or-later
// Submits a bid to a fund, by a body that may. A bid is never spend: what is awarded is spent under
// an approved sum of its own.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

namespace concordat::programme {

struct SubmitBid {
    static constexpr std::string_view kName = "submit-bid";
    static constexpr std::string_view kSays = "Submits a bid to a fund, by a body that may.";

    BidId bid;
    std::string title;
    std::string fund;
    BodyId body; ///< that bids
    Money asked;
    std::optional<DecisionId> decision; ///< of its own, where no text permits it
};
BOOST_DESCRIBE_STRUCT(SubmitBid, (), (bid, title, fund, body, asked, decision))

struct BidSubmitted {
    static constexpr std::string_view kName = "BidSubmitted";

    BidId bid;
    std::string title;
    std::string fund;
    BodyId body;
    Money asked;
    std::optional<DecisionId> decision;
    std::optional<OfficeId> by;
};
BOOST_DESCRIBE_STRUCT(BidSubmitted, (), (bid, title, fund, body, asked, decision, by))

/// Whether the bid may be made now: it has not been.
///
/// Errors  "bid.made".
Result<void> check_not_made(const Programme& programme, const BidId& id);

/// Takes the bid in as made; its place in the list is that of the first day it is known.
void make_bid(Programme& programme, const BidId& id, std::string title, std::string fund,
              BidMade made);

/// Errors  "bid.made", "thing.not-found", "body.ended", "bid.nothing", "act.by-nobody",
/// "bid.wrong-office",
///         "bid.not-permitted", "bid.over-permission".
Result<Events> decide(const Ground& ground, const SubmitBid& command, const Context& context);
void apply(Programme& programme, const BidSubmitted& event, const Stamp& stamp);

} // namespace concordat::programme
