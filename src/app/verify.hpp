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
/// Errors  those of Ledger::open.
Result<Verified> verify(const VerifyOptions& options);

} // namespace concordat::app
