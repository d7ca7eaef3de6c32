// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/given.hpp"

namespace concordat::move_action_test {
namespace {

using programme::MoveAction;
using programme::Progress;
using programme::ReportAction;

const ActionId kExplore("action/explore");

MoveAction to(std::string_view day) {
    return {kExplore, due_by(day), words("The sites were not open.")};
}

TEST(MoveAction, KeepsWhatItWasDueBefore) {
    with_an_action()
        .on("2016-06-01")
        .when(to("2016-12-31"))
        .then_events("ActionMoved")
        .then([](const State& state) {
            const auto& due = state.programme.actions.at(kExplore).due;
            EXPECT_EQ(due.at(day("2016-05-31"))->due->day(), day("2016-06-30"));
            EXPECT_EQ(due.at(day("2016-06-01"))->due->day(), day("2016-12-31"));
        });
}

TEST(MoveAction, AgainIsFlaggedWithWhenItWasDueAtFirst) {
    with_an_action()
        .on("2016-06-01")
        .given(to("2016-12-31"))
        .then_not_flagged("due.put-off-again", "action/explore")
        .on("2016-12-01")
        .when(to("2017-06-30"))
        .then_flagged("due.put-off-again", "action/explore")
        .then([](const State& state) {
            EXPECT_EQ(open_flag(state, thing(kExplore), "due.put-off-again")->says,
                      "It was due by 30 June 2016 at first; it is now due by 30 June 2017, and was "
                      "moved 2 times.");
        });
}

TEST(MoveAction, IsRefusedToThePastAndToTheSameDay) {
    with_an_action()
        .on("2016-07-01")
        .when(to("2016-06-30"))
        .then_refused("due.moved-to-the-past", "/due")
        .when(to("2016-07-01"))
        .then_accepted()
        .when(to("2016-07-01"))
        .then_refused("due.unchanged", "/due")
        .when(MoveAction{kExplore, {}, words("No reason")})
        .then_refused("due.nothing", "/due");
}

TEST(MoveAction, IsRefusedOnceItIsDoneAndBeforeItWasSet) {
    with_an_action()
        .on("2015-12-16")
        .when(to("2016-12-31"))
        .then_refused("action.before-it-was-set", "/on")
        .on("2016-03-01")
        .given(ReportAction{kExplore, Progress::done, {}, {}})
        .when(to("2016-12-31"))
        .then_refused("action.done", "/action");
}

} // namespace
} // namespace concordat::move_action_test
