// SPDX-License-Identifier: GPL-3.0-or-later
// What a ledger stands on: the machine's disk, or one that a test lets fail.
//
//     Ledger::open(folder, Mode::write);                        // the machine's own
//     Ledger::open(folder, Mode::write, Disk{.vfs = "faulty"}); // SQLite's files on a test's
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace concordat::ledger {

/// When a commit is said to be on disk. `off` loses what was acknowledged: it is there so that the
/// tests of power loss can be shown to see that.
enum class Sync : std::uint8_t { full, off };

/// The whole file; nothing where there is none.
std::optional<std::string> read_small_file(const std::filesystem::path& path);

/// Makes or replaces the file at once, synced together with its folder.
void replace_file(const std::filesystem::path& path, std::string_view content);

/// Writes into a file that is there, without a sync.
void overwrite_file(const std::filesystem::path& path, std::size_t offset, std::string_view part);

/// Makes the folder, and those it lies in, where they are not there yet, so that they last.
void make_folder(const std::filesystem::path& folder);

/// Makes the names in the folder last.
void sync_folder(const std::filesystem::path& folder);

/// SQLite's files go through `vfs`, the small ones through the functions. All throw
/// std::runtime_error where the disk fails.
struct Disk {
    std::string vfs; ///< name of a SQLite VFS; empty for the machine's own
    Sync sync = Sync::full;
    /// How long SQLite's log grows before its pages go back to the file. Texts fall on pages all
    /// over the file: in 32 MB of log a page that changes often goes back once, and after
    /// a crash that much takes under 0.1 s to read.
    int log_pages = 8192;
    std::function<std::optional<std::string>(const std::filesystem::path&)> read = read_small_file;
    std::function<void(const std::filesystem::path&, std::string_view)> replace = replace_file;
    std::function<void(const std::filesystem::path&, std::size_t, std::string_view)> overwrite =
        overwrite_file;
    std::function<void(const std::filesystem::path&)> sync_folder = ledger::sync_folder;
};

} // namespace concordat::ledger
