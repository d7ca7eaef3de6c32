// SPDX-License-Identifier: GPL-3.0-or-later
// What texts bring about of this area: an action and a commission, by the act that completes them.
#include "domain/programme/given.hpp"

namespace concordat::programme_test {
namespace {

using meetings::CommissionPaperEffect;
using meetings::Effect;
using meetings::SetActionEffect;

const char* const kOne = "recommendation/one";
const ActionId kExplore("action/explore");
const CommissionId kCase("commission/case");
const BoardId kBoard("board/programme");

SetActionEffect explore(const char* owner) {
    return {
        kExplore, "Explore a shared control room", ThingId(owner), due_by("2016-06-30"), {kBoard}};
}

CommissionPaperEffect full_case(const char* asked_of) {
    return {kCase, "Full business case", ThingId(asked_of), due_by("2016-09-30"), kBoard};
}

Story with_effects(std::vector<Effect> effects) {
    auto item = presented(kOne);
    item.effects = std::move(effects);
    Story story = a_board_that_asks();
    story.given(item).given(unanimous(kOne));
    return story;
}

void ratify_by_all(Story& story, const char* on) {
    for (const std::string name : kNames) {
        const std::string decision = "decision/" + name;
        story.on(on)
            .by("office/" + name + "-commissioner")
            .given(adopting(decision, "body/" + name + "-commissioner", kOne))
            .given(signed_decision(decision));
    }
    story.by("");
}

TEST(AnActionOfATextsOwnOfficer, IsSetByTheResolution) {
    with_effects({explore("office/leicestershire-chief-executive")})
        .when(resolved(kOne))
        .then_events("RecommendationResolved EffectsBroughtAbout ActionSet FlagRaised")
        .then([](const State& state) {
            const programme::Action& action = state.programme.actions.at(kExplore);
            EXPECT_EQ(action.set, day("2015-12-17"));
            EXPECT_EQ(action.cause, RecommendationId(kOne));
            EXPECT_EQ(action.meeting, std::nullopt);
        });
}

TEST(AnActionOfSomebodyElse, IsSetByTheLastRatification) {
    Story story = with_effects({explore("office/inspector")});
    story.when(resolved(kOne)).then_events("RecommendationResolved FlagRaised");
    story.then(
        [](const State& state) { EXPECT_EQ(state.programme.actions.find(kExplore), nullptr); });
    ratify_by_all(story, "2016-02-23");
    story.then_events("DecisionSigned EffectsBroughtAbout ActionSet").then([](const State& state) {
        EXPECT_EQ(state.programme.actions.at(kExplore).set, day("2016-02-23"));
    });
}

TEST(APaperThatATextAsksFor, IsCommissionedByTheResolutionWhoeverItIsAskedOf) {
    with_effects({full_case("body/inspectorate")})
        .when(resolved(kOne))
        .then_events("RecommendationResolved EffectsBroughtAbout PaperCommissioned FlagRaised")
        .then([](const State& state) {
            const programme::Commission& asked = state.programme.commissions.at(kCase);
            EXPECT_EQ(asked.asked_of->text(), "body/inspectorate");
            EXPECT_EQ(asked.due_at, kBoard);
            EXPECT_EQ(asked.asked, day("2015-12-17"));
        });
}

TEST(WhatATextLeavesOpen, IsFlaggedOnceItIsBroughtAbout) {
    auto action = explore("office/leicestershire-chief-executive");
    action.due.reset();
    action.reports_to.clear();
    auto paper = full_case("body/inspectorate");
    paper.due.reset();
    paper.due_at.reset();
    Story story = with_effects({action, paper});
    story.then_not_flagged("due.not-stated", "action/explore")
        .when(resolved(kOne))
        .then_flagged("due.not-stated", "action/explore")
        .then_flagged("action.board-not-stated", "action/explore")
        .then_flagged("due.not-stated", "commission/case")
        .then_flagged("commission.board-not-stated", "commission/case");
}

TEST(ATextThatAsks, IsRefusedOfWhatIsNotThereOrSaysNothing) {
    const auto refused = [](Effect effect, const char* rule, const char* field) {
        auto item = presented(kOne);
        item.effects = {std::move(effect)};
        a_board_that_asks().when(item).then_refused(rule, field);
    };
    refused(explore("office/none"), "thing.not-found", "/effects/0/set-action/owner");
    refused(explore("body/inspectorate"), "action.owner-kind", "/effects/0/set-action/owner");
    refused(full_case("board/programme"), "commission.asked-of-kind",
            "/effects/0/commission-paper/asked_of");
    auto nothing = full_case("body/inspectorate");
    nothing.due = meetings::Due{};
    refused(nothing, "due.nothing", "/effects/0/commission-paper/due");
}

TEST(TheIdOfAnAction, IsOfOneRecommendation) {
    auto again = presented("recommendation/two");
    again.effects = {explore("office/inspector")};
    auto twice = presented("recommendation/two");
    twice.effects = {full_case("body/inspectorate"), full_case("body/inspectorate")};
    with_effects({explore("office/inspector")})
        .when(again)
        .then_refused("id.taken", "/effects/0/set-action/action")
        .when(twice)
        .then_refused("id.taken", "/effects/1/commission-paper/commission")
        .when(meetings::RewordRecommendation{
            RecommendationId(kOne), words("Otherwise."), {}, {}, {explore("office/inspector")}})
        .then_accepted();
}

TEST(ABoardThatOnlyRecommends, SetsNoActionByItsTexts) {
    Story story = with_effects({explore("office/leicestershire-chief-executive")});
    auto terms = story.state().meetings.terms(kBoard, day("2015-12-17"));
    terms.standing = meetings::Standing::recommends;
    terms.required_bodies.clear();
    story.given(meetings::SetTermsOfReference{kBoard, terms})
        .when(resolved(kOne))
        .then_events("RecommendationResolved FlagRaised");
}

} // namespace
} // namespace concordat::programme_test
