// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::adjourn_meeting_test {
namespace {

using meetings::AdjournMeeting;
using meetings::Outcome;

const MeetingId kMeeting("meeting/december");
const RecommendationId kTwo("recommendation/two");

Story one_agreed_before_it_was_adjourned() {
    Story story = two_recommendations();
    story.given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .given(unanimous("recommendation/two"))
        .given(AdjournMeeting{kMeeting, words("The building was cleared.")});
    return story;
}

TEST(AdjournMeeting, LeavesWhatWasDecidedBefore) {
    one_agreed_before_it_was_adjourned()
        .then_outcome("recommendation/one", Outcome::agreed)
        .then_outcome("recommendation/two", Outcome::not_stated)
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.meetings.find(kMeeting)->adjourned->on, day("2015-12-17"));
        });
}

TEST(AdjournMeeting, LetsNothingBeDecidedAfterIt) {
    one_agreed_before_it_was_adjourned()
        .when(resolved("recommendation/two"))
        .then_refused("meeting.adjourned", "/recommendation")
        .then_says("was adjourned on 17 December 2015")
        .when(unanimous("recommendation/two"))
        .then_refused("meeting.adjourned", "/recommendation")
        .when(meetings::DeferRecommendation{kTwo, day("2016-02-01"), {}})
        .then_refused("meeting.adjourned", "/recommendation")
        .on("2016-01-14")
        .when(resolved("recommendation/two"))
        .then_refused("meeting.adjourned", "/recommendation");
}

TEST(AdjournMeeting, LeavesAGateWithoutOutcome) {
    const MeetingId gate("meeting/gate");
    a_board_of_six()
        .given(meetings::CallMeeting{
            gate, BoardId("board/programme"), day("2015-12-17"), {}, {}, true, {}, {}})
        .given(AdjournMeeting{gate, {}})
        .when(meetings::RecordGateOutcome{gate, meetings::GateOutcome::proceed, {}, {}})
        .then_refused("meeting.adjourned", "/meeting");
}

TEST(AdjournMeeting, LetsAnOutcomeBeToldAnItemBeWithdrawnAndWhoWasThereBeRecorded) {
    one_agreed_before_it_was_adjourned()
        .when(meetings::TellOutcome{
            kTwo, Outcome::agreed, Date::on(day("2015-12-17")), {}, "The minutes"})
        .then_accepted()
        .when(meetings::WithdrawRecommendation{kTwo, {}})
        .then_accepted()
        .when(meetings::RecordAttendance{
            kMeeting, {{SeatId("seat/leicestershire-commissioner"), meetings::Presence::present}}})
        .then_accepted()
        .then_flagged("meeting.inquorate", "recommendation/one");
}

TEST(AdjournMeeting, IsRefusedTwice) {
    one_agreed_before_it_was_adjourned()
        .when(AdjournMeeting{kMeeting, {}})
        .then_refused("meeting.adjourned", "/meeting");
}

TEST(AdjournMeeting, IsRefusedOnAnotherDayThanTheMeeting) {
    for (const char* day : {"2015-12-16", "2015-12-18"}) {
        a_board_of_six()
            .on(day)
            .when(AdjournMeeting{kMeeting, {}})
            .then_refused("meeting.adjourned-on-another-day", "/on");
    }
}

} // namespace
} // namespace concordat::adjourn_meeting_test
