// SPDX-License-Identifier: GPL-3.0-or-later
// The register of decisions, of one body or of all, the latest first.
#pragma once

#include "views/query.hpp"
#include "views/seen.hpp"

namespace concordat::views {

struct RegisterPage {
    std::vector<DecisionRow> rows;
    int total = 0;
    int page = 1;
    int pages = 1;
    std::optional<Named> body;
    std::optional<Day> from;
    std::optional<Day> to;
    std::vector<Named> bodies; ///< that have decisions, for the choice
};
BOOST_DESCRIBE_STRUCT(RegisterPage, (), (rows, total, page, pages, body, from, to, bodies))

/// Nothing where the body is not there, or the page.
std::optional<RegisterPage> register_page(const Seen& seen, const Query& query);

} // namespace concordat::views
