// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::call_meeting_test {
namespace {

using meetings::CallMeeting;
using meetings::MeetingKind;

const MeetingId kMeeting("meeting/stage-gate");
const BoardId kBoard("board/programme");

CallMeeting called_on(const char* on) {
    return {kMeeting, kBoard, day(on), {}, MeetingKind::extraordinary, true, "Headquarters", {}};
}

TEST(CallMeeting, StandsInTheCalendarUnderItsDay) {
    a_board_of_six()
        .when(called_on("2016-06-23"))
        .then_events("MeetingCalled")
        .then([](const State& state) {
            const auto& calendar = state.meetings.calendar;
            ASSERT_EQ(calendar.size(), 2u);
            EXPECT_EQ(calendar.nth(1).meeting, kMeeting);
            EXPECT_EQ(state.meetings.calendar_of.find(kBoard)->size(), 2u);
            EXPECT_TRUE(state.meetings.meetings.find(kMeeting)->is_gate);
        });
}

TEST(CallMeeting, IsRefusedUnderAnIdThatIsTaken) {
    a_board_of_six()
        .when(CallMeeting{MeetingId("meeting/december"), kBoard, day("2016-01-01")})
        .then_refused("id.taken", "/meeting");
}

TEST(CallMeeting, IsRefusedOfABoardThatIsNotThere) {
    a_board_of_six()
        .when(CallMeeting{kMeeting, BoardId("board/none"), day("2016-01-01")})
        .then_refused("thing.not-found", "/board");
}

TEST(CallMeeting, IsRefusedBeforeTheBoardWas) {
    a_board_of_six()
        .when(called_on("2015-08-20"))
        .then_refused("meeting.before-its-board", "/held_on")
        .then_advises("if this one is wrong");
}

TEST(CallMeeting, IsRefusedWithNoticeGivenAfterIt) {
    auto command = called_on("2016-06-23");
    command.notice_given = day("2016-06-24");
    a_board_of_six()
        .when(command)
        .then_refused("meeting.notice-after-meeting", "/notice_given")
        .then_advises("leave it out");
    command.notice_given = day("2016-06-23");
    a_board_of_six().when(command).then_accepted();
}

} // namespace
} // namespace concordat::call_meeting_test
