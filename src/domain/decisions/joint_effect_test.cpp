// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/joint_effect.hpp"
#include "domain/given.hpp"

#include <algorithm>

namespace concordat::joint_effect_test {
namespace {

using decisions::Adoption;
using decisions::Answer;
using decisions::BodyAnswer;
using decisions::Declaration;
using decisions::joint_effect;
using decisions::JointEffect;
using decisions::SignDecision;
using meetings::RewordRecommendation;
using meetings::SetTermsOfReference;
using meetings::Standing;
using parties::AddBody;
using parties::AddOffice;
using parties::BodyKind;
using parties::RecordSuccession;

const char* const kOneText = "recommendation/one";
const RecommendationId kOne(kOneText);
const BoardId kBoard("board/programme");
const BodyId kFirst("body/leicestershire-commissioner");
const BodyId kHeir("body/heir-commissioner");

JointEffect effect(const State& state, const char* as_at = "9999-12-31") {
    return joint_effect(state.parties, state.meetings, state.decisions, kOne, day(as_at));
}
const BodyAnswer answer_of_first(const State& state, const char* as_at = "9999-12-31") {
    return effect(state, as_at).bodies.at(0);
}

Story agreed() {
    Story story = two_recommendations();
    story.given(unanimous(kOneText)).given(resolved(kOneText));
    return story;
}

/// The commissioner of this area adopts recommendation/one on the day.
void adopt(Story& story, const std::string& name, const char* on,
           std::optional<Day> effective = {}) {
    const std::string decision = "decision/" + name + "/" + on;
    story.on(on)
        .by("office/" + name + "-commissioner")
        .given(adopting(decision, "body/" + name + "-commissioner", kOneText))
        .given(SignDecision{DecisionId(decision), Declaration::none, effective})
        .by("");
}

/// The first commissioner's answer, with a limb of its own words.
void answer(Story& story, const std::string& decision, Adoption as, const char* on) {
    auto prepared = adopting(decision, kFirst.text(), kOneText);
    prepared.limbs[0].words = words("In its own words.");
    prepared.limbs[0].adopts[0].as = as;
    story.on(on)
        .by("office/leicestershire-commissioner")
        .given(prepared)
        .given(signed_decision(decision))
        .by("");
}

void add_heir(Story& story) {
    story.given(AddBody{kHeir, "Heir", BodyKind::commissioner})
        .given(AddOffice{OfficeId("office/heir-commissioner"), "Heir", {}, kHeir});
}

TEST(AResolution, WaitsForEachBodyAndShowsHowLong) {
    Story story = agreed();
    adopt(story, "leicestershire", "2016-02-23");
    story.then([](const State& state) {
        const auto before = answer_of_first(state, "2016-02-22");
        EXPECT_EQ(before.answer, Answer::not_decided);
        EXPECT_EQ(before.lag, 67); // 14 days of December, 31 of January, 22 of February
        const auto after = answer_of_first(state, "2016-02-23");
        EXPECT_EQ(after.answer, Answer::adopted);
        EXPECT_TRUE(after.counts);
        EXPECT_EQ(after.lag, 68);
        EXPECT_EQ(effect(state, "2015-12-16").bodies.size(), 0u);
    });
}

TEST(AnEarlyRatification, CountsFromTheDayTheItemIsAgreed) {
    Story story = two_recommendations();
    for (const char* name : kNames)
        adopt(story, name, "2015-12-18");
    story.then_in_force_from(kOneText, "")
        .on("2016-01-07")
        .given(unanimous(kOneText))
        .given(resolved(kOneText))
        .then_in_force_from(kOneText, "2016-01-07")
        .then([](const State& state) {
            EXPECT_EQ(answer_of_first(state).counts_from, day("2016-01-07"));
            EXPECT_EQ(answer_of_first(state).lag, 0);
        });
}

TEST(ARatification, CountsFromTheDayItIsEffective) {
    Story story = agreed();
    adopt(story, "leicestershire", "2016-01-10");
    adopt(story, "northamptonshire", "2016-01-20", day("2016-04-01"));
    adopt(story, "nottinghamshire", "2016-01-30");
    story.then_in_force_from(kOneText, "2016-04-01").then([](const State& state) {
        EXPECT_EQ(effect(state, "2016-02-01").in_force_from, day("2016-04-01"));
        EXPECT_EQ(effect(state, "2016-01-29").in_force_from, std::nullopt);
    });
}

TEST(ARatification, OfAnotherTextDoesNotCount) {
    Story story = two_recommendations();
    story.given(RewordRecommendation{kOne, words("Otherwise."), {}, {}, {}})
        .given(unanimous(kOneText))
        .given(resolved(kOneText));
    auto first = adopting("decision/first-text", kFirst.text(), kOneText);
    first.limbs[0].adopts[0].text = 1;
    story.given(first)
        .by("office/leicestershire-commissioner")
        .given(signed_decision("decision/first-text"))
        .by("");
    adopt(story, "northamptonshire", "2016-01-10");
    adopt(story, "nottinghamshire", "2016-01-10");
    story.then_in_force_from(kOneText, "").then([](const State& state) {
        EXPECT_EQ(answer_of_first(state).answer, Answer::in_other_words);
        EXPECT_FALSE(answer_of_first(state).counts);
    });
}

TEST(AnAnswer, ThatDoesNotAdoptGivesNoJointEffect) {
    const std::pair<Adoption, Answer> kinds[] = {{Adoption::in_other_words, Answer::in_other_words},
                                                 {Adoption::on_condition, Answer::on_condition},
                                                 {Adoption::noted, Answer::noted},
                                                 {Adoption::deferred, Answer::deferred},
                                                 {Adoption::refused, Answer::refused}};
    for (const auto& [as, expected] : kinds) {
        Story story = agreed();
        answer(story, "decision/first", as, "2016-01-05");
        adopt(story, "northamptonshire", "2016-01-10");
        adopt(story, "nottinghamshire", "2016-01-10");
        story.then_in_force_from(kOneText, "").then([&](const State& state) {
            EXPECT_EQ(answer_of_first(state).answer, expected);
            EXPECT_FALSE(answer_of_first(state).counts);
        });
    }
}

TEST(AnAnswer, IsTheLatestGivenUntilOneAdopts) {
    Story story = agreed();
    answer(story, "decision/refused", Adoption::refused, "2016-03-01");
    answer(story, "decision/deferred", Adoption::deferred, "2016-02-01");
    story.then([](const State& state) {
        EXPECT_EQ(answer_of_first(state, "2016-02-15").answer, Answer::deferred);
        EXPECT_EQ(answer_of_first(state).answer, Answer::refused);
    });
    adopt(story, "leicestershire", "2016-03-10");
    story.then([](const State& state) { EXPECT_TRUE(answer_of_first(state).counts); });
}

/// New terms of the board: the seat of the first body's office is the successor's, or gone where
/// that has one already.
void give_seat_to(Story& story, const OfficeId& successor) {
    auto terms = story.state().meetings.terms(kBoard, day("2016-01-01"));
    const auto has_one = [&](const auto& seat) { return seat.office == successor; };
    if (std::any_of(terms.seats.begin(), terms.seats.end(), has_one)) {
        terms.seats.erase(terms.seats.begin());
    } else {
        terms.seats[0].office = successor;
    }
    story.given(SetTermsOfReference{kBoard, terms});
}

TEST(ARatification, OfThePredecessorCountsForTheSuccessor) {
    Story story = agreed();
    adopt(story, "leicestershire", "2016-01-10");
    add_heir(story);
    story.on("2016-02-01").given(RecordSuccession{kFirst, kHeir});
    adopt(story, "northamptonshire", "2016-02-10");
    adopt(story, "nottinghamshire", "2016-02-10");
    story.then_in_force_from(kOneText, "2016-02-10");
}

TEST(ARatification, EarlyOfThePredecessorCountsForTheSuccessorThatIsThenNeeded) {
    Story story = two_recommendations();
    adopt(story, "leicestershire", "2015-12-18");
    add_heir(story);
    story.on("2016-01-01").given(RecordSuccession{kFirst, kHeir});
    give_seat_to(story, OfficeId("office/heir-commissioner"));
    story.on("2016-01-07").given(unanimous(kOneText)).given(resolved(kOneText));
    story.then([](const State& state) {
        EXPECT_EQ(answer_of_first(state).body, kHeir);
        EXPECT_TRUE(answer_of_first(state).counts);
        EXPECT_EQ(answer_of_first(state).counts_from, day("2016-01-07"));
    });
    story.then_not_flagged("ratification.not-required", "decision/leicestershire/2015-12-18");
}

TEST(ARatification, OfTheSuccessorCountsForTheBodyThatEnded) {
    Story story = agreed();
    add_heir(story);
    story.on("2016-02-01").given(RecordSuccession{kFirst, kHeir});
    adopt(story, "heir", "2016-02-20");
    adopt(story, "northamptonshire", "2016-01-10");
    adopt(story, "nottinghamshire", "2016-01-10");
    story.then_in_force_from(kOneText, "2016-02-20").then([](const State& state) {
        EXPECT_EQ(answer_of_first(state).body, kFirst);
        EXPECT_EQ(answer_of_first(state).ratification->body, kHeir);
    });
}

TEST(ARatification, OfTheSuccessorBeforeItWasOneDoesNotCount) {
    Story story = agreed();
    add_heir(story);
    adopt(story, "heir", "2016-01-20");
    story.on("2016-02-01").given(RecordSuccession{kFirst, kHeir}).then([](const State& state) {
        EXPECT_FALSE(answer_of_first(state).counts);
    });
}

TEST(ARatification, OfOneBodyDoesNotCountForAnotherThatTakesItsPlaceLater) {
    Story story = two_recommendations();
    add_heir(story);
    auto terms = story.state().meetings.terms(kBoard, day("2015-12-17"));
    terms.required_bodies = {kHeir, kFirst};
    story.given(SetTermsOfReference{kBoard, terms})
        .given(unanimous(kOneText))
        .given(resolved(kOneText));
    adopt(story, "leicestershire", "2016-01-10");
    story.on("2016-02-01").given(RecordSuccession{kFirst, kHeir});
    story.then_in_force_from(kOneText, "").then([](const State& state) {
        EXPECT_FALSE(effect(state).bodies[0].counts);
        EXPECT_TRUE(effect(state).bodies[1].counts);
    });
}

TEST(TheRequiredBodies, OfOneThatTookTheOthersPlaceStandOnce) {
    Story story = two_recommendations();
    story.on("2016-01-01")
        .given(RecordSuccession{kFirst, BodyId("body/nottinghamshire-commissioner")});
    give_seat_to(story, OfficeId("office/nottinghamshire-commissioner"));
    story.given(unanimous(kOneText)).given(resolved(kOneText)).then([](const State& state) {
        EXPECT_EQ(effect(state).bodies.size(), 2u);
    });
}

TEST(TheRequiredBodies, AreFixedOnTheDayOfTheResolution) {
    Story story = agreed();
    auto terms = story.state().meetings.terms(kBoard, day("2015-12-17"));
    terms.required_bodies.push_back(BodyId("body/leicestershire-chief-constable"));
    story.on("2015-12-18").given(SetTermsOfReference{kBoard, terms});
    for (const char* name : kNames)
        adopt(story, name, "2016-01-10");
    story.then_in_force_from(kOneText, "2016-01-10");
}

TEST(ABoardThatDecides, NeedsNoRatification) {
    Story story = two_recommendations();
    auto terms = story.state().meetings.terms(kBoard, day("2015-12-17"));
    terms.standing = Standing::decides;
    terms.required_bodies.clear();
    story.given(SetTermsOfReference{kBoard, terms})
        .given(unanimous(kOneText))
        .when(resolved(kOneText))
        .then_in_force_from(kOneText, "2015-12-17")
        .then([](const State& state) {
            EXPECT_FALSE(effect(state).needs_ratification);
            EXPECT_EQ(state.waits.open.size(), 0u);
        });
}

TEST(ABoardThatDecides, NeedsThoseTheRecommendationNames) {
    Story story = a_board_of_six();
    auto terms = story.state().meetings.terms(kBoard, day("2015-12-17"));
    terms.standing = Standing::decides;
    terms.required_bodies.clear();
    auto item = presented(kOneText);
    item.required_bodies.emplace({kFirst});
    item.required_because = "The estate is its own.";
    story.given(SetTermsOfReference{kBoard, terms})
        .given(item)
        .given(unanimous(kOneText))
        .given(resolved(kOneText))
        .then_in_force_from(kOneText, "");
    adopt(story, "leicestershire", "2016-01-10");
    story.then_in_force_from(kOneText, "2016-01-10");
}

TEST(ARecommendation, ThatNamesNobodyIsInForceFromItsResolution) {
    auto item = presented(kOneText);
    item.required_bodies.emplace();
    item.required_because = "It concerns the board's own papers.";
    a_board_of_six()
        .given(item)
        .given(unanimous(kOneText))
        .when(resolved(kOneText))
        .then_in_force_from(kOneText, "2015-12-17");
}

TEST(ABoardThatAgreesInPrinciple, WithoutNamedBodiesPutsNothingInForce) {
    Story story = two_recommendations();
    auto terms = story.state().meetings.terms(kBoard, day("2015-12-17"));
    terms.required_bodies.clear();
    story.given(SetTermsOfReference{kBoard, terms})
        .given(unanimous(kOneText))
        .when(resolved(kOneText))
        .then_in_force_from(kOneText, "");
}

} // namespace
} // namespace concordat::joint_effect_test
