// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::appoint_holder_test {
namespace {

using parties::AppointHolder;
using parties::Capacity;
using parties::EndHolding;
using parties::SuspendHolder;

const OfficeId kOffice("office/leicestershire-commissioner");

std::size_t holders_on(const State& state, const char* on) {
    return holders(*state.parties.offices.find(kOffice), day(on)).size();
}

TEST(AppointHolder, EnteredLateWithoutALastDayIsFlaggedWhereAnotherBeginsAfter) {
    const auto before_another = [] {
        Story story = a_board_of_six();
        story.on("2016-05-01").given(AppointHolder{kOffice, Capacity::substantive});
        story.on("2016-01-01");
        return story;
    };
    before_another()
        .when(AppointHolder{kOffice, Capacity::substantive})
        .then_flagged("holder.end-not-stated", kOffice.text());
    before_another()
        .when(AppointHolder{kOffice, Capacity::substantive, {}, {}, day("2016-04-30")})
        .then_not_flagged("holder.end-not-stated", kOffice.text());
}

TEST(AppointHolder, PutsAPersonInAnOfficeUntilTheLastDay) {
    a_board_of_six()
        .when(AppointHolder{kOffice, Capacity::interim, {}, "Order 5", day("2016-03-31")})
        .then_events("HolderAppointed")
        .then([](const State& state) {
            EXPECT_EQ(holders_on(state, "2015-12-16"), 0u);
            EXPECT_EQ(holders_on(state, "2015-12-17"), 1u);
            EXPECT_EQ(holders_on(state, "2016-03-31"), 1u);
            EXPECT_EQ(holders_on(state, "2016-04-01"), 0u);
            EXPECT_EQ(state.parties.offices.find(kOffice)->holdings[0].by_decision, "Order 5");
        });
}

TEST(AppointHolder, ThroughTheLastOfAllDaysNeverEnds) {
    a_board_of_six()
        .when(AppointHolder{kOffice, Capacity::substantive, {}, {}, kLastDay})
        .then_events("HolderAppointed")
        .then([](const State& state) {
            EXPECT_EQ(state.parties.offices.at(kOffice).holdings.at(0).to, std::nullopt);
            EXPECT_EQ(holders_on(state, "9999-12-31"), 1u);
        });
}

TEST(AppointHolder, LetsAnotherActWhileTheHolderIsSuspended) {
    a_board_of_six()
        .given(AppointHolder{kOffice, Capacity::substantive})
        .on("2016-01-01")
        .given(SuspendHolder{kOffice, {}})
        .when(AppointHolder{kOffice, Capacity::acting})
        .then_accepted()
        .then([](const State& state) {
            EXPECT_EQ(holders_on(state, "2016-01-01"), 2u);
            EXPECT_TRUE(state.parties.may_act(kOffice, day("2016-01-01"), ""));
        });
}

TEST(AppointHolder, EnteredLateHoldsUntilTheNextBegins) {
    a_board_of_six()
        .on("2016-05-12")
        .given(AppointHolder{kOffice, Capacity::substantive})
        .on("2012-11-22")
        .when(AppointHolder{kOffice, Capacity::substantive})
        .then([](const State& state) {
            EXPECT_EQ(holders_on(state, "2016-05-11"), 1u);
            EXPECT_EQ(holders_on(state, "2016-05-12"), 1u);
        });
}

TEST(AppointHolder, IsRefusedLateIntoTheTimeOfTheNext) {
    a_board_of_six()
        .on("2016-05-12")
        .given(AppointHolder{kOffice, Capacity::substantive})
        .on("2012-11-22")
        .when(AppointHolder{kOffice, Capacity::substantive, {}, {}, day("2016-05-12")})
        .then_refused("office.held", "/through");
}

TEST(AppointHolder, IsRefusedInAnOfficeThatIsHeld) {
    a_board_of_six()
        .given(AppointHolder{kOffice, Capacity::substantive})
        .on("2016-01-01")
        .when(AppointHolder{kOffice, Capacity::substantive})
        .then_refused("office.held", "/office");
}

TEST(AppointHolder, IsRefusedTwiceOnOneDayEvenToAct) {
    a_board_of_six()
        .given(AppointHolder{kOffice, Capacity::acting})
        .when(AppointHolder{kOffice, Capacity::acting})
        .then_refused("office.held", "/office");
}

TEST(AppointHolder, IsRefusedWhereItWouldEndBeforeItBegins) {
    a_board_of_six()
        .when(AppointHolder{kOffice, Capacity::substantive, {}, {}, day("2015-12-16")})
        .then_refused("holder.ends-before-it-begins", "/through");
}

TEST(AppointHolder, IsRefusedInAnOfficeThatIsNotThere) {
    a_board_of_six()
        .when(AppointHolder{OfficeId("office/none")})
        .then_refused("thing.not-found", "/office");
}

TEST(AppointHolder, IsRefusedASecondSubstantiveOneWhileTheFirstIsSuspended) {
    a_board_of_six()
        .given(AppointHolder{kOffice, Capacity::substantive})
        .on("2016-01-01")
        .given(SuspendHolder{kOffice})
        .on("2016-02-01")
        .when(AppointHolder{kOffice, Capacity::substantive})
        .then_refused("office.held", "/office")
        .given(EndHolding{kOffice, {}})
        .when(AppointHolder{kOffice, Capacity::substantive})
        .then_accepted();
}

TEST(AppointHolder, IsRefusedOnceTheBodyHasEnded) {
    const BodyId mayor("body/mayor");
    a_board_of_six()
        .given(parties::AddBody{mayor, "Mayor", parties::BodyKind::other})
        .on("2016-05-01")
        .given(parties::RecordSuccession{BodyId("body/leicestershire-commissioner"), mayor})
        .when(AppointHolder{kOffice, Capacity::substantive})
        .then_refused("body.ended", "/office")
        .on("2016-04-30")
        .when(AppointHolder{kOffice, Capacity::substantive})
        .then_accepted();
}

TEST(AppointHolder, EnteredLateToActHoldsUntilTheNextBegins) {
    a_board_of_six()
        .on("2014-05-01")
        .given(AppointHolder{kOffice, Capacity::substantive})
        .on("2012-11-22")
        .when(AppointHolder{kOffice, Capacity::acting, {}, {}, day("2014-05-01")})
        .then_refused("office.held", "/through")
        .when(AppointHolder{kOffice, Capacity::acting})
        .then([](const State& state) {
            EXPECT_EQ(holders_on(state, "2014-04-30"), 1u);
            EXPECT_EQ(holders_on(state, "2014-05-01"), 1u);
        });
}

} // namespace
} // namespace concordat::appoint_holder_test
