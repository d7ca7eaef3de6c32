// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/waiting.hpp"

namespace concordat::views {

std::optional<WaitingPage> waiting_page(const Seen& seen, const Query& query) {
    if (query.page < 1 || (query.body && !seen.has(thing(*query.body)))) return std::nullopt;
    std::size_t all = 0;
    const auto first = static_cast<std::size_t>(query.page - 1) * kRowsOnPage;
    const auto waits = seen.waits(query.body, first, kRowsOnPage, all);
    WaitingPage page{.total = static_cast<int>(all), .page = query.page, .pages = pages_of(all)};
    if (page.pages < query.page) return std::nullopt;
    for (const Wait& wait : waits)
        page.rows.push_back(seen.wait_row(wait));
    if (query.body) page.body = seen.named(*query.body);
    for (const BodyId& body : seen.bodies())
        page.bodies.push_back(seen.named(body));
    return page;
}

} // namespace concordat::views
