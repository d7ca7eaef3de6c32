// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home.hpp"

namespace concordat::views {

namespace {
constexpr int kRows = 10;
}

HomePage home_page(const Seen& seen) {
    HomePage page;
    const auto decisions = seen.decisions({}, {}, {});
    page.decisions = static_cast<int>(decisions.size());
    for (const decisions::RegisterKey& key : decisions.page(1, kRows))
        page.lately_decided.push_back(seen.decision_row(key.decision));
    std::size_t waits = 0;
    for (const Wait& wait : seen.waits({}, 0, kRows, waits))
        page.waiting.push_back(seen.wait_row(wait));
    page.waits = static_cast<int>(waits);
    const auto resolutions = seen.resolutions();
    page.resolutions = static_cast<int>(resolutions.size());
    for (const meetings::ResolutionKey& key : resolutions.page(1, kRows))
        page.lately_resolved.push_back(seen.recommendation_row(key.recommendation));
    return page;
}

} // namespace concordat::views
