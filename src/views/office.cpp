// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/office.hpp"

#include <algorithm>

namespace concordat::views {

std::optional<OfficePage> office_page(const Seen& seen, const OfficeId& id) {
    const auto office = seen.office(id);
    if (!office) return std::nullopt;
    OfficePage page{.office = seen.named(id)};
    for (const BodyId& body : office->bodies)
        page.bodies.push_back(seen.named(body));
    if (office->embodies) page.embodies = seen.named(*office->embodies);
    for (const parties::Holding& holding : office->holdings) {
        const HolderView view = seen.holder(holding, seen.as_at());
        if (holding.covers(seen.as_at())) page.holders.push_back(view);
        page.history.insert(page.history.begin(), view);
    }
    page.vacant = office->is_vacant(seen.as_at());
    for (const BoardId& board : seen.boards()) {
        const meetings::TermsOfReference& terms = seen.terms(board, seen.as_at());
        for (const meetings::Seat& seat : terms.seats) {
            if (seat.office != id) continue;
            const bool chairs = std::find(terms.chairs.begin(), terms.chairs.end(), seat.seat) !=
                                terms.chairs.end();
            page.seats.push_back({seen.named(board), seat.seat, chairs});
        }
    }
    for (const RoleId& role_id : seen.roles()) {
        const auto role = seen.role(role_id);
        const parties::RoleHolding* held = role->held_by.latest();
        if (held != nullptr && held->office == id) page.roles.push_back(seen.named(role_id));
    }
    page.flags = seen.flag_rows(thing(id));
    return page;
}

} // namespace concordat::views
