// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/collaborations.hpp"

#include <algorithm>

namespace concordat::views {

CollaborationsPage collaborations_page(const Seen& seen) {
    CollaborationsPage page;
    for (const CollaborationId& id : seen.collaborations()) {
        const auto collaboration = seen.collaboration(id);
        CollaborationRow row{.collaboration = seen.named(id),
                             .functions = collaboration->functions};
        for (const PartnerId& partner : collaboration->members(seen.as_at()))
            row.members.push_back(seen.named(partner));
        page.rows.push_back(std::move(row));
    }
    std::sort(page.rows.begin(), page.rows.end(),
              [](const CollaborationRow& a, const CollaborationRow& b) {
                  return a.collaboration.name < b.collaboration.name;
              });
    return page;
}

} // namespace concordat::views
