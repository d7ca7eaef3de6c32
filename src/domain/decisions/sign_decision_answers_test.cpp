// SPDX-License-Identifier: GPL-3.0-or-later
// What the limbs of a decision that is signed may answer.
#include "domain/decisions/joint_effect.hpp"
#include "domain/given.hpp"

namespace concordat::sign_decision_answers_test {
namespace {

using decisions::Adoption;
using meetings::WithdrawRecommendation;

const char* const kBody = "body/leicestershire-commissioner";
const char* const kOffice = "office/leicestershire-commissioner";
const RecommendationId kOne("recommendation/one");

TEST(SignDecision, IsRefusedToRatifyWhatCameToNothing) {
    two_recommendations()
        .given(adopting("decision/one", kBody, "recommendation/one"))
        .given(WithdrawRecommendation{kOne, {}})
        .by(kOffice)
        .when(signed_decision("decision/one"))
        .then_refused("ratification.nothing-to-ratify", "/decision");
}

TEST(SignDecision, IsRefusedToAdoptWhatTheBoardOnlyNoted) {
    auto note = presented("recommendation/note");
    note.verb = meetings::Verb::note;
    auto decision = adopting("decision/one", kBody, "recommendation/note");
    const auto to_adopt = [&] {
        Story story = a_board_of_six();
        story.given(note)
            .given(unanimous("recommendation/note"))
            .given(resolved("recommendation/note"))
            .given(decision)
            .on("2016-02-23")
            .by(kOffice);
        return story;
    };
    to_adopt()
        .when(signed_decision("decision/one"))
        .then_refused("ratification.nothing-to-ratify", "/decision");
    decision.limbs.at(0).adopts.at(0).as = Adoption::noted;
    to_adopt().when(signed_decision("decision/one")).then_accepted();
}

TEST(SignDecision, IsRefusedToRatifyTheSameTextTwice) {
    decision_to_sign()
        .given(signed_decision("decision/one"))
        .given(adopting("decision/again", kBody, "recommendation/one"))
        .when(signed_decision("decision/again"))
        .then_refused("ratification.twice", "/decision");
}

TEST(SignDecision, OfATextThatWasNotPutYetIsRefused) {
    auto decision = adopting("decision/one", kBody, "recommendation/one");
    decision.follows.reset();
    decision_to_sign(decision)
        .on("2015-12-16")
        .when(signed_decision("decision/one"))
        .then_refused("ratification.before-its-text", "/on");
}

TEST(SignDecision, EnteredLateBeforeTheResolutionIsEarlyAllTheSame) {
    Story story = two_recommendations();
    auto decision = adopting("decision/one", kBody, "recommendation/one");
    decision.follows.reset();
    story.on("2015-12-20")
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .on("2015-12-18")
        .given(decision)
        .by(kOffice)
        .when(signed_decision("decision/one"))
        .then_flagged("ratification.early", "decision/one")
        .then([](const State& state) {
            const auto joint = decisions::joint_effect(state.parties, state.meetings,
                                                       state.decisions, kOne, kLastDay);
            EXPECT_EQ(joint.bodies[0].lag, 0);
            EXPECT_EQ(joint.bodies[0].counts_from, day("2015-12-20"));
        });
}

decisions::PrepareDecision answering(const char* decision, Adoption as) {
    auto command = adopting(decision, kBody, "recommendation/one");
    command.limbs[0].adopts[0].as = as;
    command.limbs[0].words = words("As said.");
    return command;
}

TEST(SignDecision, IsRefusedToAnswerOtherwiseWhatTheBodyHasAdopted) {
    for (const Adoption as : {Adoption::refused, Adoption::deferred, Adoption::on_condition,
                              Adoption::in_other_words}) {
        decision_to_sign()
            .given(signed_decision("decision/one"))
            .on("2016-03-01")
            .given(answering("decision/later", as))
            .when(signed_decision("decision/later"))
            .then_refused("ratification.revoking", "/decision");
    }
    decision_to_sign()
        .given(signed_decision("decision/one"))
        .on("2016-03-01")
        .given(answering("decision/later", Adoption::noted))
        .when(signed_decision("decision/later"))
        .then_accepted();
}

TEST(SignDecision, MayAdoptWhatTheBodyRefusedBeforeAlsoEnteredLate) {
    decision_to_sign()
        .given(answering("decision/before", Adoption::refused))
        .on("2016-02-01")
        .given(signed_decision("decision/before"))
        .on("2016-02-23")
        .when(signed_decision("decision/one"))
        .then_in_force_from("recommendation/one", "")
        .then_accepted();
    decision_to_sign()
        .given(answering("decision/after", Adoption::refused))
        .on("2016-03-01")
        .given(signed_decision("decision/after"))
        .on("2016-02-23")
        .when(signed_decision("decision/one"))
        .then_flagged("ratification.answered-otherwise", "decision/one")
        .then([](const State& state) {
            const auto counts = [&](const char* as_at) {
                return decisions::joint_effect(state.parties, state.meetings, state.decisions, kOne,
                                               day(as_at))
                    .bodies.at(0)
                    .counts;
            };
            EXPECT_TRUE(counts("2016-02-29"));
            EXPECT_FALSE(counts("2016-03-01"));
        });
}

enum class Entered { in_order, late };

/// recommendation/one is adopted on 5 January 2016, and `then` happens to it after.
Story adopted_early(Entered entered, const std::function<void(Story&)>& then) {
    Story story = two_recommendations();
    const auto sign = [&] {
        story.on("2016-01-05")
            .given(adopting("decision/one", kBody, "recommendation/one"))
            .by(kOffice)
            .when(signed_decision("decision/one"))
            .then_accepted()
            .by("");
    };
    if (entered == Entered::in_order) sign();
    then(story);
    if (entered == Entered::late) sign();
    return story;
}

/// On 1 February it takes other words, for decision or only to note, and comes out.
void reword(Story& story, meetings::Class asked) {
    story.on("2016-02-01")
        .given(meetings::RewordRecommendation{kOne, words("Otherwise."), {}, asked, {}})
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"));
}

TEST(SignDecision, EnteredLateIsJudgedByWhatHadBecomeOfTheItemByItsDay) {
    const auto withdraw = [](Story& story) {
        story.on("2016-02-01").given(WithdrawRecommendation{kOne, {}});
    };
    const auto note = [](Story& story) { reword(story, meetings::Class::note); };
    const auto agree = [](Story& story) { reword(story, meetings::Class::decision); };
    for (const Entered entered : {Entered::in_order, Entered::late}) {
        adopted_early(entered, withdraw)
            .then_flagged("ratification.early", "decision/one")
            .then_in_force_from("recommendation/one", "");
        adopted_early(entered, note)
            .then_outcome("recommendation/one", meetings::Outcome::noted)
            .then_flagged("ratification.early", "decision/one")
            .then_not_flagged("ratification.divergent", "decision/one")
            .then_not_flagged("ratification.not-required", "decision/one");
        adopted_early(entered, agree)
            .then_flagged("ratification.early", "decision/one")
            .then_flagged("ratification.divergent", "decision/one");
    }
}

TEST(SignDecision, MayAdoptOnTheDayOfARefusalWhatWasRefusedBeforeIt) {
    decision_to_sign()
        .given(answering("decision/before", Adoption::refused))
        .given(signed_decision("decision/before"))
        .when(signed_decision("decision/one"))
        .then_accepted();
    decision_to_sign()
        .given(answering("decision/after", Adoption::refused))
        .given(signed_decision("decision/one"))
        .when(signed_decision("decision/after"))
        .then_refused("ratification.revoking", "/decision");
}

} // namespace
} // namespace concordat::sign_decision_answers_test
