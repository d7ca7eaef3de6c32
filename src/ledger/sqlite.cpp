// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sqlite.hpp"

#include <cstring>
#include <fmt/format.h>
#include <sqlite3.h>

namespace concordat::ledger {

bool SqliteError::is_damage() const {
    return (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB;
}

void Connection::Close::operator()(sqlite3* raw) const {
    sqlite3_close_v2(raw);
}

Connection::Connection(const std::string& path, const std::string& vfs, int flags) {
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &raw, flags | SQLITE_OPEN_NOMUTEX,
                                     vfs.empty() ? nullptr : vfs.c_str());
    raw_.reset(raw);
    if (code != SQLITE_OK)
        throw SqliteError(code, fmt::format("Cannot open {}: {}.", path, sqlite3_errstr(code)));
    sqlite3_extended_result_codes(raw, 1);
    // Only recovery of the file after a crash and its wrap-around make anybody wait.
    constexpr int kMilliseconds = 10'000;
    sqlite3_busy_timeout(raw, kMilliseconds);
}

void Connection::run(const char* sql) {
    const int code = sqlite3_exec(raw(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw SqliteError(code, fmt::format("The store answers: {}.", sqlite3_errmsg(raw())));
}

bool Connection::in_transaction() const {
    return sqlite3_get_autocommit(raw()) == 0;
}

void Statement::Finalize::operator()(sqlite3_stmt* raw) const {
    sqlite3_finalize(raw);
}

Statement::Statement(const Connection& connection, std::string_view sql) {
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v3(connection.raw(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    raw_.reset(raw);
    if (code != SQLITE_OK)
        throw SqliteError(sqlite3_extended_errcode(connection.raw()),
                          fmt::format("The store answers: {}.", sqlite3_errmsg(connection.raw())));
}

void Statement::check(int code) const {
    if (code == SQLITE_OK) return;
    const char* message = sqlite3_errmsg(sqlite3_db_handle(raw_.get()));
    throw SqliteError(code, fmt::format("The store answers: {}.", message));
}

void Statement::bind(int place, std::int64_t number) {
    check(sqlite3_bind_int64(raw_.get(), place, number));
}

void Statement::bind_text(int place, std::string_view text) {
    check(sqlite3_bind_text64(raw_.get(), place, text.empty() ? "" : text.data(), text.size(),
                              SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind_blob(int place, std::string_view bytes) {
    check(sqlite3_bind_blob64(raw_.get(), place, bytes.data(), bytes.size(), SQLITE_STATIC));
}

void Statement::bind_blob(int place, const Digest& digest) {
    bind_blob(place, bytes_of(digest));
}

bool Statement::step() {
    const int code = sqlite3_step(raw_.get());
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) check(code);
    return false;
}

void Statement::reset() noexcept {
    sqlite3_reset(raw_.get());
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(raw_.get(), column);
}

std::string_view Statement::text(int column) const {
    const unsigned char* text = sqlite3_column_text(raw_.get(), column);
    if (text == nullptr) return {};
    const int size = sqlite3_column_bytes(raw_.get(), column);
    return {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)};
}

std::string_view Statement::blob(int column) const {
    const void* bytes = sqlite3_column_blob(raw_.get(), column);
    if (bytes == nullptr) return {};
    const int size = sqlite3_column_bytes(raw_.get(), column);
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

Digest Statement::digest(int column) const {
    const std::string_view bytes = blob(column);
    Digest digest;
    if (bytes.size() == digest.bytes.size())
        std::memcpy(digest.bytes.data(), bytes.data(), bytes.size());
    return digest;
}

std::string_view bytes_of(const Digest& digest) {
    return {reinterpret_cast<const char*>(digest.bytes.data()), digest.bytes.size()};
}

std::int64_t number_of(const Connection& connection, std::string_view sql) {
    Statement statement(connection, sql);
    const Run run(statement);
    return statement.step() ? statement.number(0) : 0;
}

} // namespace concordat::ledger
