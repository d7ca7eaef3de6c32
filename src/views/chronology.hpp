// SPDX-License-Identifier: GPL-3.0-or-later
// The chronology of anything: each entry of the record that tells of it, by the day it holds from.
#pragma once

#include "views/query.hpp"
#include "views/seen.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace concordat::views {

struct MomentView {
    Day on;
    std::int64_t entry = 0;          ///< its number in the ledger
    std::optional<std::string> what; ///< none where the entry cannot be read here
    std::optional<Day> recorded;     ///< in London
    std::optional<Named> by;         ///< the office whose act it was
    std::vector<Named> things;       ///< what else it tells of, by their names on the day
};
BOOST_DESCRIBE_STRUCT(MomentView, (), (on, entry, what, recorded, by, things))

struct ChronologyPage {
    Named of;
    std::vector<MomentView> rows; ///< the earliest first
    int total = 0;
    int page = 1;
    int pages = 1;
};
BOOST_DESCRIBE_STRUCT(ChronologyPage, (), (of, rows, total, page, pages))

std::optional<ChronologyPage> chronology_page(const Seen& seen, const ThingId& id,
                                              const Query& query);

} // namespace concordat::views
