// SPDX-License-Identifier: GPL-3.0-or-later
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
    // cache of 32 MB holds the tree of texts, which is all that is written out of order.
    connection.run("PRAGMA journal_size_limit = 67108864");
    connection.run("PRAGMA cache_size = -32768");
    return connection;
}

} // namespace

Writer::Writer(const std::string& path, const Disk& disk)
    : connection_(open_to_write(path, disk)),
      entry_(connection_, "INSERT INTO entries(number, recorded, effective, event, account, office,"
                          " hash, bytes) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"),
      command_(connection_, "INSERT INTO commands(first, last, id, digest) VALUES(?1, ?2, ?3, ?4)"),
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

void Writer::insert_command(const CommandRow& command) {
    const Run run(command_);
    command_.bind(1, command.accepted.first);
    command_.bind(2, command.accepted.last);
    command_.bind_blob(3, std::string_view(command.id->data(), command.id->size()));
    command_.bind_blob(4, command.accepted.command_digest);
    command_.step();
}

void Writer::insert_text(const Sealed& text) {
    const Run run(text_);
    text_.bind_blob(1, text.commitment);
    text_.bind_blob(2, text.salt);
    text_.bind_text(3, text.words);
    text_.step();
}

void Writer::insert(const ComposedBatch& batch) {
    connection_.run("BEGIN IMMEDIATE");
    for (const Composed& entry : batch.entries)
        insert_entry(entry);
    for (const CommandRow& command : batch.commands)
        insert_command(command);
    for (const Sealed& text : batch.texts)
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

void Writer::write(const ComposedBatch& batch) {
    try {
        insert(batch);
    } catch (const std::exception& error) {
        roll_back();
        throw WriteFailed(error.what());
    }
    commit();
}

} // namespace concordat::ledger
