// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/given.hpp"

namespace concordat::report_action_test {
namespace {

using programme::Progress;
using programme::ReportAction;

const ActionId kExplore("action/explore");
const BoardId kBoard("board/programme");

ReportAction report(Progress progress) {
    return {kExplore, progress, words("Two sites were seen."), {}};
}

TEST(ReportAction, IsMadeByTheOfficeThatHasTheAction) {
    with_an_action()
        .on("2016-03-01")
        .by("office/leicestershire-chief-executive")
        .when(report(Progress::in_progress))
        .then_events("ActionReported")
        .then([](const State& state) {
            const programme::Action& action = state.programme.actions.at(kExplore);
            ASSERT_EQ(action.reports.size(), 1u);
            EXPECT_EQ(action.reports[0].on, day("2016-03-01"));
            EXPECT_EQ(action.reports[0].by, OfficeId("office/leicestershire-chief-executive"));
            EXPECT_FALSE(action.done());
        })
        .by("office/leicestershire-commissioner")
        .when(report(Progress::in_progress))
        .then_refused("action.wrong-office", "/by")
        .by("")
        .when(report(Progress::in_progress))
        .then_accepted();
}

TEST(ReportAction, IsMadeByWhoeverHasTheRoleThatDay) {
    auto action = to_explore();
    action.owner = ThingId("role/lead");
    a_board_that_asks()
        .given(action)
        .on("2016-03-01")
        .by("office/nottinghamshire-chief-executive")
        .when(report(Progress::in_progress))
        .then_accepted()
        .by("")
        .on("2016-04-01")
        .given(parties::AssignRole{RoleId("role/lead"),
                                   "Portfolio lead",
                                   OfficeId("office/leicestershire-chief-executive"),
                                   {},
                                   {}})
        .by("office/nottinghamshire-chief-executive")
        .when(report(Progress::done))
        .then_refused("action.wrong-office", "/by")
        .by("office/leicestershire-chief-executive")
        .when(report(Progress::done))
        .then_accepted();
}

TEST(ReportAction, OfWhatIsDoneIsRefusedFromThatDayOn) {
    with_an_action()
        .on("2016-06-30")
        .given(report(Progress::done))
        .then([](const State& state) {
            EXPECT_EQ(state.programme.actions.at(kExplore).done(), day("2016-06-30"));
        })
        .when(report(Progress::in_progress))
        .then_refused("action.done", "/action")
        .on("2016-06-29")
        .when(report(Progress::in_progress))
        .then_accepted()
        .when(report(Progress::done))
        .then_refused("action.done", "/action");
}

TEST(ReportAction, IsRefusedBeforeItWasSetAndToAnotherBoard) {
    auto elsewhere = report(Progress::in_progress);
    elsewhere.to = {BoardId("board/design")};
    auto there = report(Progress::in_progress);
    there.to = {kBoard};
    with_an_action()
        .on("2015-12-16")
        .when(report(Progress::in_progress))
        .then_refused("action.before-it-was-set", "/on")
        .on("2016-01-01")
        .when(elsewhere)
        .then_refused("action.not-reported-there", "/to/0")
        .when(there)
        .then_accepted();
    a_board_that_asks().when(report(Progress::done)).then_refused("thing.not-found", "/action");
}

} // namespace
} // namespace concordat::report_action_test
