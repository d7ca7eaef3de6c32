// SPDX-License-Identifier: GPL-3.0-or-later
// A decision whose ground a late entry took away, and what its body makes of that.
#include "domain/decisions/joint_effect.hpp"
#include "domain/given.hpp"

namespace concordat::answer_doubt_test {
namespace {

using decisions::ConfirmDecision;
using decisions::Finding;
using decisions::WithdrawDecision;

const char* const kText = "decision/nottinghamshire";
const DecisionId kDecision(kText);
const OfficeId kOffice("office/nottinghamshire-commissioner");
const BodyId kBody("body/nottinghamshire-commissioner");
const RecommendationId kOne("recommendation/one");

ConfirmDecision confirmed() {
    return {kDecision, words("It was what the body had decided.")};
}
WithdrawDecision withdrawn() {
    return {kDecision, words("Nobody could decide it.")};
}

const decisions::Decision& decision(const State& state) {
    return state.decisions.decisions.at(kDecision);
}

/// decision/nottinghamshire of 23 February 2016 ratified recommendation/one, the last of three; the
/// next act is nobody's, on 20 February.
Story signed_by_all() {
    Story story = ratified_by_all();
    story.by("").on("2016-02-20");
    return story;
}

/// Its office is told to have been vacant, and held again from 1 April; it acts next, on 2 April.
Story in_doubt() {
    Story story = signed_by_all();
    story.given(parties::TellVacancy{kOffice})
        .on("2016-04-01")
        .given(parties::AppointHolder{kOffice, parties::Capacity::substantive, {}, {}, {}})
        .by(kOffice.text())
        .on("2016-04-02");
    return story;
}

TEST(ADecision, IsInDoubtByAVacancyToldLate) {
    Story story = signed_by_all();
    const std::int64_t entries = story.state().entries;
    story.when(parties::TellVacancy{kOffice})
        .then_events("VacancyTold DecisionDoubted FlagRaised")
        .then_flagged("decision.in-doubt", kText)
        .then_in_force_from("recommendation/one", "2016-02-23")
        .then([&](const State& state) {
            ASSERT_EQ(decision(state).doubts.size(), 1u);
            EXPECT_EQ(decision(state).doubts[0].entry, entries + 1);
            EXPECT_EQ(decision(state).doubts[0].cause, thing(kOffice));
            EXPECT_FALSE(decision(state).is_in_doubt(day("2016-02-22")));
            EXPECT_TRUE(decision(state).is_in_doubt(day("2016-02-23")));
        });
    signed_by_all()
        .on("2016-02-24")
        .when(parties::TellVacancy{kOffice})
        .then_not_flagged("decision.in-doubt", kText);
}

TEST(ADecision, IsInDoubtOnceItIsEnteredThatItsBodyHadEnded) {
    signed_by_all()
        .when(parties::EndBody{kBody, {}})
        .then_flagged("decision.in-doubt", kText)
        .then_not_flagged("decision.in-doubt", "decision/leicestershire");
}

TEST(ADecision, IsInDoubtWhereWhatItAdoptsWasNotAgreed) {
    const MeetingId april("meeting/april");
    const MeetingId december("meeting/december");
    meetings::CorrectMinutes correction;
    correction.meeting = december;
    correction.at = april;
    correction.recommendation = kOne;
    correction.outcome = meetings::Outcome::not_agreed;
    correction.reason = words("The vote was on another item.");
    Story story = signed_by_all();
    story.on("2016-03-01")
        .given(meetings::CallMeeting{april, BoardId("board/programme"), day("2016-04-14")})
        .given(meetings::DraftMinutes{december, {{"All", {}, {}, {}, words("All agreed.")}}})
        .on("2016-04-14")
        .when(correction)
        .then_flagged("decision.in-doubt", kText)
        .then_flagged("decision.in-doubt", "decision/leicestershire")
        .then([&](const State& state) {
            EXPECT_EQ(decision(state).doubts.at(0).cause, thing(december));
            EXPECT_EQ(decision(state).doubts.at(0).since, day("2016-04-14"));
        })
        .by(kOffice.text())
        .on("2016-04-15")
        .when(confirmed())
        .then_not_flagged("decision.in-doubt", kText);
}

TEST(ADecision, TakenEarlyIsNotInDoubtWhereTheItemIsNotAgreedThen) {
    Story story = two_recommendations();
    story.by(kOffice.text())
        .given(adopting(kText, kBody.text(), "recommendation/one"))
        .given(signed_decision(kText))
        .by("");
    story
        .given(meetings::RecordPositions{
            RecommendationId("recommendation/one"),
            {{SeatId("seat/leicestershire-chief-constable"), meetings::Position::against, {}}},
            {}})
        .when(resolved("recommendation/one"))
        .then_not_flagged("decision.in-doubt", kText);
}

TEST(ConfirmDecision, LetsItStandFromItsOwnDayAndSettlesItsFlag) {
    in_doubt()
        .when(confirmed())
        .then_events("DecisionConfirmed FlagSettled")
        .then_not_flagged("decision.in-doubt", kText)
        .then_in_force_from("recommendation/one", "2016-02-23")
        .then([](const State& state) {
            EXPECT_TRUE(decision(state).is_in_doubt(day("2016-04-01")));
            EXPECT_FALSE(decision(state).is_in_doubt(day("2016-04-02")));
            EXPECT_EQ(decision(state).doubts[0].answer->as, Finding::confirmed);
            EXPECT_TRUE(decision(state).endings.empty());
            EXPECT_EQ(state.waits.open.size(), 0u);
        });
}

TEST(WithdrawDecision, CountsAsRevokedFromTheDayOfTheAct) {
    in_doubt()
        .when(withdrawn())
        .then_events("DecisionWithdrawn FlagSettled")
        .then_not_flagged("decision.in-doubt", kText)
        .then([](const State& state) {
            EXPECT_EQ(decision(state).withdrawn(day("2016-04-01")), std::nullopt);
            EXPECT_EQ(decision(state).withdrawn(day("2016-04-02")), day("2016-04-02"));
            const auto joint = decisions::joint_effect(state.parties, state.meetings,
                                                       state.decisions, kOne, day("2016-04-02"));
            EXPECT_EQ(joint.in_force_from, day("2016-02-23"));
            EXPECT_EQ(joint.in_force_until, day("2016-04-02"));
            EXPECT_EQ(joint.bodies.at(2).answer, decisions::Answer::revoked);
            ASSERT_EQ(state.waits.open.size(), 1u);
            EXPECT_EQ(state.waits.open.nth(0).body, kBody);
            EXPECT_EQ(state.waits.open.nth(0).since, day("2016-04-02"));
        });
}

TEST(AnAnswerToADoubt, IsRefusedOfWhatIsNotInDoubtAndOnceItIsGiven) {
    signed_by_all()
        .by(kOffice.text())
        .on("2016-04-02")
        .when(confirmed())
        .then_refused("decision.not-in-doubt", "/decision")
        .when(withdrawn())
        .then_refused("decision.not-in-doubt", "/decision");
    in_doubt()
        .given(confirmed())
        .when(withdrawn())
        .then_refused("decision.not-in-doubt", "/decision");
    in_doubt().given(withdrawn()).when(confirmed()).then_refused("decision.not-in-doubt");
}

TEST(AnAnswerToADoubt, IsTheBodysOwn) {
    in_doubt()
        .by("office/nottinghamshire-chief-executive")
        .when(confirmed())
        .then_refused("decision.wrong-office", "/by")
        .by("")
        .when(withdrawn())
        .then_refused("act.by-nobody", "/by");
    Story ended = signed_by_all();
    ended.given(parties::EndBody{kBody, {}})
        .by("office/leicestershire-commissioner")
        .on("2016-04-02")
        .when(confirmed())
        .then_refused("body.ended", "/decision");
}

TEST(AnAnswerToADoubt, IsGivenByASuccessor) {
    const BodyId mayor("body/mayor");
    Story story = signed_by_all();
    story.given(parties::TellVacancy{kOffice})
        .on("2016-03-01")
        .given(parties::AddBody{mayor, "Mayor", parties::BodyKind::other})
        .given(parties::AddOffice{OfficeId("office/mayor"), "Mayor", {mayor}, {}})
        .given(parties::RecordSuccession{kBody, mayor})
        .by("office/mayor")
        .on("2016-04-02")
        .when(confirmed())
        .then_not_flagged("decision.in-doubt", kText);
}

} // namespace
} // namespace concordat::answer_doubt_test
