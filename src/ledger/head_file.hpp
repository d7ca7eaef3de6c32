// SPDX-License-Identifier: GPL-3.0-or-later
// The file `head`: number and hash of the last entry, so that a ledger whose tail was cut shows.
//
//     HeadFile file(folder / "head", disk);
//     file.start(head);                    // when a writer opens the ledger, or before there is
//     one file.write(head);                    // after each commit std::optional<Head> last =
//     file.read();
//
// The file is three lines of one length, "NUMBER HASH CHECK". The first is written, and synced,
// when a writer opens the ledger. The other two are overwritten by turns after each commit, not
// synced, since that would cost every commit a second sync.
//
// Why that never raises a false alarm after a power loss: a line is only written once the entry it
// names is synced in SQLite, and entries are never taken back. So whatever a line says was true
// when it was written and is true still, in whichever order, and however late, the machine brings
// the writes to disk. A line that is there by half fails its check and counts as not written, and
// however many are, the first line is there: nothing changes its bytes while the ledger is open.
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

    /// Makes the file anew, synced: all its lines name this head.
    void start(const Head& head);

    bool exists() const { return disk_.read(path_).has_value(); }

    /// The latest of the lines that hold; nothing where none does. Beside a running writer a read
    /// can fall into a write, so it is tried a few times.
    std::optional<Head> read() const;

    /// Overwrites the older of the two lines that take turns.
    void write(const Head& head);

private:
    std::filesystem::path path_;
    Disk disk_;
    std::size_t next_ = 1; ///< the line whose turn it is
};

} // namespace concordat::ledger
