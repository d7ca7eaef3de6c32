// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/given.hpp"

namespace concordat::set_action_test {
namespace {

using meetings::Presence;
using meetings::SetActionEffect;

const ActionId kExplore("action/explore");
const ThingId kInspector("office/inspector");

TEST(SetAction, StandsWithItsOwnerAndWhenItIsDue) {
    a_board_that_asks().when(to_explore()).then_events("ActionSet").then([](const State& state) {
        const programme::Action& action = state.programme.actions.at(kExplore);
        EXPECT_EQ(action.owner->text(), "office/leicestershire-chief-executive");
        EXPECT_EQ(action.due.at(day("2015-12-17"))->due->day(), day("2016-06-30"));
        EXPECT_EQ(action.set, day("2015-12-17"));
        EXPECT_FALSE(action.done());
        EXPECT_TRUE(state.has(thing(kExplore)));
    });
}

TEST(SetAction, MayBeDueOnceAnEventHasCome) {
    auto action = to_explore();
    action.due = due_once("the full business case is approved");
    a_board_that_asks().when(action).then_accepted().then([](const State& state) {
        const auto& due = *state.programme.actions.at(kExplore).due.latest()->due;
        EXPECT_EQ(due.day(), std::nullopt);
        EXPECT_EQ(in_words(due), "once the full business case is approved");
    });
}

TEST(SetAction, SaysWhatIsNotStated) {
    auto action = to_explore();
    action.due.reset();
    action.reports_to.clear();
    a_board_that_asks()
        .when(action)
        .then_flagged("due.not-stated", "action/explore")
        .then_flagged("action.board-not-stated", "action/explore");
    a_board_that_asks()
        .when(to_explore())
        .then_not_flagged("due.not-stated", "action/explore")
        .then_not_flagged("action.board-not-stated", "action/explore");
}

TEST(SetAction, IsOfAnOfficerOfTheBoardsOwnOnly) {
    auto other = to_explore();
    other.owner = kInspector;
    a_board_that_asks()
        .when(other)
        .then_refused("action.not-its-own-officer", "/owner")
        .then_says("no officer of the board's own");
    for (const char* own : {"office/nottinghamshire-chief-constable", "role/lead"}) {
        auto action = to_explore();
        action.owner = ThingId(own);
        a_board_that_asks().when(action).then_accepted();
    }
}

TEST(SetAction, IsRefusedBeforeTheMeetingAndOfOneThatDecidesNothing) {
    a_board_that_asks()
        .on("2015-12-16")
        .when(to_explore())
        .then_refused("action.before-the-meeting", "/on");
    a_board_that_asks()
        .given(meetings::AdjournMeeting{MeetingId("meeting/december"), {}})
        .when(to_explore())
        .then_refused("meeting.adjourned", "/meeting");
    a_board_that_asks()
        .given(meetings::RecordAttendance{
            MeetingId("meeting/december"),
            {{SeatId("seat/leicestershire-commissioner"), Presence::absent}}})
        .when(to_explore())
        .then_refused("meeting.inquorate", "/meeting");
}

TEST(SetAction, IsRefusedOfABodyOfNothingDueAndOfAnIdThatIsTaken) {
    auto body = to_explore();
    body.owner = ThingId("body/inspectorate");
    auto nothing = to_explore();
    nothing.due = meetings::Due{};
    auto asked = presented("recommendation/one");
    asked.effects = {SetActionEffect{kExplore, "Explore", kInspector, {}, {}}};
    a_board_that_asks()
        .when(body)
        .then_refused("action.owner-kind", "/owner")
        .when(nothing)
        .then_refused("due.nothing", "/due")
        .given(asked)
        .when(to_explore())
        .then_refused("id.taken", "/action");
    with_an_action()
        .when(to_explore())
        .then_refused("id.taken", "/action")
        .when(asked)
        .then_refused("id.taken", "/effects/0/set-action/action");
}

} // namespace
} // namespace concordat::set_action_test
