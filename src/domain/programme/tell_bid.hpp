// SPDX-License-Identifier: GPL-3.0-or-later
// Records a bid that a document tells was made, without the act. Where nothing let the body bid, it
// is told with what was missing.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

namespace concordat::programme {

struct TellBid {
    static constexpr std::string_view kName = "tell-bid";
    static constexpr std::string_view kSays = "Records a bid that a document tells was made.";

    BidId bid;
    std::string title;
    std::string fund;
    std::optional<BodyId> body; ///< that made it; none where the document does not state it
    std::optional<Money> asked;
    Date when;
    std::string source; ///< such as the id of the paper that notes it
    std::optional<DecisionId> decision;
};
BOOST_DESCRIBE_STRUCT(TellBid, (), (bid, title, fund, body, asked, when, source, decision))

struct BidTold {
    static constexpr std::string_view kName = "BidTold";

    BidId bid;
    std::string title;
    std::string fund;
    std::optional<BodyId> body;
    std::optional<Money> asked;
    Date when;
    std::string source;
    std::optional<DecisionId> decision;
};
BOOST_DESCRIBE_STRUCT(BidTold, (), (bid, title, fund, body, asked, when, source, decision))

/// Errors  "bid.made", "thing.not-found", "bid.nothing", "bid.in-the-future".
/// Flags   "bid.body-not-stated", or "bid.without-permission" where the body is stated.
Result<Events> decide(const Ground& ground, const TellBid& command, const Context& context);
void apply(Programme& programme, const BidTold& event, const Stamp& stamp);

/// What is to be doubted of a bid that is told so, once its body is stated and while it is not.
///
/// Flags   "bid.body-not-stated", "bid.without-permission".
std::optional<record::FlagRaised> flag_of_told(const Ground& ground, const BidId& id,
                                               const BidMade& made);

} // namespace concordat::programme
