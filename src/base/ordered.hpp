// SPDX-License-Identifier: GPL-3.0-or-later
// Keys in order, in versions that share their leaves: what a list of 100,000 rows pages through.
//
//     Ordered<Key> by_day;
//     by_day.insert({day, id});
//     for (std::size_t i = 0; i < 25; ++i) row(by_day.nth(first + i));
//     std::size_t until = by_day.count_before({day + 1, {}});
#pragma once

#include "base/shared.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <vector>

namespace concordat {

template <class Key>
class Ordered {
public:
    using key_type = Key;

    std::size_t size() const { return root_ ? root_->size : 0; }

    /// Adds the key; one that is there already stays once.
    void insert(const Key& key) {
        if (!root_) root_ = Shared<Root>::make();
        Root& root = root_.edit();
        if (root.leaves.empty()) root.leaves.push_back(Counted{Shared<Leaf>::make(), 0});
        const std::size_t index = leaf_of(root, key);
        Counted& counted = root.leaves[index];
        Leaf& keys = counted.leaf.edit();
        const auto at = std::lower_bound(keys.begin(), keys.end(), key);
        if (at != keys.end() && *at == key) return;
        keys.insert(at, key);
        counted.count = keys.size();
        ++root.size;
        if (keys.size() > kLongest) divide(root, index);
    }

    void erase(const Key& key) {
        if (!root_ || root_->leaves.empty()) return;
        Root& root = root_.edit();
        const std::size_t index = leaf_of(root, key);
        Counted& counted = root.leaves[index];
        Leaf& keys = counted.leaf.edit();
        const auto at = std::lower_bound(keys.begin(), keys.end(), key);
        if (at == keys.end() || !(*at == key)) return;
        keys.erase(at);
        counted.count = keys.size();
        --root.size;
        if (keys.empty())
            root.leaves.erase(root.leaves.begin() + static_cast<std::ptrdiff_t>(index));
    }

    /// The key at this place, from 0. The place must be below size().
    const Key& nth(std::size_t place) const {
        const Place at = place_at(place);
        return (*root_->leaves[at.leaf].leaf)[at.within];
    }

    /// How many keys come before this one, whether it is there or not.
    std::size_t count_before(const Key& key) const {
        if (size() == 0) return 0;
        if (root_->leaves.back().leaf->back() < key) return size();
        const std::size_t index = leaf_of(*root_, key);
        const Leaf& keys = *root_->leaves[index].leaf;
        return before_leaf(index) +
               static_cast<std::size_t>(std::lower_bound(keys.begin(), keys.end(), key) -
                                        keys.begin());
    }

    template <class Visit>
    void for_each(Visit&& visit) const {
        if (!root_) return;
        for (const auto& counted : root_->leaves) {
            for (const Key& key : *counted.leaf)
                visit(key);
        }
    }

    /// Visits the keys from this place on, `most` of them at most.
    template <class Visit>
    void for_each_from(std::size_t place, Visit&& visit,
                       std::size_t most = std::numeric_limits<std::size_t>::max()) const {
        if (place >= size()) return;
        Place at = place_at(place);
        for (; at.leaf < root_->leaves.size(); ++at.leaf, at.within = 0) {
            const Leaf& keys = *root_->leaves[at.leaf].leaf;
            for (; at.within < keys.size(); ++at.within) {
                if (most-- == 0) return;
                visit(keys[at.within]);
            }
        }
    }

private:
    static constexpr std::size_t kLongest = 64;

    using Leaf = std::vector<Key>;
    struct Counted {
        Shared<Leaf> leaf;
        std::size_t count = 0;
    };
    struct Root {
        std::vector<Counted> leaves;
        std::size_t size = 0;
    };

    struct Place {
        std::size_t leaf;
        std::size_t within;
    };

    // Lists are read mostly at their end: count from whichever end is nearer.

    Place place_at(std::size_t place) const {
        const auto& leaves = root_->leaves;
        std::size_t leaf = 0;
        std::size_t before = 0;
        if (place < size() / 2) {
            while (before + leaves[leaf].count <= place)
                before += leaves[leaf++].count;
        } else {
            leaf = leaves.size() - 1;
            before = size() - leaves[leaf].count;
            while (place < before)
                before -= leaves[--leaf].count;
        }
        return {leaf, place - before};
    }

    std::size_t before_leaf(std::size_t index) const {
        const auto& leaves = root_->leaves;
        std::size_t before = 0;
        if (index < leaves.size() / 2) {
            for (std::size_t i = 0; i < index; ++i)
                before += leaves[i].count;
        } else {
            before = size();
            for (std::size_t i = index; i < leaves.size(); ++i)
                before -= leaves[i].count;
        }
        return before;
    }

    /// The last leaf whose first key is not after `key`.
    static std::size_t leaf_of(const Root& root, const Key& key) {
        const auto after =
            std::upper_bound(root.leaves.begin(), root.leaves.end(), key,
                             [](const Key& wanted, const Counted& counted) {
                                 return !counted.leaf->empty() && wanted < counted.leaf->front();
                             });
        return after == root.leaves.begin()
                   ? 0
                   : static_cast<std::size_t>(std::prev(after) - root.leaves.begin());
    }

    static void divide(Root& root, std::size_t index) {
        // Keys mostly come at the end: leave the full leaf full, so that leaves do not stay half
        // empty.
        const bool last = index + 1 == root.leaves.size();
        Leaf& keys = root.leaves[index].leaf.edit();
        const std::size_t stay = last ? kLongest : keys.size() / 2;
        Leaf rest(keys.begin() + static_cast<std::ptrdiff_t>(stay), keys.end());
        keys.resize(stay);
        root.leaves[index].count = stay;
        const std::size_t moved = rest.size();
        root.leaves.insert(root.leaves.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                           Counted{Shared<Leaf>::make(std::move(rest)), moved});
    }

    Shared<Root> root_;
};

} // namespace concordat
