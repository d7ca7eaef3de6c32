// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::reword_recommendation_test {
namespace {

using meetings::Class;
using meetings::Outcome;
using meetings::RewordRecommendation;
using meetings::Verb;
using meetings::WithdrawRecommendation;

const RecommendationId kOne("recommendation/one");

RewordRecommendation reworded() {
    return {kOne, words("Not to do it."), {}, {}, {}};
}

TEST(RewordRecommendation, KeepsTheTextBefore) {
    two_recommendations()
        .when(reworded())
        .then_events("RecommendationReworded")
        .then_not_flagged("recommendation.softened", "recommendation/one")
        .then([](const State& state) {
            const auto& item = *state.meetings.recommendations.find(kOne);
            ASSERT_EQ(item.current_text(), 2);
            EXPECT_EQ(item.wording(1).words, words("recommendation/one"));
            EXPECT_EQ(item.wording(2).verb, Verb::approve);
        });
}

TEST(RewordRecommendation, IsAgreedAsReworded) {
    two_recommendations()
        .given(reworded())
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed_as_reworded)
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.recommendations.find(kOne)->resolution->text, 2);
        });
}

TEST(RewordRecommendation, LeavesPositionsWithTheirText) {
    two_recommendations()
        .given(unanimous("recommendation/one"))
        .given(reworded())
        .when(resolved("recommendation/one"))
        .then_refused("position.not-recorded", "/recommendation");
}

TEST(RewordRecommendation, ToAWeakerVerbIsFlagged) {
    auto command = reworded();
    command.verb = Verb::support;
    two_recommendations().when(command).then_flagged("recommendation.softened",
                                                     "recommendation/one");
}

TEST(RewordRecommendation, ToAStrongerVerbIsNotFlagged) {
    auto weak = presented("recommendation/weak");
    weak.verb = Verb::support;
    auto command = reworded();
    command.recommendation = weak.recommendation;
    command.verb = Verb::approve;
    a_board_of_six().given(weak).when(command).then_not_flagged("recommendation.softened",
                                                                "recommendation/weak");
}

TEST(RewordRecommendation, IsRefusedOnceItIsSettled) {
    two_recommendations()
        .given(WithdrawRecommendation{kOne, {}})
        .when(reworded())
        .then_refused("recommendation.settled", "/recommendation")
        .then_says("is settled: withdrawn, since ");
}

TEST(RewordRecommendation, IsRefusedBeforeTheTextItFollows) {
    two_recommendations()
        .on("2015-12-16")
        .when(reworded())
        .then_refused("recommendation.before-it-was-presented", "/on");
    two_recommendations()
        .on("2015-12-20")
        .given(reworded())
        .on("2015-12-19")
        .when(reworded())
        .then_refused("recommendation.before-it-was-presented", "/on");
}

TEST(RewordRecommendation, IsRefusedWhileTheBoardHasAgreedItOnCondition) {
    auto command = reworded();
    command.recommendation = RecommendationId("recommendation/nine");
    two_recommendations()
        .given(presented("recommendation/nine", {"recommendation/one"}))
        .given(unanimous("recommendation/nine"))
        .given(resolved("recommendation/nine"))
        .when(command)
        .then_refused("recommendation.agreed-on-condition", "/recommendation");
}

TEST(RewordRecommendation, IsRefusedToNoteWithEffects) {
    auto command = reworded();
    command.class_ = Class::note;
    command.effects = {meetings::RenameEffect{ThingId("board/programme"), "Other", {}}};
    two_recommendations().when(command).then_refused("recommendation.note-with-effects",
                                                     "/effects");
}

TEST(RewordRecommendation, IsRefusedOfWhatIsNotThere) {
    a_board_of_six().when(reworded()).then_refused("thing.not-found", "/recommendation");
    auto command = reworded();
    command.effects = {meetings::CadenceEffect{BoardId("board/none"), {}, {}}};
    two_recommendations().when(command).then_refused("thing.not-found",
                                                     "/effects/0/change-cadence/board");
    command.effects = {meetings::RenameEffect{ThingId("board/none"), "Other", {}}};
    two_recommendations().when(command).then_refused("thing.not-found", "/effects/0/rename/thing");
}

TEST(RewordRecommendation, IsSoftenedByTheLadderAndNotByEveryOtherVerb) {
    const auto softened = [](Verb from, Verb to) {
        auto before = presented("recommendation/one");
        before.verb = from;
        auto command = reworded();
        command.verb = to;
        Story story = a_board_of_six();
        story.given(before).given(command);
        return open_flag(story.state(), thing(kOne), "recommendation.softened") != nullptr;
    };
    const Verb ladder[] = {Verb::approve, Verb::approve_in_principle, Verb::support,
                           Verb::acknowledge, Verb::note};
    for (std::size_t step = 1; step < std::size(ladder); ++step) {
        EXPECT_TRUE(softened(ladder[step - 1], ladder[step])) << step;
        EXPECT_FALSE(softened(ladder[step], ladder[step - 1])) << step;
    }
    EXPECT_FALSE(softened(Verb::agree, Verb::authorise));
    EXPECT_FALSE(softened(Verb::approve, Verb::agree));
    EXPECT_TRUE(softened(Verb::agree, Verb::approve_in_principle));
}

TEST(RewordRecommendation, ToATextOnlyToNoteIsSoftenedWhateverItsVerb) {
    auto command = reworded();
    command.class_ = Class::note;
    two_recommendations().when(command).then_flagged("recommendation.softened",
                                                     "recommendation/one");
}

TEST(RewordRecommendation, IsRefusedInTheSameWords) {
    auto command = reworded();
    command.text = words("recommendation/one");
    two_recommendations().when(command).then_refused("recommendation.text-unchanged", "/text");
    two_recommendations().given(reworded()).when(command).then_accepted();
    command.verb = Verb::note;
    two_recommendations().when(command).then_accepted(); // the same words ask something else
}

TEST(RewordRecommendation, IsRefusedWithEffectsThatCannotBe) {
    auto command = reworded();
    command.effects = {
        meetings::CadenceEffect{BoardId("board/programme"), {0, meetings::Period::month, {}}, {}}};
    two_recommendations().when(command).then_refused("cadence.malformed",
                                                     "/effects/0/change-cadence/cadence/every");
    command.effects = {meetings::RenameEffect{ThingId("board/programme"), "Programme Board", {}}};
    two_recommendations().when(command).then_refused("name.unchanged", "/effects/0/rename/to");
}

} // namespace
} // namespace concordat::reword_recommendation_test
