// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/given.hpp"

namespace concordat::withdraw_commission_test {
namespace {

using programme::WithdrawCommission;

const CommissionId kCase("commission/case");
const WithdrawCommission kWithdrawn{kCase, words("The board looks elsewhere.")};

TEST(WithdrawCommission, LeavesNothingToDeliverOrToMove) {
    with_a_commission()
        .on("2016-03-01")
        .when(kWithdrawn)
        .then_events("CommissionWithdrawn")
        .when(kWithdrawn)
        .then_refused("commission.withdrawn", "/commission")
        .when(programme::MoveCommission{kCase, due_by("2017-01-01"), words("Later")})
        .then_refused("commission.withdrawn", "/commission")
        .when(programme::DeliverCommission{kCase, PaperId("paper/none")})
        .then_refused("commission.withdrawn", "/commission");
}

TEST(WithdrawCommission, IsRefusedBeforeItWasAskedFor) {
    with_a_commission()
        .on("2015-12-16")
        .when(kWithdrawn)
        .then_refused("commission.before-it-was-asked", "/on");
}

} // namespace
} // namespace concordat::withdraw_commission_test
