// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/command_index.hpp"

#include <sodium.h>

namespace concordat::ledger {

CommandKeys::CommandKeys() : secret_() {
    static_assert(sizeof secret_ == crypto_shorthash_KEYBYTES);
    crypto_shorthash_keygen(secret_.data());
}

std::uint64_t CommandKeys::of(const CommandId& id) const {
    std::uint64_t key = 0;
    static_assert(sizeof key == crypto_shorthash_BYTES);
    crypto_shorthash(reinterpret_cast<unsigned char*>(&key),
                     reinterpret_cast<const unsigned char*>(id.data()), id.size(), secret_.data());
    return key;
}

void CommandIndex::follow(Reader& reader) {
    const std::int64_t entries = reader.last().number;
    reader.commands(last_ + 1, [&](const CommandRow& row) {
        const bool is_recorded = row.accepted.last <= entries;
        if (is_recorded) add(row);
        return is_recorded;
    });
}

std::optional<CommandRow> CommandIndex::find(Readers& readers, const CommandId& id) const {
    for (std::uint64_t key = keys_.of(id) & bits_;; ++key) {
        const auto here = first_.find(key);
        if (here == first_.end()) return std::nullopt;
        auto row = readers.lease()->command(here->second);
        if (row && row->id == id) return row;
    }
}

void CommandIndex::add(const CommandRow& row) {
    last_ = row.accepted.last;
    if (!row.id) return; // which verify tells
    std::uint64_t key = keys_.of(*row.id) & bits_;
    while (!first_.emplace(key, row.accepted.first).second)
        ++key;
}

} // namespace concordat::ledger
