// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"
#include "domain/programme/given.hpp"

namespace concordat::submit_bid_test {
namespace {

const BidId kBid("bid/fund");
const char* const kOffice = "office/leicestershire-chief-executive";

TEST(SubmitBid, IsLetByATextThatIsInForce) {
    with_leave_to_bid(true)
        .by(kOffice)
        .when(to_bid())
        .then_events("BidSubmitted")
        .then([](const State& state) {
            const programme::Bid& bid = state.programme.bids.at(kBid);
            ASSERT_TRUE(bid.made);
            EXPECT_EQ(bid.made->asked, money("£5m"));
            EXPECT_EQ(bid.made->by, OfficeId(kOffice));
            EXPECT_EQ(bid.known, day("2015-12-17"));
            EXPECT_EQ(state.authority.spendings.size(), 0u);
        })
        .when(to_bid())
        .then_refused("bid.made", "/bid");
}

TEST(SubmitBid, IsLetByADecisionOfItsOwnFromTheDayThatTakesEffect) {
    auto own = to_bid();
    own.decision = DecisionId("decision/own");
    decisions::PrepareDecision prepared;
    prepared.decision = *own.decision;
    prepared.body = BodyId("body/leicestershire-commissioner");
    prepared.title = "Bid to the fund";
    prepared.limbs = {{1, words("Bid to the fund."), {}}};
    with_leave_to_bid(false)
        .given(prepared)
        .by("office/leicestershire-commissioner")
        .given(decisions::SignDecision{
            *own.decision, decisions::Declaration::none, day("2016-03-10"), {}, {}})
        .on("2016-03-09")
        .by(kOffice)
        .when(own)
        .then_refused("bid.not-permitted", "/bid")
        .then_says("takes effect on 10 March 2016 only")
        .on("2016-03-10")
        .when(own)
        .then_accepted();
}

TEST(SubmitBid, IsRefusedBeforeEveryBodyHasRatifiedAndOnceSaysWhatIsMissing) {
    with_leave_to_bid(false)
        .when(to_bid())
        .then_refused("bid.not-permitted", "/bid")
        .then_says("by then these had not ratified it: leicestershire commissioner")
        .then_advises("Submit it once each of them has.");
    with_leave_to_bid(true)
        .on("2016-02-22")
        .when(to_bid())
        .then_refused("bid.not-permitted", "/bid")
        .on("2016-02-23")
        .when(to_bid())
        .then_accepted();
    auto loose = to_bid();
    loose.bid = BidId("bid/other");
    with_leave_to_bid(true)
        .when(loose)
        .then_refused("bid.not-permitted")
        .then_says("Neither a")
        .then_advises("put it to the board with the effect permit-bid");
}

TEST(SubmitBid, IsLetByADecisionOfItsOwn) {
    auto own = to_bid();
    own.bid = BidId("bid/other");
    own.decision = DecisionId("decision/leicestershire");
    auto others = own;
    others.decision = DecisionId("decision/northamptonshire");
    with_leave_to_bid(true)
        .when(others)
        .then_refused("bid.not-permitted", "/bid")
        .then_says("The decision that is named is of ")
        .on("2016-02-22")
        .when(own)
        .then_refused("bid.not-permitted", "/bid")
        .on("2016-02-23")
        .when(own)
        .then_accepted();
}

TEST(SubmitBid, IsRefusedOfAnotherBodyOverWhatIsLetAndOfNothing) {
    auto other = to_bid();
    other.body = BodyId("body/nottinghamshire-commissioner");
    auto over = to_bid();
    over.asked = money("£5,760,000.01");
    auto nothing = to_bid();
    nothing.asked = money("£0");
    with_leave_to_bid(true)
        .by("office/nottinghamshire-chief-executive")
        .when(other)
        .then_refused("bid.not-permitted", "/bid")
        .then_says("The text lets other bodies bid")
        .by(kOffice)
        .then_advises("Submit it by a body that the text lets")
        .when(over)
        .then_refused("bid.over-permission", "/asked")
        .when(nothing)
        .then_refused("bid.nothing", "/asked")
        .by("office/nottinghamshire-chief-executive")
        .when(to_bid())
        .then_refused("bid.wrong-office", "/by");
}

TEST(TheIdOfABid, IsOfOneRecommendationAndItsLimitAboveNil) {
    auto again = presented("recommendation/two");
    again.effects = {meetings::PermitBidEffect{kBid, "Another", "Another fund", {}, {}}};
    auto nil = presented("recommendation/two");
    nil.effects = {meetings::PermitBidEffect{BidId("bid/nil"), "Nil", "A fund", {}, money("£0")}};
    with_leave_to_bid(false)
        .when(again)
        .then_refused("id.taken", "/effects/0/permit-bid/bid")
        .on("2015-12-17")
        .when(nil)
        .then_refused("bid.nothing", "/effects/0/permit-bid/up_to");
}

TEST(SubmitBid, IsDoneBySomebody) {
    with_leave_to_bid(true).by("").when(to_bid()).then_refused("act.by-nobody", "/by");
}

TEST(SubmitBid, ByATextThatNamesNobodyIsForTheBodiesOfTheBoard) {
    const BodyId council("body/council");
    auto item = presented("recommendation/two");
    item.effects = {
        meetings::PermitBidEffect{BidId("bid/open"), "Another", "Another fund", {}, {}}};
    item.required_bodies = {{BodyId("body/leicestershire-commissioner")}};
    item.required_because = "It is Leicestershire's own.";
    auto bid = to_bid();
    bid.bid = BidId("bid/open");
    auto others = bid;
    others.body = council;
    Story story = a_board_of_six();
    story.given(parties::AddBody{council, "Council", parties::BodyKind::other})
        .given(parties::AddOffice{OfficeId("office/council"), "Clerk", {}, council})
        .given(item)
        .given(unanimous("recommendation/two"))
        .given(resolved("recommendation/two"))
        .on("2016-02-23")
        .by("office/leicestershire-commissioner")
        .given(adopting("decision/two", "body/leicestershire-commissioner", "recommendation/two"))
        .given(signed_decision("decision/two"));
    story.by("office/council")
        .when(others)
        .then_refused("bid.not-permitted", "/bid")
        .then_says("bodies of its board")
        .by(kOffice)
        .when(bid)
        .then_accepted();
}

} // namespace
} // namespace concordat::submit_bid_test
