// SPDX-License-Identifier: GPL-3.0-or-later
// Over random histories, each day and both readers: a thing as it was on a day holds nothing later.
#include "domain/given_history.hpp"
#include "views/seen.hpp"

#include <algorithm>

namespace concordat::views::on_day_test {
namespace {

class AThingOnADay : public testing::TestWithParam<Reader> {
protected:
    AThingOnADay() : story_(a_board_of_six()) {
        History history(story_, 20151217);
        for (int step = 0; step < 2000; ++step)
            history.do_something(step);
    }

    /// Asks on every day of the history.
    void on_each_day(const std::function<void(const Seen&)>& ask) {
        const Lookup words = [](const Text&) { return std::string("words"); };
        for (Day on = day("2015-11-25"); on < day("2016-08-15"); on = on + 1)
            ask(Seen(story_.state(), GetParam(), on, day("2017-01-01"), words));
    }

    bool is_signed(const DecisionId& id) const {
        return story_.state().decisions.decisions.at(id).decided.has_value();
    }

    Story story_;
};

/// Whether each of them came by that day.
template <class List, class DayOf>
bool came_by(Day on, const List& list, DayOf day_of) {
    return std::all_of(list.begin(), list.end(),
                       [&](const auto& one) { return day_of(one) <= on; });
}

TEST_P(AThingOnADay, HoldsNothingLaterOfARecommendation) {
    std::size_t seen_later = 0;
    on_each_day([&](const Seen& seen) {
        const Day on = seen.as_at();
        story_.state().meetings.recommendations.for_each([&](const RecommendationId& id,
                                                             const auto& whole) {
            const auto item = seen.recommendation(id);
            ASSERT_EQ(item.has_value(), whole.presented <= on);
            if (!item) return;
            EXPECT_TRUE(came_by(on, item->texts, [](const auto& text) { return text.since; }));
            EXPECT_TRUE(came_by(on, item->positions, [](const auto& taken) { return taken.on; }));
            EXPECT_TRUE(came_by(on, item->outcomes.history(),
                                [](const auto& since) { return since.from; }));
            EXPECT_TRUE(!item->resolution || item->resolution->on <= on);
            EXPECT_TRUE(came_by(on, item->tellings,
                                [](const auto& telling) { return telling.when.through; }));
            EXPECT_TRUE(came_by(on, item->dependents, [&](const RecommendationId& other) {
                return story_.state().meetings.recommendations.at(other).presented;
            }));
            const bool has_later =
                (whole.resolution && on < whole.resolution->on) ||
                !came_by(on, whole.positions, [](const auto& taken) { return taken.on; }) ||
                !came_by(on, whole.outcomes.history(),
                         [](const auto& since) { return since.from; });
            if (has_later) ++seen_later;
        });
    });
    EXPECT_GT(seen_later, 20u); // or nothing was there to be left out
}

TEST_P(AThingOnADay, HoldsNothingLaterOfADecision) {
    std::size_t seen_later = 0;
    on_each_day([&](const Seen& seen) {
        const Day on = seen.as_at();
        for (const DecisionId& id : story_.state().decisions.decisions.keys()) {
            const auto decision = seen.decision(id);
            if (!decision) continue;
            for (const auto& step : {decision->received, decision->officer_approved,
                                     decision->decided, decision->published})
                EXPECT_TRUE(!step || *step <= on) << id.text();
            for (const auto& part : decision->parts) {
                ASSERT_FALSE(part.empty()) << id.text();
                EXPECT_LE(part.history().back().from, on) << id.text();
            }
            EXPECT_EQ(decision->decided.has_value(), decision->signed_by.has_value());
            EXPECT_EQ(decision->decided.has_value(), decision->effective.has_value());
            EXPECT_EQ(decision->decided.has_value(), decision->declaration.has_value());
            EXPECT_EQ(decision->officer_approved.has_value(), decision->approved_by.has_value());
            const auto& whole = story_.state().decisions.decisions.at(id);
            if (whole.decided && on < *whole.decided) ++seen_later;
        }
    });
    EXPECT_GT(seen_later, 20u);
}

/// The register by its rule: each decision that is there, under the day it was decided, or prepared
/// where it was not yet; the latest first.
std::vector<decisions::RegisterKey> register_by_its_rule(const Seen& seen, const State& state,
                                                         const std::optional<BodyId>& body,
                                                         Day from, Day to) {
    std::vector<decisions::RegisterKey> keys;
    for (const DecisionId& id : state.decisions.decisions.keys()) {
        const auto decision = seen.decision(id);
        if (!decision || (body && decision->body != *body)) continue;
        const Day on = decision->register_day();
        if (from <= on && on <= to) keys.push_back({on, id});
    }
    std::sort(keys.rbegin(), keys.rend());
    return keys;
}

TEST_P(AThingOnADay, StandsInTheRegisterUnderTheDayItHadThen) {
    constexpr int kRows = 4; // so that pages end everywhere among those that were not yet signed
    std::size_t not_yet_signed = 0;
    on_each_day([&](const Seen& seen) {
        const auto check = [&](const std::optional<BodyId>& body, std::optional<Day> from,
                               std::optional<Day> to) {
            const auto shown = seen.decisions(body, from, to);
            const auto expected = register_by_its_rule(
                seen, story_.state(), body, from.value_or(kFirstDay), to.value_or(kLastDay));
            EXPECT_EQ(shown.size(), expected.size());
            std::vector<decisions::RegisterKey> found;
            for (int page = 1; found.size() < shown.size(); ++page) {
                const auto keys = shown.page(page, kRows);
                ASSERT_FALSE(keys.empty());
                found.insert(found.end(), keys.begin(), keys.end());
            }
            EXPECT_EQ(found, expected) << text(seen.as_at());
        };
        check({}, {}, {});
        check({}, seen.as_at() + -40, seen.as_at() + -10);
        for (const BodyId& body : seen.bodies())
            check(body, {}, {});
        for (const DecisionRow& row : seen.decision_rows(seen.decisions({}, {}, {}), 1, 1000))
            not_yet_signed += !row.decided && is_signed(DecisionId(row.decision.id.text())) ? 1 : 0;
    });
    EXPECT_GT(not_yet_signed, 20u);
}

TEST_P(AThingOnADay, HoldsNothingLaterOfABoardOrMeeting) {
    on_each_day([&](const Seen& seen) {
        const Day on = seen.as_at();
        for (const BoardId& id : story_.state().meetings.boards.keys()) {
            const auto board = seen.board(id);
            if (!board) continue;
            EXPECT_TRUE(
                came_by(on, board->terms.history(), [](const auto& since) { return since.from; }));
        }
        for (const MeetingId& id : story_.state().meetings.meetings.keys()) {
            const auto meeting = seen.meeting(id);
            if (!meeting) continue;
            EXPECT_TRUE(meeting->on <= on || meeting->attendance.empty());
            EXPECT_TRUE(came_by(on, meeting->recommendations, [&](const RecommendationId& item) {
                return story_.state().meetings.recommendations.at(item).presented;
            }));
        }
    });
}

INSTANTIATE_TEST_SUITE_P(Readers, AThingOnADay,
                         testing::Values(Reader::public_, Reader::custodian));

} // namespace
} // namespace concordat::views::on_day_test
