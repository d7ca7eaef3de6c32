// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader asks of a list: which body's or board's, of which days, in which state, which page.
#pragma once

#include "base/day.hpp"
#include "domain/ids.hpp"

#include <optional>

#include <boost/describe.hpp>

namespace concordat::views {

/// Where something on the forward plan stands on the day: still to come, past its day, or come.
/// What is withdrawn is on no list.
enum class PlanState : std::uint8_t { due, late, delivered, withdrawn };
BOOST_DESCRIBE_ENUM(PlanState, due, late, delivered, withdrawn)

struct Query {
    std::optional<BodyId> body;
    std::optional<BoardId> board;
    std::optional<PlanState> state;
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

/// The page asked for of a list, each row made of its key; nothing where the list has no such page.
template <class Page, class List, class RowOf>
std::optional<Page> page_of(const List& list, const Query& query, const RowOf& row_of) {
    Page page;
    page.total = static_cast<int>(list.size());
    page.page = query.page;
    page.pages = pages_of(list.size());
    if (query.page < 1 || page.pages < query.page) return std::nullopt;
    for (const auto& key : list.page(query.page, kRowsOnPage))
        page.rows.push_back(row_of(key));
    return page;
}

} // namespace concordat::views
