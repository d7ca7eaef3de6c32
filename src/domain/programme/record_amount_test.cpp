// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"
#include "domain/programme/given.hpp"

namespace concordat::record_amount_test {
namespace {

using programme::AmountAs;
using programme::MoneyKind;
using programme::RecordAmount;

const PaperId kPaper("paper/plan");

RecordAmount amount() {
    RecordAmount command;
    command.paper = kPaper;
    command.what = "A team";
    command.kind = MoneyKind::budget;
    command.figure = money("£404k");
    return command;
}

Story with_a_paper() {
    meetings::SubmitPaper paper;
    paper.paper = kPaper;
    paper.meeting = MeetingId("meeting/december");
    paper.title = "Plan";
    Story story = a_board_of_six();
    story.given(paper);
    return story;
}

TEST(RecordAmount, KeepsItsKindAndHowItIsMade) {
    RecordAmount range = amount();
    range.through = money("£500k");
    range.times = 3;
    with_a_paper().when(range).then_events("AmountRecorded").then([](const State& state) {
        const programme::Amount& kept = state.programme.amounts.at(kPaper).at(0);
        EXPECT_EQ(kept.kind, MoneyKind::budget);
        EXPECT_EQ(kept.as, AmountAs::mentioned);
        EXPECT_EQ(kept.least(), money("£1,212,000"));
        EXPECT_EQ(kept.most(), money("£1.5m"));
    });
}

TEST(RecordAmount, IsRefusedOfNothingOfARangeBackwardsAndOfNoPaper) {
    RecordAmount nothing = amount();
    nothing.figure = money("£0");
    RecordAmount backwards = amount();
    backwards.through = money("£404k");
    RecordAmount none = amount();
    none.times = 0;
    RecordAmount too_many = amount();
    too_many.figure = kMostMoney;
    too_many.times = 2;
    RecordAmount elsewhere = amount();
    elsewhere.paper = PaperId("paper/none");
    RecordAmount of_nobody = amount();
    of_nobody.share_of = BodyId("body/none");
    with_a_paper()
        .when(nothing)
        .then_refused("amount.nothing", "/figure")
        .when(backwards)
        .then_refused("amount.range-backwards", "/through")
        .when(none)
        .then_refused("amount.times-below-one", "/times")
        .when(too_many)
        .then_refused("money.out-of-range", "/times")
        .when(elsewhere)
        .then_refused("thing.not-found", "/paper")
        .when(of_nobody)
        .then_refused("thing.not-found", "/share_of");
}

} // namespace
} // namespace concordat::record_amount_test
