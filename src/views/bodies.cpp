// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bodies.hpp"

#include <algorithm>

namespace concordat::views {

BodiesPage bodies_page(const Seen& seen) {
    BodiesPage page;
    for (const BodyId& id : seen.bodies()) {
        const auto body = seen.body(id);
        const auto from = seen.took_over_on(id);
        if (from && !seen.is_there(*from)) continue;
        page.rows.push_back({.body = seen.named(id),
                             .kind = body->kind,
                             .from = from,
                             .ended = body->ended,
                             .decisions = static_cast<int>(seen.decisions(id, {}, {}).size())});
    }
    std::stable_sort(page.rows.begin(), page.rows.end(),
                     [](const BodyRow& a, const BodyRow& b) { return a.body.name < b.body.name; });
    return page;
}

} // namespace concordat::views
