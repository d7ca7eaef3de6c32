// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite as the ledger uses it: a connection, and statements prepared once and run often.
//
//     Connection connection(path, "", SQLITE_OPEN_READWRITE);
//     Statement find(connection, "SELECT words FROM texts WHERE commitment = ?1");
//     const Run run(find);                       // resets the statement when it goes
//     find.bind_blob(1, bytes);
//     if (find.step()) use(find.text(0));
#pragma once

#include "base/digest.hpp"

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace concordat::ledger {

/// What SQLite answered where it did not do as asked; `code` is its extended result code.
struct SqliteError : std::runtime_error {
    SqliteError(int result_code, const std::string& message)
        : std::runtime_error(message), code(result_code) {}
    int code;

    bool is_damage() const; ///< the file is no database, or one that contradicts itself
};

class Connection {
public:
    Connection(const std::string& path, const std::string& vfs, int flags);

    void run(const char* sql);
    bool in_transaction() const;
    sqlite3* raw() const { return raw_.get(); }

private:
    struct Close {
        void operator()(sqlite3* raw) const;
    };
    std::unique_ptr<sqlite3, Close> raw_;
};

/// Views bound and views given last until the next step or the end of the run.
class Statement {
public:
    Statement(const Connection& connection, std::string_view sql);

    void bind(int place, std::int64_t number);
    void bind_text(int place, std::string_view text);
    void bind_blob(int place, std::string_view bytes);
    void bind_blob(int place, const Digest& digest);

    bool step(); ///< true while there is a row
    void reset() noexcept;

    std::int64_t number(int column) const;
    std::string_view text(int column) const;
    std::string_view blob(int column) const;
    Digest digest(int column) const; ///< all zero where the bytes are not 32

private:
    struct Finalize {
        void operator()(sqlite3_stmt* raw) const;
    };
    void check(int code) const;
    std::unique_ptr<sqlite3_stmt, Finalize> raw_;
};

/// One use of a statement: ends what it reads or writes when it goes.
class [[nodiscard]] Run {
public:
    explicit Run(Statement& statement) : statement_(statement) {}
    ~Run() { statement_.reset(); }
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;

private:
    Statement& statement_;
};

/// The digest's 32 bytes as SQLite and the hashes take them.
std::string_view bytes_of(const Digest& digest);

/// The first number a query gives; 0 where it gives none.
std::int64_t number_of(const Connection& connection, std::string_view sql);

} // namespace concordat::ledger
