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

} // namespace concordat
