// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::agree_minutes_test {
namespace {

using meetings::AgreeMinutes;
using meetings::CallMeeting;
using meetings::DraftMinutes;

const MeetingId kNovember("meeting/november");
const MeetingId kDecember("meeting/december");
const MeetingId kJanuary("meeting/january");
const MeetingId kDesign("meeting/design");
const BoardId kBoard("board/programme");

/// December's minutes are drafted on the 20th; the board meets again on 14 January, its day.
Story drafted() {
    Story story = a_board_of_six();
    story.given(CallMeeting{kNovember, kBoard, day("2015-11-19")})
        .given(CallMeeting{kJanuary, kBoard, day("2016-01-14")})
        .given(CallMeeting{kDesign, BoardId("board/design"), day("2016-01-14")})
        .on("2015-12-20")
        .given(DraftMinutes{kDecember, {{"All", {}, {}, {}, words("They met.")}}})
        .on("2016-01-14");
    return story;
}

TEST(Minutes, AreAgreedAtALaterMeetingOfTheBoard) {
    drafted()
        .when(AgreeMinutes{kDecember, kJanuary})
        .then_events("MinutesAgreed")
        .then([](const State& state) {
            const auto& agreed = state.meetings.meetings.at(kDecember).minutes->agreed;
            ASSERT_TRUE(agreed);
            EXPECT_EQ(agreed->on, day("2016-01-14"));
            EXPECT_EQ(agreed->at, kJanuary);
        })
        .when(AgreeMinutes{kDecember, kJanuary})
        .then_refused("minutes.agreed", "/meeting")
        .then_says("14 January 2016");
}

TEST(Minutes, AreNotAgreedAtTheirOwnMeetingNorAnEarlierOneNorOfAnotherBoard) {
    drafted()
        .when(AgreeMinutes{kDecember, kDecember})
        .then_refused("minutes.not-at-a-later-meeting", "/at")
        .when(AgreeMinutes{kDecember, kNovember})
        .then_refused("minutes.not-at-a-later-meeting", "/at")
        .when(AgreeMinutes{kDecember, kDesign})
        .then_refused("minutes.at-another-board", "/at")
        .when(AgreeMinutes{kDecember, MeetingId("meeting/none")})
        .then_refused("thing.not-found", "/at")
        .on("2016-01-15")
        .when(AgreeMinutes{kDecember, kJanuary})
        .then_refused("minutes.on-another-day", "/on");
}

TEST(Minutes, AreNotAgreedBeforeThereAreAny) {
    drafted()
        .when(AgreeMinutes{kNovember, kJanuary})
        .then_refused("minutes.none", "/meeting")
        .on("2015-12-19")
        .when(AgreeMinutes{kDecember, {}})
        .then_refused("minutes.before-they-were-drafted", "/on");
}

TEST(Minutes, AreNotAgreedAtAMeetingWithoutAQuorum) {
    drafted()
        .given(meetings::RecordAttendance{
            kJanuary, {{SeatId("seat/leicestershire-commissioner"), meetings::Presence::present}}})
        .when(AgreeMinutes{kDecember, kJanuary})
        .then_refused("meeting.inquorate", "/at");
}

TEST(Minutes, AreAgreedInWritingOnlyWhereTheTermsLetTheBoard) {
    Story story = drafted();
    auto terms = story.state().meetings.terms(kBoard, day("2015-12-17"));
    terms.written_procedure = true;
    story.when(AgreeMinutes{kDecember, {}})
        .then_refused("meeting.no-written-procedure", "/at")
        .on("2016-01-04")
        .given(meetings::SetTermsOfReference{kBoard, terms})
        .when(AgreeMinutes{kDecember, {}})
        .then_accepted();
}

TEST(Minutes, AreAgreedAtTheMeetingThatContinuesTheirsOnTheSameDay) {
    const MeetingId evening("meeting/evening");
    Story story = a_board_of_six();
    story.given(CallMeeting{evening, kBoard, day("2015-12-17")})
        .given(meetings::AdjournMeeting{kDecember, {}})
        .given(meetings::ContinueMeeting{kDecember, evening})
        .given(DraftMinutes{kDecember, {{"All", {}, {}, {}, words("They met.")}}})
        .when(AgreeMinutes{kDecember, evening})
        .then_accepted();
}

} // namespace
} // namespace concordat::agree_minutes_test
