// SPDX-License-Identifier: GPL-3.0-or-later
// The state of a data folder: its newest snapshot, and the entries after it.
//
//     TRY(Loaded loaded, load(ledger, folder, build, {.check = Check::tail}));
//     loaded.version.state
#pragma once

#include "app/replay.hpp"
#include "ledger/ledger.hpp"

#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>

namespace concordat::app {

/// Where a folder keeps its snapshots.
std::filesystem::path snapshots_in(const std::filesystem::path& folder);

/// Whether the entries after the snapshot are checked before they are read.
enum class Check : std::uint8_t { none, tail };

struct LoadOptions {
    ledger::Instant known_at = std::numeric_limits<ledger::Instant>::max();
    std::int64_t last = std::numeric_limits<std::int64_t>::max(); ///< entries after it are left out
    Check check = Check::none;
};

struct Loaded {
    Version version;
    std::int64_t snapshot = 0; ///< the entry of the snapshot it began from; 0 where there was none
};

/// The newest state that a snapshot and the entries after it give. Reads only.
///
/// Errors  "ledger.entry-unreadable"; "ledger.damaged" with the place, where the entries are
/// checked.
Result<Loaded> load(const ledger::Ledger& ledger, const std::filesystem::path& folder,
                    const std::string& build, const LoadOptions& options = {});

} // namespace concordat::app
