// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/given.hpp"

namespace concordat {

meetings::Due due_by(std::string_view text) {
    return {Date::on(day(text)), std::nullopt};
}

meetings::Due due_once(std::string event) {
    return {std::nullopt, std::move(event)};
}

Story a_board_that_asks() {
    const BodyId inspectorate("body/inspectorate");
    Story story = a_board_of_six();
    story.given(parties::AddBody{inspectorate, "Inspectorate", parties::BodyKind::inspectorate})
        .given(parties::AddOffice{OfficeId("office/inspector"), "Inspector", {inspectorate}, {}})
        .given(parties::AssignRole{RoleId("role/lead"),
                                   "Portfolio lead",
                                   OfficeId("office/nottinghamshire-chief-executive"),
                                   {},
                                   {}});
    return story;
}

programme::SetAction to_explore() {
    programme::SetAction command;
    command.action = ActionId("action/explore");
    command.meeting = MeetingId("meeting/december");
    command.what = "Explore a shared control room";
    command.owner = ThingId("office/leicestershire-chief-executive");
    command.due = due_by("2016-06-30");
    command.reports_to = {BoardId("board/programme")};
    return command;
}

Story with_an_action() {
    Story story = a_board_that_asks();
    story.given(to_explore());
    return story;
}

programme::CommissionPaper business_case() {
    programme::CommissionPaper command;
    command.commission = CommissionId("commission/case");
    command.title = "Full business case";
    command.asked_of = ThingId("office/leicestershire-chief-executive");
    command.due = due_by("2016-09-30");
    command.due_at = BoardId("board/programme");
    command.meeting = MeetingId("meeting/december");
    return command;
}

Story with_a_commission() {
    Story story = a_board_that_asks();
    story.given(business_case());
    return story;
}

namespace {

void ratify_by_all(Story& story) {
    for (const std::string name : kNames) {
        const std::string decision = "decision/" + name;
        story.on("2016-02-23")
            .by("office/" + name + "-commissioner")
            .given(adopting(decision, "body/" + name + "-commissioner", "recommendation/one"))
            .given(signed_decision(decision));
    }
    story.by("");
}

} // namespace

Story with_a_duty() {
    Story story = a_board_that_asks();
    story.given(presented("recommendation/one"))
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"));
    ratify_by_all(story);
    meetings::CallMeeting gate;
    gate.meeting = MeetingId("meeting/gate");
    gate.board = BoardId("board/programme");
    gate.held_on = day("2016-06-23");
    gate.gate = true;
    story.on("2016-02-24")
        .given(gate)
        .given(programme::DeferDuty{DutyId("duty/equality"),
                                    DecisionId("decision/leicestershire"),
                                    programme::DutyKind::equality_assessment,
                                    {},
                                    {.meeting = MeetingId("meeting/gate")}});
    return story;
}

Story with_leave_to_bid(bool ratified) {
    auto item = presented("recommendation/one");
    item.effects = {meetings::PermitBidEffect{BidId("bid/fund"),
                                              "Bid to the Innovation Fund",
                                              "Innovation Fund",
                                              {BodyId("body/leicestershire-commissioner")},
                                              parse_money("£5.76m").value()}};
    Story story = a_board_that_asks();
    story.given(item).given(unanimous("recommendation/one")).given(resolved("recommendation/one"));
    if (ratified) ratify_by_all(story);
    story.on("2016-03-01").by("office/leicestershire-chief-executive");
    return story;
}

programme::SubmitBid to_bid() {
    return {BidId("bid/fund"),          "Bid to the Innovation Fund",
            "Innovation Fund",          BodyId("body/leicestershire-commissioner"),
            parse_money("£5m").value(), {}};
}

} // namespace concordat
