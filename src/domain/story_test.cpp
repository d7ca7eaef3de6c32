// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::story_test {
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
        ASSERT_EQ(state.waits.open.size(), 1u);
        const Wait& wait = state.waits.open.nth(0);
        EXPECT_EQ(wait.body.text(), "body/nottinghamshire-commissioner");
        EXPECT_EQ(wait.since, day("2015-12-17"));
    });
}

TEST(ASuccession, LeavesItsMemberTheSeatToWhichTheBodyAppointed) {
    const BoardId board("board/programme");
    const BodyId commissioner("body/leicestershire-commissioner");
    Story story = two_recommendations();
    auto terms = story.state().meetings.terms(board, day("2015-12-17"));
    terms.seats = {{SeatId("seat/member"), {}, commissioner},
                   {SeatId("seat/office"), OfficeId("office/leicestershire-commissioner"), {}}};
    terms.quorum.reset();
    const auto vote = [](const char* seat) {
        return meetings::RecordPositions{RecommendationId("recommendation/one"),
                                         {{SeatId(seat), meetings::Position::for_, {}}},
                                         {}};
    };
    story.given(parties::AddBody{BodyId("body/mayor"), "Mayor", parties::BodyKind::other})
        .given(parties::RecordSuccession{commissioner, BodyId("body/mayor")})
        .given(meetings::SetTermsOfReference{board, terms})
        .when(vote("seat/office"))
        .then_refused("body.ended")
        .when(vote("seat/member"))
        .then_accepted();
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
} // namespace concordat::story_test
