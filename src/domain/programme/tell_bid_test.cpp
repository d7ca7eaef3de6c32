// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"
#include "domain/programme/given.hpp"

namespace concordat::tell_bid_test {
namespace {

using programme::TellBid;

TellBid told(const char* when) {
    return {BidId("bid/fund"),   "Bid to the Innovation Fund",
            "Innovation Fund",   BodyId("body/leicestershire-commissioner"),
            money("£5m"),        Date::on(day(when)),
            "the briefing note", {}};
}

TEST(TellBid, WithoutPermissionIsRecordedWithWhatWasMissing) {
    with_leave_to_bid(true)
        .when(told("2016-02-22"))
        .then_events("BidTold FlagRaised")
        .then_flagged("bid.without-permission", "bid/fund")
        .then([](const State& state) {
            EXPECT_EQ(open_flag(state, ThingId("bid/fund"), "bid.without-permission")->says,
                      "The briefing note tells that leicestershire commissioner made this bid. The "
                      "text that lets it was not in force on 22 February 2016; by then these had "
                      "not ratified it: leicestershire commissioner, northamptonshire "
                      "commissioner, nottinghamshire commissioner.");
        });
}

TEST(TellBid, OfOneThatWasLetIsNotFlagged) {
    with_leave_to_bid(true)
        .when(told("2016-02-23"))
        .then_events("BidTold")
        .then_not_flagged("bid.without-permission", "bid/fund");
}

TEST(TellBid, IsKnownFromTheDayItIsToldAs) {
    TellBid early = told("2015-06-01");
    with_leave_to_bid(false).when(early).then([](const State& state) {
        EXPECT_EQ(state.programme.bids.at(BidId("bid/fund")).known, day("2015-06-01"));
        EXPECT_EQ(state.programme.bids_by_day.size(), 1u);
    });
}

TEST(TellBid, IsRefusedAheadOfNothingAndTwice) {
    TellBid nothing = told("2016-02-23");
    nothing.asked = money("-£1");
    with_leave_to_bid(true)
        .when(told("2016-03-02"))
        .then_refused("bid.in-the-future", "/when")
        .when(nothing)
        .then_refused("bid.nothing", "/asked")
        .given(told("2016-02-23"))
        .when(told("2016-02-23"))
        .then_refused("bid.made", "/bid");
}

} // namespace
} // namespace concordat::tell_bid_test
