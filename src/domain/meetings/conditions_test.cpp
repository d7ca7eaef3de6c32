// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::conditions_test {
namespace {

using meetings::Outcome;
using meetings::Position;
using meetings::RecordPositions;
using meetings::Verb;
using meetings::WithdrawRecommendation;

const SeatId kSeat("seat/leicestershire-commissioner");

/// recommendation/three waits on two, which waits on one; both are agreed on condition.
Story a_chain() {
    Story story = a_board_of_six();
    story.given(presented("recommendation/one"))
        .given(presented("recommendation/two", {"recommendation/one"}))
        .given(presented("recommendation/three", {"recommendation/two"}));
    for (const char* id : {"recommendation/two", "recommendation/three"}) {
        story.given(unanimous(id)).given(resolved(id)).then_outcome(id, Outcome::pending);
    }
    return story;
}

TEST(AChainOfConditions, IsAgreedInItsOrderOnTheDayTheFirstIs) {
    a_chain()
        .given(unanimous("recommendation/one"))
        .on("2015-12-24")
        .when(resolved("recommendation/one"))
        .then_events("RecommendationResolved RecommendationResolved RecommendationResolved "
                     "FlagRaised")
        .then_outcome("recommendation/three", Outcome::pending, "2015-12-23")
        .then_outcome("recommendation/three", Outcome::agreed, "2015-12-24")
        .then([](const State& state) {
            const auto& three =
                *state.meetings.recommendations.find(RecommendationId("recommendation/three"));
            EXPECT_EQ(three.now().because->text(), "recommendation/two");
            EXPECT_EQ(three.resolution->on, day("2015-12-24"));
            EXPECT_EQ(state.waits.open.size(), 9u);
        });
}

TEST(AChainOfConditions, LapsesWhereTheFirstIsNotAgreed) {
    a_chain()
        .given(RecordPositions{
            RecommendationId("recommendation/one"), {{kSeat, Position::against, {}}}, {}})
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/two", Outcome::lapsed)
        .then_outcome("recommendation/three", Outcome::lapsed)
        .then([](const State& state) {
            const auto because = [&](const char* id) {
                return state.meetings.recommendations.find(RecommendationId(id))
                    ->now()
                    .because->text();
            };
            EXPECT_EQ(because("recommendation/two"), "recommendation/one");
            EXPECT_EQ(because("recommendation/three"), "recommendation/two");
        });
}

TEST(AChainOfConditions, LapsesWhereTheFirstIsWithdrawn) {
    a_chain()
        .on("2016-01-10")
        .when(WithdrawRecommendation{RecommendationId("recommendation/one"), {}})
        .then_outcome("recommendation/three", Outcome::pending, "2016-01-09")
        .then_outcome("recommendation/three", Outcome::lapsed, "2016-01-10");
}

TEST(ACondition, IsMetByAnItemAgreedAsReworded) {
    two_recommendations()
        .given(presented("recommendation/nine", {"recommendation/one"}))
        .given(meetings::RewordRecommendation{
            RecommendationId("recommendation/one"), words("Otherwise."), {}, {}, {}})
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .given(unanimous("recommendation/nine"))
        .when(resolved("recommendation/nine"))
        .then_outcome("recommendation/nine", Outcome::agreed);
}

TEST(ACondition, IsNotMetByAnItemThatIsNoted) {
    auto note = presented("recommendation/note");
    note.verb = Verb::note;
    a_board_of_six()
        .given(note)
        .given(presented("recommendation/nine", {"recommendation/note"}))
        .given(unanimous("recommendation/nine"))
        .given(resolved("recommendation/nine"))
        .given(unanimous("recommendation/note"))
        .when(resolved("recommendation/note"))
        .then_outcome("recommendation/nine", Outcome::lapsed);
}

TEST(ACondition, ThatFailedAlreadyLapsesWhatIsVotedAfterIt) {
    two_recommendations()
        .given(presented("recommendation/nine", {"recommendation/one", "recommendation/two"}))
        .given(WithdrawRecommendation{RecommendationId("recommendation/two"), {}})
        .given(unanimous("recommendation/nine"))
        .when(resolved("recommendation/nine"))
        .then_outcome("recommendation/nine", Outcome::lapsed);
}

TEST(ACondition, LeavesWhatWasNotAgreedAsItIs) {
    two_recommendations()
        .given(presented("recommendation/nine", {"recommendation/one"}))
        .given(RecordPositions{
            RecommendationId("recommendation/nine"), {{kSeat, Position::against, {}}}, {}})
        .when(resolved("recommendation/nine"))
        .then_outcome("recommendation/nine", Outcome::not_agreed);
}

TEST(ACondition, MetSinceThenSettlesAnItemEnteredLateOnItsOwnDay) {
    two_recommendations()
        .given(presented("recommendation/nine", {"recommendation/one"}))
        .given(unanimous("recommendation/nine"))
        .on("2015-12-24")
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .on("2015-12-17")
        .when(resolved("recommendation/nine"))
        .then_outcome("recommendation/nine", Outcome::pending, "2015-12-23")
        .then_outcome("recommendation/nine", Outcome::agreed, "2015-12-24");
}

TEST(ADiamondOfConditions, IsSettledOnce) {
    Story story = a_board_of_six();
    story.given(presented("recommendation/top"))
        .given(presented("recommendation/left", {"recommendation/top"}))
        .given(presented("recommendation/right", {"recommendation/top"}))
        .given(presented("recommendation/foot", {"recommendation/left", "recommendation/right"}));
    for (const char* id : {"recommendation/left", "recommendation/right", "recommendation/foot"})
        story.given(unanimous(id)).given(resolved(id));
    story.given(unanimous("recommendation/top"))
        .when(resolved("recommendation/top"))
        .then_events("RecommendationResolved RecommendationResolved RecommendationResolved "
                     "RecommendationResolved")
        .then_outcome("recommendation/foot", Outcome::agreed);
}

// An item waits only on what was put before it, and keeps what it waits on; so none closes a cycle.
TEST(ACycleOfConditions, CannotBeClosedByAnyOfItsItems) {
    a_board_of_six()
        .when(presented("recommendation/first", {"recommendation/last"}))
        .then_refused("thing.not-found", "/only_if_agreed/0")
        .given(presented("recommendation/first"))
        .given(presented("recommendation/last", {"recommendation/first"}))
        .when(presented("recommendation/first", {"recommendation/last"}))
        .then_refused("id.taken", "/recommendation")
        .when(presented("recommendation/alone", {"recommendation/alone"}))
        .then_refused("recommendation.waits-on-itself", "/only_if_agreed/0");
}

// A thousand items in a chain settle in chain order; each is looked at once, so it takes no time.
TEST(AChainOfConditions, OfAThousandSettlesInItsOrder) {
    Story story = a_board_of_six();
    const auto id = [](int i) { return "recommendation/" + std::to_string(i); };
    story.given(presented(id(0)));
    for (int i = 1; i <= 1000; ++i) {
        story.given(presented(id(i), {id(i - 1)})).given(unanimous(id(i))).given(resolved(id(i)));
    }
    story.given(unanimous(id(0)));
    std::string expected = "RecommendationResolved";
    for (int i = 1; i <= 1000; ++i)
        expected += " RecommendationResolved";
    story.when(resolved(id(0))).then_events(expected).then([&](const State& state) {
        for (int i = 1; i <= 1000; ++i) {
            const auto& item = *state.meetings.recommendations.find(RecommendationId(id(i)));
            ASSERT_EQ(item.now().outcome, Outcome::agreed) << i;
            ASSERT_EQ(item.now().because->text(), id(i - 1));
        }
    });
}

} // namespace
} // namespace concordat::conditions_test
