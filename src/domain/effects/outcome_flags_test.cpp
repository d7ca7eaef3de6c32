// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"
#include "domain/programme/given.hpp"

namespace concordat::outcome_flags_test {
namespace {

using meetings::GateOutcome;
using meetings::RecordGateOutcome;
using programme::AmountAs;
using programme::MoneyKind;
using programme::RecordAmount;

const MeetingId kGate("meeting/gate");
const DutyId kDuty("duty/equality");
const PaperId kPaper("paper/plan");

meetings::PresentRecommendation two_at_the_gate() {
    auto item = presented("recommendation/two");
    item.meeting = kGate;
    return item;
}

TEST(AResolution, AtAPlaceWhereADutyIsOpenIsFlaggedWithWhich) {
    Story story = with_a_duty();
    story.on("2016-06-23")
        .given(two_at_the_gate())
        .given(unanimous("recommendation/two"))
        .when(resolved("recommendation/two"))
        .then_flagged("duty.open-at-resolution", "recommendation/two")
        .then([](const State& state) {
            const auto* flag =
                open_flag(state, ThingId("recommendation/two"), "duty.open-at-resolution");
            EXPECT_NE(flag->says.find("the equality assessment of "), std::string::npos);
        });
}

TEST(AResolution, WhereTheDutyWasMetIsNotFlagged) {
    Story story = with_a_duty();
    story.on("2016-06-23")
        .given(programme::MeetDuty{kDuty, {}, words("It is in the paper.")})
        .given(two_at_the_gate())
        .given(unanimous("recommendation/two"))
        .when(resolved("recommendation/two"))
        .then_not_flagged("duty.open-at-resolution", "recommendation/two")
        .when(RecordGateOutcome{kGate, GateOutcome::proceed, {}, {}})
        .then_not_flagged("duty.open-at-gate", "meeting/gate");
}

TEST(AResolution, ThatFollowsAPutOffIsNotFlaggedAndTheGateNeitherThen) {
    Story story = with_a_duty();
    story.on("2016-06-22")
        .given(programme::PutOffDuty{kDuty, {.named = "the next stage"}, words("Not settled")})
        .on("2016-06-23")
        .when(RecordGateOutcome{kGate, GateOutcome::proceed, {}, {}})
        .then_not_flagged("duty.open-at-gate", "meeting/gate");
}

TEST(AGate, ThatPassesAnOpenDutyIsFlagged) {
    Story story = with_a_duty();
    story.on("2016-06-23")
        .when(RecordGateOutcome{kGate, GateOutcome::proceed, {}, {}})
        .then_events("GateOutcomeRecorded FlagRaised FlagRaised")
        .then_flagged("duty.open-at-gate", "meeting/gate");
}

/// recommendation/one of paper/plan would approve the £125,000 of sum/centres; the paper has these
/// amounts.
Story with_amounts(std::vector<RecordAmount> amounts) {
    meetings::SubmitPaper paper;
    paper.paper = kPaper;
    paper.meeting = MeetingId("meeting/december");
    paper.title = "Plan";
    auto item = presented("recommendation/one");
    item.paper = kPaper;
    item.effects = {centres()};
    Story story = a_board_that_asks();
    story.given(paper);
    for (RecordAmount& amount : amounts)
        story.given(std::move(amount));
    story.given(item).given(unanimous("recommendation/one"));
    return story;
}

RecordAmount amount(AmountAs as, std::string_view figure) {
    return {kPaper, "Planning", MoneyKind::cap, as, money(figure), {}, {}, {}, {}};
}

RecordAmount share(const char* body, std::string_view figure) {
    RecordAmount one = amount(AmountAs::asked, figure);
    one.share_of = BodyId(body);
    return one;
}

TEST(ASum, ApprovedForMoreThanAnyPaperAsksIsFlagged) {
    with_amounts({amount(AmountAs::asked, "£100k")})
        .when(resolved("recommendation/one"))
        .then_flagged("sum.more-than-asked", "sum/centres");
    with_amounts({amount(AmountAs::asked, "£125k")})
        .when(resolved("recommendation/one"))
        .then_not_flagged("sum.more-than-asked", "sum/centres");
    with_amounts({amount(AmountAs::mentioned, "£500k")})
        .when(resolved("recommendation/one"))
        .then_flagged("sum.more-than-asked", "sum/centres");
    with_amounts({})
        .when(resolved("recommendation/one"))
        .then_not_flagged("sum.more-than-asked", "sum/centres");
}

TEST(ASum, ApprovedForMoreThanAnyPaperAsksIsFlaggedByAnAmountEnteredAfter) {
    with_amounts({})
        .given(resolved("recommendation/one"))
        .when(amount(AmountAs::asked, "£100k"))
        .then_events("AmountRecorded FlagRaised")
        .then_flagged("sum.more-than-asked", "sum/centres")
        .when(amount(AmountAs::asked, "£110k"))
        .then_events("AmountRecorded");
    with_amounts({})
        .given(resolved("recommendation/one"))
        .when(amount(AmountAs::asked, "£125k"))
        .then_events("AmountRecorded")
        .when(amount(AmountAs::mentioned, "£500k"))
        .then_events("AmountRecorded");
    with_amounts({})
        .when(amount(AmountAs::asked, "£100k"))
        .then_not_flagged("sum.more-than-asked", "sum/centres");
}

TEST(ASum, IsFlaggedByAnAmountOfAnotherPaperThatNamesIt) {
    meetings::SubmitPaper other;
    other.paper = PaperId("paper/other");
    other.meeting = MeetingId("meeting/december");
    other.title = "Other";
    RecordAmount of_it = amount(AmountAs::asked, "£100k");
    of_it.paper = other.paper;
    of_it.sum = SumId("sum/centres");
    with_amounts({})
        .given(resolved("recommendation/one"))
        .given(other)
        .when(of_it)
        .then_flagged("sum.more-than-asked", "sum/centres");
}

TEST(ASum, IsAskedForByTheSharesOfSeveralTogether) {
    const auto two = [](std::string_view second) {
        return with_amounts({share("body/leicestershire-commissioner", "£75k"),
                             share("body/northamptonshire-commissioner", second)});
    };
    two("£50k")
        .when(resolved("recommendation/one"))
        .then_not_flagged("sum.more-than-asked", "sum/centres");
    two("£49,999.99")
        .when(resolved("recommendation/one"))
        .then_flagged("sum.more-than-asked", "sum/centres");
}

TEST(ASum, IsAskedForByTheUpperEndOfARangeTimesItsCount) {
    RecordAmount range = amount(AmountAs::asked, "£20k");
    range.through = money("£25k");
    range.times = 5;
    with_amounts({range})
        .when(resolved("recommendation/one"))
        .then_not_flagged("sum.more-than-asked", "sum/centres");
}

} // namespace
} // namespace concordat::outcome_flags_test
