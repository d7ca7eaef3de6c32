// SPDX-License-Identifier: GPL-3.0-or-later
// Written procedures: a board resolves in writing, without a meeting, where its terms allow it.
#include "domain/given.hpp"

namespace concordat::written_procedure_test {
namespace {

using meetings::CallMeeting;
using meetings::MeetingKind;
using meetings::Outcome;
using meetings::Position;

const BoardId kBoard("board/programme");
const MeetingId kWritten("meeting/written");
const RecommendationId kOne("recommendation/one");

CallMeeting in_writing() {
    return {kWritten, kBoard, day("2016-01-14"), {}, MeetingKind::written_procedure, {}, {}, {}};
}

meetings::SetTermsOfReference written_procedure(const Story& story, std::optional<bool> allowed) {
    auto terms = story.state().meetings.terms(kBoard, day("2015-12-17"));
    terms.written_procedure = allowed;
    return {kBoard, terms};
}

/// recommendation/one put to the board in writing, to be answered by 14 January 2016.
Story put_in_writing() {
    auto item = presented("recommendation/one");
    item.meeting = kWritten;
    Story story = a_board_of_six();
    story.given(written_procedure(story, true)).given(in_writing()).given(item).on("2016-01-14");
    return story;
}

/// The first seats for it; of the others nothing came.
meetings::RecordPositions answered_by(std::size_t seats) {
    const Story board = a_board_of_six();
    meetings::RecordPositions command{kOne, {}, {}};
    for (const auto& seat : board.state().meetings.terms(kBoard, day("2015-12-17")).seats) {
        if (command.seats.size() < seats)
            command.seats.push_back({seat.seat, Position::for_, {}, {}});
    }
    return command;
}

meetings::SetTermsOfReference by_majority(const Story& story) {
    auto command = written_procedure(story, true);
    command.terms.decision_rule = meetings::DecisionRule{meetings::Rule::majority_of_votes, {}};
    return command;
}

TEST(AWrittenProcedure, ResolvesWithoutAMeeting) {
    put_in_writing()
        .given(answered_by(6))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed, "2016-01-14")
        .then_not_flagged("meeting.quorum-not-shown", "meeting/written")
        .then_not_flagged("recommendation.agreed-outside-a-meeting", "recommendation/one");
}

TEST(AWrittenProcedure, IsRefusedWhereTheTermsOfItsDayDoNotAllowIt) {
    Story not_stated = a_board_of_six();
    not_stated.when(in_writing())
        .then_refused("meeting.no-written-procedure", "/kind")
        .then_says("do not state that");
    meetings::CallMeeting without_terms = in_writing();
    without_terms.board = BoardId("board/new");
    a_board_of_six()
        .given(meetings::ConstituteBoard{without_terms.board, "New Board", {}, {}, {}})
        .when(without_terms)
        .then_refused("meeting.no-written-procedure", "/kind")
        .then_says("No terms of reference of New Board are on record for 14 January 2016");
    Story forbidden = a_board_of_six();
    forbidden.given(written_procedure(forbidden, false))
        .when(in_writing())
        .then_refused("meeting.no-written-procedure", "/kind")
        .then_says("do not allow that");
    Story later = a_board_of_six();
    later.on("2016-01-15")
        .given(written_procedure(later, true))
        .on("2015-12-17")
        .when(in_writing())
        .then_refused("meeting.no-written-procedure", "/kind")
        .then_says("in force on 14 January 2016 (since ");
}

TEST(AWrittenProcedure, IsNotMovedToADayWhoseTermsDoNotAllowIt) {
    Story story = put_in_writing();
    story.on("2016-02-01")
        .given(written_procedure(story, false))
        .on("2016-01-10")
        .when(meetings::MoveMeeting{kWritten, day("2016-02-01"), {}, {}, {}})
        .then_refused("meeting.no-written-procedure", "/held_on")
        .when(meetings::MoveMeeting{kWritten, day("2016-01-31"), {}, {}, {}})
        .then_accepted();
}

TEST(AWrittenProcedure, NeedsAQuorumOfAnswers) {
    Story few = put_in_writing();
    few.on("2016-01-01")
        .given(by_majority(few))
        .on("2016-01-14")
        .given(answered_by(3))
        .when(resolved("recommendation/one"))
        .then_refused("meeting.inquorate", "/recommendation")
        .then_says("3 of 6 seats were there; the quorum is 4");
    Story enough = put_in_writing();
    enough.on("2016-01-01")
        .given(by_majority(enough))
        .on("2016-01-14")
        .given(answered_by(4))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed);
}

TEST(AWrittenProcedure, IsAttendedByNobodyAndNotAdjourned) {
    put_in_writing()
        .when(meetings::RecordAttendance{
            kWritten,
            {{SeatId("seat/leicestershire-commissioner"), meetings::Presence::present, {}}}})
        .then_refused("meeting.in-writing", "/meeting")
        .then_says("is a written procedure: nobody is in a room.")
        .when(meetings::AdjournMeeting{kWritten, {}})
        .then_refused("meeting.in-writing", "/meeting")
        .then_says("there is nothing to adjourn");
}

TEST(AWrittenProcedure, IsNotAnsweredBeforeItsDay) {
    put_in_writing()
        .on("2016-01-13")
        .when(answered_by(6))
        .then_refused("position.before-the-meeting", "/on");
}

} // namespace
} // namespace concordat::written_procedure_test
