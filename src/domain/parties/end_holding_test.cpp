// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::end_holding_test {
namespace {

using parties::AppointHolder;
using parties::Capacity;
using parties::EndHolding;
using parties::SuspendHolder;

const OfficeId kOffice("office/leicestershire-commissioner");

TEST(EndHolding, LeavesTheOfficeVacantFromItsDay) {
    a_board_of_six()
        .given(AppointHolder{kOffice, Capacity::substantive})
        .on("2016-05-12")
        .when(EndHolding{kOffice, {}})
        .then_events("HoldingEnded")
        .then([](const State& state) {
            EXPECT_TRUE(state.parties.may_act(kOffice, day("2016-05-11"), "/by"));
            const auto refused = state.parties.may_act(kOffice, day("2016-05-12"), "/by");
            ASSERT_FALSE(refused);
            EXPECT_EQ(refused.refusal().rule, "office.vacant");
        });
}

TEST(EndHolding, OfOneCapacityLeavesTheOther) {
    a_board_of_six()
        .given(AppointHolder{kOffice, Capacity::substantive})
        .on("2016-01-01")
        .given(SuspendHolder{kOffice, {}})
        .given(AppointHolder{kOffice, Capacity::acting})
        .on("2016-02-01")
        .when(EndHolding{kOffice, Capacity::acting})
        .then([](const State& state) {
            const auto left = holders(*state.parties.offices.find(kOffice), day("2016-02-01"));
            ASSERT_EQ(left.size(), 1u);
            EXPECT_EQ(left[0]->capacity, Capacity::substantive);
        });
}

TEST(EndHolding, IsRefusedWhereNobodyIsRecorded) {
    a_board_of_six().when(EndHolding{kOffice, {}}).then_refused("office.not-held", "/office");
}

TEST(EndHolding, IsRefusedOnTheDayItBegan) {
    a_board_of_six()
        .given(AppointHolder{kOffice, Capacity::substantive})
        .when(EndHolding{kOffice, {}})
        .then_refused("office.not-held", "/office");
}

TEST(EndHolding, IsRefusedOfAnOfficeThatIsNotThere) {
    a_board_of_six()
        .when(EndHolding{OfficeId("office/none"), {}})
        .then_refused("thing.not-found", "/office");
}

} // namespace
} // namespace concordat::end_holding_test
