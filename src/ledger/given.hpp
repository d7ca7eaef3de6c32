// SPDX-License-Identifier: GPL-3.0-or-later
// What the ledger's tests start from: drafts, and a ledger of some entries.
#pragma once

#include "base/temporary_folder.hpp"
#include "ledger/ledger.hpp"
#include "ledger/sqlite.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace concordat::ledger {

/// 2026-11-22T09:00:00.000000Z.
inline constexpr Instant kMorning = 1'795'338'000'000'000;

/// The UUID whose last digits are `number`.
std::string command_id(int number);

/// A draft of the command with that number.
Draft a_draft(int command);

Sealed a_text(const std::string& words);

/// One batch with a draft for each of the commands, and a text where `words` are given.
Batch a_batch(const std::vector<int>& commands, const std::vector<std::string>& words = {});

/// A connection that may do anything with the file.
Connection open_freely(const std::string& path);

/// Opens, or fails the test.
Ledger opened(const std::filesystem::path& folder, Mode mode, const Disk& disk = {});

/// Makes a ledger of nine entries in three batches: commands 1, 2 and 3 of three entries each, and
/// two texts, "agree" and "defer".
void make_nine(const std::filesystem::path& folder);

} // namespace concordat::ledger
