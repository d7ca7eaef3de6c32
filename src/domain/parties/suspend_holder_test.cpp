// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::suspend_holder_test {
namespace {

using parties::AppointHolder;
using parties::Capacity;
using parties::SuspendHolder;

const OfficeId kOffice("office/leicestershire-chief-constable");

Story held() {
    Story story = a_board_of_six();
    story.given(AppointHolder{kOffice, Capacity::substantive}).on("2016-01-01");
    return story;
}

TEST(SuspendHolder, KeepsTheOfficeFromActingThroughTheLastDay) {
    held()
        .when(SuspendHolder{kOffice, day("2016-01-31")})
        .then_events("HolderSuspended")
        .then([](const State& state) {
            const auto may = [&](const char* on) {
                return state.parties.may_act(kOffice, day(on), "/by");
            };
            EXPECT_TRUE(may("2015-12-31"));
            ASSERT_FALSE(may("2016-01-01"));
            EXPECT_EQ(may("2016-01-01").refusal().rule, "office.suspended");
            EXPECT_FALSE(may("2016-01-31"));
            EXPECT_TRUE(may("2016-02-01"));
        });
}

TEST(SuspendHolder, ThroughTheLastOfAllDaysNeverEnds) {
    held()
        .when(SuspendHolder{kOffice, kLastDay})
        .then_events("HolderSuspended")
        .then([](const State& state) {
            EXPECT_FALSE(state.parties.may_act(kOffice, kLastDay, "/by"));
        })
        .when(parties::ReinstateHolder{kOffice})
        .then_accepted();
}

TEST(SuspendHolder, EnteredLateWithoutItsLastDayIsFlaggedWhereWhatIsOnRecordEndsIt) {
    const auto suspended = [] {
        Story story = held();
        story.given(SuspendHolder{kOffice, {}})
            .on("2016-05-01")
            .given(parties::ReinstateHolder{kOffice})
            .on("2016-04-01")
            .given(parties::ReinstateHolder{kOffice}) // the day was wrong
            .on("2016-04-15");
        return story;
    };
    suspended()
        .when(SuspendHolder{kOffice, {}})
        .then_flagged("holder.end-not-stated", kOffice.text());
    suspended()
        .when(SuspendHolder{kOffice, day("2016-04-20")})
        .then_not_flagged("holder.end-not-stated", kOffice.text());
    held()
        .when(SuspendHolder{kOffice, {}})
        .then_not_flagged("holder.end-not-stated", kOffice.text());
}

TEST(SuspendHolder, MayBeEnteredOverOneThatNeverLasted) {
    held()
        .on("2016-03-01")
        .given(SuspendHolder{kOffice, {}})
        .given(parties::ReinstateHolder{kOffice})
        .on("2016-02-01")
        .when(SuspendHolder{kOffice, day("2016-04-01")})
        .then_accepted();
}

TEST(SuspendHolder, IsRefusedWhereNobodyIsRecorded) {
    a_board_of_six().when(SuspendHolder{kOffice, {}}).then_refused("office.not-held", "/office");
}

TEST(SuspendHolder, IsRefusedTwice) {
    held()
        .given(SuspendHolder{kOffice, {}})
        .when(SuspendHolder{kOffice, {}})
        .then_refused("holder.suspended-already", "/office");
}

TEST(SuspendHolder, IsRefusedWhereItWouldEndBeforeItBegins) {
    held()
        .when(SuspendHolder{kOffice, day("2015-12-31")})
        .then_refused("holder.ends-before-it-begins", "/through");
}

TEST(SuspendHolder, IsRefusedInAnOfficeThatIsNotThere) {
    held()
        .when(SuspendHolder{OfficeId("office/none"), {}})
        .then_refused("thing.not-found", "/office");
}

TEST(SuspendHolder, LeavesWhoActsInTheOffice) {
    held()
        .given(AppointHolder{kOffice, Capacity::acting})
        .when(SuspendHolder{kOffice})
        .then([](const State& state) {
            EXPECT_TRUE(state.parties.may_act(kOffice, day("2016-01-02"), "/by"));
        })
        .when(SuspendHolder{kOffice, {}, Capacity::acting})
        .then([](const State& state) {
            EXPECT_FALSE(state.parties.may_act(kOffice, day("2016-01-02"), "/by"));
        });
}

TEST(SuspendHolder, IsRefusedInACapacityNobodyHas) {
    held()
        .when(SuspendHolder{kOffice, {}, Capacity::acting})
        .then_refused("office.not-held", "/capacity");
    a_board_of_six()
        .given(AppointHolder{kOffice, Capacity::temporary})
        .when(SuspendHolder{kOffice})
        .then_refused("office.not-held", "/office");
}

TEST(SuspendHolder, IsRefusedIntoALaterSuspension) {
    held()
        .on("2016-02-01")
        .given(SuspendHolder{kOffice, {}})
        .on("2016-01-01")
        .when(SuspendHolder{kOffice, day("2016-02-01")})
        .then_refused("holder.suspended-already", "/through")
        .when(SuspendHolder{kOffice, day("2016-01-31")})
        .then_accepted();
}

} // namespace
} // namespace concordat::suspend_holder_test
