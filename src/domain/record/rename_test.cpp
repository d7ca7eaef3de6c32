// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::rename_test {
namespace {

using record::Rename;

const ThingId kBoard("board/programme");

TEST(Rename, HoldsFromItsDayAndLeavesTheNameBefore) {
    a_board_of_six()
        .on("2016-06-23")
        .when(Rename{kBoard, "Collaboration Board"})
        .then_events("Renamed")
        .then([](const State& state) {
            const auto name = [&](const char* on) {
                return std::string(state.record.name_of(kBoard, "Programme Board", day(on)));
            };
            EXPECT_EQ(name("2016-06-22"), "Programme Board");
            EXPECT_EQ(name("2016-06-23"), "Collaboration Board");
            EXPECT_TRUE(state.has(kBoard));
        });
}

TEST(Rename, EnteredLateFallsIntoItsPlace) {
    a_board_of_six()
        .on("2016-06-23")
        .given(Rename{kBoard, "Collaboration Board"})
        .on("2016-01-01")
        .when(Rename{kBoard, "Interim Board"})
        .then([](const State& state) {
            EXPECT_EQ(state.record.name_of(kBoard, "", day("2016-06-22")), "Interim Board");
            EXPECT_EQ(state.record.name_of(kBoard, "", day("2016-06-23")), "Collaboration Board");
        });
}

TEST(Rename, IsRefusedToTheNameItHas) {
    a_board_of_six()
        .given(Rename{kBoard, "Collaboration Board"})
        .when(Rename{kBoard, "Collaboration Board"})
        .then_refused("name.unchanged", "/to");
}

TEST(Rename, IsRefusedOfWhatIsNotThere) {
    a_board_of_six()
        .when(Rename{ThingId("board/none"), "Any"})
        .then_refused("thing.not-found", "/thing");
}

TEST(Rename, IsRefusedToTheFirstNameWhileItHasIt) {
    a_board_of_six().when(Rename{kBoard, "Programme Board"}).then_refused("name.unchanged", "/to");
    a_board_of_six()
        .given(Rename{kBoard, "Collaboration Board"})
        .on("2016-01-01")
        .when(Rename{kBoard, "Programme Board"})
        .then_accepted();
}

TEST(Rename, IsRefusedBeforeTheThingBegan) {
    a_board_of_six()
        .on("2015-08-20")
        .when(Rename{kBoard, "Old Board"})
        .then_refused("name.before-the-thing", "/on")
        .when(Rename{ThingId("meeting/december"), "Old meeting"})
        .then_refused("name.before-the-thing", "/on")
        // A partner is recorded without the day it began.
        .when(Rename{ThingId("partner/leicestershire"), "Leicester"})
        .then_accepted()
        .on("2015-08-21")
        .when(Rename{kBoard, "Old Board"})
        .then_accepted();
}

TEST(Rename, OfADecisionIsRefusedBeforeItWasPrepared) {
    Story story = two_recommendations();
    story.given(adopting("decision/one", "body/leicestershire-commissioner", "recommendation/one"))
        .on("2015-12-16")
        .when(Rename{ThingId("decision/one"), "Another"})
        .then_refused("name.before-the-thing", "/on")
        .when(Rename{ThingId("recommendation/one"), "Another"})
        .then_refused("name.before-the-thing", "/on");
}

TEST(Rename, OfAPaperThatCameLateIsAllowedFromTheDayOfItsMeeting) {
    const PaperId paper("paper/late");
    Story story = a_board_of_six();
    story.on("2016-03-01")
        .given(meetings::SubmitPaper{
            .paper = paper, .meeting = MeetingId("meeting/december"), .title = "Late"})
        .on("2015-12-17")
        .when(Rename{thing(paper), "Another"})
        .then_accepted()
        .on("2015-12-16")
        .when(Rename{thing(paper), "Another still"})
        .then_refused("name.before-the-thing", "/on");
}

TEST(Rename, OfAMeetingEnteredLateIsAllowedFromItsDay) {
    const MeetingId meeting("meeting/november");
    a_board_of_six()
        .given(meetings::CallMeeting{meeting, BoardId("board/programme"), day("2015-11-17")})
        .on("2015-11-17")
        .when(Rename{thing(meeting), "First meeting"})
        .then_accepted()
        .on("2015-11-16")
        .when(Rename{thing(meeting), "Another"})
        .then_refused("name.before-the-thing", "/on");
}

} // namespace
} // namespace concordat::rename_test
