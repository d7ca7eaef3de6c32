// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::refer_recommendation_test {
namespace {

using meetings::Outcome;
using meetings::Position;
using meetings::ReferRecommendation;
using meetings::Standing;

const char* const kPlanText = "recommendation/plan";
const RecommendationId kPlan(kPlanText);
const BoardId kProgramme("board/programme");
const BoardId kDesign("board/design");
const MeetingId kDecember("meeting/december");
const MeetingId kDesignMeeting("meeting/design");
const ReferRecommendation kToProgramme{kPlan, kDecember};

/// The Design Authority, of one seat, met on 3 December 2015 and its seat was for the plan; nothing
/// is resolved yet.
Story put_to_the_design_authority() {
    Story story = a_board_of_six();
    auto terms = story.state().meetings.terms(kDesign, day("2015-12-17"));
    terms.seats = {{SeatId("seat/lead"), OfficeId("office/leicestershire-chief-executive"), {}}};
    auto item = presented(kPlanText);
    item.meeting = kDesignMeeting;
    story.on("2015-12-01")
        .given(meetings::SetTermsOfReference{kDesign, terms})
        .given(meetings::CallMeeting{kDesignMeeting, kDesign, day("2015-12-03")})
        .given(item)
        .on("2015-12-03")
        .given(meetings::RecordPositions{kPlan, {{SeatId("seat/lead"), Position::for_, {}}}, {}});
    return story;
}

Story referred() {
    Story story = put_to_the_design_authority();
    story.given(resolved(kPlanText)).on("2015-12-04").given(kToProgramme);
    return story;
}

TEST(ARecommendation, HasAResolutionForEachBoardItGoesThrough) {
    referred()
        .then_events("RecommendationReferred")
        .then_outcome(kPlanText, Outcome::agreed, "2015-12-03")
        .then_outcome(kPlanText, Outcome::not_stated, "2015-12-04")
        .on("2015-12-17")
        .given(unanimous(kPlanText))
        .when(resolved(kPlanText))
        .then_outcome(kPlanText, Outcome::agreed, "2015-12-17")
        .then([](const State& state) {
            const auto& item = state.meetings.recommendations.at(kPlan);
            ASSERT_EQ(item.passed.size(), 1u);
            EXPECT_EQ(item.passed[0].board, kDesign);
            EXPECT_EQ(item.passed[0].meeting, kDesignMeeting);
            EXPECT_EQ(item.passed[0].referred, day("2015-12-04"));
            EXPECT_EQ(item.passed[0].resolution.on, day("2015-12-03"));
            EXPECT_EQ(item.passed[0].resolution.standing, Standing::recommends);
            EXPECT_TRUE(item.passed[0].resolution.required.empty());
            EXPECT_EQ(item.passed[0].positions.size(), 1u);
            EXPECT_EQ(item.board, kProgramme);
            EXPECT_EQ(item.resolution->standing, Standing::agrees_in_principle);
            EXPECT_EQ(item.resolution->required.size(), 3u);
            EXPECT_EQ(state.waits.open.size(), 3u);
            EXPECT_EQ(state.waits.open.nth(0).since, day("2015-12-17"));
        });
}

TEST(ARecommendation, IsDecidedByTheVotesOfTheBoardItIsBefore) {
    referred()
        .on("2015-12-17")
        .when(resolved(kPlanText))
        .then_refused("position.not-recorded", "/recommendation")
        .when(meetings::RecordPositions{kPlan, {{SeatId("seat/lead"), Position::for_, {}}}, {}})
        .then_refused("seat.not-on-the-board");
}

TEST(ARecommendation, MayBeReferredOnTheDayItWasAgreedToAMeetingOfThatDay) {
    Story story = put_to_the_design_authority();
    const MeetingId evening("meeting/evening");
    story.given(meetings::CallMeeting{evening, kProgramme, day("2015-12-03")})
        .given(resolved(kPlanText))
        .given(ReferRecommendation{kPlan, evening})
        .given(unanimous(kPlanText))
        .when(resolved(kPlanText))
        .then_outcome(kPlanText, Outcome::agreed, "2015-12-03")
        .then_not_flagged("recommendation.agreed-outside-a-meeting", kPlanText);
}

TEST(ARecommendation, IsReferredOnceItsBoardHasAgreedIt) {
    put_to_the_design_authority()
        .on("2015-12-04")
        .when(kToProgramme)
        .then_refused("recommendation.not-agreed-to-refer", "/recommendation")
        .given(resolved(kPlanText))
        .on("2015-12-03")
        .when(kToProgramme)
        .then_refused("recommendation.out-of-order", "/on");
}

TEST(ARecommendation, IsNotReferredWhereItsBoardDecidesOrAgreesInPrinciple) {
    referred()
        .on("2015-12-17")
        .given(unanimous(kPlanText))
        .given(resolved(kPlanText))
        .given(meetings::CallMeeting{MeetingId("meeting/later"), kDesign, day("2016-01-14")})
        .when(ReferRecommendation{kPlan, MeetingId("meeting/later")})
        .then_refused("recommendation.decided-where-it-is", "/recommendation");
}

TEST(ARecommendation, IsReferredToALaterMeetingOfAnotherBoard) {
    Story story = put_to_the_design_authority();
    story.given(resolved(kPlanText))
        .given(meetings::CallMeeting{MeetingId("meeting/next"), kDesign, day("2016-01-14")})
        .when(ReferRecommendation{kPlan, MeetingId("meeting/next")})
        .then_refused("recommendation.referred-to-its-own-board", "/to")
        .when(ReferRecommendation{kPlan, MeetingId("meeting/none")})
        .then_refused("thing.not-found", "/to")
        .on("2015-12-18")
        .when(kToProgramme)
        .then_refused("recommendation.after-its-meeting", "/to");
}

TEST(ARecommendation, ReferredToAnotherBoardThanItsOwnRecommendsToIsFlagged) {
    const BoardId regional("board/regional");
    const MeetingId meeting("meeting/regional");
    referred().then_not_flagged("recommendation.referred-elsewhere", kPlanText);
    Story story = put_to_the_design_authority();
    story.given(resolved(kPlanText))
        .given(meetings::ConstituteBoard{regional, "Regional Board", {}, {}, {}})
        .given(meetings::CallMeeting{meeting, regional, day("2015-12-10")})
        .when(ReferRecommendation{kPlan, meeting})
        .then_flagged("recommendation.referred-elsewhere", kPlanText);
}

TEST(ACorrection, OfWhatAnotherBoardHasNowIsRefused) {
    meetings::CorrectMinutes correction;
    correction.meeting = kDesignMeeting;
    correction.at = MeetingId("meeting/next");
    correction.recommendation = kPlan;
    correction.outcome = Outcome::not_agreed;
    correction.reason = words("It was not.");
    referred()
        .given(meetings::CallMeeting{MeetingId("meeting/next"), kDesign, day("2016-01-14")})
        .given(meetings::DraftMinutes{kDesignMeeting, {{"All", {}, {}, {}, words("Agreed.")}}})
        .on("2016-01-14")
        .when(correction)
        .then_refused("minutes.item-of-another-meeting", "/recommendation")
        .then_says("went on to Programme Board on 4 December 2015");
}

meetings::TellOutcome told_on(const char* when) {
    return {kPlan, Outcome::agreed, Date::on(day(when)), {}, "A newsletter", {}};
}

const record::SettleFlag kCleared{FlagId("flag/outcome.told/recommendation/plan"),
                                  record::Finding::cleared, words("The letter was seen.")};

TEST(WhatWasTold, OfTheFirstBoardIsNoResolutionOfTheNext) {
    put_to_the_design_authority()
        .given(told_on("2015-12-03"))
        .given(resolved(kPlanText))
        .on("2015-12-04")
        .given(kToProgramme)
        .on("2015-12-12")
        .when(kCleared)
        .then_events("FlagSettled")
        .then_outcome(kPlanText, Outcome::not_stated);
}

TEST(WhatWasTold, AfterAReferralIsOfADayOnWhichTheNextBoardHadMet) {
    referred()
        .on("2016-01-05")
        .when(told_on("2015-12-05"))
        .then_refused("outcome.before-the-meeting", "/when")
        .given(told_on("2015-12-17"))
        .when(kCleared)
        .then_outcome(kPlanText, Outcome::agreed, "2015-12-17");
}

TEST(WhatWasTold, OfTheFirstBoardIsNoOtherTellingOfTheNext) {
    auto not_agreed = told_on("2015-12-17");
    not_agreed.outcome = Outcome::not_agreed;
    put_to_the_design_authority()
        .given(told_on("2015-12-03"))
        .given(resolved(kPlanText))
        .on("2015-12-04")
        .given(kToProgramme)
        .on("2015-12-18")
        .when(not_agreed)
        .then_accepted()
        .then_not_flagged("outcome.told-differently", kPlanText);
}

TEST(AnAttendance, OfABoardTheItemHasBeenThroughFlagsIt) {
    referred()
        .when(meetings::RecordAttendance{kDesignMeeting,
                                         {{SeatId("seat/lead"), meetings::Presence::absent, {}}}})
        .then_flagged("meeting.inquorate", kPlanText)
        .then_flagged("position.of-an-absent-seat", kPlanText);
}

/// The Design Authority put the plan off to meeting/second, of 10 December, agreed it there and
/// referred it; its seat is recorded as absent from the meeting named.
Story put_off_then_referred_by_nobody_at(const MeetingId& meeting) {
    const MeetingId second("meeting/second");
    Story story = put_to_the_design_authority();
    story.given(meetings::CallMeeting{second, kDesign, day("2015-12-10")})
        .given(meetings::DeferRecommendation{kPlan, day("2015-12-10"), {}})
        .on("2015-12-10")
        .given(meetings::RecordPositions{kPlan, {{SeatId("seat/lead"), Position::for_, {}}}, {}})
        .given(resolved(kPlanText))
        .on("2015-12-11")
        .given(kToProgramme)
        .when(meetings::RecordAttendance{meeting,
                                         {{SeatId("seat/lead"), meetings::Presence::absent, {}}}})
        .then_flagged("meeting.inquorate", meeting.text());
    return story;
}

TEST(ARecommendation, IsInDoubtWhereTheMeetingThatAgreedItBeforeItWentOnHadNoQuorum) {
    put_off_then_referred_by_nobody_at(MeetingId("meeting/second"))
        .then_flagged("meeting.inquorate", kPlanText)
        .then_flagged("position.of-an-absent-seat", kPlanText);
    put_off_then_referred_by_nobody_at(kDesignMeeting)
        .then_not_flagged("meeting.inquorate", kPlanText);
}

} // namespace
} // namespace concordat::refer_recommendation_test
