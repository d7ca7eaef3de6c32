// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/payers.hpp"

#include "domain/authority/given.hpp"

namespace concordat::payers_test {
namespace {

using authority::Part;

const AgreementId kAlliance("agreement/alliance");
const BodyId kLeicestershire("body/leicestershire-commissioner");
const BodyId kNorthamptonshire("body/northamptonshire-commissioner");
const BodyId kNottinghamshire("body/nottinghamshire-commissioner");

meetings::ApproveSumEffect by_agreement() {
    meetings::ApproveSumEffect effect = centres();
    effect.payers.clear();
    effect.by_agreement = kAlliance;
    return effect;
}

agreements::SetCostShares shares(int leicestershire, int northamptonshire, int nottinghamshire) {
    return {kAlliance,
            agreements::Basis::net_budget,
            {{kLeicestershire, {leicestershire}},
             {kNorthamptonshire, {northamptonshire}},
             {kNottinghamshire, {nottinghamshire}}},
            {}};
}

/// The alliance is in force from 17 December 2015; a sum paid by its shares is ratified by all on
/// 23 February 2016. The chief executive of Leicestershire's commissioner acts next.
Story paid_by_the_alliance() {
    auto item = presented("recommendation/one");
    item.effects = {by_agreement(), officers()};
    Story story = agreement_in_force();
    story
        .given(parties::AssignRole{RoleId("role/lead"),
                                   "Responsible officer",
                                   OfficeId("office/nottinghamshire-chief-executive"),
                                   {},
                                   {}})
        .given(item)
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"));
    for (const char* name : kNames)
        ratify(story, name, "2016-02-23");
    story.by("").on("2016-03-01").given(shares(3'500, 2'500, 4'000));
    story.on("2016-03-01").by("office/leicestershire-chief-executive");
    return story;
}

std::vector<Part> parts(const Story& story, const char* draw) {
    return story.state().authority.draws.at(DrawId(draw)).parts;
}

TEST(PayersByAgreement, PayByTheSharesThatHoldOnTheDayOfTheDraw) {
    Story story = paid_by_the_alliance();
    story.by("").on("2016-04-01").given(shares(10'000, 0, 0));
    story.by("office/leicestershire-chief-executive")
        .on("2016-03-31")
        .given(draw_of("draw/march", "£0.99"))
        .on("2016-04-01")
        .given(draw_of("draw/april", "£0.99"));
    EXPECT_EQ(parts(story, "draw/march"),
              (std::vector<Part>{
                  {kLeicestershire, {35}}, {kNorthamptonshire, {25}}, {kNottinghamshire, {39}}}));
    EXPECT_EQ(parts(story, "draw/april"),
              (std::vector<Part>{
                  {kLeicestershire, {99}}, {kNorthamptonshire, {0}}, {kNottinghamshire, {0}}}));
}

TEST(PayersByAgreement, PayNothingBeforeSharesAreSet) {
    paid_by_the_alliance()
        .on("2016-02-29")
        .when(draw_of("draw/one", "£10"))
        .then_refused("sum.agreement-without-shares", "/under")
        .on("2016-03-01")
        .when(draw_of("draw/one", "£10"))
        .then_accepted();
}

TEST(PayersByAgreement, PayNothingOnceTheAgreementIsOver) {
    Story story = paid_by_the_alliance();
    story.by("office/leicestershire-commissioner")
        .on("2016-03-15")
        .given(agreements::GiveNotice{kAlliance, agreements::NoticeTo::end, {}, {}, {}});
    story.by("office/leicestershire-chief-executive")
        .on("2017-03-16")
        .when(draw_of("draw/one", "£10"))
        .then_refused("sum.agreement-not-in-force", "/under")
        .then_says("16 March 2017")
        .on("2017-03-15")
        .when(draw_of("draw/one", "£10"))
        .then_accepted();
}

/// draw/one of £0.99, made on 2 April 2016; the next act is nobody's.
Story drawn_in_april() {
    Story story = paid_by_the_alliance();
    story.on("2016-04-02").given(draw_of("draw/one", "£0.99")).by("");
    return story;
}

TEST(PayersByAgreement, WhoseSharesAreEnteredLateLeaveADrawInOthersInDoubt) {
    const auto flagged = [](const char* from, agreements::SetCostShares set) {
        Story story = drawn_in_april();
        story.on(from).given(std::move(set));
        const auto* doubt = open_flag(story.state(), ThingId("draw/one"), "draw.in-doubt");
        return doubt == nullptr ? "" : doubt->says;
    };
    EXPECT_EQ(flagged("2016-04-02", shares(3'500, 6'500, 0)),
              "By the shares of The sum for contact centres that hold for 2 April 2016, "
              "northamptonshire commissioner pays £0.64 of this, and the draw has £0.25 from it.");
    EXPECT_EQ(flagged("2016-04-02", shares(3'500, 2'500, 4'000)), "");
    EXPECT_EQ(flagged("2016-04-03", shares(10'000, 0, 0)), "");
}

TEST(PayersByAgreement, WhoseEndIsEnteredLateLeaveADrawInDoubt) {
    const auto noticed = [](const char* on) {
        Story story = paid_by_the_alliance();
        story.on("2016-12-21")
            .given(draw_of("draw/one", "£0.99"))
            .by("office/leicestershire-commissioner")
            .on(on)
            .given(agreements::GiveNotice{kAlliance, agreements::NoticeTo::end, {}, {}, {}});
        return story;
    };
    noticed("2015-12-21").then_not_flagged("draw.in-doubt", "draw/one");
    noticed("2015-12-20").then_flagged("draw.in-doubt", "draw/one");
}

TEST(PayersByAgreement, AreNotNamedBesideIt) {
    auto both = by_agreement();
    both.payers = centres().payers;
    auto elsewhere = by_agreement();
    elsewhere.by_agreement = AgreementId("agreement/none");
    auto item = presented("recommendation/two");
    item.effects = {both};
    Story story = agreement_in_force();
    story.when(item).then_refused("sum.payers-stated-twice", "/effects/0/approve-sum/by_agreement");
    item.effects = {elsewhere};
    story.when(item).then_refused("thing.not-found", "/effects/0/approve-sum/by_agreement");
    item.effects = {by_agreement()};
    story.when(item).then_not_flagged("sum.payers-not-stated", "sum/centres");
}

TEST(PayersByAgreement, MayBeToldToHaveSpent) {
    authority::TellSpending told{SpendingId("spending/one"),  kNottinghamshire, money("£10"),
                                 Date::on(day("2016-03-01")), "Architects",     "A report",
                                 SumId("sum/centres")};
    Story story = paid_by_the_alliance();
    story.by("").when(told).then_accepted();
    told.spending = SpendingId("spending/two");
    told.when = Date::on(day("2016-02-29"));
    story.when(told).then_refused("spending.not-a-payer", "/body");
}

TEST(PayersByAgreement, ThatHaveLeftPayNothingUntilTheSharesAreSetAnew) {
    Story story = paid_by_the_alliance();
    story.by("office/leicestershire-commissioner")
        .on("2016-03-15")
        .given(agreements::GiveNotice{kAlliance, agreements::NoticeTo::leave, {}, {}, {}});
    story.by("office/leicestershire-chief-executive")
        .on("2017-03-15")
        .when(draw_of("draw/one", "£10"))
        .then_accepted()
        .on("2017-03-16")
        .when(draw_of("draw/two", "£10"))
        .then_refused("sum.payer-left", "/under")
        .then_says("is no party to it since 16 March 2017")
        .by("")
        .when(shares(5'000, 2'500, 2'500))
        .then_refused("shares.not-a-payer", "/shares/0/body")
        .given(
            agreements::SetCostShares{kAlliance,
                                      agreements::Basis::net_budget,
                                      {{kNorthamptonshire, {4'000}}, {kNottinghamshire, {6'000}}},
                                      {}})
        .by("office/nottinghamshire-chief-executive")
        .when(draw_of("draw/two", "£10"))
        .then_accepted();
    EXPECT_EQ(parts(story, "draw/two").size(), 2u);
}

TEST(PayersByAgreement, ArePassedOnToTheirSuccessors) {
    const BodyId mayor("body/mayor");
    Story story = paid_by_the_alliance();
    story.by("")
        .on("2016-04-01")
        .given(parties::AddBody{mayor, "Mayor", parties::BodyKind::commissioner})
        .given(parties::RecordSuccession{kNottinghamshire, mayor})
        .when(agreements::SetCostShares{
            kAlliance,
            agreements::Basis::net_budget,
            {{kLeicestershire, {3'500}}, {kNorthamptonshire, {2'500}}, {mayor, {4'000}}},
            {}})
        .then_accepted()
        .on("2016-05-01")
        .when(authority::TellSpending{SpendingId("spending/one"), mayor, money("£10"),
                                      Date::on(day("2016-05-01")), "Architects", "A report",
                                      SumId("sum/centres")})
        .then_accepted();
}

/// draw/one on the sum itself, by the two commissioners that are left.
authority::MakeDraw draw_by_two(std::string_view amount) {
    authority::MakeDraw draw = draw_of("draw/one", amount);
    draw.under = ThingId("sum/centres");
    draw.together_with = {OfficeId("office/northamptonshire-commissioner")};
    return draw;
}

TEST(APayerInAnothersPlace, LeavesADrawWithAPartForEachInNoDoubt) {
    Story story = in_force_with({centres()});
    story.by("")
        .on("2016-05-01")
        .given(parties::RecordSuccession{kNottinghamshire, kNorthamptonshire})
        .by("office/leicestershire-commissioner")
        .on("2016-06-01")
        .given(draw_by_two("£1k"));
    EXPECT_EQ(parts(story, "draw/one"), (std::vector<Part>{{kLeicestershire, money("£400")},
                                                           {kNorthamptonshire, money("£350")},
                                                           {kNorthamptonshire, money("£250")}}));
    story.by("")
        .on("2016-05-20")
        .when(parties::AppointHolder{OfficeId("office/leicestershire-commissioner"),
                                     parties::Capacity::substantive,
                                     {},
                                     {},
                                     {}})
        .then_accepted()
        .then_not_flagged("draw.in-doubt", "draw/one");
}

TEST(APayerInAnothersPlace, HasADrawInDoubtWhereItPaysOtherwiseInAll) {
    const auto flagged = [](int northamptonshire, int leicestershire) {
        const auto set = [](std::vector<agreements::BodyShare> shares) {
            return agreements::SetCostShares{
                kAlliance, agreements::Basis::net_budget, std::move(shares), {}};
        };
        Story story = paid_by_the_alliance();
        story.by("")
            .on("2016-04-01")
            .given(set({{kNorthamptonshire, {2'500}},
                        {kNottinghamshire, {4'000}},
                        {kLeicestershire, {3'500}}}))
            .on("2016-05-01")
            .given(parties::RecordSuccession{kNottinghamshire, kNorthamptonshire})
            .by("office/leicestershire-commissioner")
            .on("2016-06-01")
            .given(draw_by_two("£1"))
            .by("")
            .on("2016-05-10")
            .given(set(
                {{kNorthamptonshire, {northamptonshire}}, {kLeicestershire, {leicestershire}}}));
        const auto* doubt = open_flag(story.state(), ThingId("draw/one"), "draw.in-doubt");
        return doubt == nullptr ? "" : doubt->says;
    };
    EXPECT_EQ(flagged(6'500, 3'500), "");
    EXPECT_EQ(flagged(6'000, 4'000),
              "By the shares of The sum for contact centres that hold for 1 June 2016, "
              "northamptonshire commissioner pays £0.60 of this, and the draw has £0.65 from it.");
}

/// Northamptonshire's commissioner has taken the place of Nottinghamshire's, and leaves with its
/// own: its last day with that is 15 March 2017.
Story left_with_its_own() {
    Story story = paid_by_the_alliance();
    story.by("")
        .on("2016-03-10")
        .given(parties::RecordSuccession{kNottinghamshire, kNorthamptonshire})
        .by("office/northamptonshire-commissioner")
        .on("2016-03-15")
        .given(agreements::GiveNotice{kAlliance, agreements::NoticeTo::leave, {}, {}, {}});
    return story;
}

TEST(APayerInAnothersPlace, PaysOnForThatOnceItHasLeftWithItsOwn) {
    Story story = left_with_its_own();
    story.by("office/leicestershire-commissioner")
        .on("2017-03-16")
        .when(draw_by_two("£10"))
        .then_refused("sum.payer-left", "/under")
        .then_says("northamptonshire commissioner pays a part on 16 March 2017, and that is no "
                   "party to it since 16 March 2017")
        .by("")
        .given(agreements::SetCostShares{kAlliance,
                                         agreements::Basis::equal,
                                         {{kLeicestershire, {5'000}}, {kNorthamptonshire, {5'000}}},
                                         {}})
        .by("office/leicestershire-commissioner")
        .when(draw_by_two("£10"))
        .then_accepted();
    EXPECT_EQ(parts(story, "draw/one"), (std::vector<Part>{{kLeicestershire, money("£5")},
                                                           {kNorthamptonshire, money("£5")}}));
}

TEST(APayerInAnothersPlace, PaysNothingOnceItHasLeftWithBoth) {
    Story story = left_with_its_own();
    story.on("2016-03-20")
        .given(agreements::GiveNotice{kAlliance, agreements::NoticeTo::leave, {}, {}, {}})
        .by("")
        .on("2017-03-16")
        .given(agreements::SetCostShares{kAlliance,
                                         agreements::Basis::equal,
                                         {{kLeicestershire, {5'000}}, {kNorthamptonshire, {5'000}}},
                                         {}})
        .by("office/leicestershire-commissioner")
        .on("2017-03-21")
        .when(draw_by_two("£10"))
        .then_refused("sum.payer-left", "/under")
        .then_says("is no party to it since 21 March 2017")
        .on("2017-03-20")
        .when(draw_by_two("£10"))
        .then_accepted();
}

} // namespace
} // namespace concordat::payers_test
