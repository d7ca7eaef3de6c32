// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::tell_vacancy_test {
namespace {

using parties::AppointHolder;
using parties::Capacity;
using parties::TellVacancy;

const OfficeId kOffice("office/leicestershire-commissioner");

TEST(TellVacancy, KeepsTheOfficeFromActingFromItsDayOnly) {
    a_board_of_six()
        .on("2016-05-01")
        .when(TellVacancy{kOffice})
        .then_events("VacancyTold")
        .then([](const State& state) {
            EXPECT_TRUE(state.parties.may_act(kOffice, day("2016-04-30"), "/by"));
            const auto refused = state.parties.may_act(kOffice, day("2016-05-01"), "/by");
            ASSERT_FALSE(refused);
            EXPECT_EQ(refused.refusal().rule, "office.vacant");
        });
}

TEST(TellVacancy, EndsWhenSomebodyIsAppointed) {
    a_board_of_six()
        .on("2016-05-01")
        .given(TellVacancy{kOffice})
        .on("2016-05-12")
        .given(AppointHolder{kOffice, Capacity::substantive})
        .then([](const State& state) {
            EXPECT_FALSE(state.parties.may_act(kOffice, day("2016-05-11"), "/by"));
            EXPECT_TRUE(state.parties.may_act(kOffice, day("2016-05-12"), "/by"));
        });
}

TEST(TellVacancy, AgainLaterChangesNothing) {
    a_board_of_six()
        .given(TellVacancy{kOffice})
        .on("2016-05-01")
        .when(TellVacancy{kOffice})
        .then_nothing_happened();
}

TEST(TellVacancy, IsRefusedOfAnOfficeThatIsHeld) {
    a_board_of_six()
        .given(AppointHolder{kOffice, Capacity::substantive})
        .when(TellVacancy{kOffice})
        .then_refused("office.held", "/office");
}

TEST(TellVacancy, IsRefusedOfAnOfficeThatIsNotThere) {
    a_board_of_six()
        .when(TellVacancy{OfficeId("office/none")})
        .then_refused("thing.not-found", "/office");
}

} // namespace
} // namespace concordat::tell_vacancy_test
