// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"
#include "domain/programme/given.hpp"

namespace concordat::record_bid_outcome_test {
namespace {

using programme::BidResult;
using programme::RecordBidOutcome;

const BidId kBid("bid/fund");

RecordBidOutcome awarded(std::string_view amount) {
    return {kBid, BidResult::awarded, money(amount), "a letter of the ministry"};
}

Story with_a_bid() {
    Story story = with_leave_to_bid(true);
    story.given(to_bid()).on("2016-04-01");
    return story;
}

TEST(ABidsOutcome, IsAnAwardAndNeverSpend) {
    with_a_bid()
        .when(awarded("£5m"))
        .then_events("BidOutcomeRecorded")
        .then_not_flagged("bid.awarded-more", "bid/fund")
        .then([](const State& state) {
            EXPECT_EQ(state.programme.bids.at(kBid).outcome->award, money("£5m"));
            EXPECT_EQ(state.authority.sums.size(), 0u);
            EXPECT_EQ(state.authority.spendings.size(), 0u);
        })
        .when(awarded("£5m"))
        .then_refused("bid.outcome-recorded", "/bid");
    authority::MakeDraw draw = draw_of("draw/one", "£1");
    draw.under = thing(kBid);
    with_a_bid()
        .given(awarded("£5m"))
        .by("office/leicestershire-chief-executive")
        .when(draw)
        .then_refused("draw.of-neither", "/under");
}

TEST(ABidsOutcome, OfMoreThanWasAskedIsFlagged) {
    with_a_bid().when(awarded("£5,000,000.01")).then_flagged("bid.awarded-more", "bid/fund");
}

TEST(ABidsOutcome, SaysHowMuchWhereItIsAwardedAndOnlyThen) {
    with_a_bid()
        .when(RecordBidOutcome{kBid, BidResult::awarded, {}, {}})
        .then_refused("bid.award-missing", "/award")
        .when(RecordBidOutcome{kBid, BidResult::refused, money("£1"), {}})
        .then_refused("bid.award-without-result", "/award")
        .when(RecordBidOutcome{kBid, BidResult::withdrawn, {}, {}})
        .then_accepted();
}

TEST(ABidsOutcome, IsRefusedBeforeTheBidIsMade) {
    with_leave_to_bid(true).when(awarded("£5m")).then_refused("bid.not-made", "/bid");
    with_a_bid()
        .on("2016-02-29")
        .when(awarded("£5m"))
        .then_refused("bid.before-it-was-made", "/on");
}

} // namespace
} // namespace concordat::record_bid_outcome_test
