// SPDX-License-Identifier: GPL-3.0-or-later
// What someone with the file and SQLite can do to the entries of a closed ledger, and that `verify`
// names it.
#include "ledger/given_tampered.hpp"

namespace concordat::ledger::tamper_test {
namespace {

TEST_F(Tamper, NothingIsFoundInAWholeLedger) {
    EXPECT_THAT(found(), testing::IsEmpty());
}

TEST_F(Tamper, AChangedByteIsFound) {
    change(
        "UPDATE entries SET bytes = CAST(replace(CAST(bytes AS TEXT), '2015-12-24', '2015-12-25')"
        " AS BLOB) WHERE number = 5");
    expect_only(5, "Entry 5 was changed: its hash is not that of its bytes.");
    EXPECT_EQ(found(5).at(0).number, 5);
    EXPECT_THAT(found(7), testing::IsEmpty());
}

TEST_F(Tamper, AChangedHashIsFound) {
    change("UPDATE entries SET hash = zeroblob(32) WHERE number = 5");
    expect_only(5, "Entry 5 was changed");
    change("UPDATE entries SET hash = x'00' WHERE number = 5");
    expect_only(5, "Entry 5 was changed");
}

TEST_F(Tamper, AnEntryRewrittenWithItsHashIsFoundAnywhere) {
    for (int number : {1, 5, 8}) {
        const std::string before = bytes(number);
        rewrite(number, replaced(before, "2015-12-24", "2015-12-25"));
        expect_only(number, fmt::format("Entry {} was changed and its hash with it", number));
        rewrite(number, before);
        EXPECT_THAT(found(), testing::IsEmpty());
    }
}

TEST_F(Tamper, AnEntryRewrittenWithAnotherPredecessorIsFound) {
    rewrite(5, replaced(bytes(5), hex(sha256(bytes(4))), hex(sha256("other"))));
    expect_only(4, "Entry 4 or entry 5 was changed and its hash with it");
    rewrite(1, replaced(bytes(1), hex(Digest{}), hex(sha256("other"))));
    expect_first(1, "Entry 1 was changed and its hash with it");
}

TEST_F(Tamper, TwoEntriesRewrittenOneAfterTheOtherAreFound) {
    rewrite(5, replaced(bytes(5), "2015-12-24", "2015-12-25"));
    rewrite(6, replaced(bytes(6), "2015-12-24", "2015-12-25"));
    expect_only(5, "Entry 5 or entry 6 was changed and its hash with it");
}

TEST_F(Tamper, TheLastEntryRewrittenWithItsHashIsNotOpened) {
    rewrite(9, replaced(bytes(9), "2015-12-24", "2015-12-25"));
    expect_not_opened("Entry 9 is not the one that the head file names.");
    change("UPDATE entries SET hash = zeroblob(32) WHERE number = 9");
    expect_not_opened("Entry 9");
}

TEST_F(Tamper, AnEntryRewrittenUnderAnotherNumberIsFound) {
    rewrite(5, replaced(bytes(5), "\"sequence\":5", "\"sequence\":900"));
    expect_first(5, "Entry 5 was changed");
}

TEST_F(Tamper, AnEntryThatIsNoEntryAnyMoreIsFound) {
    rewrite(5, "{}");
    expect_first(5, "Entry 5 was changed: its bytes are no entry.");
}

TEST_F(Tamper, AMissingEntryIsFound) {
    change("DELETE FROM entries WHERE number = 5");
    expect_only(5, "Entry 5 is missing.");
}

TEST_F(Tamper, SeveralMissingEntriesAreFound) {
    change("DELETE FROM entries WHERE number IN (1, 4, 5)");
    expect_first(1, "Entry 1 is missing.");
    EXPECT_EQ(found().at(1).what, "Entries 4 to 5 are missing.");
}

TEST_F(Tamper, AMissingEntryIsFoundWhereTheLaterOnesMovedUp) {
    change("DELETE FROM entries WHERE number = 5;"
           "UPDATE entries SET number = number - 1 WHERE number > 5");
    expect_not_opened("The tail is cut: the head file names entry 9, the last entry is 8.");
    forge_head(8);
    expect_only(5, "Entry 5 is missing.");
}

TEST_F(Tamper, AMissingLastEntryIsNotOpened) {
    change("DELETE FROM entries WHERE number = 9");
    expect_not_opened("The tail is cut: the head file names entry 9, the last entry is 8.");
}

TEST_F(Tamper, AnEmptiedLedgerIsNotOpened) {
    change("DELETE FROM entries; DELETE FROM commands");
    expect_not_opened("The tail is cut: the head file names entry 9, the last entry is 0.");
}

TEST_F(Tamper, SwappedEntriesAreFound) {
    change("UPDATE entries SET number = -number WHERE number IN (5, 6);"
           "UPDATE entries SET number = 11 + number WHERE number < 0");
    expect_only(5, "Entries are re-ordered: entry 5 stands in the place of entry 6.");
}

TEST_F(Tamper, EntriesTurnedRoundAreFound) {
    change("UPDATE entries SET number = -number WHERE number BETWEEN 4 AND 7;"
           "UPDATE entries SET number = 11 + number WHERE number < 0");
    expect_first(4, "Entries are re-ordered: entry 4 stands in the place of entry 7.");
}

TEST_F(Tamper, AnAddedEntryIsFoundWhereTheLaterOnesMovedDown) {
    change("UPDATE entries SET number = -number - 1 WHERE number >= 5;"
           "UPDATE entries SET number = -number WHERE number < 0;"
           "INSERT INTO entries SELECT 5, recorded, effective, event, account, office, hash, bytes"
           " FROM entries WHERE number = 6");
    rewrite(5, replaced(bytes(6), "2015-12-24", "2015-12-25"));
    expect_not_opened("Entry 9 is not the one that the head file names.");
    forge_head(10);
    expect_only(5, "An entry was added: number 6 was written as entry 5");
}

TEST_F(Tamper, AnEntryAddedBeforeTheFirstIsFound) {
    change("INSERT INTO entries SELECT 0, recorded, effective, event, account, office, hash, bytes"
           " FROM entries WHERE number = 1");
    expect_only(1, "An entry was added before the first, as number 0.");
}

TEST_F(Tamper, ACopyAddedAtTheEndIsFound) {
    change("INSERT INTO entries SELECT 10, recorded, effective, event, account, office, hash, bytes"
           " FROM entries WHERE number = 9");
    expect_first(9, "An entry was added: number 10 was written as entry 9");
}

TEST_F(Tamper, AnEntryAddedAtTheEndInTheLedgersOwnFormLacksItsCommand) {
    Draft draft = a_draft(4);
    const Place place{10, kMorning + 3, sha256(bytes(9))};
    change("INSERT INTO entries SELECT 10, recorded, effective, event, account, office, hash, bytes"
           " FROM entries WHERE number = 9");
    rewrite(10, compose(draft, place));
    expect_only(10, "The command of entry 10 is missing beside it.");
}

TEST_F(Tamper, AChangedNumberIsFound) {
    change("UPDATE entries SET number = -4 WHERE number = 4");
    expect_first(1, "An entry was added before the first, as number -4.");
    EXPECT_EQ(found().at(1).what, "Entry 4 is missing.");
    change("UPDATE entries SET number = 4 WHERE number = -4");
    change("UPDATE entries SET number = 12 WHERE number = 9");
    expect_not_opened("Entry 9 is not the one that the head file names.");
}

TEST_F(Tamper, EachChangedColumnOfTheIndexIsFound) {
    const std::pair<const char*, const char*> kColumns[] = {
        {"recorded = recorded + 1", "The recorded time beside entry 5 was changed"},
        {"effective = effective + 1", "The effective day beside entry 5 was changed"},
        {"effective = effective + 4294967296", "The effective day beside entry 5 was changed"},
        {"event = 'RecommendationAgreed'", "The event beside entry 5 was changed"},
        {"account = 'cli:bert'", "The account beside entry 5 was changed"},
        {"office = ''", "The office beside entry 5 was changed"},
    };
    for (const auto& [column, what] : kColumns) {
        change(beside() + "CREATE TABLE beside.before AS SELECT * FROM entries WHERE number = 5");
        change(fmt::format("UPDATE entries SET {} WHERE number = 5", column));
        expect_only(5, what);
        change(beside() + "REPLACE INTO entries SELECT * FROM before; DROP TABLE before");
        EXPECT_THAT(found(), testing::IsEmpty());
    }
}

TEST_F(Tamper, AnEntryRecordedBeforeTheOneItFollowsIsFound) {
    rewrite(9, replaced(bytes(9), "T09:00:00.000003Z", "T09:00:00.000002Z"));
    change("UPDATE entries SET recorded = recorded - 1 WHERE number = 9");
    forge_head(9);
    expect_only(9, "Entry 9 was recorded before the entry that it follows.");
}

TEST_F(Tamper, ChangedWordsOfATextAreFound) {
    change("UPDATE texts SET words = 'refuse' WHERE words = 'agree'");
    expect_only(0, "The words of a text were changed.");
    EXPECT_EQ(found()[0].text, a_text("agree").commitment);
    // And nobody is shown them.
    const Ledger ledger = opened(folder_.path(), Mode::read);
    EXPECT_EQ(ledger.words(a_text("agree").commitment), std::nullopt);
    EXPECT_EQ(ledger.words(a_text("defer").commitment), "defer");
}

TEST_F(Tamper, AChangedSaltIsFound) {
    change("UPDATE texts SET salt = zeroblob(32) WHERE words = 'agree'");
    expect_only(0, "The words of a text were changed.");
}

TEST_F(Tamper, ATextThatIsGoneIsNoDamage) {
    change("DELETE FROM texts");
    EXPECT_THAT(found(), testing::IsEmpty());
}

TEST_F(Tamper, ChangedCommandsAreFound) {
    for (const char* column : {"digest = zeroblob(32)", "id = zeroblob(16)", "last = 5"}) {
        change(beside() + "CREATE TABLE beside.before AS SELECT * FROM commands WHERE first = 4");
        change(fmt::format("UPDATE commands SET {} WHERE first = 4", column));
        expect_only(4, "The command beside entry 4 was changed.");
        change(beside() + "REPLACE INTO commands SELECT * FROM before; DROP TABLE before");
        EXPECT_THAT(found(), testing::IsEmpty());
    }
}

TEST_F(Tamper, AMissingCommandIsFound) {
    change("DELETE FROM commands WHERE first = 4");
    expect_only(4, "The command of entry 4 is missing beside it.");
}

TEST_F(Tamper, AnAddedCommandIsFound) {
    change("INSERT INTO commands SELECT 5, 6, id, digest FROM commands WHERE first = 4");
    expect_only(5, "A command was added that entry 5 does not begin.");
    change("UPDATE commands SET first = 90, last = 90 WHERE first = 5");
    expect_only(90, "A command was added that entry 90 does not begin.");
    change("UPDATE commands SET first = -3 WHERE first = 90");
    expect_only(0, "A command was added that entry -3 does not begin.");
}

TEST_F(Tamper, ACommandAddedBehindAllOthersIsFoundAndNotWrittenOn) {
    for (const char* first : {"10", "9223372036854775807"}) {
        change(fmt::format("INSERT INTO commands SELECT {}, 0, zeroblob(16), digest FROM commands"
                           " WHERE first = 4",
                           first));
        expect_only(std::stoll(first),
                    fmt::format("A command was added that entry {} does not begin.", first));
        const Result<Ledger> ledger = Ledger::open(folder_.path(), Mode::write);
        ASSERT_FALSE(ledger) << first;
        EXPECT_EQ(ledger.refusal().rule, "ledger.damaged");
        change(fmt::format("DELETE FROM commands WHERE first = {}", first));
    }
}

TEST_F(Tamper, AMissingLastCommandIsNotWrittenOn) {
    change("DELETE FROM commands WHERE first = 7");
    expect_only(7, "The command of entry 7 is missing beside it.");
    const Result<Ledger> ledger = Ledger::open(folder_.path(), Mode::write);
    ASSERT_FALSE(ledger);
    EXPECT_THAT(ledger.refusal().message,
                HasSubstr("The commands beside the entries do not end with the last entry, 9."));
}

TEST_F(Tamper, ACommandWithALongerOrShorterIdIsFound) {
    change("UPDATE commands SET id = CAST(id || x'00' AS BLOB) WHERE first = 4");
    expect_only(4, "The command beside entry 4 was changed.");
    change("UPDATE commands SET id = substr(id, 1, 16) WHERE first = 4");
    EXPECT_THAT(found(), testing::IsEmpty());
    change("UPDATE commands SET id = substr(id, 1, 15) WHERE first = 4");
    expect_only(4, "The command beside entry 4 was changed.");
}

TEST_F(Tamper, AnEntryThatGivesItselfAnotherNumberLeavesTheCommandsBesideItAlone) {
    const std::string bytes_of_four = bytes(4);
    for (const char* sequence : {"2", "-5", "6", "9", "90000", "9223372036854775807"}) {
        rewrite(
            4, replaced(bytes_of_four, "\"sequence\":4", fmt::format("\"sequence\":{}", sequence)));
        for (const Damage& damage : found())
            EXPECT_THAT(damage.what, testing::Not(HasSubstr("ommand"))) << sequence;
        EXPECT_EQ(found().at(0).number, 4) << sequence << found().at(0).what;
    }
}

TEST_F(Tamper, AChangedEntryThatBeginsACommandIsTheOnlyFinding) {
    rewrite(4, "{}");
    expect_only(4, "Entry 4 was changed: its bytes are no entry.");
}

TEST_F(Tamper, ACommandThatBeginsAtAnotherEntryIsFound) {
    change("UPDATE commands SET first = 5 WHERE first = 4");
    expect_only(4, "The command of entry 4 is missing beside it.");
}

TEST_F(Tamper, ACommandWithTheIdOfAnEarlierOneIsFound) {
    const Place place{10, kMorning + 3, sha256(bytes(9))};
    change("INSERT INTO entries SELECT 10, recorded, effective, event, account, office, hash, bytes"
           " FROM entries WHERE number = 9");
    rewrite(10, compose(a_draft(1), place));
    change("INSERT INTO commands SELECT 10, 10, id, digest FROM commands WHERE first = 1");
    forge_head(10);
    expect_only(10, "The command of entry 10 has the id of that of entry 1.");
}

TEST_F(Tamper, AThousandDamagesAreReportedAsAHundred) {
    change("UPDATE entries SET account = 'cli:bert'");
    EXPECT_EQ(found().size(), 9U);
    Batch batch;
    for (int command = 4; command < 400; ++command)
        batch.drafts.push_back(a_draft(command));
    {
        Ledger ledger = opened(folder_.path(), Mode::make);
        ASSERT_TRUE(ledger.append(ledger.head(), batch));
    }
    change("UPDATE entries SET account = 'cli:bert'");
    EXPECT_EQ(found().size(), 100U);
}

TEST_F(Tamper, VerifyingTellsHowFarItIsAndStopsWhenAsked) {
    change("UPDATE texts SET words = 'refuse'");
    const Ledger ledger = opened(folder_.path(), Mode::read);
    std::vector<std::pair<std::int64_t, std::int64_t>> told;
    const auto progress = [&](std::int64_t done, std::int64_t all) {
        told.emplace_back(done, all);
    };
    EXPECT_EQ(ledger.verify({.progress = progress, .stop = [] { return false; }}).size(), 2U);
    EXPECT_THAT(told, testing::ElementsAre(std::pair(9, 9)));
    EXPECT_THAT(ledger.verify({.stop = [] { return true; }}), testing::IsEmpty());
}

} // namespace
} // namespace concordat::ledger::tamper_test
