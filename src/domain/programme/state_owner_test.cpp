// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"
#include "domain/programme/given.hpp"

namespace concordat::state_owner_test {
namespace {

using programme::StateOwner;
using programme::TellBid;

const ActionId kExplore("action/explore");
const CommissionId kCase("commission/case");
const BidId kBid("bid/fund");
const ThingId kChiefExecutive("office/leicestershire-chief-executive");
const ThingId kCommissioner("body/leicestershire-commissioner");

StateOwner stated(std::string_view what, const ThingId& owner) {
    return {ThingId(what), owner, words("The minutes of March say so.")};
}

/// action/explore, whose it is not stated, was set in December; it is 1 March.
Story with_an_action_of_nobody() {
    auto action = to_explore();
    action.owner.reset();
    Story story = a_board_that_asks();
    story.given(action).on("2016-03-01");
    return story;
}

Story with_a_paper_of_nobody() {
    auto paper = business_case();
    paper.asked_of.reset();
    Story story = a_board_that_asks();
    story.given(paper).on("2016-03-01");
    return story;
}

/// The briefing note tells of a bid of 22 or 23 February 2016, and not whose it is; the
/// commissioner for Leicestershire was let make it from 23 February. It is 1 March.
Story with_a_bid_of_nobody(const char* when) {
    Story story = with_leave_to_bid(true);
    story.given(TellBid{kBid,
                        "Bid to the Innovation Fund",
                        "Innovation Fund",
                        {},
                        money("£5.76m"),
                        Date::on(day(when)),
                        "the briefing note",
                        {}});
    return story;
}

TEST(AnAction, WithoutAnOwnerIsFlaggedAndNobodyReportsOnItForItsOffice) {
    auto action = to_explore();
    action.owner.reset();
    a_board_that_asks().when(action).then_flagged("action.owner-not-stated", "action/explore");
    a_board_that_asks()
        .when(to_explore())
        .then_not_flagged("action.owner-not-stated", "action/explore");
    with_an_action_of_nobody()
        .by(kChiefExecutive.text())
        .when(programme::ReportAction{kExplore, programme::Progress::done, {}, {}})
        .then_refused("action.wrong-office", "/by")
        .then_says("Whose the action is is not stated")
        .by("")
        .when(programme::ReportAction{kExplore, programme::Progress::in_progress, {}, {}})
        .then_accepted();
}

TEST(AnAction, OfATextWithoutAnOwnerIsNotTheBoardsOwn) {
    auto item = presented("recommendation/one");
    item.effects = {meetings::SetActionEffect{kExplore, "Explore", {}, {}, {}}};
    Story story = a_board_that_asks();
    story.given(item)
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then(
            [](const State& state) { EXPECT_EQ(state.programme.actions.find(kExplore), nullptr); });
    for (const char* name : kNames)
        ratify(story, name, "2016-02-23");
    story.then_flagged("action.owner-not-stated", "action/explore").then([](const State& state) {
        EXPECT_FALSE(state.programme.actions.at(kExplore).owner);
    });
}

TEST(APaperAskedFor, OfNobodyStatedIsFlagged) {
    auto paper = business_case();
    paper.asked_of.reset();
    a_board_that_asks().when(paper).then_flagged("commission.asked-of-not-stated",
                                                 "commission/case");
    auto item = presented("recommendation/one");
    item.effects = {meetings::CommissionPaperEffect{kCase, "Case", {}, {}, {}}};
    Story story = a_board_that_asks();
    story.given(item)
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_flagged("commission.asked-of-not-stated", "commission/case");
}

TEST(StateOwner, SaysWhoseAnActionIsFromThatDayAndSettlesItsFlag) {
    with_an_action_of_nobody()
        .when(stated(kExplore.text(), kChiefExecutive))
        .then_events("OwnerStated FlagSettled")
        .then_not_flagged("action.owner-not-stated", "action/explore")
        .then([](const State& state) {
            const programme::Action& action = state.programme.actions.at(kExplore);
            EXPECT_EQ(action.owner_on(day("2016-02-29")), std::nullopt);
            EXPECT_EQ(action.owner_on(day("2016-03-01")), kChiefExecutive);
            EXPECT_EQ(state.plan.planned.at(thing(kExplore)).with, std::vector{kCommissioner});
        })
        .by(kChiefExecutive.text())
        .when(programme::ReportAction{kExplore, programme::Progress::done, {}, {}})
        .then_accepted();
}

TEST(StateOwner, SaysOfWhomAPaperIsAsked) {
    with_a_paper_of_nobody()
        .when(stated(kCase.text(), ThingId("body/inspectorate")))
        .then_events("OwnerStated FlagSettled")
        .then([](const State& state) {
            EXPECT_EQ(state.programme.commissions.at(kCase).asked_of, ThingId("body/inspectorate"));
        });
}

TEST(StateOwner, SaysWhoseABidIsAndWhatWasMissing) {
    with_a_bid_of_nobody("2016-02-23")
        .then_flagged("bid.body-not-stated", "bid/fund")
        .then_not_flagged("bid.without-permission", "bid/fund")
        .when(stated(kBid.text(), kCommissioner))
        .then_events("OwnerStated FlagSettled")
        .then_not_flagged("bid.without-permission", "bid/fund");
    with_a_bid_of_nobody("2016-02-22")
        .when(stated(kBid.text(), kCommissioner))
        .then_flagged("bid.without-permission", "bid/fund");
}

TEST(StateOwner, IsRefusedOfWhatIsStatedBeforeItBeganAndOfAnythingElse) {
    with_an_action()
        .when(stated(kExplore.text(), kChiefExecutive))
        .then_refused("owner.stated", "/thing");
    with_a_commission()
        .when(stated(kCase.text(), kChiefExecutive))
        .then_refused("owner.stated", "/thing");
    with_an_action_of_nobody()
        .given(stated(kExplore.text(), kChiefExecutive))
        .when(stated(kExplore.text(), kChiefExecutive))
        .then_refused("owner.stated", "/thing")
        .when(stated("meeting/december", kChiefExecutive))
        .then_refused("owner.thing-kind", "/thing")
        .when(stated("action/none", kChiefExecutive))
        .then_refused("thing.not-found", "/thing");
    with_an_action_of_nobody()
        .on("2015-12-16")
        .when(stated(kExplore.text(), kChiefExecutive))
        .then_refused("action.before-it-was-set", "/on");
    with_a_paper_of_nobody()
        .on("2015-12-16")
        .when(stated(kCase.text(), kChiefExecutive))
        .then_refused("commission.before-it-was-asked", "/on");
    with_a_bid_of_nobody("2016-02-23")
        .on("2016-02-22")
        .when(stated(kBid.text(), kCommissioner))
        .then_refused("bid.before-it-was-made", "/on");
}

TEST(StateOwner, IsRefusedOfTheWrongKindAndOfAnOfficerWhoIsNotTheBoardsOwn) {
    with_an_action_of_nobody()
        .when(stated(kExplore.text(), kCommissioner))
        .then_refused("action.owner-kind", "/owner")
        .when(stated(kExplore.text(), ThingId("office/inspector")))
        .then_refused("action.not-its-own-officer", "/owner");
    with_a_paper_of_nobody()
        .when(stated(kCase.text(), ThingId("board/design")))
        .then_refused("commission.asked-of-kind", "/owner");
    with_a_bid_of_nobody("2016-02-23")
        .when(stated(kBid.text(), kChiefExecutive))
        .then_refused("bid.body-kind", "/owner");
    with_leave_to_bid(true)
        .when(stated(kBid.text(), kCommissioner))
        .then_refused("bid.not-made", "/thing");
}

} // namespace
} // namespace concordat::state_owner_test
