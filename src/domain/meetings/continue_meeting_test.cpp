// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::continue_meeting_test {
namespace {

using meetings::AdjournMeeting;
using meetings::CallMeeting;
using meetings::ContinueMeeting;
using meetings::Outcome;

const MeetingId kMeeting("meeting/december");
const MeetingId kJanuary("meeting/january");
const MeetingId kMarch("meeting/march");
const BoardId kBoard("board/programme");
const RecommendationId kOne("recommendation/one");
const RecommendationId kTwo("recommendation/two");

const meetings::Recommendation& item(const State& state, const RecommendationId& id) {
    return *state.meetings.recommendations.find(id);
}

/// December's meeting agreed one and voted on two, and was adjourned; meetings on 14 January and
/// 10 March 2016 are called.
Story adjourned() {
    Story story = two_recommendations();
    story.given(CallMeeting{kJanuary, kBoard, day("2016-01-14")})
        .given(CallMeeting{kMarch, kBoard, day("2016-03-10")})
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .given(unanimous("recommendation/two"))
        .given(AdjournMeeting{kMeeting, {}});
    return story;
}

Story continued() {
    Story story = adjourned();
    story.given(ContinueMeeting{kMeeting, kJanuary});
    return story;
}

TEST(ContinueMeeting, CarriesTheOpenItemsAndNoOthers) {
    adjourned()
        .when(ContinueMeeting{kMeeting, kJanuary})
        .then_events("MeetingContinued")
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.items_of(kJanuary), std::vector{kTwo});
            EXPECT_EQ(state.meetings.items_of(kMeeting), std::vector{kOne});
            EXPECT_EQ(item(state, kTwo).meeting, kMeeting);
            EXPECT_EQ(item(state, kTwo).order, 2);
            EXPECT_EQ(item(state, kTwo).decided_at(), kJanuary);
            EXPECT_EQ(item(state, kOne).decided_at(), kMeeting);
        });
}

TEST(ContinueMeeting, LeavesAnItemAgreedOnConditionWhereItWas) {
    Story story = a_board_of_six();
    story.given(CallMeeting{kJanuary, kBoard, day("2016-01-14")})
        .given(presented("recommendation/one"))
        .given(presented("recommendation/two", {"recommendation/one"}))
        .given(unanimous("recommendation/two"))
        .given(resolved("recommendation/two"))
        .then_outcome("recommendation/two", Outcome::pending)
        .given(AdjournMeeting{kMeeting, {}})
        .given(ContinueMeeting{kMeeting, kJanuary})
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.items_of(kJanuary), std::vector{kOne});
        })
        .on("2016-01-14")
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/two", Outcome::agreed, "2016-01-14");
}

TEST(ContinueMeeting, LetsItemsBeResolvedThereByPositionsTakenThere) {
    continued()
        .on("2016-01-13")
        .when(unanimous("recommendation/two"))
        .then_refused("position.before-the-meeting", "/on")
        .on("2016-01-14")
        .when(resolved("recommendation/two"))
        .then_refused("position.not-recorded", "/recommendation")
        .then_says("that count from 14 January 2016 on")
        .when(unanimous("recommendation/two"))
        .then_accepted()
        .when(resolved("recommendation/two"))
        .then_outcome("recommendation/two", Outcome::agreed)
        .then_not_flagged("recommendation.agreed-outside-a-meeting", "recommendation/two")
        .then_flagged("meeting.quorum-not-shown", "meeting/january");
}

TEST(ContinueMeeting, JudgesTheItemsByWhoWasAtTheOneThatContinues) {
    Story story = continued();
    story.on("2016-01-14")
        .given(meetings::RecordAttendance{
            kJanuary, {{SeatId("seat/leicestershire-commissioner"), meetings::Presence::present}}})
        .when(unanimous("recommendation/two"))
        .then_refused("meeting.inquorate", "/recommendation");
    Story late = continued();
    late.on("2016-01-14")
        .given(unanimous("recommendation/two"))
        .given(resolved("recommendation/two"))
        .when(meetings::RecordAttendance{
            kJanuary, {{SeatId("seat/leicestershire-commissioner"), meetings::Presence::present}}})
        .then_flagged("meeting.inquorate", "recommendation/two")
        .then_not_flagged("meeting.inquorate", "recommendation/one");
}

