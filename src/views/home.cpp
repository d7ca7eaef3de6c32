// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home.hpp"

namespace concordat::views {

namespace {

constexpr int kRows = 10;
constexpr int kMeetings = 5;
constexpr int kMeetingsLookedAt = 20; // some have put nothing to the vote

void add_resolved(const Seen& seen, HomePage& page) {
    page.resolutions = static_cast<int>(seen.resolutions().size());
    const auto held = seen.meetings_held({});
    for (const meetings::CalendarKey& key : held.page(1, kMeetingsLookedAt)) {
        if (page.lately_resolved.size() == kMeetings) break;
        if (auto outcomes = seen.outcomes_of(key.meeting))
            page.lately_resolved.push_back(*std::move(outcomes));
    }
}

} // namespace

HomePage home_page(const Seen& seen) {
    HomePage page{.runs_to = seen.runs_to(), .waiting = seen.waiting_by_body()};
    std::size_t waits = 0;
    seen.waiting({}, 0, 0, waits);
    page.waits = static_cast<int>(waits);
    const auto decisions = seen.decisions({}, {}, {});
    page.decisions = static_cast<int>(decisions.size());
    page.lately_decided = seen.decision_rows(decisions, 1, kRows);
    add_resolved(seen, page);
    return page;
}

} // namespace concordat::views
