// SPDX-License-Identifier: GPL-3.0-or-later
// Random actions, papers asked for, duties and items put off, lawful and not, on days in no order:
// after each hundred the forward plan is what looking at each record says it must be.
#include "domain/programme/given.hpp"

#include <algorithm>
#include <random>

#include <fmt/format.h>

namespace concordat::random_plan_test {
namespace {

using namespace programme;

class PlanHistory {
public:
    PlanHistory(Story& story, unsigned seed) : story_(story), random_(seed) {}

    void do_something(int step) {
        day_ = day("2016-02-24") + step / 5 + (below(41) - 20);
        story_.on(text(day_));
        switch (below(13)) {
        case 0:
        case 1:
            return set_action();
        case 2:
            return act(
                ReportAction{action(), one_in(3) ? Progress::done : Progress::in_progress, {}, {}});
        case 3:
            return act(MoveAction{action(), some_due(), words("Later")});
        case 4:
            return commission_paper();
        case 5:
            return submit_paper();
        case 6:
            return act(DeliverCommission{commission(), paper()});
        case 7:
            return act(MoveCommission{commission(), some_due(), words("Later")});
        case 8:
            if (one_in(4)) act(WithdrawCommission{commission(), words("No more")});
            return;
        case 9:
            return act(DeferDuty{duty(), DecisionId("decision/leicestershire"),
                                 programme::DutyKind::other, "a duty", some_place()});
        case 10:
            if (one_in(2)) return act(MeetDuty{duty(), paper(), {}});
            return act(PutOffDuty{duty(), some_place(), words("Later")});
        case 11:
            return act(meetings::MoveMeeting{meeting(), day_ + below(60), {}, {}, {}});
        default:
            return put_off();
        }
    }

private:
    int below(int most) { return static_cast<int>(random_() % static_cast<unsigned>(most)); }
    bool one_in(int most) { return below(most) == 0; }
    std::string id(const char* kind, int most) { return fmt::format("{}/{}", kind, below(most)); }
    ActionId action() { return ActionId(id("action", 60)); }
    CommissionId commission() { return CommissionId(id("commission", 60)); }
    PaperId paper() { return PaperId(id("paper", 40)); }
    DutyId duty() { return DutyId(id("duty", 40)); }
    MeetingId meeting() { return MeetingId(one_in(2) ? "meeting/gate" : "meeting/december"); }
    BoardId board() { return BoardId(one_in(2) ? "board/programme" : "board/design"); }
    ThingId owner() {
        constexpr const char* kOwners[] = {"office/leicestershire-chief-executive", "role/lead",
                                           "office/nottinghamshire-commissioner"};
        return ThingId(kOwners[below(3)]);
    }
    meetings::Due some_due() {
        if (one_in(5)) return due_once("the stage begins");
        return {Date::on(day_ + (below(200) - 10)), std::nullopt};
    }
    DutyPlace some_place() {
        switch (below(4)) {
        case 0:
            return {.meeting = meeting()};
        case 1:
            return {.paper = paper()};
        case 2:
            return {.commission = commission()};
        default:
            return {.named = fmt::format("stage {}", below(5))};
        }
    }

    void set_action() {
        SetAction command = to_explore();
        command.action = action();
        command.owner = owner();
        command.due = one_in(6) ? std::nullopt : std::optional(some_due());
        command.reports_to = {board()};
        act(command);
    }
    void commission_paper() {
        CommissionPaper command = business_case();
        command.commission = commission();
        command.asked_of = one_in(3) ? ThingId("body/inspectorate") : owner();
        command.due = one_in(6) ? std::nullopt : std::optional(some_due());
        if (one_in(5)) command.due_at.reset();
        act(command);
    }
    void submit_paper() {
        meetings::SubmitPaper command;
        command.paper = paper();
        command.meeting = meeting();
        command.title = "Paper";
        act(command);
    }
    void put_off() {
        const RecommendationId item(id("recommendation/put-off", 20));
        auto command = presented(item.text());
        command.meeting = meeting();
        if (one_in(3)) return act(command);
        if (one_in(3)) return act(meetings::WithdrawRecommendation{item, {}});
        act(meetings::DeferRecommendation{item, day_ + below(90), {}});
    }

    template <class C>
    void act(C command) {
        story_.when(std::move(command));
    }

