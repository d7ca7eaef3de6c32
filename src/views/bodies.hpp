// SPDX-License-Identifier: GPL-3.0-or-later
// Every body that decides in its own name.
#pragma once

#include "views/seen.hpp"

namespace concordat::views {

struct BodyRow {
    Named body;
    parties::BodyKind kind = parties::BodyKind::other;
    std::optional<Day> from; ///< where it took the place of another
    std::optional<Day> ended;
    int decisions = 0;
};
BOOST_DESCRIBE_STRUCT(BodyRow, (), (body, kind, from, ended, decisions))

struct BodiesPage {
    std::vector<BodyRow> rows;
};
BOOST_DESCRIBE_STRUCT(BodiesPage, (), (rows))

BodiesPage bodies_page(const Seen& seen);

} // namespace concordat::views
