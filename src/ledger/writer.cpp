// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry.hpp"
#include "ledger/store.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

namespace concordat::ledger {

namespace {

Connection open_to_write(const std::string& path, const Disk& disk) {
    Connection connection(path, disk.vfs, SQLITE_OPEN_READWRITE);
    connection.run(disk.sync == Sync::off ? "PRAGMA synchronous = OFF"
                                          : "PRAGMA synchronous = FULL");
    connection.run(fmt::format("PRAGMA wal_autocheckpoint = {}", disk.log_pages).c_str());
    // A reader that stays long lets the log grow; after it, 64 MB of the log's file are kept. The
    // cache, as large, holds the upper pages of the trees and those that the next commits touch.
    connection.run("PRAGMA journal_size_limit = 67108864");
    connection.run("PRAGMA cache_size = -65536");
    return connection;
}

} // namespace

Writer::Writer(const std::string& path, const Disk& disk)
    : connection_(open_to_write(path, disk)),
      entry_(connection_, "INSERT INTO entries(number, recorded, effective, event, account, office,"
                          " hash, bytes) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
      command_(connection_, "INSERT INTO commands(id, digest, first, last) VALUES(?1, ?2, ?3, ?4)"),
      text_(connection_, "INSERT INTO texts(commitment, salt, words) VALUES(?1, ?2, ?3)"
                         " ON CONFLICT DO NOTHING") {}

void Writer::insert_entry(const Composed& entry) {
    const Run run(entry_);
    entry_.bind(1, entry.number);
    entry_.bind(2, entry.recorded);
    entry_.bind(3, entry.draft->effective.since_1970);
    entry_.bind_text(4, entry.draft->event);
    entry_.bind_text(5, entry.draft->account);
    entry_.bind_text(6, entry.draft->office);
    entry_.bind_blob(7, entry.hash);
    entry_.bind_blob(8, entry.bytes);
    entry_.step();
}

void Writer::insert_command(const Composed& first, const Composed& last) {
    const auto id = uuid_bytes(first.draft->command);
    const Run run(command_);
    command_.bind_blob(1, std::string_view(id->data(), id->size()));
    command_.bind_blob(2, first.draft->command_digest);
    command_.bind(3, first.number);
    command_.bind(4, last.number);
    command_.step();
}

void Writer::insert_text(const Sealed& text) {
    const Run run(text_);
    text_.bind_blob(1, text.commitment);
    text_.bind_blob(2, text.salt);
    text_.bind_text(3, text.words);
    text_.step();
}

void Writer::insert(const std::vector<Composed>& entries, const std::vector<Sealed>& texts) {
    connection_.run("BEGIN IMMEDIATE");
    for (std::size_t first = 0; first < entries.size();) {
        std::size_t next = first;
        while (next < entries.size() &&
               entries[next].draft->command == entries[first].draft->command) {
            insert_entry(entries[next]);
            ++next;
        }
        insert_command(entries[first], entries[next - 1]);
        first = next;
    }
    for (const Sealed& text : texts)
        insert_text(text);
}

void Writer::roll_back() noexcept {
    if (connection_.in_transaction())
        sqlite3_exec(connection_.raw(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Writer::commit() {
    try {
        connection_.run("COMMIT");
    } catch (const std::exception& error) {
        roll_back();
        throw OutcomeUnknown(error.what());
    }
}

Result<void> Writer::write(const std::vector<Composed>& entries, const std::vector<Sealed>& texts) {
    try {
        insert(entries, texts);
    } catch (const SqliteError& error) {
        roll_back();
        // Numbers follow on the head, which only this writer moves: what clashes is a command's id.
        if (error.code != SQLITE_CONSTRAINT_PRIMARYKEY) throw WriteFailed(error.what());
        return Refusal{.reason = Reason::conflict,
                       .rule = "ledger.command-repeated",
                       .message = "A command with this id is in the ledger already."};
    } catch (const std::exception& error) {
        roll_back();
        throw WriteFailed(error.what());
    }
    commit();
    return {};
}

} // namespace concordat::ledger