    Story& story_;
    std::mt19937 random_;
    Day day_;
};

using Keys = std::vector<PlanKey>;

struct Lists {
    Keys open;
    Keys delivered;
};

Keys keys(const Ordered<PlanKey>& of) {
    Keys all;
    of.for_each([&](const PlanKey& key) { all.push_back(key); });
    return all;
}

/// The day on which something was due by the last that was said before it was over.
std::optional<Day> due_day(const Dated<DueSince>& due) {
    const auto& last = due.latest()->due;
    return last ? last->day() : std::nullopt;
}

Lists by_hand(const State& state) {
    Lists lists;
    const auto add = [&](const ThingId& id, std::optional<Day> due, std::optional<Day> over) {
        if (over) {
            lists.delivered.push_back({*over, id});
        } else {
            lists.open.push_back({due.value_or(kLastDay), id});
        }
    };
    state.programme.actions.for_each([&](const ActionId& id, const Action& action) {
        add(thing(id), due_day(action.due), action.done());
    });
    state.programme.commissions.for_each([&](const CommissionId& id, const Commission& asked) {
        if (asked.withdrawn) return;
        add(thing(id), due_day(asked.due),
            asked.delivered ? std::optional(asked.delivered->on) : std::nullopt);
    });
    state.programme.duties.for_each([&](const DutyId& id, const Duty& duty) {
        const DutyPlace& place = duty.places.latest()->place;
        std::optional<Day> due;
        if (place.commission) due = due_day(state.programme.commissions.at(*place.commission).due);
        if (place.meeting) due = state.meetings.meetings.at(*place.meeting).on;
        if (place.paper) {
            due = state.meetings.meetings.at(state.meetings.papers.at(*place.paper).meeting).on;
        }
        add(thing(id), due, duty.met ? std::optional(duty.met->on) : std::nullopt);
    });
    state.meetings.recommendations.for_each(
        [&](const RecommendationId& id, const meetings::Recommendation& item) {
            const auto& history = item.outcomes.history();
            const bool put_off = std::any_of(history.begin(), history.end(), [](const auto& one) {
                return one.value.outcome == meetings::Outcome::deferred;
            });
            if (!put_off) return;
            const auto until = item.deferred_until();
            add(thing(id), until, until ? std::nullopt : std::optional(history.back().from));
        });
    std::sort(lists.open.begin(), lists.open.end());
    std::sort(lists.delivered.begin(), lists.delivered.end());
    return lists;
}

void is_as_by_hand(const State& state) {
    const Lists lists = by_hand(state);
    EXPECT_EQ(keys(state.plan.all.open), lists.open);
    EXPECT_EQ(keys(state.plan.all.delivered), lists.delivered);
    std::size_t of_kinds = 0;
    for (const char* kind : {"action", "commission", "duty", "recommendation"})
        of_kinds += state.plan.of_kind(kind).open.size();
    EXPECT_EQ(of_kinds, lists.open.size());
    std::size_t of_role = 0;
    for (const PlanKey& key : lists.open) {
        const auto& with = state.plan.planned.at(key.id).with;
        of_role += std::find(with.begin(), with.end(), ThingId("role/lead")) != with.end() ? 1 : 0;
    }
    const PlanLists* role = state.plan.of.find(ThingId("role/lead"));
    EXPECT_EQ(role != nullptr ? role->open.size() : 0u, of_role);
}

class ARandomPlan : public testing::TestWithParam<unsigned> {};

TEST_P(ARandomPlan, IsWhatEachRecordSays) {
    Story story = with_a_duty();
    PlanHistory history(story, GetParam());
    for (int step = 0; step < 2000; ++step) {
        history.do_something(step);
        if (step % 100 == 99) is_as_by_hand(story.state());
    }
    const State& state = story.state();
    EXPECT_GT(state.plan.actions.delivered.size(), 5u);
    EXPECT_GT(state.plan.commissions.delivered.size(), 3u);
    EXPECT_GT(state.plan.duties.delivered.size(), 3u);
    EXPECT_GT(state.plan.all.open.size(), 10u);
}

INSTANTIATE_TEST_SUITE_P(Seeds, ARandomPlan, testing::Values(20160623U, 59U));

} // namespace
} // namespace concordat::random_plan_test
