// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat {
namespace {

using meetings::Outcome;

// One recommendation all the way: presented, resolved, ratified by the bodies it needs, in force on
// a later day.
TEST(AJointDecision, IsInForceWhenTheLastBodyNeededHasRatifiedIt) {
    Story story = two_recommendations();
    story.given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed)
        .then_in_force_from("recommendation/one", "");
    int month = 1;
    for (const std::string name : kNames) {
        const std::string decision = "decision/" + name + "-commissioner/one";
        story.on("2016-0" + std::to_string(month++) + "-10")
            .by("office/" + name + "-commissioner")
            .given(adopting(decision, "body/" + name + "-commissioner", "recommendation/one"))
            .given(signed_decision(decision));
    }
    story.then_in_force_from("recommendation/one", "2016-03-10");
}

TEST(AJointDecision, IsNotInForceWhileOneBodyIsMissing) {
    Story story = two_recommendations();
    story.given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .on("2016-02-23");
    for (const std::string name : {"leicestershire", "northamptonshire"}) {
        const std::string decision = "decision/" + name + "/one";
        story.by("office/" + name + "-commissioner")
            .given(adopting(decision, "body/" + name + "-commissioner", "recommendation/one"))
            .given(signed_decision(decision));
    }
    story.then_in_force_from("recommendation/one", "").then([](const State& state) {
        std::size_t all = 0;
        const auto waits = state.waits.on(day("2016-03-01"), 10, all);
        ASSERT_EQ(all, 1u);
        EXPECT_EQ(waits[0].body.text(), "body/nottinghamshire-commissioner");
        EXPECT_EQ(waits[0].since, day("2015-12-17"));
    });
}

TEST(ADependentRecommendation, IsAgreedOfItselfWhenItsConditionIsMet) {
    Story story = two_recommendations();
    story.given(presented("recommendation/nine", {"recommendation/one", "recommendation/two"}))
        .given(unanimous("recommendation/nine"))
        .given(resolved("recommendation/nine"))
        .then_outcome("recommendation/nine", Outcome::pending)
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .then_outcome("recommendation/nine", Outcome::pending)
        .given(unanimous("recommendation/two"))
        .on("2015-12-24")
        .when(resolved("recommendation/two"))
        .then_outcome("recommendation/nine", Outcome::agreed)
        .then_outcome("recommendation/nine", Outcome::pending, "2015-12-23")
        .then_events("RecommendationResolved RecommendationResolved FlagRaised");
}

TEST(ABoard, RenamesItselfByItsResolution) {
    Story story = a_board_of_six();
    auto rename = presented("recommendation/rename");
    rename.effects = {
        meetings::RenameEffect{ThingId("board/programme"), "Collaboration Board", {}}};
    story.given(rename)
        .given(unanimous("recommendation/rename"))
        .when(resolved("recommendation/rename"))
        .then_events("RecommendationResolved EffectsBroughtAbout Renamed FlagRaised")
        .then([](const State& state) {
            const ThingId board("board/programme");
            EXPECT_EQ(state.record.name_of(board, "Programme Board", day("2015-12-16")),
                      "Programme Board");
            EXPECT_EQ(state.record.name_of(board, "Programme Board", day("2015-12-17")),
                      "Collaboration Board");
        });
}

// In these stories today is 1 January 2026.
TEST(AnAct, IsNotRecordedBeforeItsDay) {
    two_recommendations()
        .on("2026-01-02")
        .when(unanimous("recommendation/one"))
        .then_refused("act.in-the-future", "/on")
        .on("2026-01-01")
        .when(unanimous("recommendation/one"))
        .then_accepted();
}

TEST(ADatedFact, MayBeRecordedBeforeItsDay) {
    Story story = a_board_of_six();
    story.on("2027-04-01")
        .when(parties::LeaveCollaboration{CollaborationId("collaboration/alliance"),
                                          PartnerId("partner/leicestershire")})
        .then_accepted();
}

} // namespace
} // namespace concordat
