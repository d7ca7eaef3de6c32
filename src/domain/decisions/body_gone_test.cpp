// SPDX-License-Identifier: GPL-3.0-or-later
// A body that has to ratify ends, and nobody takes its place.
#include "domain/decisions/joint_effect.hpp"
#include "domain/given.hpp"

namespace concordat::body_gone_test {
namespace {

using decisions::Answer;

const RecommendationId kOne("recommendation/one");
const BodyId kGone("body/nottinghamshire-commissioner");
const char* const kRule = "ratification.body-ended";

decisions::JointEffect effect_on(const State& state, const char* as_at) {
    return decisions::joint_effect(state.parties, state.meetings, state.decisions, kOne,
                                   day(as_at));
}

/// recommendation/one is agreed on 17 December 2015 and ratified by Leicestershire and
/// Northamptonshire on 23 February; the next act is nobody's, on 1 April.
Story waiting_for_the_third() {
    Story story = two_recommendations();
    story.given(unanimous("recommendation/one")).given(resolved("recommendation/one"));
    for (const std::string name : {"leicestershire", "northamptonshire"}) {
        story.on("2016-02-23")
            .by("office/" + name + "-commissioner")
            .given(adopting("decision/" + name, "body/" + name + "-commissioner",
                            "recommendation/one"))
            .given(signed_decision("decision/" + name));
    }
    story.by("").on("2016-04-01");
    return story;
}

TEST(ABodyThatEndedWithoutASuccessor, IsWaitedOnNoMoreAndTheItemIsFlagged) {
    waiting_for_the_third()
        .when(parties::EndBody{kGone, {}})
        .then_events("BodyEnded FlagRaised")
        .then_flagged(kRule, "recommendation/one")
        .then_in_force_from("recommendation/one", "")
        .then([](const State& state) {
            EXPECT_EQ(state.waits.open.size(), 0u);
            EXPECT_EQ(state.waits.items.size(), 0u);
            const auto before = effect_on(state, "2016-03-31").bodies.at(2);
            EXPECT_EQ(before.waits_since, day("2015-12-17"));
            EXPECT_EQ(before.gone_since, std::nullopt);
            const auto after = effect_on(state, "2016-04-01").bodies.at(2);
            EXPECT_EQ(after.answer, Answer::not_decided);
            EXPECT_EQ(after.waits_since, std::nullopt);
            EXPECT_EQ(after.gone_since, day("2016-04-01"));
        });
}

TEST(ABodyThatEndedWithoutASuccessor, KeepsWhatItHadRatified) {
    Story story = ratified_by_all();
    story.by("")
        .on("2016-04-01")
        .when(parties::EndBody{kGone, {}})
        .then_not_flagged(kRule, "recommendation/one")
        .then_in_force_from("recommendation/one", "2016-02-23")
        .then([](const State& state) {
            EXPECT_EQ(effect_on(state, "2016-05-01").bodies.at(2).gone_since, std::nullopt);
        });
}

TEST(ABodyThatEndedWithoutASuccessor, IsStillRequiredByAResolutionAfter) {
    const BoardId board("board/programme");
    const BodyId fire("body/fire");
    Story story = two_recommendations();
    auto terms = story.state().meetings.terms(board, day("2015-12-17"));
    terms.required_bodies.push_back(fire);
    story.given(parties::AddBody{fire, "Fire Authority", parties::BodyKind::fire_authority})
        .given(meetings::SetTermsOfReference{board, terms})
        .given(unanimous("recommendation/one"))
        .on("2015-12-10")
        .given(parties::EndBody{fire, {}})
        .on("2015-12-17")
        .when(resolved("recommendation/one"))
        .then_flagged(kRule, "recommendation/one")
        .then([&](const State& state) {
            EXPECT_EQ(state.waits.open.size(), 3u);
            EXPECT_EQ(state.waits.ended.size(), 0u);
            EXPECT_EQ(effect_on(state, "2015-12-17").bodies.size(), 4u);
            EXPECT_EQ(effect_on(state, "2015-12-17").bodies.back().gone_since, day("2015-12-10"));
        });
}

TEST(ABodyThatEndedWithoutASuccessor, LeavesWhatItsSuccessorWouldHaveHad) {
    const BodyId mayor("body/mayor");
    waiting_for_the_third()
        .given(parties::AddBody{mayor, "Mayor", parties::BodyKind::other})
        .given(parties::RecordSuccession{kGone, mayor})
        .then([](const State& state) { EXPECT_EQ(state.waits.open.size(), 1u); })
        .on("2016-06-01")
        .when(parties::EndBody{mayor, {}})
        .then_flagged(kRule, "recommendation/one")
        .then([](const State& state) {
            EXPECT_EQ(state.waits.open.size(), 0u);
            EXPECT_EQ(effect_on(state, "2016-05-31").bodies.at(2).waits_since, day("2015-12-17"));
            EXPECT_EQ(effect_on(state, "2016-06-01").bodies.at(2).gone_since, day("2016-06-01"));
        });
}

TEST(ASuccessionEnteredLate, SettlesInNoWordsThatThereWasNone) {
    const BodyId mayor("body/mayor");
    waiting_for_the_third()
        .given(parties::AddBody{mayor, "Mayor", parties::BodyKind::other})
        .given(parties::EndBody{kGone, {}})
        .then_flagged(kRule, "recommendation/one")
        .when(parties::RecordSuccession{kGone, mayor})
        .then_not_flagged(kRule, "recommendation/one")
        .then([](const State& state) {
            const FlagId flag("flag/ratification.body-ended/recommendation/one");
            const auto& settled = state.record.flags.at(flag).settled;
            ASSERT_TRUE(settled);
            EXPECT_EQ(settled->on, day("2016-04-01"));
            EXPECT_TRUE(settled->reason.empty());
        });
}

TEST(ASuccessionEnteredLate, LeavesWhatIsSaidOfAnotherBody) {
    const BodyId mayor("body/mayor");
    Story story = two_recommendations();
    story.given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .given(parties::AddBody{mayor, "Mayor", parties::BodyKind::other})
        .on("2016-04-01")
        .given(parties::EndBody{kGone, {}})
        .given(parties::EndBody{BodyId("body/northamptonshire-commissioner"), {}})
        .when(parties::RecordSuccession{kGone, mayor})
        .then_flagged(kRule, "recommendation/one")
        .then([](const State& state) {
            EXPECT_TRUE(open_flag(state, thing(kOne), kRule)
                            ->says.starts_with("northamptonshire commissioner ended"));
        });
}

TEST(ARatificationEnteredLate, OfABodyThatEndedCountsFromBeforeItsEnd) {
    waiting_for_the_third()
        .given(parties::EndBody{kGone, {}})
        .on("2016-03-31")
        .by("office/nottinghamshire-commissioner")
        .given(adopting("decision/nottinghamshire", "body/nottinghamshire-commissioner",
                        "recommendation/one"))
        .when(signed_decision("decision/nottinghamshire"))
        .then_in_force_from("recommendation/one", "2016-03-31")
        .then([](const State& state) {
            ASSERT_EQ(state.waits.ended.size(), 3u);
            EXPECT_EQ(state.waits.ended.nth(2).key, day("2016-03-31"));
        });
}

} // namespace
} // namespace concordat::body_gone_test
