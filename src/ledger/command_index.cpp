// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/command_index.hpp"

#include <functional>
#include <string_view>

namespace concordat::ledger {

std::uint64_t CommandIndex::key_of(const CommandId& id) {
    return std::hash<std::string_view>{}({id.data(), id.size()});
}

void CommandIndex::follow(Reader& reader) {
    reader.commands(last_ + 1, [&](const CommandRow& row) {
        add(row);
        return true;
    });
}

std::optional<CommandRow> CommandIndex::find(Readers& readers, const CommandId& id) const {
    for (std::uint64_t key = key_of(id) & bits_;; ++key) {
        const auto here = first_.find(key);
        if (here == first_.end()) return std::nullopt;
        auto row = readers.lease()->command(here->second);
        if (row && row->id == id) return row;
    }
}

void CommandIndex::add(const CommandRow& row) {
    std::uint64_t key = key_of(row.id) & bits_;
    while (!first_.emplace(key, row.accepted.first).second)
        ++key;
    last_ = row.accepted.first;
}

} // namespace concordat::ledger
