// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::set_cost_shares_test {
namespace {

using agreements::Basis;
using agreements::BodyShare;
using agreements::SetCostShares;

const AgreementId kAlliance("agreement/alliance");
const BodyId kLeicestershire("body/leicestershire-commissioner");
const BodyId kNorthamptonshire("body/northamptonshire-commissioner");
const BodyId kNottinghamshire("body/nottinghamshire-commissioner");

SetCostShares shares(std::vector<BodyShare> shares, Basis basis = Basis::net_budget) {
    return {kAlliance, basis, std::move(shares), {}};
}
const SetCostShares kEqual =
    shares({{kLeicestershire, {3334}}, {kNorthamptonshire, {3333}}, {kNottinghamshire, {3333}}},
           Basis::equal);
const SetCostShares kByBudget =
    shares({{kLeicestershire, {3500}}, {kNorthamptonshire, {2500}}, {kNottinghamshire, {4000}}});

const agreements::CostShares* shares_on(const Story& story, const char* on) {
    return agreements::shares_on(story.state().agreements, kAlliance, day(on));
}

TEST(SetCostShares, HoldFromTheirDayUntilTheNext) {
    Story story = agreement_in_force();
    story.on("2016-04-01").given(kEqual).on("2017-04-01").given(kByBudget);
    EXPECT_EQ(shares_on(story, "2016-03-31"), nullptr);
    EXPECT_EQ(shares_on(story, "2016-04-01")->basis, Basis::equal);
    EXPECT_EQ(shares_on(story, "2017-03-31")->basis, Basis::equal);
    EXPECT_EQ(shares_on(story, "2017-04-01")->basis, Basis::net_budget);
}

TEST(SetCostShares, EnteredLateLeaveLaterOnesAsTheyAre) {
    Story story = agreement_in_force();
    story.on("2017-04-01").given(kByBudget).on("2016-04-01").given(kEqual);
    EXPECT_EQ(shares_on(story, "2017-03-31")->basis, Basis::equal);
    EXPECT_EQ(shares_on(story, "2017-04-01")->basis, Basis::net_budget);
}

TEST(SetCostShares, MayBeSetBeforeTheirDay) {
    agreement_in_force().on("2027-04-01").when(kByBudget).then_accepted();
}

TEST(SetCostShares, AreOfAnAgreementInForce) {
    Story story = a_board_of_six();
    story.given(agreement_of_six(kAlliance.text())).given(kEqual);
    EXPECT_EQ(shares_on(story, "2016-04-01"), nullptr);
}

TEST(SetCostShares, SplitASumToThePenny) {
    Story story = agreement_in_force();
    story.given(kEqual);
    const auto parts = agreements::split(*shares_on(story, "2016-01-01"), Money{100'01});
    ASSERT_TRUE(parts);
    ASSERT_EQ(parts->size(), 3u);
    EXPECT_EQ((*parts)[0].body, kLeicestershire);
    EXPECT_EQ((*parts)[0].amount, Money{33'35});
    EXPECT_EQ((*parts)[1].amount, Money{33'33});
    EXPECT_EQ((*parts)[2].amount, Money{33'33});
}

TEST(SetCostShares, MakeOneWhole) {
    agreement_in_force()
        .when(shares({{kLeicestershire, {5000}}, {kNottinghamshire, {4999}}}))
        .then_refused("shares.not-whole", "/shares")
        .when(shares({}))
        .then_refused("shares.not-whole", "/shares");
}

TEST(SetCostShares, FallOnThePolicingBodiesAmongTheParties) {
    agreement_in_force()
        .when(shares({{BodyId("body/leicestershire-chief-constable"), {10'000}}}))
        .then_refused("shares.not-a-payer", "/shares/0/body")
        .when(shares({{kLeicestershire, {5000}}, {kLeicestershire, {5000}}}))
        .then_refused("shares.body-twice", "/shares/1/body")
        .when(shares({{BodyId("body/none"), {10'000}}}))
        .then_refused("thing.not-found", "/shares/0/body")
        .given(parties::AddBody{BodyId("body/other"), "Other", parties::BodyKind::commissioner})
        .when(shares({{BodyId("body/other"), {10'000}}}))
        .then_refused("shares.not-a-payer", "/shares/0/body");
}

TEST(SetCostShares, AreRefusedBeforeTheAgreementWasMadeAndOfNone) {
    SetCostShares none = kEqual;
    none.agreement = AgreementId("agreement/none");
    agreement_in_force()
        .when(none)
        .then_refused("thing.not-found", "/agreement")
        .on("2015-12-16")
        .when(kEqual)
        .then_refused("agreement.out-of-order", "/on");
}

} // namespace
} // namespace concordat::set_cost_shares_test
