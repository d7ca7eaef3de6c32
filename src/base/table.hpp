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
#include <cstdint>
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
        const Row* row = root_ ? row_of(place_of(key), key) : nullptr;
        return row != nullptr ? &row->value : nullptr;
    }

    /// The record of each key; null where there is none. Every step is taken for all keys before
    /// the next is, so that their waits for memory overlap.
    std::vector<const T*> find_each(const std::vector<Key>& keys) const {
        std::vector<const T*> found(keys.size(), nullptr);
        if (!root_) return found;
        std::vector<Search> searches;
        searches.reserve(keys.size());
        for (const Key& key : keys) {
            const Place place = place_of(key);
            const auto& rows = root_->branches[place.page / kFan]->pages[place.page % kFan];
            searches.push_back({place.mark, rows ? &*rows : nullptr});
            __builtin_prefetch(searches.back().rows);
        }
        for (const Search& search : searches)
            if (search.rows != nullptr) __builtin_prefetch(search.rows->data());
        for (Search& search : searches) {
            if (search.rows == nullptr) continue;
            search.at = slot_marked(*search.rows, search.mark);
            if (search.at < search.rows->size())
                __builtin_prefetch(&*(*search.rows)[search.at].row);
        }
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const auto& [mark, rows, first] = searches[i];
            if (rows == nullptr) continue;
            const std::size_t at = slot_of(*rows, mark, keys[i], first);
            if (at < rows->size()) found[i] = &(*rows)[at].row->value;
        }
        return found;
    }

    /// Adds the record, or replaces the one that has this key.
    void put(const Key& key, T value) {
        if (!root_) root_ = Shared<Root>::make();
        // Not for a record that is replaced, or the order would tell that one was.
        if (root_->branches.empty() || (root_->size >= pages() * kRowsPerPage && !find(key)))
            grow();
        Root& root = root_.edit();
        const Place place = place_of(key);
        if (insert(root, place, Shared<Row>::make(key, std::move(value)))) ++root.size;
    }

    /// The record for editing. The key must be there: what is not is a broken invariant.
    T& edit(const Key& key) {
        if (T* value = edit_if_there(key)) return *value;
        throw std::logic_error("Table::edit of a record that is not there");
    }

    /// The record for editing, made first where there is none.
    T& edit_or_add(const Key& key) {
        if (T* value = edit_if_there(key)) return *value;
        put(key, T{});
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
                for (const Slot& slot : *rows)
                    visit(slot.row->key, slot.row->value);
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
    /// A row with the mark of its key, so that a search touches the row it is for and no other.
    struct Slot {
        std::uint32_t mark;
        Shared<Row> row;
    };
    using Rows = std::vector<Slot>; ///< sorted by mark, then by key
    struct Branch {
        std::array<Shared<Rows>, kFan> pages;
    };
    struct Root {
        std::vector<Shared<Branch>> branches; ///< a power of two of them
        std::size_t size = 0;
    };
    struct Place {
        std::size_t page;
        std::uint32_t mark;
    };
    struct Search {
        std::uint32_t mark;
        const Rows* rows;   ///< of the page that the key is in; null where that has none
        std::size_t at = 0; ///< of the first slot that may be the key's
    };

    std::size_t pages() const { return root_->branches.size() * kFan; }

    Place place_of(const Key& key) const { return place_in(*root_, key); }
    static Place place_in(const Root& root, const Key& key) {
        // The standard hash of strings mixes well; of numbers it may not, so mix again.
        const std::size_t mixed = std::hash<Key>{}(key)*0x9E3779B97F4A7C15ULL;
        return {(mixed >> 20) & (root.branches.size() * kFan - 1),
                static_cast<std::uint32_t>(mixed >> 32)};
    }

    /// The first slot of the mark; the page's size where there is none.
    static std::size_t slot_marked(const Rows& rows, std::uint32_t mark) {
        std::size_t at = 0;
        while (at < rows.size() && rows[at].mark != mark)
            ++at;
        return at;
    }

    /// Where in the page the key is, from `first` on; the page's size where it is not there.
    static std::size_t slot_of(const Rows& rows, std::uint32_t mark, const Key& key,
                               std::size_t first = 0) {
        for (std::size_t i = first; i < rows.size(); ++i) {
            if (rows[i].mark == mark && rows[i].row->key == key) return i;
        }
        return rows.size();
    }

    const Row* row_of(const Place& place, const Key& key) const {
        const auto& rows = root_->branches[place.page / kFan]->pages[place.page % kFan];
        if (!rows) return nullptr;
        const std::size_t at = slot_of(*rows, place.mark, key);
        return at < rows->size() ? &*(*rows)[at].row : nullptr;
    }

    /// Nothing where it is not there, and nothing is copied then.
    T* edit_if_there(const Key& key) {
        if (!root_) return nullptr;
        const Place place = place_of(key);
        const auto& found = root_->branches[place.page / kFan]->pages[place.page % kFan];
        if (!found) return nullptr;
        const std::size_t at = slot_of(*found, place.mark, key);
        if (at == found->size()) return nullptr;
        Branch& branch = root_.edit().branches[place.page / kFan].edit();
        return &branch.pages[place.page % kFan].edit()[at].row.edit().value;
    }

    /// Returns whether the key is new.
    static bool insert(Root& root, const Place& place, Shared<Row> row) {
        auto& page = root.branches[place.page / kFan].edit().pages[place.page % kFan];
        if (!page) page = Shared<Rows>::make();
        Rows& rows = page.edit();
        if (const std::size_t at = slot_of(rows, place.mark, row->key); at < rows.size()) {
            rows[at].row = std::move(row);
            return false;
        }
        const auto after = std::find_if(rows.begin(), rows.end(), [&](const Slot& slot) {
            return slot.mark != place.mark ? slot.mark > place.mark : row->key < slot.row->key;
        });
        rows.insert(after, Slot{place.mark, std::move(row)});
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
                for (const Slot& slot : *rows)
                    insert(larger, place_in(larger, slot.row->key), slot.row);
            }
        }
        root_ = Shared<Root>::make(std::move(larger));
    }

    Shared<Root> root_;
};

} // namespace concordat
