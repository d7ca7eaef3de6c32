// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::reinstate_holder_test {
namespace {

using parties::AppointHolder;
using parties::Capacity;
using parties::ReinstateHolder;
using parties::SuspendHolder;

const OfficeId kOffice("office/leicestershire-chief-constable");

TEST(ReinstateHolder, LetsTheHolderActAgainFromItsDay) {
    a_board_of_six()
        .given(AppointHolder{kOffice, Capacity::substantive})
        .on("2016-01-01")
        .given(SuspendHolder{kOffice, {}})
        .on("2016-02-01")
        .when(ReinstateHolder{kOffice})
        .then_events("HolderReinstated")
        .then([](const State& state) {
            EXPECT_FALSE(state.parties.may_act(kOffice, day("2016-01-31"), "/by"));
            EXPECT_TRUE(state.parties.may_act(kOffice, day("2016-02-01"), "/by"));
        });
}

TEST(ReinstateHolder, IsRefusedWhereNobodyIsSuspended) {
    a_board_of_six()
        .given(AppointHolder{kOffice, Capacity::substantive})
        .when(ReinstateHolder{kOffice})
        .then_refused("holder.not-suspended", "/office");
}

TEST(ReinstateHolder, IsRefusedInAnOfficeThatIsNotThere) {
    a_board_of_six()
        .when(ReinstateHolder{OfficeId("office/none")})
        .then_refused("thing.not-found", "/office");
}

} // namespace
} // namespace concordat::reinstate_holder_test
