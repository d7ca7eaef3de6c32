// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a data folder is what it was when it was written: the chain, the texts, and the state
// folded from it.
#pragma once

#include "app/replay.hpp"
#include "ledger/ledger.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace concordat::app {

/// What a running server checks: the ledger, that each entry can be read, and that the texts it
/// names are held and were not changed. The first bad entry first.
std::vector<ledger::Damage> check(const ledger::Ledger& ledger,
                                  const ledger::Ledger::Verification& options);

struct VerifyOptions {
    std::filesystem::path folder;
    std::string build;
    std::optional<ledger::Head>
        expected; ///< a head known from elsewhere that must stand in the chain
    std::function<void(std::int64_t done, std::int64_t all)> progress;
};

struct Verified {
    ledger::Head head;
    std::vector<ledger::Damage> damage; ///< the first bad entry first; empty where all is well
};

/// Checks hashes, chain, index, texts, head file and SQLite's own check; that every entry can be
/// read and every text it names is held; that folding in two ways gives the same state; and that
/// the snapshot, where there is one, equals a full replay.
///
/// Errors  those of Ledger::open, but no damage that can be told with its place.
Result<Verified> verify(const VerifyOptions& options);

} // namespace concordat::app
