// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/given.hpp"

namespace concordat::commission_paper_test {
namespace {

const CommissionId kCase("commission/case");
const DecisionId kDecision("decision/leicestershire");

TEST(CommissionPaper, StandsWithWhoIsAskedAndWhereItIsDue) {
    a_board_that_asks()
        .when(business_case())
        .then_events("PaperCommissioned")
        .then([](const State& state) {
            const programme::Commission& asked = state.programme.commissions.at(kCase);
            EXPECT_EQ(asked.title, "Full business case");
            EXPECT_EQ(asked.due_at, BoardId("board/programme"));
            EXPECT_EQ(asked.due.latest()->due->day(), day("2016-09-30"));
            EXPECT_TRUE(state.has(thing(kCase)));
        });
}

TEST(CommissionPaper, MayBeOnlyToldByADocumentAndIsFlagged) {
    auto told = business_case();
    told.meeting.reset();
    told.asked_by = {BodyId("body/leicestershire-commissioner"),
                     BodyId("body/nottinghamshire-commissioner")};
    a_board_that_asks().when(told).then_refused("commission.nothing-behind", "/meeting");
    told.source = "A report to the panel";
    auto by_nobody_there = told;
    by_nobody_there.asked_by = {BodyId("body/none")};
    a_board_that_asks()
        .when(by_nobody_there)
        .then_refused("thing.not-found", "/asked_by/0")
        .when(told)
        .then_events("PaperCommissioned FlagRaised")
        .then_flagged("commission.only-told", kCase.text())
        .then([](const State& state) {
            EXPECT_EQ(open_flag(state, thing(kCase), "commission.only-told")->says,
                      "A report to the panel tells that leicestershire commissioner, "
                      "nottinghamshire commissioner asked for it; by which meeting or decision is "
                      "not on record.");
        });
    a_board_that_asks()
        .when(business_case())
        .then_not_flagged("commission.only-told", kCase.text());
}

TEST(CommissionPaper, MayBeAskedOfABodyOutsideByADecision) {
    auto review = business_case();
    review.asked_of = ThingId("body/inspectorate");
    review.meeting.reset();
    review.decision = kDecision;
    Story story = a_board_that_asks();
    story.given(presented("recommendation/one"))
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .given(adopting(kDecision.text(), "body/leicestershire-commissioner", "recommendation/one"))
        .when(review)
        .then_refused("commission.decision-not-taken", "/decision")
        .on("2016-02-23")
        .by("office/leicestershire-commissioner")
        .given(signed_decision(kDecision.text()))
        .by("")
        .on("2016-02-22")
        .when(review)
        .then_refused("commission.decision-not-taken", "/decision")
        .on("2016-02-23")
        .when(review)
        .then_events("PaperCommissioned");
}

TEST(CommissionPaper, SaysWhatIsNotStated) {
    auto bare = business_case();
    bare.due.reset();
    bare.due_at.reset();
    a_board_that_asks()
        .when(bare)
        .then_flagged("due.not-stated", "commission/case")
        .then_flagged("commission.board-not-stated", "commission/case");
}

TEST(CommissionPaper, IsRefusedWithoutAnythingBehindIt) {
    auto loose = business_case();
    loose.meeting.reset();
    a_board_that_asks()
        .when(loose)
        .then_refused("commission.nothing-behind", "/meeting")
        .on("2015-12-16")
        .when(business_case())
        .then_refused("commission.before-the-meeting", "/on");
}

TEST(CommissionPaper, IsRefusedOfABoardOfNothingDueAndTwice) {
    auto board = business_case();
    board.asked_of = ThingId("board/design");
    auto nothing = business_case();
    nothing.due = meetings::Due{};
    a_board_that_asks()
        .when(board)
        .then_refused("commission.asked-of-kind", "/asked_of")
        .when(nothing)
        .then_refused("due.nothing", "/due")
        .given(business_case())
        .when(business_case())
        .then_refused("id.taken", "/commission");
}

} // namespace
} // namespace concordat::commission_paper_test
