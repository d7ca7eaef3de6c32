// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waiting.hpp"

#include <algorithm>

namespace concordat::views {

std::optional<WaitingPage> waiting_page(const Seen& seen, const Query& query) {
    if (query.page < 1 || (query.body && !seen.has(thing(*query.body)))) return std::nullopt;
    std::size_t all = 0;
    const auto first = static_cast<std::size_t>(query.page - 1) * kRowsOnPage;
    const auto items = seen.waiting(query.body, first, kRowsOnPage, all);
    WaitingPage page{.total = static_cast<int>(all), .page = query.page, .pages = pages_of(all)};
    if (page.pages < query.page) return std::nullopt;
    for (const WaitingItem& item : items)
        page.rows.push_back(seen.wait_row(item));
    for (BodyWaits& one : seen.waiting_by_body())
        page.bodies.push_back(std::move(one.body));
    if (query.body) {
        page.body = seen.named(*query.body);
        if (std::find(page.bodies.begin(), page.bodies.end(), *page.body) == page.bodies.end())
            page.bodies.push_back(*page.body);
    }
    std::sort(page.bodies.begin(), page.bodies.end(),
              [](const Named& a, const Named& b) { return a.name < b.name; });
    return page;
}

} // namespace concordat::views
