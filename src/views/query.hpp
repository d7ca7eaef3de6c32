// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader asks of a list: which body's or board's, of which days, in which state, which page.
#pragma once

#include "base/day.hpp"
#include "domain/ids.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <boost/describe.hpp>

namespace concordat::views {

struct Query {
    std::optional<BodyId> body;
    std::optional<BoardId> board;
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<std::string> state; ///< a word of the list: "in_force", "late"
    std::optional<std::string> sort;  ///< a word of the list: "name"
    std::optional<std::string> about; ///< a kind of thing: "recommendation"
    int page = 1;
};

/// Where something on the forward plan stands on the day: still to come, past its day, or come.
/// What is withdrawn is on no list.
enum class PlanState : std::uint8_t { due, late, delivered, withdrawn };
BOOST_DESCRIBE_ENUM(PlanState, due, late, delivered, withdrawn)

/// What a reader asks of the plan.
struct PlanQuery {
    std::optional<BodyId> body;
    std::optional<BoardId> board;
    std::optional<PlanState> state;
    int page = 1;
};

inline constexpr int kRowsOnPage = 25;

/// One page at least, though it may be empty.
inline int pages_of(std::size_t rows) {
    const int full = static_cast<int>((rows + kRowsOnPage - 1) / kRowsOnPage);
    return full == 0 ? 1 : full;
}

/// Keys that were chosen and put in an order, as a list.
template <class Key>
class Chosen {
public:
    explicit Chosen(std::vector<Key> keys) : keys_(std::move(keys)) {}
    std::size_t size() const { return keys_.size(); }
    /// From 1.
    std::vector<Key> page(int number, int rows) const {
        const auto at = [&](int rows_before) {
            const auto many =
                static_cast<std::size_t>(rows_before) * static_cast<std::size_t>(rows);
            return keys_.begin() + static_cast<std::ptrdiff_t>(std::min(keys_.size(), many));
        };
        return {at(number - 1), at(number)};
    }

private:
    std::vector<Key> keys_;
};

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

/// As `page_of`, of the keys that fit: what a row comes to on a day is on no index, and is asked of
/// each. `sort` puts them in their order.
template <class Page, class List, class Fits, class Sort, class RowOf>
std::optional<Page> page_of_those(const List& list, const Query& query, const Fits& fits,
                                  const Sort& sort, const RowOf& row_of) {
    auto keys = list.page(1, static_cast<int>(list.size()));
    std::erase_if(keys, [&](const auto& key) { return !fits(key); });
    sort(keys);
    return page_of<Page>(Chosen(std::move(keys)), query, row_of);
}

/// By what `of` gives of each key, the least first; those of which it gives the same stay as they
/// stood.
template <class Key, class Of>
void sort_by(std::vector<Key>& keys, const Of& of) {
    std::vector<std::pair<decltype(of(keys.front())), std::size_t>> by;
    by.reserve(keys.size());
    for (const Key& key : keys)
        by.emplace_back(of(key), by.size());
    std::sort(by.begin(), by.end());
    std::vector<Key> sorted;
    sorted.reserve(keys.size());
    for (const auto& [what, place] : by)
        sorted.push_back(std::move(keys[place]));
    keys = std::move(sorted);
}

} // namespace concordat::views
