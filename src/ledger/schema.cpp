// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/store.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

namespace concordat::ledger {

namespace {

constexpr std::int64_t kApplication = 0x436f6e63; // "Conc", stands in the file's first page
constexpr std::int64_t kVersion = 3;

// The hash stands before the bytes, so that reading it does not walk through a long entry. Texts
// are kept in the order they come, with an index beside them: long words in a tree ordered by
// commitment would touch a page of their own for each and make that tree deep. Commands stand in
// the order of their entries; CommandIndex finds them by id. The key is the folder's own and no
// part of the record: digests of commands are made with it.
constexpr const char* kTables = R"(
    BEGIN IMMEDIATE;
    CREATE TABLE entries(
        number INTEGER PRIMARY KEY,
        recorded INTEGER NOT NULL,
        effective INTEGER NOT NULL,
        event TEXT NOT NULL,
        account TEXT NOT NULL,
        office TEXT NOT NULL,
        hash BLOB NOT NULL,
        bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE commands(
        first INTEGER PRIMARY KEY,
        last INTEGER NOT NULL,
        id BLOB NOT NULL,
        digest BLOB NOT NULL
    ) STRICT;
    CREATE TABLE texts(
        commitment BLOB PRIMARY KEY NOT NULL,
        salt BLOB NOT NULL,
        words TEXT NOT NULL
    ) STRICT;
    CREATE TABLE digest_key(key BLOB NOT NULL) STRICT;
    INSERT INTO digest_key VALUES(x'{}');
    PRAGMA application_id = 1131376227;
    PRAGMA user_version = 3;
    COMMIT;
)";
static_assert(kApplication == 1131376227 && kVersion == 3);

void make_tables(Connection& connection, const Digest& key) {
    connection.run(fmt::format(kTables, hex(key)).c_str());
}

} // namespace

bool file_exists(const std::string& path, const std::string& vfs) {
    sqlite3_vfs* files = sqlite3_vfs_find(vfs.empty() ? nullptr : vfs.c_str());
    if (files == nullptr) throw std::runtime_error("SQLite has no files called " + vfs + ".");
    int exists = 0;
    const int code = files->xAccess(files, path.c_str(), SQLITE_ACCESS_EXISTS, &exists);
    if (code != SQLITE_OK) throw SqliteError(code, "Cannot look for " + path + ".");
    return exists != 0;
}

Schema schema_at(const std::string& path, const std::string& vfs, Mode mode) {
    const bool writes = mode == Mode::write || mode == Mode::make;
    const Connection connection =
        writes ? Connection(path, vfs, SQLITE_OPEN_READWRITE) : open_to_read(path, vfs);
    if (number_of(connection, "SELECT count(*) FROM sqlite_schema") == 0) return Schema::none;
    if (number_of(connection, "PRAGMA application_id") != kApplication) return Schema::foreign;
    if (number_of(connection, "PRAGMA user_version") != kVersion) return Schema::other_version;
    return Schema::ours;
}

bool has_our_tables(const Connection& connection) {
    const auto tables_of = [](const Connection& one) {
        std::vector<std::string> sql;
        Statement statement(one, "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name");
        const Run run(statement);
        while (statement.step())
            sql.emplace_back(statement.text(0));
        return sql;
    };
    Connection ours(":memory:", "", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    make_tables(ours, {});
    return tables_of(connection) == tables_of(ours);
}

void make_store(const std::string& path, const Disk& disk) {
    Connection connection(path, disk.vfs, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    connection.run("PRAGMA journal_mode = WAL");
    connection.run("PRAGMA synchronous = FULL");
    make_tables(connection, random_digest());
    disk.sync_folder(std::filesystem::path(path).parent_path());
}

} // namespace concordat::ledger
