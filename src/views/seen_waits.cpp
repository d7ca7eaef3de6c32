// SPDX-License-Identifier: GPL-3.0-or-later
// What waited on whom on the day. Where no wait has ended since, the index of the state answers;
// as at an earlier day the waits are gone through.
#include "views/seen.hpp"

#include <algorithm>
#include <deque>
#include <tuple>

namespace concordat::views {

namespace {

Wait after(Day day) {
    return {day + 1, kFirstDay, {}, {}};
}

WaitingItem item_after(Day day) {
    return {day + 1, {}, 0, {}};
}

std::vector<WaitingItem> stretch(const Ordered<WaitingItem>& items, std::size_t first,
                                 std::size_t last) {
    std::vector<WaitingItem> found;
    if (last <= first) return found;
    items.for_each_from(
        first, [&](const WaitingItem& item) { found.push_back(item); }, last - first);
    return found;
}

/// The items in order, each once: those from `first` on, at most `most`.
std::vector<WaitingItem> some_of(std::vector<const WaitingItem*> found, std::size_t first,
                                 std::size_t most, std::size_t& all) {
    std::sort(found.begin(), found.end(), [](const auto* a, const auto* b) { return *a < *b; });
    found.erase(std::unique(found.begin(), found.end(),
                            [](const auto* a, const auto* b) { return *a == *b; }),
                found.end());
    all = found.size();
    std::vector<WaitingItem> some;
    for (std::size_t place = first; place < std::min(all, first + most); ++place)
        some.push_back(*found[place]);
    return some;
}

/// Whether nothing that waited on the day has been answered since.
bool is_as_now(const Waits& waits, Day day) {
    bool same = true;
    waits.ended.for_each_from(waits.ended.count_before(after(day)),
                              [&](const Wait& wait) { same = same && day < wait.since; });
    return same;
}

template <class Visit>
void for_each_on(const Waits& waits, Day day, const Visit& visit) {
    const auto look = [&](const Wait& wait) {
        if (wait.since <= day) visit(wait);
    };
    waits.open.for_each(look);
    waits.ended.for_each_from(waits.ended.count_before(after(day)), look);
}

/// One body's count under way.
struct Count {
    BodyId body;
    int items = 0;
    Day since = kLastDay;
    int bodies = 0; ///< that merged in it

    void add(int more, Day from) {
        items += more;
        since = std::min(since, from);
    }
};

Count& count_of(std::vector<Count>& counts, const BodyId& body) {
    const auto found = std::find_if(counts.begin(), counts.end(),
                                    [&](const Count& one) { return one.body == body; });
    return found != counts.end() ? *found : counts.emplace_back(Count{body});
}

} // namespace

std::vector<WaitingItem> Seen::waiting(const std::optional<BodyId>& body, std::size_t first,
                                       std::size_t most, std::size_t& all) const {
    const Waits& waits = state_.waits;
    const auto is_meant = [&](const BodyId& one) {
        return !body || one == *body || standing_in(one) == *body;
    };
    std::vector<const WaitingItem*> found;
    std::deque<WaitingItem> then; // what `found` points to
    if (!is_as_now(waits, as_at_)) {
        for_each_on(waits, as_at_, [&](const Wait& wait) {
            if (!is_meant(wait.body)) return;
            const auto& item = *state_.meetings.recommendations.find(wait.recommendation);
            found.push_back(&then.emplace_back(
                WaitingItem{wait.since, item.meeting, item.order, wait.recommendation}));
        });
        return some_of(std::move(found), first, most, all);
    }
    std::vector<const Ordered<WaitingItem>*> lists;
    if (!body) lists.push_back(&waits.items);
    waits.items_of.for_each([&](const BodyId& one, const Ordered<WaitingItem>& items) {
        if (body && is_meant(one)) lists.push_back(&items);
    });
    if (lists.size() == 1) {
        all = lists.front()->count_before(item_after(as_at_));
        return stretch(*lists.front(), first, std::min(all, first + most));
    }
    for (const auto* items : lists) {
        items->for_each([&](const WaitingItem& item) {
            if (item.since <= as_at_) found.push_back(&item);
        });
    }
    return some_of(std::move(found), first, most, all);
}

std::vector<BodyWaits> Seen::waiting_by_body() const {
    std::vector<Count> counts; // by the body required, of which there are few
    if (is_as_now(state_.waits, as_at_)) {
        state_.waits.items_of.for_each([&](const BodyId& body, const Ordered<WaitingItem>& items) {
            const std::size_t all = items.count_before(item_after(as_at_));
            if (all != 0) count_of(counts, body).add(static_cast<int>(all), items.nth(0).since);
        });
    } else {
        for_each_on(state_.waits, as_at_,
                    [&](const Wait& wait) { count_of(counts, wait.body).add(1, wait.since); });
    }
    std::vector<Count> now; // by the body that stands in its place
    for (const Count& count : counts) {
        Count& merged = count_of(now, standing_in(count.body));
        merged.add(count.items, count.since);
        ++merged.bodies;
    }
    std::vector<BodyWaits> rows;
    for (const Count& count : now) {
        rows.push_back({named(count.body), count.items, count.since, as_at_ - count.since});
        if (count.bodies == 1) continue;
        std::size_t all = 0; // an item may have waited on several of these
        waiting(count.body, 0, 0, all);
        rows.back().items = static_cast<int>(all);
    }
    std::sort(rows.begin(), rows.end(), [](const BodyWaits& a, const BodyWaits& b) {
        return std::tie(a.since, a.body.name) < std::tie(b.since, b.body.name);
    });
    return rows;
}

WaitRow Seen::wait_row(const WaitingItem& waiting) const {
    const RecommendationId& id = waiting.recommendation;
    const meetings::Recommendation& item = *state_.meetings.recommendations.find(id);
    const Day since = waiting.since;
    WaitRow row{named(id, since),
                words(item.wording(item.resolution->text).words, why_withheld(item)),
                named(item.board, since),
                since,
                as_at_ - since,
                {}};
    for (const decisions::BodyAnswer& answer : joint_effect(id).bodies) {
        if (answer.waits_since != since) continue;
        WaitingBody waits{named(answer.body, since), std::nullopt};
        if (const BodyId now = standing_in(answer.body); now != answer.body)
            waits.now_with = named(now);
        row.bodies.push_back(std::move(waits));
    }
    return row;
}

} // namespace concordat::views
