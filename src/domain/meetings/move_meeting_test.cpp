// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::move_meeting_test {
namespace {

using meetings::CallMeeting;
using meetings::MoveMeeting;
using meetings::Presence;
using meetings::RecordAttendance;

const MeetingId kMeeting("meeting/december");
const BoardId kBoard("board/programme");

MoveMeeting moved_to(const char* held_on) {
    return {kMeeting, day(held_on), {}, {}, words("The hall was taken.")};
}

/// meeting/notified on 17 December 2015 at Headquarters, of which notice was given on 3 December.
Story a_meeting_with_notice() {
    Story story = a_board_of_six();
    story.on("2015-12-01")
        .given(CallMeeting{MeetingId("meeting/notified"),
                           kBoard,
                           day("2015-12-17"),
                           {},
                           {},
                           {},
                           "Headquarters",
                           day("2015-12-03")})
        .on("2015-12-10");
    return story;
}

MoveMeeting notified_moved_to(const char* held_on) {
    MoveMeeting command = moved_to(held_on);
    command.meeting = MeetingId("meeting/notified");
    return command;
}

TEST(MoveMeeting, KeepsItsIdAndTheCalendarFollows) {
    a_board_of_six()
        .on("2015-12-10")
        .when(moved_to("2016-01-14"))
        .then_events("MeetingMoved")
        .then([](const State& state) {
            const auto& meeting = *state.meetings.meetings.find(kMeeting);
            EXPECT_EQ(meeting.on, day("2016-01-14"));
            EXPECT_EQ(meeting.arrangement(day("2015-12-09")).on, day("2015-12-17"));
            EXPECT_EQ(meeting.arrangement(day("2015-12-10")).on, day("2016-01-14"));
            const meetings::CalendarKey key{day("2016-01-14"), kMeeting};
            ASSERT_EQ(state.meetings.calendar.size(), 1u);
            EXPECT_EQ(state.meetings.calendar.nth(0), key);
            ASSERT_EQ(state.meetings.calendar_of.find(kBoard)->size(), 1u);
            EXPECT_EQ(state.meetings.calendar_of.find(kBoard)->nth(0), key);
        });
}

TEST(MoveMeeting, LetsItDecideOnTheNewDayAndNotOnTheOld) {
    two_recommendations()
        .given(moved_to("2016-01-14"))
        .when(unanimous("recommendation/one"))
        .then_refused("position.before-the-meeting", "/on")
        .on("2016-01-14")
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", meetings::Outcome::agreed)
        .then_not_flagged("recommendation.agreed-outside-a-meeting", "recommendation/one");
}

TEST(MoveMeeting, MayChangeThePlaceAlone) {
    MoveMeeting command = notified_moved_to("2015-12-17");
    command.place = "County Hall";
    a_meeting_with_notice().when(command).then_events("MeetingMoved").then([](const State& state) {
        const auto& meeting = *state.meetings.meetings.find(MeetingId("meeting/notified"));
        EXPECT_EQ(meeting.place, "County Hall");
        EXPECT_EQ(meeting.notice_given, day("2015-12-03"));
        EXPECT_EQ(meeting.arrangement(day("2015-12-09")).place, "Headquarters");
    });
}

TEST(MoveMeeting, ChangesNothingWhereItIsToBeHeldThenAlready) {
    a_meeting_with_notice().when(notified_moved_to("2015-12-17")).then_nothing_happened();
}

TEST(MoveMeeting, IsFlaggedWhereNoticeWasGivenOfTheOldDayOnly) {
    a_meeting_with_notice()
        .when(notified_moved_to("2016-01-14"))
        .then_flagged("meeting.moved-without-notice", "meeting/notified")
        .then([](const State& state) {
            const auto& meeting = *state.meetings.meetings.find(MeetingId("meeting/notified"));
            EXPECT_EQ(meeting.notice_given, std::nullopt);
            EXPECT_EQ(meeting.place, "Headquarters");
        });
    MoveMeeting with_notice = notified_moved_to("2016-01-14");
    with_notice.notice_given = day("2016-01-04");
    a_meeting_with_notice()
        .when(with_notice)
        .then_accepted()
        .then_not_flagged("meeting.moved-without-notice", "meeting/notified");
    a_board_of_six()
        .on("2015-12-10")
        .when(moved_to("2016-01-14"))
        .then_not_flagged("meeting.moved-without-notice", "meeting/december");
}

TEST(MoveMeeting, JudgesNoticeByTheNewDay) {
    MoveMeeting command = moved_to("2016-01-14");
    command.notice_given = day("2016-01-15");
    a_board_of_six()
        .on("2015-12-10")
        .when(command)
        .then_refused("meeting.notice-after-meeting", "/notice_given");
}

TEST(MoveMeeting, IsRefusedOnceItWasHeld) {
    const auto refused = [](Story story) {
        story.when(moved_to("2016-01-14")).then_refused("meeting.held", "/meeting");
    };
    Story attended = a_board_of_six();
    attended.given(RecordAttendance{
        kMeeting, {{SeatId("seat/leicestershire-commissioner"), Presence::present}}});
    refused(std::move(attended));
    Story voted = two_recommendations();
    voted.given(unanimous("recommendation/one"));
    refused(std::move(voted));
    Story deferred = two_recommendations();
    deferred.given(meetings::DeferRecommendation{
        RecommendationId("recommendation/one"), day("2016-02-01"), {}});
    refused(std::move(deferred));
    Story told = two_recommendations();
    told.given(meetings::TellOutcome{RecommendationId("recommendation/one"),
                                     meetings::Outcome::agreed,
                                     Date::on(day("2015-12-17")),
                                     {},
                                     "A report"});
    refused(std::move(told));
    Story added = a_board_of_six();
    auto item = presented("recommendation/one");
    item.added_at_meeting = true;
    added.given(item);
    refused(std::move(added));
    Story adjourned = a_board_of_six();
    adjourned.given(meetings::AdjournMeeting{kMeeting, {}});
    refused(std::move(adjourned));
    Story gated = a_board_of_six();
    gated.on("2015-12-01")
        .given(CallMeeting{
            MeetingId("meeting/gate"), kBoard, day("2015-12-17"), {}, {}, true, {}, {}});
    gated.on("2015-12-17")
        .given(meetings::RecordGateOutcome{
            MeetingId("meeting/gate"), meetings::GateOutcome::proceed, {}, {}});
    MoveMeeting command = moved_to("2016-01-14");
    command.meeting = MeetingId("meeting/gate");
    gated.when(command).then_refused("meeting.held", "/meeting");
}

TEST(MoveMeeting, MayComeAfterAnItemWasWithdrawn) {
    two_recommendations()
        .given(
            meetings::WithdrawRecommendation{RecommendationId("recommendation/one"), std::nullopt})
        .when(moved_to("2016-01-14"))
        .then_accepted();
}

TEST(MoveMeeting, IsRefusedAfterItsDay) {
    a_board_of_six()
        .on("2015-12-18")
        .when(moved_to("2016-01-14"))
        .then_refused("meeting.moved-after-its-day", "/on");
}

TEST(MoveMeeting, IsRefusedBeforeItWasCalled) {
    a_board_of_six()
        .on("2015-08-20")
        .when(moved_to("2016-01-14"))
        .then_refused("meeting.not-yet-called", "/on");
}

TEST(MoveMeeting, IsRefusedToADayThatIsPast) {
    a_board_of_six()
        .on("2015-12-10")
        .when(moved_to("2015-12-09"))
        .then_refused("meeting.moved-to-the-past", "/held_on");
    a_board_of_six().on("2015-12-10").when(moved_to("2015-12-10")).then_accepted();
}

TEST(MoveMeeting, IsRefusedToADayBeforeItsBoardWas) {
    a_board_of_six()
        .on("2015-12-10")
        .when(moved_to("2015-08-20"))
        .then_refused("meeting.before-its-board", "/held_on");
}

TEST(MoveMeeting, EnteredLateFallsIntoItsPlace) {
    a_board_of_six()
        .on("2015-12-10")
        .given(moved_to("2016-01-14"))
        .on("2015-12-05")
        .when(moved_to("2015-12-20"))
        .then_accepted()
        .then([](const State& state) {
            const auto& meeting = *state.meetings.meetings.find(kMeeting);
            EXPECT_EQ(meeting.on, day("2016-01-14"));
            EXPECT_EQ(meeting.arrangement(day("2015-12-06")).on, day("2015-12-20"));
        })
        .when(moved_to("2015-12-08"))
        .then_refused("meeting.moved-after-its-day", "/held_on");
}

TEST(MoveMeeting, FlagsWhatWasPutToItAfterItsNewDay) {
    Story story = a_board_of_six();
    const PaperId paper("paper/plan");
    story.on("2015-12-15")
        .given(presented("recommendation/one"))
        .given(meetings::SubmitPaper{.paper = paper, .meeting = kMeeting, .title = "The plan"})
        .given(meetings::AddAgendaItem{kMeeting, "1", "The plan", {}, {}, {}})
        .on("2015-12-01")
        .when(moved_to("2015-12-14"))
        .then_flagged("recommendation.after-its-meeting", "recommendation/one")
        .then_flagged("paper.after-its-meeting", "paper/plan")
        .then_flagged("agenda.after-its-meeting", "meeting/december");
}

TEST(MoveMeeting, LeavesInDoubtADecisionThatFollowsItBeforeItsNewDay) {
    Story story = two_recommendations();
    story.given(adopting("decision/one", "body/leicestershire-commissioner", "recommendation/one"))
        .by("office/leicestershire-commissioner")
        .on("2015-12-18")
        .given(signed_decision("decision/one"))
        .by("")
        .on("2015-12-16")
        .when(moved_to("2015-12-18"))
        .then_not_flagged("decision.before-its-meeting", "decision/one")
        .when(moved_to("2016-01-14"))
        .then_flagged("decision.before-its-meeting", "decision/one");
}

} // namespace
} // namespace concordat::move_meeting_test
