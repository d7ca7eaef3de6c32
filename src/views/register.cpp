// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/register.hpp"

namespace concordat::views {

std::optional<RegisterPage> register_page(const Seen& seen, const Query& query) {
    if (query.body && !seen.has(thing(*query.body))) return std::nullopt;
    const auto decisions = seen.decisions(query.body, query.from, query.to);
    RegisterPage page{.total = static_cast<int>(decisions.size()),
                      .page = query.page,
                      .pages = pages_of(decisions.size()),
                      .from = query.from,
                      .to = query.to};
    if (query.page < 1 || page.pages < query.page) return std::nullopt;
    page.rows = seen.decision_rows(decisions, query.page, kRowsOnPage);
    if (query.body) page.body = seen.named(*query.body);
    for (const BodyId& body : seen.bodies_with_decisions())
        page.bodies.push_back(seen.named(body));
    return page;
}

} // namespace concordat::views
