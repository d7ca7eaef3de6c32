// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/given.hpp"

namespace concordat::deliver_commission_test {
namespace {

using programme::DeliverCommission;

const CommissionId kCase("commission/case");
const PaperId kPaper("paper/case");
const DeliverCommission kDelivered{kCase, kPaper};

/// The case is asked for in December, and put before a meeting of the board in September.
Story with_a_paper(const char* board) {
    Story story = with_a_commission();
    meetings::CallMeeting called;
    called.meeting = MeetingId("meeting/september");
    called.board = BoardId(board);
    called.held_on = day("2016-09-22");
    meetings::SubmitPaper paper;
    paper.paper = kPaper;
    paper.meeting = called.meeting;
    paper.title = "Full business case";
    story.on("2016-09-01").given(called).on("2016-09-15").given(paper);
    return story;
}

TEST(DeliverCommission, IsByAPaperPutBeforeItsBoard) {
    with_a_paper("board/programme")
        .when(kDelivered)
        .then_events("CommissionDelivered")
        .then_not_flagged("commission.delivered-elsewhere", "commission/case")
        .then([](const State& state) {
            const auto& delivered = state.programme.commissions.at(kCase).delivered;
            ASSERT_TRUE(delivered);
            EXPECT_EQ(delivered->on, day("2016-09-15"));
            EXPECT_EQ(*state.programme.delivered_by.find(kPaper), std::vector{kCase});
        });
}

TEST(DeliverCommission, ElsewhereIsFlagged) {
    with_a_paper("board/design")
        .when(kDelivered)
        .then_flagged("commission.delivered-elsewhere", "commission/case");
}

TEST(DeliverCommission, IsRefusedBeforeThePaperIsThereAndTwice) {
    with_a_paper("board/programme")
        .on("2016-09-14")
        .when(kDelivered)
        .then_refused("commission.paper-not-there", "/on")
        .on("2016-09-15")
        .given(kDelivered)
        .when(kDelivered)
        .then_refused("commission.delivered", "/commission");
}

TEST(DeliverCommission, IsRefusedBeforeItWasAskedFor) {
    with_a_paper("board/programme")
        .on("2015-12-16")
        .when(kDelivered)
        .then_refused("commission.before-it-was-asked", "/on");
    with_a_commission().when(kDelivered).then_refused("thing.not-found", "/paper");
}

} // namespace
} // namespace concordat::deliver_commission_test
