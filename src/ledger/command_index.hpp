// SPDX-License-Identifier: GPL-3.0-or-later
// Which commands the ledger has. Their ids come in no order: an index of them on disk would write
// a page of its own for each command, which was nearly half of what a commit wrote.
//
//     CommandIndex index;
//     index.follow(reader);     // takes in what the store has behind those known
//     index.add(row);           // one that was stored since
//     if (auto row = index.find(readers, id)) return row->accepted;
#pragma once

#include "ledger/store.hpp"

#include <array>
#include <cstdint>
#include <optional>

#include <boost/unordered/unordered_flat_map.hpp>

namespace concordat::ledger {

/// Makes 64 bits of an id, with a secret drawn anew for each: whoever sends ids cannot choose them
/// so that they share a key.
class CommandKeys {
public:
    CommandKeys();
    std::uint64_t of(const CommandId& id) const;

private:
    std::array<unsigned char, 16> secret_;
};

/// Twenty to forty bytes for each command; the rest of it is read where it is found. One thread at
/// a time.
class CommandIndex {
public:
    /// Less than all `bits` of a key let a test see ids that share one.
    explicit CommandIndex(std::uint64_t bits = ~std::uint64_t{0}) : bits_(bits) {}

    /// Up to the last entry.
    void follow(Reader& reader);
    std::optional<CommandRow> find(Readers& readers, const CommandId& id) const;
    /// One that is not there yet and comes behind all others.
    void add(const CommandRow& row);

    /// The last entry of the last command here; 0 where there is none.
    std::int64_t last() const { return last_; }

private:
    CommandKeys keys_;
    std::uint64_t bits_;
    /// By key, the first entry. A key that is taken by another id gives way to the next.
    boost::unordered_flat_map<std::uint64_t, std::int64_t> first_;
    std::int64_t last_ = 0;
};

} // namespace concordat::ledger
