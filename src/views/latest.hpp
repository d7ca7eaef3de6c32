// SPDX-License-Identifier: GPL-3.0-or-later
// A stretch of an ordered list, the latest first, without copying it.
//
//     for (const RegisterKey& key : seen.decisions({}, {}, {}).page(2, 25)) ...
#pragma once

#include "base/day.hpp"
#include "base/ordered.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace concordat::views {

/// Keys have a day `on` as their first member.
template <class Key>
class Latest {
public:
    /// Of no list: nothing.
    Latest(const Ordered<Key>* keys, std::optional<Day> from, Day through) : keys_(keys) {
        if (keys_ == nullptr) return;
        end_ = keys_->count_before(Key{through + 1, {}});
        const std::size_t before = from ? keys_->count_before(Key{*from, {}}) : 0;
        size_ = end_ > before ? end_ - before : 0;
    }

    std::size_t size() const { return size_; }
    const Key& at(std::size_t place) const { return keys_->nth(end_ - 1 - place); }

    /// The keys of a page, from 1.
    std::vector<Key> page(int number, int rows) const {
        std::vector<Key> found;
        const auto first = static_cast<std::size_t>(number - 1) * static_cast<std::size_t>(rows);
        const std::size_t last = std::min(size_, first + static_cast<std::size_t>(rows));
        if (last <= first) return found;
        found.reserve(last - first);
        keys_->for_each_from(
            end_ - last, [&](const Key& key) { found.push_back(key); }, last - first);
        std::reverse(found.begin(), found.end());
        return found;
    }

private:
    const Ordered<Key>* keys_;
    std::size_t end_ = 0;
    std::size_t size_ = 0;
};

} // namespace concordat::views
