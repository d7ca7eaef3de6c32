// SPDX-License-Identifier: GPL-3.0-or-later
// Doubts and warnings: the list of those that stand open, and the page of one.
#pragma once

#include "views/query.hpp"
#include "views/seen.hpp"

namespace concordat::views {

struct FlagsPage {
    std::vector<FlagRow> rows; ///< open, the latest first
    int total = 0;             ///< open
    int page = 1;
    int pages = 1;
};
BOOST_DESCRIBE_STRUCT(FlagsPage, (), (rows, total, page, pages))

struct FlagPage {
    FlagId flag;
    Named on;
    std::string rule;
    Words says;
    Day raised;
    bool open = true;
    std::optional<Day> settled;
    std::optional<record::Finding> finding;
    std::optional<Words> reason;
    std::optional<Post> settled_by;
};
BOOST_DESCRIBE_STRUCT(FlagPage, (),
                      (flag, on, rule, says, raised, open, settled, finding, reason, settled_by))

/// Nothing where there is no such page.
std::optional<FlagsPage> flags_page(const Seen& seen, const Query& query);
std::optional<FlagPage> flag_page(const Seen& seen, const FlagId& id);

} // namespace concordat::views
