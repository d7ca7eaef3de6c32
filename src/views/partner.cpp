// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/partner.hpp"

namespace concordat::views {

namespace {

std::vector<PartBody> by_date(const Seen& seen, const Dated<BodyId>& bodies) {
    std::vector<PartBody> all;
    for (const Since<BodyId>& since : bodies.history())
        all.insert(all.begin(), {since.from, seen.named(since.value)});
    return all;
}

} // namespace

std::optional<PartnerPage> partner_page(const Seen& seen, const PartnerId& id) {
    const auto partner = seen.partner(id);
    if (!partner) return std::nullopt;
    PartnerPage page{.partner = seen.named(id),
                     .policing_bodies = by_date(seen, partner->policing_body),
                     .chief_officers = by_date(seen, partner->chief_officer)};
    for (const CollaborationId& collaboration : seen.collaborations_of(id))
        page.collaborations.push_back(seen.named(collaboration));
    page.flags = seen.flag_rows(thing(id));
    return page;
}

} // namespace concordat::views
