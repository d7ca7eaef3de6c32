// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store.hpp"

#include <algorithm>
#include <cctype>
#include <fcntl.h>
#include <fmt/format.h>
#include <limits>
#include <sqlite3.h>
#include <unistd.h>

namespace concordat::ledger {

namespace {

constexpr const char* kLast = "SELECT number, hash, recorded FROM entries "
                              "ORDER BY number DESC LIMIT 1";
constexpr const char* kRows =
    "SELECT number, recorded, effective, event, bytes, hash, account, office FROM entries "
    "WHERE number >= ?1 ORDER BY number LIMIT ?2";

/// The path as a URI that tells SQLite that nothing changes the file: it then needs no files beside
/// it, which it could not make.
std::string immutable(const std::string& path) {
    std::string uri = "file:";
    for (const unsigned char c : path) {
        const bool plain = std::isalnum(c) != 0 || c == '/' || c == '-' || c == '_' || c == '.';
        uri += plain ? std::string(1, static_cast<char>(c)) : fmt::format("%{:02X}", c);
    }
    return uri + "?immutable=1";
}

bool can_be_written(const std::filesystem::path& folder) {
    return ::faccessat(AT_FDCWD, folder.c_str(), W_OK, AT_EACCESS) == 0;
}

} // namespace

Connection open_to_read(const std::string& path, const std::string& vfs) {
    const bool is_alone = !file_exists(path + "-wal", vfs) &&
                          !can_be_written(std::filesystem::absolute(path).parent_path());
    Connection connection =
        is_alone ? Connection(immutable(path), vfs, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
                 : Connection(path, vfs, SQLITE_OPEN_READONLY);
    // No map of the file: SQLite takes it down and up again after each commit of the writer.
    connection.run("PRAGMA cache_size = -8192");
    return connection;
}

namespace {

/// A day out of range stays out of range of what any entry says.
Day day_of_column(std::int64_t number) {
    using Limits = std::numeric_limits<std::int32_t>;
    if (number < Limits::min() || number > Limits::max()) return Day{Limits::min()};
    return Day{static_cast<std::int32_t>(number)};
}

} // namespace

Reader::Reader(const std::string& path, const std::string& vfs)
    : connection_(open_to_read(path, vfs)), last_(connection_, kLast),
      hash_of_(connection_, "SELECT hash FROM entries WHERE number = ?1"),
      recorded_(connection_, "SELECT recorded FROM entries WHERE number = ?1"),
      commands_(connection_, "SELECT id, digest, first, last FROM commands WHERE first >= ?1"
                             " ORDER BY first"),
      words_(connection_, "SELECT words, salt FROM texts WHERE commitment = ?1"),
      rows_(connection_, kRows) {}

Head Reader::last() {
    const Run run(last_);
    if (!last_.step()) return {};
    return Head{.number = last_.number(0), .hash = last_.digest(1)};
}

Instant Reader::last_recorded() {
    const Run run(last_);
    return last_.step() ? last_.number(2) : 0;
}

std::optional<Digest> Reader::hash_of(std::int64_t number) {
    const Run run(hash_of_);
    hash_of_.bind(1, number);
    if (!hash_of_.step()) return std::nullopt;
    return hash_of_.digest(0);
}

std::optional<Instant> Reader::recorded(std::int64_t number) {
    const Run run(recorded_);
    recorded_.bind(1, number);
    if (!recorded_.step()) return std::nullopt;
    return recorded_.number(0);
}

void Reader::commands(std::int64_t first, const std::function<bool(const CommandRow&)>& visit) {
    const Run run(commands_);
    commands_.bind(1, first);
    while (commands_.step()) {
        CommandRow row{.id = std::nullopt,
                       .accepted = {.command_digest = commands_.digest(1),
                                    .first = commands_.number(2),
                                    .last = commands_.number(3)}};
        const std::string_view id = commands_.blob(0);
        if (id.size() == sizeof(CommandId))
            std::copy(id.begin(), id.end(), row.id.emplace().begin());
        if (!visit(row)) return;
    }
}

std::optional<CommandRow> Reader::command(std::int64_t first) {
    std::optional<CommandRow> found;
    commands(first, [&](const CommandRow& row) {
        if (row.accepted.first == first) found = row;
        return false;
    });
    return found;
}

bool Reader::command_behind(std::int64_t number) {
    bool is_one = false;
    commands(number + 1, [&](const CommandRow&) {
        is_one = true;
        return false;
    });
    return is_one;
}

std::optional<Digest> Reader::digest_key() {
    Statement statement(connection_, "SELECT key FROM digest_key");
    const Run run(statement);
    if (!statement.step() || statement.blob(0).size() != sizeof(Digest)) return std::nullopt;
    const Digest key = statement.digest(0);
    return statement.step() ? std::nullopt : std::optional(key);
}

std::optional<std::string> Reader::words(const Digest& commitment) {
    const Run run(words_);
    words_.bind_blob(1, commitment);
    if (!words_.step()) return std::nullopt;
    if (sha256({words_.blob(1), words_.text(0)}) != commitment) return std::nullopt;
    return std::string(words_.text(0));
}

std::int64_t Reader::rows(std::int64_t first, std::int64_t most,
                          const std::function<bool(const Row&)>& visit) {
    const Run run(rows_);
    rows_.bind(1, first);
    rows_.bind(2, most);
    std::int64_t visited = 0;
    while (rows_.step()) {
        ++visited;
        const Row row{.entry = {.number = rows_.number(0),
                                .recorded = rows_.number(1),
                                .effective = day_of_column(rows_.number(2)),
                                .event = rows_.text(3),
                                .bytes = rows_.blob(4),
                                .hash = rows_.digest(5)},
                      .account = rows_.text(6),
                      .office = rows_.text(7)};
        if (!visit(row)) break;
    }
    return visited;
}

Readers::Lease Readers::lease() {
    {
        const std::lock_guard lock(mutex_);
        if (!idle_.empty()) {
            std::unique_ptr<Reader> reader = std::move(idle_.back());
            idle_.pop_back();
            return Lease(*this, std::move(reader));
        }
    }
    return Lease(*this, std::make_unique<Reader>(path_, vfs_));
}

void Readers::give_back(std::unique_ptr<Reader> reader) {
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(reader));
}

} // namespace concordat::ledger
