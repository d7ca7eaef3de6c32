// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader asks of a list: which body's, of which days, which page.
#pragma once

#include "base/day.hpp"
#include "domain/ids.hpp"

#include <optional>

namespace concordat::views {

struct Query {
    std::optional<BodyId> body;
    std::optional<Day> from;
    std::optional<Day> to;
    int page = 1;
};

inline constexpr int kRowsOnPage = 25;

/// One page at least, though it may be empty.
inline int pages_of(std::size_t rows) {
    const int full = static_cast<int>((rows + kRowsOnPage - 1) / kRowsOnPage);
    return full == 0 ? 1 : full;
}

} // namespace concordat::views
