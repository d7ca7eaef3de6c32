// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that waits on a body's ratification, the longest first.
#pragma once

#include "views/query.hpp"
#include "views/seen.hpp"

namespace concordat::views {

struct WaitingPage {
    std::vector<WaitRow> rows; ///< one an item, with all the bodies it waits on
    int total = 0;             ///< items
    int page = 1;
    int pages = 1;
    std::optional<Named> body;
    std::vector<Named> bodies; ///< that anything waits on, for the choice; and the one chosen
};
BOOST_DESCRIBE_STRUCT(WaitingPage, (), (rows, total, page, pages, body, bodies))

/// Nothing where the body is not there, or the page.
std::optional<WaitingPage> waiting_page(const Seen& seen, const Query& query);

} // namespace concordat::views
