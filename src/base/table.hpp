// SPDX-License-Identifier: GPL-3.0-or-later
// Records by key, in versions that share all they have in common.
//
// Copying a Table copies one pointer; an edit copies the row, its page and the short path to it,
// once for each version published. So readers keep a version for as long as a request lasts, and
// the writer goes on with its own.
//
//     Table<BoardId, Board> boards;
//     boards.put(id, board);
//     boards.edit(id).name = "Collaboration Board";
//     if (const Board* board = boards.find(id)) ...
#pragma once

#include "base/shared.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <stdexcept>
#include <vector>

namespace concordat {

template <class Key, class T>
class Table {
public:
    using key_type = Key;
    using mapped_type = T;

    std::size_t size() const { return root_ ? root_->size : 0; }

    const T* find(const Key& key) const {
        if (!root_) return nullptr;
        const std::size_t page = page_of(key);
        const auto& rows = root_->branches[page / kFan]->pages[page % kFan];
        if (!rows) return nullptr;
        const auto at = lower_bound(*rows, key);
        return at != rows->end() && (*at)->key == key ? &(*at)->value : nullptr;
    }

    /// Adds the record, or replaces the one that has this key.
    void put(const Key& key, T value) {
        if (!root_) root_ = Shared<Root>::make();
        // Not for a record that is replaced, or the order would tell that one was.
        if (root_->branches.empty() || (root_->size >= pages() * kRowsPerPage && !find(key)))
            grow();
        Root& root = root_.edit();
        if (insert(root, key, Shared<Row>::make(key, std::move(value)))) ++root.size;
    }

    /// The record for editing. The key must be there: what is not is a broken invariant.
    T& edit(const Key& key) {
        if (find(key) == nullptr)
            throw std::logic_error("Table::edit of a record that is not there");
        const std::size_t page = page_of(key);
        auto& rows = root_.edit().branches[page / kFan].edit().pages[page % kFan].edit();
        return lower_bound(rows, key)->edit().value;
    }

    /// The record for editing, made first where there is none.
    T& edit_or_add(const Key& key) {
        if (find(key) == nullptr) put(key, T{});
        return edit(key);
    }

    /// Calls visit(key, record) for each, in an order that depends only on the keys and their
    /// number.
    template <class Visit>
    void for_each(Visit&& visit) const {
        if (!root_) return;
        for (const auto& branch : root_->branches) {
            for (const auto& rows : branch->pages) {
                if (!rows) continue;
                for (const auto& row : *rows)
                    visit(row->key, row->value);
            }
        }
    }

    /// Every key, sorted: for the small tables that pages list whole.
    std::vector<Key> keys() const {
        std::vector<Key> sorted;
        sorted.reserve(size());
        for_each([&](const Key& key, const T&) { sorted.push_back(key); });
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    }

    /// The record of a key that must be there, as for `edit`.
    const T& at(const Key& key) const {
        if (const T* found = find(key)) return *found;
        throw std::logic_error("Table::at of a record that is not there");
    }

private:
    static constexpr std::size_t kFan = 64;
    static constexpr std::size_t kRowsPerPage = 8; ///< on average, when it is time to grow

    struct Row {
        Key key;
        T value;
    };
    using Rows = std::vector<Shared<Row>>; ///< sorted by key
    struct Branch {
        std::array<Shared<Rows>, kFan> pages;
    };
    struct Root {
        std::vector<Shared<Branch>> branches; ///< a power of two of them
        std::size_t size = 0;
    };

    template <class SomeRows>
    static auto lower_bound(SomeRows& rows, const Key& key) {
        return std::lower_bound(
            rows.begin(), rows.end(), key,
            [](const Shared<Row>& row, const Key& wanted) { return row->key < wanted; });
    }

    std::size_t pages() const { return root_->branches.size() * kFan; }
    static std::size_t page_in(const Root& root, const Key& key) {
        // The standard hash of strings mixes well; of numbers it may not, so mix again.
        const std::size_t mixed = std::hash<Key>{}(key)*0x9E3779B97F4A7C15ULL;
        return (mixed >> 20) & (root.branches.size() * kFan - 1);
    }
    std::size_t page_of(const Key& key) const { return page_in(*root_, key); }

    /// Returns whether the key is new.
    static bool insert(Root& root, const Key& key, Shared<Row> row) {
        const std::size_t page = page_in(root, key);
        auto& slot = root.branches[page / kFan].edit().pages[page % kFan];
        if (!slot) slot = Shared<Rows>::make();
        Rows& rows = slot.edit();
        const auto at = lower_bound(rows, key);
        if (at != rows.end() && (*at)->key == key) {
            *at = std::move(row);
            return false;
        }
        rows.insert(at, std::move(row));
        return true;
    }

    void grow() {
        Root larger;
        const std::size_t branches = std::max<std::size_t>(1, root_->branches.size() * 2);
        for (std::size_t i = 0; i < branches; ++i)
            larger.branches.push_back(Shared<Branch>::make());
        larger.size = root_->size;
        for (const auto& branch : root_->branches) {
            for (const auto& rows : branch->pages) {
                if (!rows) continue;
                for (const auto& row : *rows)
                    insert(larger, row->key, row);
            }
        }
        root_ = Shared<Root>::make(std::move(larger));
    }

    Shared<Root> root_;
};

} // namespace concordat
