// SPDX-License-Identifier: GPL-3.0-or-later
// A ratification on a condition counts from the day that is met.
#include "domain/decisions/joint_effect.hpp"
#include "domain/given.hpp"

namespace concordat::meet_condition_test {
namespace {

using decisions::Adoption;
using decisions::Answer;
using decisions::Change;
using decisions::MeetCondition;
using decisions::PrepareDecision;

const char* const kBody = "body/leicestershire-commissioner";
const char* const kOffice = "office/leicestershire-commissioner";
const RecommendationId kOne("recommendation/one");
const RecommendationId kTwo("recommendation/two");
const DecisionId kDecision("decision/conditional");
const MeetCondition kMet{kDecision, kOne, {}};

/// Of Leicestershire's commissioner, in words of its own.
PrepareDecision conditional() {
    auto command = adopting(kDecision.text(), kBody, kOne.text());
    command.limbs[0].adopts[0].as = Adoption::on_condition;
    command.limbs[0].adopts[0].condition = words("The costs are shown to each body.");
    return command;
}

PrepareDecision if_two_is_agreed() {
    auto command = conditional();
    command.limbs[0].adopts[0].condition.reset();
    command.limbs[0].adopts[0].if_agreed = kTwo;
    return command;
}

/// recommendation/one agreed, ratified by the other two on 5 January 2016, and by this decision on
/// 10 January. The office is to act next, on 1 March.
Story signed_on_condition(PrepareDecision decision) {
    Story story = two_recommendations();
    story.given(unanimous(kOne.text())).given(resolved(kOne.text()));
    for (const std::string name : {"northamptonshire", "nottinghamshire"}) {
        story.on("2016-01-05")
            .by("office/" + name + "-commissioner")
            .given(adopting("decision/" + name, "body/" + name + "-commissioner", kOne.text()))
            .given(signed_decision("decision/" + name));
    }
    story.on("2016-01-10")
        .by(kOffice)
        .given(std::move(decision))
        .given(signed_decision(kDecision.text()))
        .on("2016-03-01");
    return story;
}

decisions::JointEffect effect(const State& state, const char* as_at = "9999-12-31") {
    return decisions::joint_effect(state.parties, state.meetings, state.decisions, kOne,
                                   day(as_at));
}

TEST(ARatification, OnAConditionCountsFromTheDayTheBodySaysItIsMet) {
    signed_on_condition(conditional())
        .then_not_flagged("ratification.condition-not-stated", kDecision.text())
        .then_in_force_from(kOne.text(), "")
        .then([](const State& state) { EXPECT_EQ(state.waits.open.size(), 1u); })
        .when(kMet)
        .then_events("ConditionMet")
        .then_flagged("office.holder-not-stated", kOffice)
        .then_in_force_from(kOne.text(), "2016-03-01")
        .then([](const State& state) {
            const auto before = effect(state, "2016-02-29").bodies.at(0);
            EXPECT_FALSE(before.counts);
            EXPECT_EQ(before.answer, Answer::on_condition);
            EXPECT_EQ(before.waits_since, day("2015-12-17"));
            const auto after = effect(state, "2016-03-01").bodies.at(0);
            EXPECT_TRUE(after.counts);
            EXPECT_EQ(after.counts_from, day("2016-03-01"));
            EXPECT_EQ(after.condition_met, day("2016-03-01"));
            EXPECT_EQ(state.waits.open.size(), 0u);
            EXPECT_EQ(state.waits.items.size(), 0u);
        });
}

TEST(ARatification, OnTheConditionThatAnItemIsAgreedCountsFromThatDayOfItself) {
    signed_on_condition(if_two_is_agreed())
        .then_in_force_from(kOne.text(), "")
        .given(unanimous(kTwo.text()))
        .when(resolved(kTwo.text()))
        .then_in_force_from(kOne.text(), "2016-03-01")
        .then([](const State& state) {
            EXPECT_FALSE(effect(state, "2016-02-29").bodies.at(0).counts);
            EXPECT_TRUE(effect(state, "2016-03-01").bodies.at(0).counts);
            state.waits.open.for_each(
                [](const Wait& wait) { EXPECT_EQ(wait.recommendation, kTwo); });
            EXPECT_EQ(state.waits.open.size(), 3u);
        });
    signed_on_condition(if_two_is_agreed())
        .when(meetings::WithdrawRecommendation{kTwo, {}})
        .then_in_force_from(kOne.text(), "");
}

TEST(ARatification, OnAConditionMetBeforeCountsFromItsSignature) {
    Story story = two_recommendations();
    story.given(unanimous(kTwo.text())).given(resolved(kTwo.text()));
    story.given(unanimous(kOne.text()))
        .given(resolved(kOne.text()))
        .on("2016-01-10")
        .by(kOffice)
        .given(if_two_is_agreed())
        .when(signed_decision(kDecision.text()))
        .then([](const State& state) {
            EXPECT_EQ(effect(state).bodies.at(0).counts_from, day("2016-01-10"));
        });
}

TEST(ARatification, OnAConditionMetBringsAboutWhatTheItemSays) {
    auto rename = presented(kOne.text());
    rename.effects = {meetings::RenameEffect{ThingId("partner/leicestershire"), "The county", {}}};
    Story story = a_board_of_six();
    story.given(rename)
        .given(presented(kTwo.text()))
        .given(unanimous(kOne.text()))
        .given(resolved(kOne.text()));
    for (const std::string name : {"northamptonshire", "nottinghamshire"}) {
        story.by("office/" + name + "-commissioner")
            .given(adopting("decision/" + name, "body/" + name + "-commissioner", kOne.text()))
            .given(signed_decision("decision/" + name));
    }
    story.by(kOffice)
        .given(conditional())
        .given(signed_decision(kDecision.text()))
        .on("2016-03-01")
        .when(kMet)
        .then([](const State& state) {
            const ThingId partner("partner/leicestershire");
            EXPECT_EQ(state.record.name_of(partner, "leicestershire", day("2016-02-29")),
                      "leicestershire");
            EXPECT_EQ(state.record.name_of(partner, "leicestershire", day("2016-03-01")),
                      "The county");
        });
}

TEST(ARatification, OnAConditionThatIsMetIsRevokedLikeAnyOther) {
    auto refusing = adopting("decision/later", kBody, kOne.text());
    refusing.limbs[0].adopts[0].as = Adoption::refused;
    const auto met = [&] {
        Story story = signed_on_condition(conditional());
        story.given(kMet).on("2016-04-01");
        return story;
    };
    met()
        .given(refusing)
        .when(signed_decision("decision/later"))
        .then_refused("ratification.revoking", "/decision");
    refusing.limbs[0].changes = {{kDecision, {}, Change::revoked}};
    met().given(refusing).when(signed_decision("decision/later")).then([](const State& state) {
        EXPECT_EQ(effect(state).in_force_until, day("2016-04-01"));
    });
    // While the condition is open nothing was adopted yet, and the body may answer otherwise.
    refusing.limbs[0].changes.clear();
    signed_on_condition(conditional())
        .given(refusing)
        .when(signed_decision("decision/later"))
        .then_accepted()
        .when(kMet)
        .then_in_force_from(kOne.text(), "");
}

TEST(ARatification, OnAConditionNobodyStatesIsFlagged) {
    auto unstated = conditional();
    unstated.limbs[0].adopts[0].condition.reset();
    signed_on_condition(unstated)
        .then_flagged("ratification.condition-not-stated", kDecision.text())
        .when(kMet)
        .then_accepted();
}

TEST(PrepareDecision, HasAConditionOnlyOfWhatIsAdoptedOnOne) {
    auto twice = conditional();
    twice.limbs[0].adopts[0].if_agreed = kTwo;
    two_recommendations().when(twice).then_refused("ratification.condition-twice",
                                                   "/limbs/0/adopts/0/if-agreed");
    auto plain = conditional();
    plain.limbs[0].adopts[0].as = Adoption::adopted;
    two_recommendations().when(plain).then_refused("ratification.condition-of-none",
                                                   "/limbs/0/adopts/0/condition");
    auto itself = if_two_is_agreed();
    itself.limbs[0].adopts[0].if_agreed = kOne;
    two_recommendations().when(itself).then_refused("ratification.condition-itself",
                                                    "/limbs/0/adopts/0/if-agreed");
    auto unknown = if_two_is_agreed();
    unknown.limbs[0].adopts[0].if_agreed = RecommendationId("recommendation/none");
    two_recommendations().when(unknown).then_refused("thing.not-found",
                                                     "/limbs/0/adopts/0/if-agreed");
}

TEST(MeetCondition, IsByTheBodysOwnOffice) {
    signed_on_condition(conditional()).by("").when(kMet).then_refused("act.by-nobody", "/by");
    signed_on_condition(conditional())
        .by("office/nottinghamshire-commissioner")
        .when(kMet)
        .then_refused("decision.wrong-office", "/by");
}

TEST(MeetCondition, IsRefusedOnceTheBodyHasEnded) {
    signed_on_condition(conditional())
        .on("2016-02-01")
        .given(
            parties::RecordSuccession{BodyId(kBody), BodyId("body/nottinghamshire-commissioner")})
        .on("2016-03-01")
        .when(kMet)
        .then_refused("body.ended");
}

TEST(MeetCondition, IsRefusedWhereThereIsNone) {
    signed_on_condition(conditional())
        .when(MeetCondition{kDecision, kTwo, {}})
        .then_refused("condition.none", "/recommendation");
    signed_on_condition(conditional())
        .when(MeetCondition{kDecision, kOne, 2})
        .then_refused("condition.none", "/recommendation");
    signed_on_condition(conditional())
        .when(MeetCondition{DecisionId("decision/none"), kOne, {}})
        .then_refused("thing.not-found", "/decision");
    signed_on_condition(conditional())
        .when(MeetCondition{kDecision, RecommendationId("recommendation/none"), {}})
        .then_refused("thing.not-found", "/recommendation");
}

TEST(MeetCondition, IsRefusedBeforeTheDecision) {
    signed_on_condition(conditional())
        .on("2016-01-09")
        .when(kMet)
        .then_refused("condition.before-decided", "/decision");
}

TEST(MeetCondition, IsRefusedWhereItIsMetOfItselfOrTwice) {
    signed_on_condition(if_two_is_agreed())
        .when(kMet)
        .then_refused("condition.met-of-itself", "/recommendation");
    signed_on_condition(conditional())
        .given(kMet)
        .when(kMet)
        .then_refused("condition.met", "/recommendation");
}

TEST(MeetCondition, IsRefusedOnceTheAdoptionWasRevoked) {
    PrepareDecision later;
    later.decision = DecisionId("decision/later");
    later.body = BodyId(kBody);
    later.title = "Later";
    later.limbs = {{1, words("No more."), {}, {{kDecision, {}, Change::revoked}}}};
    signed_on_condition(conditional())
        .given(later)
        .given(signed_decision("decision/later"))
        .when(kMet)
        .then_refused("condition.ratification-ended", "/decision");
}

TEST(ACondition, IsMetByTheSuccessorOfTheBodyThatAdopted) {
    const BodyId mayor("body/mayor");
    const OfficeId office("office/mayor");
    signed_on_condition(conditional())
        .by("")
        .on("2016-02-01")
        .given(parties::AddBody{mayor, "Mayor", parties::BodyKind::commissioner})
        .given(parties::AddOffice{office, "Mayor", {}, mayor})
        .given(parties::RecordSuccession{BodyId(kBody), mayor})
        .on("2016-03-01")
        .by(kOffice)
        .when(kMet)
        .then_refused("body.ended")
        .by(office.text())
        .when(kMet)
        .then_accepted()
        .then_in_force_from(kOne.text(), "2016-03-01");
}

TEST(ACondition, SaidToBeMetByAnOfficeThatWasVacantPutsTheDecisionInDoubt) {
    const parties::TellVacancy vacancy{OfficeId(kOffice)};
    signed_on_condition(conditional())
        .given(kMet)
        .by("")
        .on("2016-02-20")
        .when(vacancy)
        .then_flagged("decision.in-doubt", kDecision.text())
        .then([](const State& state) {
            const auto& decision = state.decisions.decisions.at(kDecision);
            EXPECT_TRUE(decision.is_in_doubt(day("2016-03-01")));
            EXPECT_FALSE(decision.is_in_doubt(day("2016-02-29")));
        });
    signed_on_condition(conditional())
        .given(kMet)
        .by("")
        .on("2016-03-02")
        .when(vacancy)
        .then_not_flagged("decision.in-doubt", kDecision.text());
}

const RecommendationId kPlan("recommendation/plan");

/// recommendation/plan, which board/design recommends since 17 December, is the condition.
Story signed_if_the_plan_is_agreed() {
    const BoardId design("board/design");
    auto plan = presented(kPlan.text());
    plan.meeting = MeetingId("meeting/design");
    auto decision = if_two_is_agreed();
    decision.limbs[0].adopts[0].if_agreed = kPlan;
    Story story = two_recommendations();
    auto terms = story.state().meetings.terms(design, day("2015-12-17"));
    terms.seats = {{SeatId("seat/lead"), OfficeId("office/leicestershire-chief-executive"), {}}};
    story.given(meetings::SetTermsOfReference{design, terms})
        .given(meetings::CallMeeting{plan.meeting, design, day("2015-12-17")})
        .given(plan)
        .given(meetings::RecordPositions{
            kPlan, {{SeatId("seat/lead"), meetings::Position::for_, {}}}, {}})
        .given(resolved(kPlan.text()))
        .given(unanimous(kOne.text()))
        .given(resolved(kOne.text()));
    for (const std::string name : {"northamptonshire", "nottinghamshire"}) {
        story.on("2016-01-05")
            .by("office/" + name + "-commissioner")
            .given(adopting("decision/" + name, "body/" + name + "-commissioner", kOne.text()))
            .given(signed_decision("decision/" + name));
    }
    story.on("2016-01-10").by(kOffice).given(decision).given(signed_decision(kDecision.text()));
    return story;
}

TEST(ACondition, StaysMetWhereTheItemAgreedGoesOnToAFurtherBoard) {
    const MeetingId january("meeting/january");
    signed_if_the_plan_is_agreed()
        .then_in_force_from(kOne.text(), "2016-01-10")
        .by("")
        .given(meetings::CallMeeting{january, BoardId("board/programme"), day("2016-01-28")})
        .on("2016-01-20")
        .given(meetings::ReferRecommendation{kPlan, january})
        .then([](const State& state) {
            EXPECT_EQ(effect(state, "2016-01-15").in_force_from, day("2016-01-10"));
            EXPECT_EQ(effect(state).in_force_from, day("2016-01-10"));
        })
        .on("2016-01-28")
        .given(meetings::RecordPositions{
            kPlan,
            {{SeatId("seat/leicestershire-commissioner"), meetings::Position::against, {}}},
            {}})
        .given(resolved(kPlan.text()))
        .then([](const State& state) {
            EXPECT_EQ(effect(state, "2016-01-27").in_force_from, day("2016-01-10"));
            EXPECT_EQ(effect(state).in_force_from, std::nullopt);
        });
}

} // namespace
} // namespace concordat::meet_condition_test
