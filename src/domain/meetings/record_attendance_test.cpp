// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::record_attendance_test {
namespace {

using meetings::Attendance;
using meetings::Presence;
using meetings::RecordAttendance;
using parties::AppointHolder;
using parties::SuspendHolder;
using parties::TellVacancy;

const MeetingId kDecember("meeting/december");
const std::string kSeats[] = {"leicestershire-commissioner",   "leicestershire-chief-constable",
                              "northamptonshire-commissioner", "northamptonshire-chief-constable",
                              "nottinghamshire-commissioner",  "nottinghamshire-chief-constable"};

RecordAttendance there(std::size_t present) {
    RecordAttendance command{kDecember, {}};
    for (std::size_t i = 0; i < 6; ++i) {
        command.seats.push_back(
            {SeatId("seat/" + kSeats[i]), i < present ? Presence::present : Presence::absent});
    }
    return command;
}

// The quorum of the board of six is four.
TEST(RecordAttendance, WithAQuorumIsNotFlagged) {
    a_board_of_six()
        .when(there(4))
        .then_events("AttendanceRecorded")
        .then_not_flagged("meeting.inquorate", "meeting/december")
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.meetings.find(kDecember)->attendance.size(), 6u);
        });
}

TEST(RecordAttendance, WithoutAQuorumIsFlagged) {
    a_board_of_six().when(there(3)).then_flagged("meeting.inquorate", "meeting/december");
}

TEST(RecordAttendance, IsRefusedBeforeTheMeeting) {
    a_board_of_six()
        .on("2015-12-16")
        .when(there(6))
        .then_refused("attendance.before-the-meeting", "/on");
}

TEST(RecordAttendance, IsRefusedTwice) {
    a_board_of_six().given(there(6)).when(there(5)).then_refused("attendance.recorded", "/meeting");
}

TEST(RecordAttendance, IsRefusedOfASeatTheBoardDoesNotHave) {
    auto command = there(6);
    command.seats[2].seat = SeatId("seat/none");
    a_board_of_six().when(command).then_refused("seat.not-on-the-board", "/seats/2/seat");
}

TEST(RecordAttendance, IsRefusedWithASeatTwice) {
    auto command = there(6);
    command.seats[5].seat = command.seats[0].seat;
    a_board_of_six().when(command).then_refused("seat.twice", "/seats/5/seat");
}

TEST(RecordAttendance, IsRefusedOfAVacantOfficeButNotItsAbsence) {
    const OfficeId office("office/" + kSeats[5]);
    a_board_of_six()
        .given(TellVacancy{office})
        .when(there(6))
        .then_refused("office.vacant", "/seats/5/seat");
    a_board_of_six().given(TellVacancy{office}).when(there(5)).then_accepted();
}

TEST(RecordAttendance, IsRefusedOfAnOfficeWhoseHolderIsSuspended) {
    const OfficeId office("office/" + kSeats[0]);
    a_board_of_six()
        .given(AppointHolder{office})
        .given(SuspendHolder{office, {}})
        .when(there(6))
        .then_refused("office.suspended", "/seats/0/seat");
}

TEST(RecordAttendance, IsRefusedOfAMeetingThatIsNotThere) {
    a_board_of_six()
        .when(RecordAttendance{MeetingId("meeting/none"), {}})
        .then_refused("thing.not-found", "/meeting");
}

TEST(RecordAttendance, IsRefusedWithoutASeat) {
    a_board_of_six()
        .when(RecordAttendance{kDecember, {}})
        .then_refused("attendance.none", "/seats");
}

TEST(RecordAttendance, OfNobodyLacksAQuorumEvenWhereNoneIsStated) {
    Story story = a_board_of_six();
    auto terms = story.state().meetings.terms(BoardId("board/programme"), day("2015-12-17"));
    terms.quorum.reset();
    story.given(meetings::SetTermsOfReference{BoardId("board/programme"), terms})
        .when(there(0))
        .then_flagged("meeting.inquorate", "meeting/december");
}

TEST(RecordAttendance, IsRefusedOfAnOfficeWhoseBodyHasEnded) {
    a_board_of_six()
        .on("2015-12-01")
        .given(parties::RecordSuccession{BodyId("body/nottinghamshire-chief-constable"),
                                         BodyId("body/leicestershire-chief-constable")})
        .on("2015-12-17")
        .when(there(6))
        .then_refused("body.ended", "/seats/5/seat")
        .when(there(5))
        .then_accepted();
}

} // namespace
} // namespace concordat::record_attendance_test
