// SPDX-License-Identifier: GPL-3.0-or-later
// What someone can do to the files of a closed ledger, and that it is not opened or `verify` says
// so.
#include "ledger/given_tampered.hpp"

namespace concordat::ledger::tamper_file_test {
namespace {

TEST_F(Tamper, WhatALedgerDoesNotHaveIsFoundInItsFile) {
    const std::pair<const char*, const char*> kAdded[] = {
        {"CREATE TRIGGER gone AFTER INSERT ON entries BEGIN DELETE FROM texts; END",
         "DROP TRIGGER gone"},
        {"CREATE VIEW other AS SELECT * FROM entries", "DROP VIEW other"},
        {"CREATE INDEX more ON entries(event)", "DROP INDEX more"},
        {"ALTER TABLE entries ADD COLUMN note TEXT", "ALTER TABLE entries DROP COLUMN note"},
    };
    for (const auto& [add, take_away] : kAdded) {
        change(add);
        const char* const what = "The file has other tables, views or triggers than a ledger has.";
        expect_not_opened(what);
        const auto damage = opened(folder_.path(), Mode::inspect).verify({});
        ASSERT_EQ(damage.size(), 1U);
        EXPECT_EQ(damage[0].what, what);
        change(take_away);
    }
}

TEST_F(Tamper, AHeadFileThatCannotBeIsNotBelieved) {
    for (const Head& impossible : {Head{-5, Digest{}}, Head{0, sha256("something")}}) {
        HeadFile(head(), {}).start(impossible);
        expect_not_opened("The head file is missing or cannot be read.");
    }
}

TEST_F(Tamper, TheFirstBadEntryIsToldOfALedgerThatIsNotOpened) {
    change("UPDATE entries SET hash = zeroblob(32) WHERE number = 4");
    change("DELETE FROM entries WHERE number = 9");
    expect_not_opened("The tail is cut");
    const Result<Ledger> ledger = Ledger::open(folder_.path(), Mode::inspect);
    ASSERT_TRUE(ledger);
    const std::vector<Damage> damage = ledger->verify({});
    ASSERT_GE(damage.size(), 2U);
    EXPECT_EQ(damage[0].number, 4);
    EXPECT_EQ(damage.back().number, 9);
}

TEST_F(Tamper, AMissingOrUnreadableHeadFileIsNotOpened) {
    std::ofstream(head()) << "9 and no more\n";
    expect_not_opened("The head file");
    fs::remove(head());
    expect_not_opened("The head file");
}

TEST_F(Tamper, BrokenLinesOfTheHeadFileAreMadeUpForByOneThatHolds) {
    const fs::path copy = folder_.path() / "copy";
    fs::copy_file(head(), copy);
    for (std::streamoff whole : {0, 128, 256}) {
        fs::copy_file(copy, head(), fs::copy_options::overwrite_existing);
        for (std::streamoff line : {0, 128, 256}) {
            std::fstream file(head(), std::ios::in | std::ios::out);
            if (line != whole) file.seekp(line).write("broken", 6);
        }
        EXPECT_THAT(found(), testing::IsEmpty());
        EXPECT_EQ(opened(folder_.path(), Mode::make).head().number, 9);
    }
}

TEST_F(Tamper, AnOlderCopyOfTheFileUnderANewerHeadIsNotOpened) {
    const fs::path copy = folder_.path() / "copy";
    fs::copy_file(path(), copy);
    {
        Ledger ledger = opened(folder_.path(), Mode::make);
        ASSERT_TRUE(ledger.append(ledger.head(), a_batch({4})));
    }
    fs::rename(copy, path());
    expect_not_opened("The tail is cut: the head file names entry 10, the last entry is 9.");
}

TEST_F(Tamper, AnOlderHeadFileIsBroughtUpToDate) {
    const fs::path copy = folder_.path() / "copy";
    fs::copy_file(head(), copy);
    {
        Ledger ledger = opened(folder_.path(), Mode::make);
        ASSERT_TRUE(ledger.append(ledger.head(), a_batch({4})));
    }
    fs::rename(copy, head());
    EXPECT_THAT(found(), testing::IsEmpty());
    opened(folder_.path(), Mode::make);
    change("DELETE FROM entries WHERE number = 10");
    expect_not_opened("The tail is cut: the head file names entry 10, the last entry is 9.");
}

TEST_F(Tamper, AFileCutShortIsFoundOrNotOpened) {
    fs::resize_file(path(), fs::file_size(path()) - 4096);
    EXPECT_FALSE(found().empty());
    fs::resize_file(path(), 100);
    expect_not_opened("The ledger is damaged.");
    fs::remove(path());
    expect_not_opened("The ledger is damaged.");
}

TEST_F(Tamper, AFileOfAnotherProgramIsNotOpened) {
    change("PRAGMA application_id = 1");
    expect_not_opened("another program");
}

TEST_F(Tamper, AFileWithoutItsKeyIsNotOpened) {
    for (const char* sql : {"DELETE FROM digest_key", "INSERT INTO digest_key VALUES(x'00')",
                            "INSERT INTO digest_key VALUES(zeroblob(32)), (zeroblob(32))"}) {
        change(sql);
        expect_not_opened("The key that digests of commands are made with is gone.");
    }
}

TEST_F(Tamper, AFileOfAnotherVersionIsRefused) {
    for (const int version : {2, 4}) {
        change(fmt::format("PRAGMA user_version = {}", version));
        const Result<Ledger> ledger = Ledger::open(folder_.path(), Mode::read);
        ASSERT_FALSE(ledger) << version;
        EXPECT_EQ(ledger.refusal().rule, "ledger.other-version");
    }
}

} // namespace
} // namespace concordat::ledger::tamper_file_test
