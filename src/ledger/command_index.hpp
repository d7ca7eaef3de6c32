// SPDX-License-Identifier: GPL-3.0-or-later
// Which commands the ledger has. Their ids come in no order: an index of them on disk would write
// a page of its own for each command, which was nearly half of what a commit wrote.
//
//     CommandIndex index;
//     index.follow(reader);                                   // what the store has behind those
//     known if (auto row = index.find(readers, id)) return row->accepted; index.add(row); // one
//     that was stored since
#pragma once

#include "ledger/store.hpp"

#include <cstdint>
#include <optional>

#include <boost/unordered/unordered_flat_map.hpp>

namespace concordat::ledger {

/// Sixteen bytes or so for each command; the rest of it is read where it is found. One thread at a
/// time.
class CommandIndex {
public:
    /// Less than all `bits` of a key let a test see ids that share one.
    explicit CommandIndex(std::uint64_t bits = ~std::uint64_t{0}) : bits_(bits) {}

    void follow(Reader& reader);
    std::optional<CommandRow> find(Readers& readers, const CommandId& id) const;
    /// One that is not there yet and comes behind all others.
    void add(const CommandRow& row);

    /// Two ids have the same key about once in as many commands as nobody will ever send.
    static std::uint64_t key_of(const CommandId& id);

private:
    /// By key, the first entry. A key that is taken by another id gives way to the next.
    boost::unordered_flat_map<std::uint64_t, std::int64_t> first_;
    std::uint64_t bits_;
    std::int64_t last_ = 0; ///< first entry of the last command here
};

} // namespace concordat::ledger
