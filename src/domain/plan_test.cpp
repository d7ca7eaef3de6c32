// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/given.hpp"

namespace concordat::plan_test {
namespace {

using programme::Progress;

const ThingId kAction("action/explore");
const ThingId kCase("commission/case");
const ThingId kBoard("board/programme");
const ThingId kBody("body/leicestershire-commissioner");

std::vector<PlanKey> keys(const Ordered<PlanKey>& of) {
    std::vector<PlanKey> all;
    of.for_each([&](const PlanKey& key) { all.push_back(key); });
    return all;
}

const PlanLists& lists(const State& state, const ThingId& of) {
    return *state.plan.of.find(of);
}

TEST(ThePlan, HasWhatIsDueInOrderOfItsDayForEachBoardAndBody) {
    with_an_action().given(business_case()).then([](const State& state) {
        const std::vector<PlanKey> both{{day("2016-06-30"), kAction}, {day("2016-09-30"), kCase}};
        EXPECT_EQ(keys(state.plan.all.open), both);
        EXPECT_EQ(keys(lists(state, kBoard).open), both);
        EXPECT_EQ(keys(lists(state, kBody).open), both);
        EXPECT_EQ(keys(state.plan.actions.open).size(), 1u);
        EXPECT_EQ(keys(state.plan.of_kind("commission").open).size(), 1u);
    });
}

TEST(ThePlan, FollowsWhatIsMovedDoneAndWithdrawn) {
    with_an_action()
        .given(business_case())
        .on("2016-06-01")
        .given(
            programme::MoveAction{ActionId("action/explore"), due_by("2016-12-31"), words("Later")})
        .then([](const State& state) {
            EXPECT_EQ(
                keys(lists(state, kBoard).open),
                (std::vector<PlanKey>{{day("2016-09-30"), kCase}, {day("2016-12-31"), kAction}}));
        })
        .on("2016-07-01")
        .given(programme::ReportAction{ActionId("action/explore"), Progress::done, {}, {}})
        .given(programme::WithdrawCommission{CommissionId("commission/case"), words("No more")})
        .then([](const State& state) {
            EXPECT_EQ(keys(state.plan.all.open).size(), 0u);
            EXPECT_EQ(keys(lists(state, kBody).delivered),
                      (std::vector<PlanKey>{{day("2016-07-01"), kAction}}));
            const auto& points = state.plan.planned.at(kCase).points;
            EXPECT_EQ(points.at(day("2016-06-30"))->standing, PlanStanding::open);
            EXPECT_EQ(points.at(day("2016-07-01"))->standing, PlanStanding::withdrawn);
        });
}

TEST(ThePlan, TakesAReportEnteredLateAsOfItsDay) {
    const ActionId action("action/explore");
    with_an_action()
        .on("2016-06-01")
        .given(programme::MoveAction{action, due_by("2016-12-31"), words("Later")})
        .on("2016-05-01")
        .given(programme::ReportAction{action, Progress::done, {}, {}})
        .then([](const State& state) {
            EXPECT_EQ(keys(state.plan.all.open).size(), 0u);
            const auto& points = state.plan.planned.at(kAction).points;
            EXPECT_EQ(points.at(day("2016-06-01"))->standing, PlanStanding::delivered);
            EXPECT_EQ(points.at(day("2016-04-30"))->due, day("2016-06-30"));
        });
}

TEST(ThePlan, HasARecommendationThatIsPutOffUntilItIsTakenUp) {
    const ThingId one("recommendation/one");
    two_recommendations()
        .given(meetings::DeferRecommendation{
            RecommendationId("recommendation/one"), day("2016-01-07"), {}})
        .then([&](const State& state) {
            EXPECT_EQ(keys(lists(state, kBoard).open),
                      (std::vector<PlanKey>{{day("2016-01-07"), one}}));
            EXPECT_EQ(state.plan.planned.find(ThingId("recommendation/two")), nullptr);
        })
        .on("2016-01-08")
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .then([&](const State& state) {
            EXPECT_EQ(keys(state.plan.items.open).size(), 0u);
            EXPECT_EQ(keys(state.plan.items.delivered),
                      (std::vector<PlanKey>{{day("2016-01-08"), one}}));
        });
}

TEST(ThePlan, KeepsApartWhoseAnActionOfAnExemptItemIs) {
    auto item = presented("recommendation/one");
    item.agenda_item = "9";
    item.effects = {meetings::SetActionEffect{ActionId("action/explore"),
                                              "Explore",
                                              ThingId("office/leicestershire-chief-executive"),
                                              due_by("2016-06-30"),
                                              {BoardId("board/programme")}}};
    Story story = a_board_that_asks();
    story
        .given(meetings::AddAgendaItem{MeetingId("meeting/december"),
                                       "9",
                                       "Staffing",
                                       {},
                                       meetings::Openness::exempt,
                                       "personal data"})
        .given(item)
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .then([](const State& state) {
            EXPECT_EQ(keys(lists(state, kBoard).open).size(), 1u);
            EXPECT_EQ(state.plan.of.find(kBody), nullptr);
            EXPECT_EQ(keys(state.plan.secret.find(kBody)->open).size(), 1u);
        });
}

TEST(ThePlan, PutsWhatHasNoDayLast) {
    auto action = to_explore();
    action.due = due_once("the stage begins");
    a_board_that_asks().given(action).given(business_case()).then([](const State& state) {
        EXPECT_EQ(keys(state.plan.all.open),
                  (std::vector<PlanKey>{{day("2016-09-30"), kCase}, {kLastDay, kAction}}));
    });
}

} // namespace
} // namespace concordat::plan_test
