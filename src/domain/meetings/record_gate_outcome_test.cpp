// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::record_gate_outcome_test {
namespace {

using meetings::CallMeeting;
using meetings::GateOutcome;
using meetings::MeetingKind;
using meetings::RecordGateOutcome;

const MeetingId kGate("meeting/stage-gate");

Story at_the_gate() {
    Story story = a_board_of_six();
    CallMeeting gate{kGate, BoardId("board/programme"), day("2016-06-23")};
    gate.gate = true;
    story.given(gate).on("2016-06-23");
    return story;
}

TEST(RecordGateOutcome, IsTheOneChosen) {
    at_the_gate()
        .when(RecordGateOutcome{kGate, GateOutcome::re_plan, {}, words("Not ready.")})
        .then_events("GateOutcomeRecorded FlagRaised")
        .then_flagged("meeting.quorum-not-shown", "meeting/stage-gate")
        .then([](const State& state) {
            const auto& gate = *state.meetings.meetings.find(kGate)->gate;
            EXPECT_EQ(gate.outcome, GateOutcome::re_plan);
            EXPECT_EQ(gate.on, day("2016-06-23"));
        });
}

TEST(RecordGateOutcome, ProceedsWithConditionsThatItNames) {
    at_the_gate()
        .when(RecordGateOutcome{
            kGate, GateOutcome::proceed_with_conditions, {words("Report back.")}, {}})
        .then_accepted();
}

TEST(RecordGateOutcome, IsRefusedOfAMeetingThatIsNoGate) {
    a_board_of_six()
        .when(RecordGateOutcome{MeetingId("meeting/december"), GateOutcome::proceed, {}, {}})
        .then_refused("gate.not-a-gate", "/meeting");
}

TEST(RecordGateOutcome, IsRefusedTwice) {
    at_the_gate()
        .given(RecordGateOutcome{kGate, GateOutcome::re_plan, {}, {}})
        .when(RecordGateOutcome{kGate, GateOutcome::proceed, {}, {}})
        .then_refused("gate.recorded", "/meeting")
        .then_says("recorded: plan again.");
}

TEST(RecordGateOutcome, IsRefusedBeforeTheGate) {
    at_the_gate()
        .on("2016-06-22")
        .when(RecordGateOutcome{kGate, GateOutcome::proceed, {}, {}})
        .then_refused("gate.before-the-meeting", "/on");
}

TEST(RecordGateOutcome, IsRefusedToProceedWithConditionsWithoutAny) {
    at_the_gate()
        .when(RecordGateOutcome{kGate, GateOutcome::proceed_with_conditions, {}, {}})
        .then_refused("gate.conditions-missing", "/conditions")
        .then_advises("Add the conditions");
}

TEST(RecordGateOutcome, IsRefusedWithConditionsOfAnotherOutcome) {
    at_the_gate()
        .when(RecordGateOutcome{kGate, GateOutcome::proceed, {words("Report back.")}, {}})
        .then_refused("gate.conditions-without-outcome", "/conditions");
}

TEST(RecordGateOutcome, IsRefusedOfWhatIsNotThere) {
    a_board_of_six()
        .when(RecordGateOutcome{kGate, GateOutcome::proceed, {}, {}})
        .then_refused("thing.not-found", "/meeting");
}

TEST(RecordGateOutcome, IsRefusedAtAnInquorateGate) {
    at_the_gate()
        .given(meetings::RecordAttendance{
            kGate, {{SeatId("seat/leicestershire-commissioner"), meetings::Presence::present}}})
        .when(RecordGateOutcome{kGate, GateOutcome::proceed, {}, {}})
        .then_refused("meeting.inquorate", "/meeting");
}

} // namespace
} // namespace concordat::record_gate_outcome_test
