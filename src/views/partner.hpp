// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a partner: an area with its policing body and its chief officer, each by date.
#pragma once

#include "views/seen.hpp"

namespace concordat::views {

struct PartBody {
    Day from;
    Named body;
};
BOOST_DESCRIBE_STRUCT(PartBody, (), (from, body))

struct PartnerPage {
    Named partner;
    std::vector<PartBody> policing_bodies; ///< the latest first
    std::vector<PartBody> chief_officers;  ///< the latest first
    std::vector<Named> collaborations;
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(PartnerPage, (),
                      (partner, policing_bodies, chief_officers, collaborations, flags))

std::optional<PartnerPage> partner_page(const Seen& seen, const PartnerId& id);

} // namespace concordat::views
