// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"

namespace concordat::tell_spending_test {
namespace {

using authority::TellSpending;

const SpendingId kSpending("spending/one");
const BodyId kBody("body/leicestershire-commissioner");
const SumId kCentres("sum/centres");

TellSpending told(std::string_view amount) {
    return {kSpending,           kBody,   money(amount), Date::on(day("2016-01-31")), "Consultants",
            "the annual report", kCentres};
}

std::string why(const State& state) {
    return open_flag(state, thing(kSpending), "spending.without-authority")->says;
}

TEST(SpendingTold, CountsAgainstItsSumAndSaysWhatWasMissing) {
    in_force_with({centres(), officers()})
        .when(told("£100k"))
        .then_events("SpendingTold FlagRaised")
        .then([](const State& state) {
            EXPECT_EQ(state.authority.sums.at(kCentres).counted, money("£100k"));
            EXPECT_EQ(why(state), "The annual report tells that leicestershire commissioner spent "
                                  "£100,000. It was for The sum for contact centres, which "
                                  "leicestershire commissioner had not ratified by then.");
        })
        .then_not_flagged("sum.told-over-cap", "sum/centres")
        .when(draw_of("draw/one", "£25,000.01"))
        .then_refused("sum.over-cap");
}

TEST(SpendingTold, AfterRatificationStillShowsNoDraw) {
    TellSpending later = told("£1k");
    later.when = Date::on(day("2016-02-29"));
    in_force_with({centres()}).when(later).then([](const State& state) {
        EXPECT_TRUE(why(state).ends_with("who drew it, under what, is not shown."));
    });
}

TEST(SpendingTold, BeforeTheBoardAgreedSaysSo) {
    TellSpending early = told("£1k");
    early.when = Date::on(day("2015-12-01"));
    in_force_with({centres()}).when(early).then([](const State& state) {
        EXPECT_TRUE(why(state).ends_with("which was not agreed by then."));
    });
}

TEST(SpendingTold, OfNoSumIsRecordedAsThat) {
    TellSpending loose = told("£1k");
    loose.sum.reset();
    in_force_with({centres()}).when(loose).then([](const State& state) {
        EXPECT_TRUE(why(state).ends_with("No approved sum is named for it."));
        EXPECT_EQ(state.authority.sums.at(kCentres).counted, Money{});
    });
}

TEST(SpendingTold, IsNeverRefusedForPassingACap) {
    in_force_with({centres()})
        .when(told("£125,000.01"))
        .then_accepted()
        .then_flagged("sum.told-over-cap", "sum/centres");
}

TEST(SpendingTold, IsRefusedOfASumThatIsNotThere) {
    a_board_of_six().on("2016-03-01").when(told("£1")).then_refused("thing.not-found", "/sum");
}

TEST(SpendingTold, IsRefusedOfANonPayerOfNothingAndAhead) {
    TellSpending other = told("£1k");
    other.body = BodyId("body/leicestershire-chief-constable");
    TellSpending ahead = told("£1k");
    ahead.when = Date::on(day("2016-03-02"));
    in_force_with({centres()})
        .when(other)
        .then_refused("spending.not-a-payer", "/body")
        .when(told("-£1"))
        .then_refused("spending.nothing", "/amount")
        .when(ahead)
        .then_refused("spending.in-the-future", "/when")
        .given(told("£1k"))
        .when(told("£1k"))
        .then_refused("id.taken", "/spending");
}

} // namespace
} // namespace concordat::tell_spending_test
