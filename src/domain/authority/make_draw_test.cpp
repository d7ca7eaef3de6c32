// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"

namespace concordat::make_draw_test {
namespace {

using authority::MakeDraw;
using authority::Part;
using authority::Power;

const SumId kCentres("sum/centres");
const DelegationId kOfficers("delegation/officers");

Money counted(const State& state) {
    return state.authority.sums.at(kCentres).counted;
}

TEST(Draw, HasAPartForEachPayerToThePenny) {
    in_force_with({centres(), officers()})
        .when(draw_of("draw/one", "£0.99"))
        .then_events("DrawMade FlagRaised")
        .then([](const State& state) {
            const auto& draw = state.authority.draws.at(DrawId("draw/one"));
            EXPECT_EQ(draw.parts,
                      (std::vector<Part>{{BodyId("body/leicestershire-commissioner"), {39}},
                                         {BodyId("body/northamptonshire-commissioner"), {35}},
                                         {BodyId("body/nottinghamshire-commissioner"), {25}}}));
            EXPECT_EQ(draw.on, day("2016-03-01"));
            EXPECT_EQ(counted(state), money("£0.99"));
            EXPECT_EQ(state.authority.delegations.at(kOfficers).counted, money("£0.99"));
        })
        .then_not_flagged("draw.part-unauthorised", "draw/one")
        .then_not_flagged("sum.over-estimate", "sum/centres");
}

TEST(Draw, UpToTheCapIsAllowedAndAPennyMoreRefused) {
    in_force_with({centres(), officers()})
        .given(draw_of("draw/one", "£124,999.99"))
        .when(draw_of("draw/two", "£0.02"))
        .then_refused("sum.over-cap", "/amount")
        .then_says("£0.02 is more than the £0.01 left of the £125,000")
        .when(draw_of("draw/two", "£0.01"))
        .then_accepted();
}

TEST(Draw, CountsWhateverItsDay) {
    in_force_with({centres(), officers()})
        .given(draw_of("draw/later", "£100k"))
        .on("2016-02-24")
        .when(draw_of("draw/earlier", "£30k"))
        .then_refused("sum.over-cap");
}

TEST(Draw, BeyondAnEstimateIsFlagged) {
    auto estimate = centres();
    estimate.kind = meetings::AmountKind::estimate;
    in_force_with({estimate, officers()})
        .when(draw_of("draw/one", "£130k"))
        .then_accepted()
        .then_flagged("sum.over-estimate", "sum/centres");
}

TEST(Draw, WaitsForEveryRatificationAndNamesWhoIsMissing) {
    Story story = agreed_with({centres(), officers()});
    ratify(story, "leicestershire", "2016-02-23");
    ratify(story, "northamptonshire", "2016-02-23");
    story.by("office/leicestershire-chief-executive")
        .when(draw_of("draw/one", "£1k"))
        .then_refused("delegation.not-ratified", "/under")
        .then_says("nottinghamshire commissioner");
    ratify(story, "nottinghamshire", "2016-02-24", day("2016-03-01"));
    story.by("office/leicestershire-chief-executive")
        .on("2016-02-29")
        .when(draw_of("draw/one", "£1k"))
        .then_refused("delegation.not-ratified", "/under")
        .on("2016-03-01")
        .when(draw_of("draw/one", "£1k"))
        .then_accepted();
}

TEST(Draw, OnWhatTheBoardHasNotAgreedIsRefused) {
    auto item = presented("recommendation/one");
    item.effects = {centres()};
    MakeDraw draw = draw_of("draw/one", "£1k");
    draw.under = thing(kCentres);
    a_board_of_six()
        .given(item)
        .by("office/leicestershire-commissioner")
        .when(draw)
        .then_refused("sum.not-ratified", "/under")
        .then_says("recommendation 1");
}

TEST(Draw, ForWhatIsNoPurposeIsRefused) {
    MakeDraw draw = draw_of("draw/one", "£1k");
    draw.purpose = "vehicles";
    MakeDraw unnamed = draw_of("draw/one", "£1k");
    unnamed.purpose.reset();
    in_force_with({centres(), officers()})
        .when(draw)
        .then_refused("sum.purpose-not-named", "/purpose")
        .then_says("design, review, award")
        .when(unnamed)
        .then_refused("sum.purpose-not-named", "/purpose");
}

TEST(Draw, ForALaterStageIsRefusedUntilASumOpensIt) {
    MakeDraw award = draw_of("draw/one", "£1k");
    award.purpose = "award";
    in_force_with({centres(), officers()})
        .when(award)
        .then_refused("sum.stage-not-approved", "/purpose")
        .then_says("full business case");
}

TEST(Draw, ByAnotherOfficeIsRefused) {
    in_force_with({centres(), officers()})
        .by("office/northamptonshire-chief-executive")
        .when(draw_of("draw/one", "£1k"))
        .then_refused("delegation.wrong-office", "/by");
}

TEST(Draw, FollowsARoleToTheOfficeThatHasIt) {
    in_force_with({centres(), officers()})
        .by("office/nottinghamshire-chief-executive")
        .given(draw_of("draw/one", "£1k"))
        .on("2016-03-02")
        .by("")
        .given(parties::AssignRole{RoleId("role/lead"),
                                   "Responsible officer",
                                   OfficeId("office/northamptonshire-chief-executive"),
                                   {},
                                   {}})
        .by("office/nottinghamshire-chief-executive")
        .when(draw_of("draw/two", "£1k"))
        .then_refused("delegation.wrong-office", "/by")
        .by("office/northamptonshire-chief-executive")
        .when(draw_of("draw/two", "£1k"))
        .then_accepted();
}

TEST(Draw, OfDelegatesAllTogetherNamesEachOfThem) {
    auto together = officers();
    together.act = meetings::Delegates::all_together;
    MakeDraw both = draw_of("draw/one", "£1k");
    both.together_with = {OfficeId("office/nottinghamshire-chief-executive")};
    in_force_with({centres(), together})
        .when(draw_of("draw/one", "£1k"))
        .then_refused("delegation.not-all-together", "/together_with")
        .when(both)
        .then_accepted();
}

TEST(Draw, OfDelegatesAllTogetherWaitsForARoleThatNobodyHas) {
    auto together = officers();
    together.act = meetings::Delegates::all_together;
    together.delegates = {ThingId("office/leicestershire-chief-executive"), ThingId("role/later")};
    auto item = presented("recommendation/one");
    item.effects = {centres(), together};
    const OfficeId other("office/nottinghamshire-chief-executive");
    Story story = a_board_of_six();
    story.on("2016-07-01")
        .given(parties::AssignRole{RoleId("role/later"), "Second officer", other, {}, {}})
        .on("2015-12-17")
        .given(item)
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"));
    for (const char* name : kNames)
        ratify(story, name, "2016-02-23");
    MakeDraw both = draw_of("draw/one", "£1k");
    both.together_with = {other};
    story.by("office/leicestershire-chief-executive")
        .on("2016-06-30")
        .when(draw_of("draw/one", "£1k"))
        .then_refused("delegation.not-all-together", "/together_with")
        .then_says("nobody is Second officer on 30 June 2016")
        .on("2016-07-01")
        .when(both)
        .then_accepted();
}

TEST(Draw, IsLetByASchemeToNoOfficeOfAnotherPolicingBody) {
    const BodyId body("body/leicestershire-commissioner");
    const auto has_role = [](const char* office) {
        return parties::AssignRole{RoleId("role/buyer"), "Buyer", OfficeId(office), {}, {}};
    };
    auto own = centres();
    own.payers = {{body, kWhole}};
    MakeDraw draw = draw_of("draw/one", "£1k");
    draw.under = thing(kCentres);
    Story story = in_force_with({own});
    story.given(has_role("office/leicestershire-chief-executive"))
        .given(
            authority::SetSchemeOfConsent{body, {{ThingId("role/buyer"), {Power::spend}, {}}}, {}})
        .on("2016-04-01")
        .given(has_role("office/nottinghamshire-chief-executive"))
        .by("office/nottinghamshire-chief-executive")
        .when(draw)
        .then_refused("sum.nobody-let", "/by")
        .on("2016-03-31")
        .by("office/leicestershire-chief-executive")
        .when(draw)
        .then_accepted();
}

TEST(Draw, BeyondTheLimitOfTheDelegationIsRefused) {
    auto limited = officers();
    limited.limit = money("£10k");
    in_force_with({centres(), limited})
        .given(draw_of("draw/one", "£10k"))
        .when(draw_of("draw/two", "£0.01"))
        .then_refused("delegation.over-limit", "/amount");
}

TEST(Draw, OutsideThePeriodOfItsDelegationOrSumIsRefused) {
    auto delegation = officers();
    delegation.from = day("2016-03-02");
    delegation.through = day("2016-03-31");
    in_force_with({centres(), delegation})
        .when(draw_of("draw/one", "£1k"))
        .then_refused("delegation.outside-its-period", "/on")
        .on("2016-04-01")
        .when(draw_of("draw/one", "£1k"))
        .then_refused("delegation.outside-its-period", "/on")
        .on("2016-03-31")
        .when(draw_of("draw/one", "£1k"))
        .then_accepted();
    auto sum = centres();
    sum.through = day("2016-02-29");
    in_force_with({sum, officers()})
        .when(draw_of("draw/one", "£1k"))
        .then_refused("sum.outside-its-period", "/on");
}

TEST(Draw, OfAPowerNotGrantedIsRefused) {
    MakeDraw draw = draw_of("draw/one", "£1k");
    draw.amount.reset();
    draw.power = Power::sign;
    in_force_with({centres(), officers()})
        .when(draw)
        .then_refused("delegation.other-power", "/power")
        .then_advises("a power that it lets");
    auto signing = officers();
    signing.may = {Power::sign};
    signing.sum.reset();
    in_force_with({signing}).when(draw).then_accepted();
}

TEST(Draw, IsRefusedOnceADecisionHasEndedItsDelegation) {
    auto until = officers();
    until.until_agreed = RecommendationId("recommendation/two");
    auto item = presented("recommendation/one");
    until.delegates.pop_back(); // the role
    item.effects = {centres(), until};
    Story story = a_board_of_six();
    story.given(presented("recommendation/two"))
        .given(item)
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"));
    for (const char* name : kNames)
        ratify(story, name, "2016-02-23");
    story.by("")
        .on("2016-03-15")
        .given(unanimous("recommendation/two"))
        .given(resolved("recommendation/two"))
        .by("office/leicestershire-chief-executive")
        .when(draw_of("draw/one", "£1k"))
        .then_refused("delegation.ended", "/on")
        .on("2016-03-14")
        .when(draw_of("draw/one", "£1k"))
        .then_accepted();
}

TEST(Draw, WithoutSharesHasNoPartsToTell) {
    auto sum = centres();
    for (auto& payer : sum.payers)
        payer.share.reset();
    in_force_with({sum, officers()})
        .when(draw_of("draw/one", "£1k"))
        .then_refused("sum.shares-not-stated", "/amount");
    sum.payers.resize(1);
    in_force_with({sum, officers()})
        .when(draw_of("draw/one", "£1k"))
        .then_accepted()
        .then([](const State& state) { EXPECT_EQ(counted(state), money("£1k")); });
}

TEST(Draw, UnderADelegationIsRefusedWhereAPayerDidNotGrantIt) {
    auto two = officers();
    two.grantors.pop_back();
    in_force_with({centres(), two})
        .when(draw_of("draw/one", "£1k"))
        .then_refused("delegation.payer-not-grantor", "/under");
}

TEST(Draw, GivenSeverallyStandsForThoseWhoHaveRatified) {
    auto sum = centres();
    sum.severally = true;
    auto delegation = officers();
    delegation.severally = true;
    Story story = agreed_with({sum, delegation});
    story.by("office/leicestershire-chief-executive")
        .when(draw_of("draw/none", "£1k"))
        .then_refused("sum.not-ratified", "/under");
    ratify(story, "leicestershire", "2016-02-23");
    ratify(story, "northamptonshire", "2016-02-23");
    story.by("office/leicestershire-chief-executive")
        .when(draw_of("draw/one", "£1k"))
        .then_accepted()
        .then_flagged("draw.part-unauthorised", "draw/one")
        .then([](const State& state) {
            const auto& parts = state.authority.draws.at(DrawId("draw/one")).parts;
            EXPECT_TRUE(parts.at(0).stands);
            EXPECT_TRUE(parts.at(1).stands);
            EXPECT_EQ(parts.at(2),
                      (Part{BodyId("body/nottinghamshire-commissioner"), money("£250"), false}));
            EXPECT_EQ(counted(state), money("£750"));
        });
}

TEST(Draw, OnASumWithoutADelegationNeedsAnOfficeThatEachPayerLets) {
    MakeDraw draw = draw_of("draw/one", "£1k");
    draw.under = thing(kCentres);
    MakeDraw all = draw;
    all.together_with = {OfficeId("office/northamptonshire-commissioner"),
                         OfficeId("office/nottinghamshire-chief-executive")};
    in_force_with({centres()})
        .by("office/leicestershire-commissioner")
        .when(draw)
        .then_refused("sum.nobody-let", "/by")
        .then_says("northamptonshire commissioner pays its part of this, £350. No scheme of "
                   "consent of northamptonshire commissioner is on record for 1 March 2016, and "
                   "none of those who act is the office through which it decides.")
        .then_advises("or record its scheme (set-scheme-of-consent)")
        .when(all)
        .then_refused("sum.nobody-let", "/by")
        .then_says("No scheme of consent of nottinghamshire commissioner is on record")
        .given(authority::SetSchemeOfConsent{
            BodyId("body/nottinghamshire-commissioner"),
            {{ThingId("office/nottinghamshire-chief-executive"), {Power::spend}, money("£249.99")}},
            {}})
        .when(all)
        .then_refused("sum.nobody-let", "/by")
        .then_says("nottinghamshire commissioner pays its part of this, £250, and its scheme of "
                   "consent lets none of those who act do that.")
        .given(authority::SetSchemeOfConsent{
            BodyId("body/nottinghamshire-commissioner"),
            {{ThingId("office/nottinghamshire-chief-executive"), {Power::spend}, money("£250")}},
            {}})
        .when(all)
        .then_accepted();
}

TEST(Draw, IsRefusedWhereItIsOfNoSumOrDelegationOrMalformed) {
    MakeDraw elsewhere = draw_of("draw/one", "£1k");
    elsewhere.under = ThingId("board/programme");
    MakeDraw unknown = draw_of("draw/one", "£1k");
    unknown.under = ThingId("sum/other");
    MakeDraw nil = draw_of("draw/one", "£0");
    MakeDraw signing = draw_of("draw/one", "£1k");
    signing.power = Power::sign;
    in_force_with({centres(), officers()})
        .when(elsewhere)
        .then_refused("draw.of-neither", "/under")
        .when(unknown)
        .then_refused("thing.not-found", "/under")
        .when(nil)
        .then_refused("draw.amount-missing", "/amount")
        .when(signing)
        .then_refused("draw.amount-without-spending", "/amount")
        .then_says("An amount is given, and the power used is to sign.")
        .by("")
        .when(draw_of("draw/one", "£1k"))
        .then_refused("act.by-nobody", "/by")
        .by("office/leicestershire-chief-executive")
        .given(draw_of("draw/one", "£1k"))
        .when(draw_of("draw/one", "£1k"))
        .then_refused("id.taken", "/draw");
}

TEST(Draw, ByAVacantOfficeIsRefused) {
    MakeDraw draw = draw_of("draw/one", "£1k");
    draw.together_with = {OfficeId("office/nottinghamshire-chief-executive")};
    in_force_with({centres(), officers()})
        .given(parties::TellVacancy{OfficeId("office/nottinghamshire-chief-executive")})
        .when(draw)
        .then_refused("office.vacant", "/together_with/0")
        .by("office/nottinghamshire-chief-executive")
        .when(draw_of("draw/one", "£1k"))
        .then_refused("office.vacant", "/by");
}

} // namespace
} // namespace concordat::make_draw_test
