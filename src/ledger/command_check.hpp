// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the commands that stand beside the entries: each command's entries stand together, its
// row says which, and its id is no other's.
//
//     CommandCheck commands(findings, reader);
//     commands.check(row.entry.number, chain.check(row), chain.is_settled());   // each entry
//     commands.end(last);
#pragma once

#include "ledger/chain.hpp"
#include "ledger/command_index.hpp"

#include <limits>
#include <optional>
#include <vector>

namespace concordat::ledger {

class CommandCheck {
public:
    CommandCheck(Findings& findings, Reader& reader) : findings_(findings), reader_(reader) {}

    /// Which entries a command made is not asked where one of them is changed or moved.
    void check(std::int64_t number, const std::optional<Envelope>& envelope, bool is_settled);

    /// `last` is the last entry there was when the check began: commands of entries that a writer
    /// added meanwhile are left out.
    void end(std::int64_t last);

private:
    void begin(std::int64_t number, const Envelope& envelope, bool is_sure);
    void check_row();
    void find_added(std::int64_t last);
    void find_repeated();

    Findings& findings_;
    Reader& reader_;
    CommandKeys keys_;
    std::optional<Envelope> current_; ///< of the first entry of the command that is followed
    std::int64_t first_ = 0;
    std::int64_t last_ = 0;
    bool is_sure_ = true;           ///< all entries since the command began are settled
    bool is_after_unknown_ = false; ///< the entry before it cannot be believed
    std::int64_t next_row_ = std::numeric_limits<std::int64_t>::min(); ///< those before are checked
    std::vector<std::uint64_t> known_;                                 ///< keys of the ids
    std::vector<std::int64_t> added_; ///< rows at an entry that begins no command
};

} // namespace concordat::ledger
