// SPDX-License-Identifier: GPL-3.0-or-later
// Every collaboration with its members of the day.
#pragma once

#include "views/seen.hpp"

namespace concordat::views {

struct CollaborationRow {
    Named collaboration;
    std::vector<std::string> functions;
    std::vector<Named> members;
};
BOOST_DESCRIBE_STRUCT(CollaborationRow, (), (collaboration, functions, members))

struct CollaborationsPage {
    std::vector<CollaborationRow> rows;
};
BOOST_DESCRIBE_STRUCT(CollaborationsPage, (), (rows))

CollaborationsPage collaborations_page(const Seen& seen);

} // namespace concordat::views
