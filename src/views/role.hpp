// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a programme role: which office has had it, followed to whoever holds that office.
#pragma once

#include "views/seen.hpp"

namespace concordat::views {

struct RoleHoldingView {
    Day from;
    Post post;
    parties::Certainty certainty = parties::Certainty::settled;
};
BOOST_DESCRIBE_STRUCT(RoleHoldingView, (), (from, post, certainty))

struct RolePage {
    Named role;
    std::optional<Named> collaboration;
    std::vector<RoleHoldingView> held_by; ///< the latest first
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(RolePage, (), (role, collaboration, held_by, flags))

std::optional<RolePage> role_page(const Seen& seen, const RoleId& id);

} // namespace concordat::views
