// SPDX-License-Identifier: GPL-3.0-or-later
// A stretch of an ordered list, the latest first, without copying it.
//
//     for (const RegisterKey& key : seen.decisions({}, {}, {}).page(2, 25)) ...
#pragma once

#include "base/day.hpp"
#include "base/ordered.hpp"

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace concordat::views {

/// Keys have a day `on` as their first member.
template <class Key>
class Latest {
public:
    /// Of no list: nothing. `moved` are keys, sorted, that belong into the stretch on the day seen,
    /// where the list has them under a later one.
    Latest(const Ordered<Key>* keys, std::optional<Day> from, Day through,
           std::vector<Key> moved = {})
        : keys_(keys), moved_(std::move(moved)) {
        if (keys_ == nullptr) return;
        end_ = keys_->count_before(Key{through + 1, {}});
        const std::size_t before = from ? keys_->count_before(Key{*from, {}}) : 0;
        size_ = end_ > before ? end_ - before : 0;
    }

    std::size_t size() const { return size_ + moved_.size(); }
    /// The latest; not of an empty stretch.
    Key latest() const { return page(1, 1).front(); }

    /// The keys of a page, from 1.
    std::vector<Key> page(int number, int rows) const {
        std::vector<Key> found;
        const auto first = static_cast<std::size_t>(number - 1) * static_cast<std::size_t>(rows);
        const std::size_t last = std::min(size(), first + static_cast<std::size_t>(rows));
        if (last <= first) return found;
        const Stretch moved{moved_later_than(first), moved_later_than(last)};
        found.reserve(last - first);
        append_own({first - moved.first, last - moved.last}, found);
        if (moved.last == moved.first) return found;
        const auto middle = static_cast<std::ptrdiff_t>(found.size());
        found.insert(found.end(), moved_.rbegin() + static_cast<std::ptrdiff_t>(moved.first),
                     moved_.rbegin() + static_cast<std::ptrdiff_t>(moved.last));
        std::inplace_merge(found.begin(), found.begin() + middle, found.end(), std::greater<>());
        return found;
    }

private:
    /// Places, the latest first: from `first` up to but without `last`.
    struct Stretch {
        std::size_t first;
        std::size_t last;
    };

    /// How many of the moved keys stand before the place.
    std::size_t moved_later_than(std::size_t place) const {
        std::size_t count = 0;
        while (count < moved_.size() && place_of_moved(count) < place)
            ++count;
        return count;
    }
    /// Where the moved key, the latest of them first, stands among all.
    std::size_t place_of_moved(std::size_t nth) const {
        const Key& key = moved_[moved_.size() - 1 - nth];
        return nth + (end_ - keys_->count_before(key));
    }
    void append_own(const Stretch& stretch, std::vector<Key>& to) const {
        if (stretch.last <= stretch.first) return;
        keys_->for_each_from(
            end_ - stretch.last, [&](const Key& key) { to.push_back(key); },
            stretch.last - stretch.first);
        std::reverse(to.begin(), to.end());
    }

    const Ordered<Key>* keys_;
    std::vector<Key> moved_;
    std::size_t end_ = 0;
    std::size_t size_ = 0;
};

} // namespace concordat::views
