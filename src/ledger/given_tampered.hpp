// SPDX-License-Identifier: GPL-3.0-or-later
// A closed ledger that a test changes behind the program's back, and what verify says of it.
#pragma once

#include "ledger/entry.hpp"
#include "ledger/given.hpp"
#include "ledger/head_file.hpp"
#include "ledger/sqlite.hpp"

#include <fmt/format.h>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace concordat::ledger {

namespace fs = std::filesystem;
using testing::HasSubstr;

/// A closed ledger of nine entries: commands 1, 2 and 3 of three entries each.
class Tamper : public testing::Test {
protected:
    Tamper() { make_nine(folder_.path()); }

    void change(const std::string& sql) const { open_freely(path()).run(sql.c_str()); }

    /// Puts other bytes in an entry's place, with the hash that fits them.
    void rewrite(int number, std::string bytes) const {
        const Connection connection = open_freely(path());
        Statement statement(connection,
                            "UPDATE entries SET bytes = ?1, hash = ?2 WHERE number = ?3");
        const Digest hash = sha256(bytes);
        statement.bind_blob(1, bytes);
        statement.bind_blob(2, hash);
        statement.bind(3, number);
        statement.step();
    }

    std::string bytes(int number) const {
        const Connection connection = open_freely(path());
        Statement statement(connection, "SELECT bytes FROM entries WHERE number = ?1");
        statement.bind(1, number);
        return statement.step() ? std::string(statement.blob(0)) : "";
    }

    static std::string replaced(std::string in, const std::string& from, const std::string& to) {
        return in.replace(in.find(from), from.size(), to);
    }

    /// Makes the head file name that entry, as one who is thorough would.
    void forge_head(int number) const {
        HeadFile(head(), {}).start({number, sha256(bytes(number))});
    }

    /// Where the ledger is not even opened, a damage of entry -1.
    std::vector<Damage> found(std::int64_t from = 1) const {
        const Result<Ledger> ledger = Ledger::open(folder_.path(), Mode::read);
        if (!ledger) return {{-1, ledger.refusal().message, {}}};
        return ledger->verify({.from = from});
    }

    void expect_first(std::int64_t number, const std::string& what) const {
        const std::vector<Damage> all = found();
        ASSERT_FALSE(all.empty());
        EXPECT_EQ(all[0].number, number) << all[0].what;
        EXPECT_THAT(all[0].what, HasSubstr(what));
    }

    void expect_only(std::int64_t number, const std::string& what) const {
        expect_first(number, what);
        EXPECT_EQ(found().size(), 1U) << found().back().what;
    }

    void expect_not_opened(const std::string& what) const {
        for (Mode mode : {Mode::read, Mode::make}) {
            const Result<Ledger> ledger = Ledger::open(folder_.path(), mode);
            ASSERT_FALSE(ledger);
            EXPECT_EQ(ledger.refusal().rule, "ledger.damaged");
            EXPECT_THAT(ledger.refusal().message, HasSubstr(what));
        }
    }

    /// Opens another file beside the ledger, to keep rows in.
    std::string beside() const { return fmt::format("ATTACH '{}-beside' AS beside; ", path()); }

    std::string path() const { return (folder_.path() / "ledger.sqlite").string(); }
    fs::path head() const { return folder_.path() / "head"; }

    TemporaryFolder folder_;
};

} // namespace concordat::ledger
