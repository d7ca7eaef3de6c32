// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::prepare_decision_test {
namespace {

using decisions::Adoption;
using decisions::Limb;
using decisions::PrepareDecision;
using meetings::RewordRecommendation;
using parties::RecordSuccession;

const DecisionId kDecision("decision/one");
const char* const kBody = "body/leicestershire-commissioner";

PrepareDecision prepared() {
    return adopting("decision/one", kBody, "recommendation/one");
}

TEST(PrepareDecision, StandsInTheRegisterUnderItsDay) {
    two_recommendations()
        .on("2016-02-01")
        .when(prepared())
        .then_events("DecisionPrepared")
        .then([](const State& state) {
            const auto& decision = *state.decisions.decisions.find(kDecision);
            EXPECT_EQ(decision.register_day(), day("2016-02-01"));
            EXPECT_EQ(decision.decided, std::nullopt);
            EXPECT_EQ(state.decisions.register_.keys.size(), 1u);
            EXPECT_EQ(state.decisions.following.find(MeetingId("meeting/december"))->size(), 1u);
        });
}

TEST(PrepareDecision, AnswersTheTextResolvedWhereItNamesNone) {
    two_recommendations()
        .given(RewordRecommendation{
            RecommendationId("recommendation/one"), words("Otherwise."), {}, {}, {}})
        .when(prepared())
        .then([](const State& state) {
            EXPECT_EQ(state.decisions.decisions.find(kDecision)->limbs[0].adopts[0].text, 2);
        });
}

TEST(PrepareDecision, IsRefusedUnderAnIdThatIsTaken) {
    two_recommendations().given(prepared()).when(prepared()).then_refused("id.taken", "/decision");
}

TEST(PrepareDecision, IsRefusedOfABodyThatHasEnded) {
    two_recommendations()
        .on("2016-02-01")
        .given(RecordSuccession{BodyId(kBody), BodyId("body/nottinghamshire-commissioner")})
        .when(prepared())
        .then_refused("body.ended", "/body");
}

TEST(PrepareDecision, IsRefusedWithALimbTwice) {
    auto command = prepared();
    command.limbs.push_back(Limb{1, words("More."), {}});
    two_recommendations().when(command).then_refused("limb.number-twice", "/limbs/1/number");
}

TEST(PrepareDecision, IsRefusedWithALimbThatSaysNothing) {
    auto command = prepared();
    command.limbs.push_back(Limb{2, {}, {}});
    two_recommendations().when(command).then_refused("limb.empty", "/limbs/1");
}

TEST(PrepareDecision, IsRefusedOnATextThatIsNotThere) {
    for (const int text : {0, 2, -1}) {
        auto command = prepared();
        command.limbs[0].adopts[0].text = text;
        two_recommendations().when(command).then_refused("text.no-such-text",
                                                         "/limbs/0/adopts/0/text");
    }
}

TEST(PrepareDecision, IsRefusedInOtherWordsWithoutThem) {
    auto command = prepared();
    command.limbs[0].adopts[0].as = Adoption::in_other_words;
    two_recommendations().when(command).then_refused("limb.other-words-missing",
                                                     "/limbs/0/adopts/0/as");
    command.limbs[0].words = words("With a cap.");
    two_recommendations().when(command).then_accepted();
}

TEST(PrepareDecision, IsRefusedToAnswerOneTextTwice) {
    auto command = prepared();
    command.limbs.push_back(command.limbs[0]);
    command.limbs[1].number = 2;
    two_recommendations().when(command).then_refused("ratification.twice", "/limbs/1/adopts/0");
}

TEST(PrepareDecision, IsRefusedBeforeTheMeetingItFollows) {
    two_recommendations()
        .on("2015-12-16")
        .when(prepared())
        .then_refused("decision.before-its-meeting", "/on");
    auto command = prepared();
    command.received = day("2015-12-16");
    two_recommendations().when(command).then_refused("decision.before-its-meeting", "/received");
}

TEST(PrepareDecision, IsRefusedNamingWhatIsNotThere) {
    const auto refused = [](auto change, const char* field) {
        auto command = prepared();
        change(command);
        two_recommendations().when(command).then_refused("thing.not-found", field);
    };
    refused([](auto& act) { act.body = BodyId("body/none"); }, "/body");
    refused([](auto& act) { act.author = OfficeId("office/none"); }, "/author");
    refused([](auto& act) { act.follows = MeetingId("meeting/none"); }, "/follows");
    refused(
        [](auto& act) {
            act.limbs[0].adopts[0].recommendation = RecommendationId("recommendation/none");
        },
        "/limbs/0/adopts/0/recommendation");
}

TEST(PrepareDecision, IsRefusedAsReceivedOnALaterDay) {
    auto command = prepared();
    command.received = day("2015-12-18");
    two_recommendations().when(command).then_refused("decision.received-later", "/received");
    two_recommendations().on("2015-12-18").when(command).then_accepted();
}

TEST(PrepareDecision, EnteredLateAnswersTheTextOfItsDay) {
    two_recommendations()
        .on("2016-02-01")
        .given(RewordRecommendation{
            RecommendationId("recommendation/one"), words("Otherwise."), {}, {}, {}})
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .on("2016-01-31")
        .when(prepared())
        .then([](const State& state) {
            EXPECT_EQ(state.decisions.decisions.find(kDecision)->limbs[0].adopts[0].text, 1);
        });
}

TEST(PrepareDecision, IsRefusedWithALimbBelowOne) {
    for (const int number : {0, -3}) {
        auto command = prepared();
        command.limbs[0].number = number;
        two_recommendations().when(command).then_refused("limb.number-below-one",
                                                         "/limbs/0/number");
    }
}

TEST(PrepareDecision, ThatAnswersAnItemOfAnotherMeetingThanItFollowsIsFlagged) {
    const auto january = [] {
        Story story = two_recommendations();
        story
            .given(meetings::CallMeeting{MeetingId("meeting/january"), BoardId("board/programme"),
                                         day("2016-01-07")})
            .on("2016-01-07");
        return story;
    };
    auto command = prepared();
    january().when(command).then_not_flagged("decision.follows-other-meeting", "decision/one");
    command.follows = MeetingId("meeting/january");
    january().when(command).then_flagged("decision.follows-other-meeting", "decision/one");
    // What was put off may be resolved at a later meeting.
    january()
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .when(command)
        .then_not_flagged("decision.follows-other-meeting", "decision/one");
    command.follows.reset();
    january().when(command).then_not_flagged("decision.follows-other-meeting", "decision/one");
}

} // namespace
} // namespace concordat::prepare_decision_test