TEST(ContinueMeeting, MayBeAdjournedAndContinuedAgain) {
    continued()
        .on("2016-01-14")
        .given(AdjournMeeting{kJanuary, {}})
        .given(ContinueMeeting{kJanuary, kMarch})
        .then([](const State& state) {
            EXPECT_EQ(item(state, kTwo).decided_at(), kMarch);
            EXPECT_TRUE(state.meetings.items_of(kJanuary).empty());
        })
        .on("2016-03-10")
        .given(unanimous("recommendation/two"))
        .when(resolved("recommendation/two"))
        .then_outcome("recommendation/two", Outcome::agreed, "2016-03-10");
}

TEST(ContinueMeeting, TakesWhatIsRecordedLateAsPutToTheAdjournedOne) {
    continued()
        .on("2016-01-14")
        .given(AdjournMeeting{kJanuary, {}})
        .given(ContinueMeeting{kJanuary, kMarch})
        .on("2015-12-16")
        .when(presented("recommendation/three"))
        .then_accepted()
        .then([](const State& state) {
            const RecommendationId three("recommendation/three");
            EXPECT_EQ(item(state, three).decided_at(), kMarch);
            EXPECT_EQ(*item(state, three).carried.at(day("2015-12-17")), kJanuary);
            EXPECT_EQ(state.meetings.items_of(kMarch), (std::vector{kTwo, three}));
        });
}

TEST(ContinueMeeting, LetsADecisionFollowTheOneThatContinues) {
    auto decision =
        adopting("decision/two", "body/leicestershire-commissioner", "recommendation/two");
    decision.follows = kJanuary;
    continued()
        .on("2016-01-14")
        .given(unanimous("recommendation/two"))
        .given(resolved("recommendation/two"))
        .on("2016-01-20")
        .when(decision)
        .then_not_flagged("decision.follows-other-meeting", "decision/two");
}

TEST(ContinueMeeting, IsRefusedTwice) {
    continued()
        .when(ContinueMeeting{kMeeting, kMarch})
        .then_refused("meeting.continued", "/meeting");
}

TEST(ContinueMeeting, IsRefusedOfAMeetingThatWasNotAdjourned) {
    adjourned()
        .when(ContinueMeeting{kJanuary, kMarch})
        .then_refused("meeting.not-adjourned", "/meeting");
}

TEST(ContinueMeeting, IsRefusedAtOneThatWasAdjournedItself) {
    adjourned().when(ContinueMeeting{kMeeting, kMeeting}).then_refused("meeting.adjourned", "/at");
}

TEST(ContinueMeeting, IsRefusedByAnotherBoard) {
    adjourned()
        .given(CallMeeting{MeetingId("meeting/design"), BoardId("board/design"), day("2016-01-14")})
        .when(ContinueMeeting{kMeeting, MeetingId("meeting/design")})
        .then_refused("meeting.continued-by-another-board", "/at");
}

TEST(ContinueMeeting, IsRefusedBeforeTheAdjournment) {
    adjourned()
        .given(CallMeeting{MeetingId("meeting/november"), kBoard, day("2015-11-19")})
        .when(ContinueMeeting{kMeeting, MeetingId("meeting/november")})
        .then_refused("meeting.continued-before-it-was-adjourned", "/at")
        .on("2015-12-16")
        .when(ContinueMeeting{kMeeting, kJanuary})
        .then_refused("meeting.continued-before-it-was-adjourned", "/on");
}

TEST(ContinueMeeting, IsRefusedAfterTheDayOfTheOneThatContinues) {
    adjourned()
        .on("2016-01-15")
        .when(ContinueMeeting{kMeeting, kJanuary})
        .then_refused("meeting.continued-after-its-day", "/on")
        .on("2016-01-14")
        .when(ContinueMeeting{kMeeting, kJanuary})
        .then_accepted();
}

TEST(ContinueMeeting, KeepsTheOneThatContinuesFromMovingBeforeThatWasSettled) {
    adjourned()
        .on("2016-01-10")
        .given(ContinueMeeting{kMeeting, kJanuary})
        .on("2016-01-05")
        .when(meetings::MoveMeeting{kJanuary, day("2016-01-09"), {}, {}, {}})
        .then_refused("meeting.continued-after-its-day", "/held_on")
        .when(meetings::MoveMeeting{kJanuary, day("2016-01-21"), {}, {}, {}})
        .then_accepted()
        .on("2016-01-21")
        .given(unanimous("recommendation/two"))
        .when(resolved("recommendation/two"))
        .then_outcome("recommendation/two", Outcome::agreed, "2016-01-21");
}

} // namespace
} // namespace concordat::continue_meeting_test
