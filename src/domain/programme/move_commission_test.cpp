// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/given.hpp"

namespace concordat::move_commission_test {
namespace {

using programme::MoveCommission;

const CommissionId kCase("commission/case");

MoveCommission to(meetings::Due due) {
    return {kCase, std::move(due), words("The costs are not known.")};
}

TEST(MoveCommission, KeepsWhatItWasDueBefore) {
    with_a_commission()
        .on("2016-09-01")
        .when(to(due_by("2016-12-31")))
        .then_events("CommissionMoved")
        .then([](const State& state) {
            const auto& due = state.programme.commissions.at(kCase).due;
            EXPECT_EQ(due.at(day("2016-08-31"))->due->day(), day("2016-09-30"));
            EXPECT_EQ(due.latest()->due->day(), day("2016-12-31"));
        })
        .on("2016-12-01")
        .when(to(due_once("the next stage begins")))
        .then_flagged("due.put-off-again", "commission/case");
}

TEST(MoveCommission, IsRefusedToThePastToTheSameAndToNothing) {
    with_a_commission()
        .on("2016-10-01")
        .when(to(due_by("2016-09-30")))
        .then_refused("due.moved-to-the-past", "/due")
        .when(to({}))
        .then_refused("due.nothing", "/due")
        .on("2016-09-29")
        .when(to(due_by("2016-09-30")))
        .then_refused("due.unchanged", "/due")
        .on("2015-12-16")
        .when(to(due_by("2016-12-31")))
        .then_refused("commission.before-it-was-asked", "/on");
}

} // namespace
} // namespace concordat::move_commission_test
