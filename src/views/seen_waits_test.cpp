// SPDX-License-Identifier: GPL-3.0-or-later
// Over random histories: the waits that pages show are those of the joint effects, on any day.
#include "domain/given_history.hpp"
#include "views/seen.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace concordat::views::seen_waits_test {
namespace {

Seen seen_on(const Story& story, Day on) {
    return Seen(story.state(), Reader::public_, on, day("2017-01-01"),
                [](const Text&) { return std::nullopt; });
}

/// What waits on each body required, by the rule.
std::map<BodyId, std::set<WaitingItem>> waits_by_their_rule(const State& state, const Seen& seen) {
    std::map<BodyId, std::set<WaitingItem>> waits;
    state.meetings.recommendations.for_each([&](const RecommendationId& id, const auto& item) {
        for (const decisions::BodyAnswer& answer : seen.joint_effect(id).bodies) {
            // Nobody waits on a body that is gone and has no successor.
            const auto gone = seen.gone_since(answer.body);
            if (!answer.counts && (!gone || seen.is_later(gone)))
                waits[answer.body].insert({*answer.waits_since, item.meeting, item.order, id});
        }
    });
    return waits;
}

/// A page of few at a time, so that pages end everywhere.
std::vector<WaitingItem> shown(const Seen& seen, const std::optional<BodyId>& body) {
    constexpr std::size_t kRows = 20;
    std::vector<WaitingItem> found;
    std::size_t all = 1;
    while (found.size() < all) {
        const auto page = seen.waiting(body, found.size(), kRows, all);
        if (page.empty()) break;
        found.insert(found.end(), page.begin(), page.end());
    }
    EXPECT_EQ(found.size(), all);
    return found;
}

std::vector<WaitingItem> in_order(const std::set<WaitingItem>& items) {
    return {items.begin(), items.end()};
}

void expect_those_of_the_joint_effects(const State& state, const Seen& seen) {
    std::set<WaitingItem> any;
    std::map<BodyId, std::set<WaitingItem>> now; // by the body that stands in
    for (const auto& [body, items] : waits_by_their_rule(state, seen)) {
        any.insert(items.begin(), items.end());
        now[seen.standing_in(body)].insert(items.begin(), items.end());
        for (const WaitingItem& item : items) {
            const auto bodies = seen.wait_row(item).bodies;
            EXPECT_TRUE(std::any_of(bodies.begin(), bodies.end(), [&](const WaitingBody& one) {
                return one.body.id == thing(body);
            })) << item.recommendation.text();
        }
    }
    EXPECT_EQ(shown(seen, {}), in_order(any)) << text(seen.as_at());
    const auto rows = seen.waiting_by_body();
    EXPECT_EQ(rows.size(), now.size()) << text(seen.as_at());
    for (const BodyWaits& row : rows) {
        const auto& items = now[BodyId(row.body.id.text())];
        EXPECT_EQ(shown(seen, BodyId(row.body.id.text())), in_order(items));
        EXPECT_EQ(row.items, static_cast<int>(items.size())) << row.body.id.text();
        EXPECT_TRUE(!items.empty() && row.since == items.begin()->since) << row.body.id.text();
    }
}

class TheWaits : public testing::TestWithParam<unsigned> {};

TEST_P(TheWaits, AreThoseOfTheJointEffects) {
    Story story = a_board_of_six();
    History history(story, GetParam());
    std::size_t most_open = 0;
    for (int step = 0; step < 4000; ++step) {
        history.do_something(step);
        most_open = std::max(most_open, story.state().waits.open.size());
        if (step % 2000 != 1999) continue;
        for (const char* on : {"2015-12-01", "2015-12-20", "2016-02-01", "2016-05-01", "2016-07-15",
                               "2016-12-31", "9999-12-30"})
            expect_those_of_the_joint_effects(story.state(), seen_on(story, day(on)));
    }
    // A history in which nothing waited, and nothing was answered, would show nothing.
    EXPECT_GT(most_open, 0u);
    EXPECT_GT(story.state().waits.ended.size(), 0u);
}

INSTANTIATE_TEST_SUITE_P(Seeds, TheWaits, testing::Values(20151217U, 20160623U, 59U));

TEST(AnItem, IsCountedOnceForABodyInWhichTwoOfItsBodiesMerged) {
    const BodyId mayor("body/mayor");
    Story story = two_recommendations();
    story.given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .given(parties::AddBody{mayor, "Mayor", parties::BodyKind::other})
        .on("2016-03-01")
        .given(parties::RecordSuccession{BodyId("body/leicestershire-commissioner"), mayor})
        .given(parties::RecordSuccession{BodyId("body/northamptonshire-commissioner"), mayor})
        .by("office/nottinghamshire-commissioner")
        .given(adopting("decision/n", "body/nottinghamshire-commissioner", "recommendation/one"))
        .given(signed_decision("decision/n"));
    for (const char* on : {"2016-03-01", "2016-02-29"}) // after the last answer, and before it
        expect_those_of_the_joint_effects(story.state(), seen_on(story, day(on)));
    const auto rows = seen_on(story, day("2016-03-01")).waiting_by_body();
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].body.name, "Mayor");
    EXPECT_EQ(rows[0].items, 1);
}

} // namespace
} // namespace concordat::views::seen_waits_test
