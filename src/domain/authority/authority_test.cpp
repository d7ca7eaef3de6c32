// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"

namespace concordat::authority_test {
namespace {

using meetings::Effect;

const char* const kApprove = "/effects/0/approve-sum";
const char* const kGrant = "/effects/0/grant-delegation";

meetings::PresentRecommendation asking(std::string_view id, std::vector<Effect> effects) {
    auto command = presented(id);
    command.effects = std::move(effects);
    return command;
}

void refused(std::vector<Effect> effects, std::string_view rule, const std::string& field) {
    a_board_of_six()
        .when(asking("recommendation/one", std::move(effects)))
        .then_refused(rule, field);
}

template <class Change>
meetings::ApproveSumEffect changed_sum(Change change) {
    auto effect = centres();
    change(effect);
    return effect;
}

template <class Change>
Effect changed_delegation(Change change) {
    auto effect = officers();
    effect.delegates.pop_back(); // the role is not there
    effect.sum.reset();
    change(effect);
    return effect;
}

TEST(ATextThatApprovesASum, IsRefusedWithoutAmountOrPurpose) {
    refused({changed_sum([](auto& sum) { sum.amount = Money{}; })}, "sum.nothing",
            std::string(kApprove) + "/amount");
    refused({changed_sum([](auto& sum) { sum.purposes.clear(); })}, "sum.purpose-missing",
            std::string(kApprove) + "/purposes");
}

TEST(ATextThatApprovesASum, IsRefusedWhereItsTermsContradictEachOther) {
    refused({changed_sum([](auto& sum) { sum.purposes.push_back(sum.purposes[0]); })},
            "sum.purpose-twice", std::string(kApprove) + "/purposes/3/purpose");
    refused({changed_sum([](auto& sum) { sum.payers[1].body = sum.payers[0].body; })},
            "sum.payer-twice", std::string(kApprove) + "/payers/1/body");
    refused({changed_sum([](auto& sum) { sum.payers[1].share.reset(); })}, "sum.shares-incomplete",
            std::string(kApprove) + "/payers");
    refused({changed_sum([](auto& sum) { sum.payers.pop_back(); })}, "shares.not-whole",
            std::string(kApprove) + "/payers");
    refused({changed_sum([](auto& sum) {
                sum.from = day("2016-04-01");
                sum.through = day("2016-03-31");
            })},
            "period.ends-before-it-begins", std::string(kApprove) + "/through");
}

TEST(ATextThatApprovesASum, IsFlaggedWhereItDoesNotSayWhoPays) {
    a_board_of_six()
        .given(asking("recommendation/two", {centres()}))
        .then_not_flagged("sum.payers-not-stated", "sum/centres");
    const auto sum = changed_sum([](auto& unpaid) { unpaid.payers.clear(); });
    a_board_of_six()
        .when(asking("recommendation/one", {sum}))
        .then_flagged("sum.payers-not-stated", "sum/centres");
    auto draw = draw_of("draw/one", "£1k");
    draw.under = ThingId("sum/centres");
    in_force_with({sum}).when(draw).then_refused("sum.payers-not-stated", "/amount");
}

TEST(ATextThatApprovesASum, NamesPolicingBodiesAsPayers) {
    refused({changed_sum([](auto& sum) {
                sum.payers[0].body = BodyId("body/leicestershire-chief-constable");
            })},
            "sum.payer-not-policing", std::string(kApprove) + "/payers/0/body");
}

TEST(ATextThatGrantsADelegation, SaysWhoGivesWhatToWhom) {
    refused({changed_delegation([](auto& grant) { grant.grantors.clear(); })},
            "delegation.grantor-missing", std::string(kGrant) + "/grantors");
    refused({changed_delegation([](auto& grant) { grant.delegates.clear(); })},
            "delegation.delegate-missing", std::string(kGrant) + "/delegates");
    refused({changed_delegation([](auto& grant) { grant.delegates = {ThingId("board/design")}; })},
            "delegation.delegate-kind", std::string(kGrant) + "/delegates/0");
    refused({changed_delegation([](auto& grant) { grant.may.clear(); })},
            "delegation.power-missing", std::string(kGrant) + "/may");
    refused({changed_delegation([](auto& grant) {
                grant.may = {meetings::Power::sign};
                grant.limit = money("£1");
            })},
            "delegation.sum-without-spending", std::string(kGrant) + "/may");
    refused({changed_delegation([](auto& grant) { grant.sum = SumId("sum/unknown"); })},
            "thing.not-found", std::string(kGrant) + "/sum");
}

TEST(ASum, BelongsToOneRecommendation) {
    a_board_of_six()
        .given(asking("recommendation/one", {centres()}))
        .when(asking("recommendation/two", {centres()}))
        .then_refused("id.taken", std::string(kApprove) + "/sum")
        .when(meetings::RewordRecommendation{
            RecommendationId("recommendation/one"), words("Otherwise"), {}, {}, {centres()}})
        .then_accepted();
    a_board_of_six()
        .given(asking("recommendation/one", {centres()}))
        .when(meetings::RewordRecommendation{
            RecommendationId("recommendation/one"),
            words("Otherwise"),
            {},
            {},
            {changed_sum([](auto& sum) {
                sum.opens = meetings::OpenedPurpose{SumId("sum/centres"), "award"};
            })}})
        .then_refused("sum.opens-itself", std::string(kApprove) + "/opens/sum");
    refused({centres(), centres()}, "id.taken", "/effects/1/approve-sum/sum");
}

TEST(ASum, IsApprovedOnlyByTheTextThatIsAgreedWithIt) {
    Story story = a_board_of_six();
    story.given(asking("recommendation/one", {centres()}))
        .given(meetings::RewordRecommendation{
            RecommendationId("recommendation/one"), words("Without the money"), {}, {}, {}})
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"));
    for (const char* name : kNames)
        ratify(story, name, "2016-02-23");
    auto draw = draw_of("draw/one", "£1k");
    draw.under = ThingId("sum/centres");
    story.by("office/leicestershire-commissioner")
        .when(draw)
        .then_refused("sum.not-ratified", "/under");
}

TEST(ASum, HoldsFromTheLastRatification) {
    in_force_with({centres()}).then([](const State& state) {
        const auto on = [&](const char* at) {
            return authority::sum_on(ground_of(state), SumId("sum/centres"), day(at)).standing;
        };
        EXPECT_FALSE(on("2015-12-16").agreed);
        EXPECT_TRUE(on("2015-12-17").agreed);
        EXPECT_FALSE(on("2016-02-22").holds(day("2016-02-22")));
        EXPECT_TRUE(on("2016-02-23").holds(day("2016-02-23")));
        EXPECT_TRUE(state.effects.is_done(RecommendationId("recommendation/one"),
                                          effects::CompletedBy::ratification));
    });
}

TEST(ASecondStage, HasASumOfItsOwnThatOpensIt) {
    auto award = centres();
    award.sum = SumId("sum/award");
    award.title = "The sum for the award";
    award.opens = meetings::OpenedPurpose{SumId("sum/centres"), "award"};
    auto draw = draw_of("draw/one", "£1k");
    draw.purpose = "award";
    in_force_with({centres(), officers()})
        .by("")
        .on("2015-12-17")
        .given(asking("recommendation/two", {award}))
        .on("2016-03-01")
        .by("office/leicestershire-chief-executive")
        .when(draw)
        .then_refused("sum.stage-not-approved")
        .then([](const State& state) {
            EXPECT_EQ(state.authority.sums.at(SumId("sum/centres")).counted, Money{});
        });
}

} // namespace
} // namespace concordat::authority_test
