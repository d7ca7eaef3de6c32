// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/lock.hpp"

#include "ledger/disk.hpp"

#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

namespace concordat::ledger {

namespace {

Refusal in_use(const std::filesystem::path& path) {
    std::string holder = read_small_file(path).value_or("");
    holder.erase(holder.find_last_not_of("\n ") + 1);
    return Refusal{
        .reason = Reason::conflict,
        .rule = "ledger.in-use",
        .message = fmt::format("The data folder {} is in use by another writer, process {}.",
                               path.parent_path().string(), holder.empty() ? "unknown" : holder),
        .remedy = "Stop that process, or use another data folder."};
}

} // namespace

// flock and not fcntl: a lock by fcntl belongs to the process, so it would let a second writer of
// the same process in, and would go with the first descriptor of the file that is closed.
Result<Lock> Lock::take(const std::filesystem::path& path) {
    Descriptor file = open_file(path, O_RDWR | O_CREAT);
    if (!file) throw_failed("make", path);
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK) throw_failed("lock", path);
        return in_use(path);
    }
    if (::ftruncate(file.number(), 0) != 0) throw_failed("write", path);
    write_all(file, fmt::format("{}\n", ::getpid()), 0, path);
    return Lock(std::move(file));
}

} // namespace concordat::ledger
