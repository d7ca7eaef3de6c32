// SPDX-License-Identifier: GPL-3.0-or-later
// The file `head`: number and hash of the last entry, so that a ledger whose tail was cut shows.
//
//     HeadFile file(folder / "head", disk);
//     file.create();                       // before there is a ledger
//     file.write(head);                    // after each commit
//     std::optional<Head> last = file.read();
//
// The file is two lines of one length, "NUMBER HASH CHECK", written by turns in place and not
// synced.
//
// Why that never raises a false alarm after a power loss: a line is only written once the entry it
// names is synced in SQLite, and entries are never taken back. So whatever a line says was true
// when it was written and is true still, in whichever order, and however late, the machine brought
// the writes to disk. A line that reached the disk in part fails its check and counts as not
// written; the other line, written one commit earlier, then holds. Both lie in one sector that the
// file has had, synced, since it was made, so a write torn at one place spoils at most one of them.
// What a power loss can cost is that `head` lags, and opening the ledger brings it up to date
// again.
#pragma once

#include "ledger/ledger.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace concordat::ledger {

class HeadFile {
public:
    HeadFile(std::filesystem::path path, Disk disk)
        : path_(std::move(path)), disk_(std::move(disk)) {}

    /// Makes the file with the head of an empty ledger, synced.
    void create();

    bool exists() const { return disk_.read(path_).has_value(); }

    /// The later of the lines that hold; nothing where none does. Beside a running writer a read
    /// can fall into a write, so it is tried a few times.
    std::optional<Head> read() const;

    /// Overwrites the older line.
    void write(const Head& head);

private:
    std::filesystem::path path_;
    Disk disk_;
    std::optional<std::size_t> next_; ///< which line is older; nothing while not known
};

} // namespace concordat::ledger
