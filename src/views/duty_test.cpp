// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/duty.hpp"

#include "domain/authority/given.hpp"
#include "domain/programme/given.hpp"
#include "views/any.hpp"

#include <gmock/gmock.h>

namespace concordat::views::duty_test {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

const DutyId kDuty("duty/equality");
const MeetingId kGate("meeting/gate");
const BidId kBid("bid/fund");

Seen seen(const Story& story, const char* as_at, Reader reader = Reader::public_) {
    return Seen(story.state(), reader, day(as_at), day("2026-01-01"),
                [](const Text&) { return std::optional<std::string>("In the words"); });
}

/// The duty is put off again on 1 June, and met on 1 July.
Story met_late() {
    Story story = with_a_duty();
    story.on("2016-06-01")
        .given(programme::PutOffDuty{kDuty, {.named = "the next stage"}, words("Not settled")})
        .on("2016-07-01")
        .given(programme::MeetDuty{kDuty, {}, words("In the minutes")});
    return story;
}

TEST(ADutysPage, SaysWhereItFallsDueAndThatItWasMetAsAtTheDay) {
    const Story story = met_late();
    const auto on = [&](const char* as_at) { return duty_page(seen(story, as_at), kDuty); };
    EXPECT_FALSE(on("2016-02-23"));
    EXPECT_THAT(on("2016-05-31")->places, SizeIs(1));
    EXPECT_EQ(on("2016-05-31")->duty.due, day("2016-06-23"));
    EXPECT_EQ(on("2016-05-31")->duty.thing.name, "The equality assessment");
    EXPECT_THAT(on("2016-06-01")->places, SizeIs(2));
    EXPECT_EQ(on("2016-06-01")->duty.due, std::nullopt);
    EXPECT_EQ(on("2016-06-01")->duty.due_says, "At the next stage");
    EXPECT_EQ(on("2016-06-30")->duty.state, PlanState::due);
    EXPECT_EQ(on("2016-07-01")->duty.state, PlanState::delivered);
    EXPECT_EQ(on("2016-07-01")->met_says->text, "In the words");
}

TEST(ADuty, StandsOnItsDecisionAndItsGateUntilItIsMet) {
    const Story story = with_a_duty();
    const Seen on = seen(story, "2016-06-24");
    EXPECT_THAT(decision_page(on, DecisionId("decision/leicestershire"))->duties, SizeIs(1));
    EXPECT_THAT(meeting_page(on, kGate)->duties, SizeIs(1));
    EXPECT_EQ(duties_page(on, {})->rows.at(0).days_late, 1);
    const Story met = met_late();
    EXPECT_THAT(meeting_page(seen(met, "2016-06-24"), kGate)->duties, IsEmpty());
    EXPECT_THAT(duties_page(seen(met, "2016-07-01"), {})->rows, IsEmpty());
}

TEST(WhyADutyIs, GoesDownToItsDecisionAndSaysSinceWhenItIsMissing) {
    const Story story = with_a_duty();
    const auto open = why_page(seen(story, "2016-03-05"), thing(kDuty));
    EXPECT_TRUE(open->links.at(0).missing);
    EXPECT_EQ(open->links.at(0).missing_says, "It has not been met, 10 days after it was put off.");
    EXPECT_EQ(open->links.at(1).thing->id.text(), "decision/leicestershire");
    const Story met = met_late();
    EXPECT_FALSE(why_page(seen(met, "2016-07-01"), thing(kDuty))->links.at(0).missing);
}

TEST(ABidsPage, GoesFromPermissionToAwardAsAtTheDay) {
    Story story = with_leave_to_bid(true);
    story.given(to_bid())
        .on("2016-04-01")
        .given(programme::RecordBidOutcome{kBid, programme::BidResult::awarded, money("£4m"), {}});
    const auto on = [&](const char* as_at) { return bid_page(seen(story, as_at), kBid); };
    EXPECT_FALSE(on("2015-12-16"));
    EXPECT_EQ(on("2015-12-17")->bid.state, BidState::permission_asked);
    EXPECT_EQ(on("2016-02-23")->bid.state, BidState::permitted);
    EXPECT_EQ(on("2016-02-23")->bid.asked, std::nullopt);
    EXPECT_EQ(on("2016-03-01")->bid.state, BidState::made);
    EXPECT_EQ(on("2016-03-01")->bid.asked, money("£5m"));
    EXPECT_EQ(on("2016-04-01")->bid.award, money("£4m"));
    EXPECT_EQ(on("2016-04-01")->up_to, money("£5.76m"));
    EXPECT_EQ(bids_page(seen(story, "2016-04-01"), {})->total, 1);
    const auto why = why_page(seen(story, "2016-04-01"), thing(kBid));
    EXPECT_EQ(why->links.at(0).kind, LinkKind::bid);
    EXPECT_EQ(why->links.at(1).kind, LinkKind::decision);
    EXPECT_EQ(why->links.at(4).kind, LinkKind::resolution);
}

TEST(Powers, AreShownByTierAndAsAtTheDay) {
    const BodyId body("body/leicestershire-commissioner");
    Story story = in_force_with({centres(), officers()});
    story.by("")
        .on("2016-04-01")
        .given(authority::SetSchemeOfConsent{body,
                                             {{ThingId("office/leicestershire-chief-executive"),
                                               {meetings::Power::spend},
                                               money("£50k")}},
                                             "The scheme"});
    const auto powers = powers_page(seen(story, "2016-04-01"), {});
    EXPECT_EQ(powers->boards.at(0).board.id.text(), "board/programme");
    EXPECT_EQ(powers->boards.at(0).standing, meetings::Standing::agrees_in_principle);
    EXPECT_EQ(powers->boards.at(1).standing, meetings::Standing::recommends);
    EXPECT_THAT(powers->schemes, SizeIs(1));
    EXPECT_THAT(powers->delegations, SizeIs(1));
    EXPECT_THAT(powers_page(seen(story, "2016-03-31"), {})->schemes, IsEmpty());
    EXPECT_THAT(body_page(seen(story, "2016-03-01"), body)->powers.delegations, SizeIs(1));
    EXPECT_THAT(body_page(seen(story, "2016-02-22"), body)->powers.delegations, IsEmpty());
    EXPECT_EQ(body_page(seen(story, "2016-04-01"), body)->powers.scheme->consents.at(0).limit,
              money("£50k"));
}

TEST(TheAmountsOfAPaper, AreWithheldWhereItIsExempt) {
    const auto with = [](meetings::Openness openness) {
        meetings::SubmitPaper paper;
        paper.paper = PaperId("paper/plan");
        paper.meeting = MeetingId("meeting/december");
        paper.title = "Plan";
        paper.openness = openness;
        programme::RecordAmount amount;
        amount.paper = paper.paper;
        amount.what = "A team";
        amount.figure = money("£404k");
        Story story = a_board_of_six();
        story.given(paper).given(amount);
        return story;
    };
    const PaperId id("paper/plan");
    const Story open = with(meetings::Openness::public_);
    EXPECT_EQ(paper_page(seen(open, "2015-12-17"), id)->amounts.at(0).most, money("£404k"));
    EXPECT_EQ(paper_page(seen(open, "2015-12-17"), id)->amounts_withheld, std::nullopt);
    const Story exempt = with(meetings::Openness::exempt);
    EXPECT_THAT(paper_page(seen(exempt, "2015-12-17"), id)->amounts, IsEmpty());
    EXPECT_EQ(paper_page(seen(exempt, "2015-12-17"), id)->amounts_withheld,
              "The paper is exempt from publication.");
    EXPECT_THAT(paper_page(seen(exempt, "2015-12-17", Reader::custodian), id)->amounts, SizeIs(1));
}

} // namespace
} // namespace concordat::views::duty_test
