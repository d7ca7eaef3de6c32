// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/role.hpp"

namespace concordat::views {

std::optional<RolePage> role_page(const Seen& seen, const RoleId& id) {
    const auto role = seen.role(id);
    if (!role) return std::nullopt;
    RolePage page{.role = seen.named(id)};
    if (const CollaborationId* of = role->collaboration.latest())
        page.collaboration = seen.named(*of);
    for (const Since<parties::RoleHolding>& since : role->held_by.history()) {
        // The one who has it now is shown with whoever holds the office today.
        const bool latest = &since == &role->held_by.history().back();
        const Post post = seen.post(since.value.office, latest ? seen.as_at() : since.from);
        page.held_by.insert(page.held_by.begin(), {since.from, post, since.value.certainty});
    }
    page.flags = seen.flag_rows(thing(id));
    return page;
}

} // namespace concordat::views
