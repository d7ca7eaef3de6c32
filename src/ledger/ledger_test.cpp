// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.hpp"

#include "ledger/entry.hpp"
#include "ledger/given.hpp"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace concordat::ledger::ledger_test {
namespace {

std::string rule_of(const Result<Ledger>& ledger) {
    return ledger ? "opened" : ledger.refusal().rule;
}

std::vector<std::int64_t> numbers(const Ledger& ledger, std::int64_t first) {
    std::vector<std::int64_t> numbers;
    ledger.read(first, [&](const StoredEntry& entry) {
        numbers.push_back(entry.number);
        return true;
    });
    return numbers;
}

TEST(Ledger, IsEmptyWhenNew) {
    const TemporaryFolder folder;
    const Ledger ledger = opened(folder.path() / "new", Mode::make);
    EXPECT_EQ(ledger.head(), Head{});
    EXPECT_THAT(numbers(ledger, 1), testing::IsEmpty());
    EXPECT_THAT(ledger.verify({}), testing::IsEmpty());
}

TEST(Ledger, MakesTheFoldersItLiesIn) {
    const TemporaryFolder folder;
    const std::filesystem::path deep = folder.path() / "one" / "two" / "";
    ASSERT_TRUE(opened(deep, Mode::make).append({}, a_batch({1})));
    EXPECT_EQ(opened(folder.path() / "one" / "two", Mode::make).head().number, 1);
}

TEST(Ledger, CannotBeMadeWhereAFileStands) {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "file") << "x";
    EXPECT_THROW((void)Ledger::open(folder.path() / "file", Mode::make), std::runtime_error);
}

TEST(Ledger, GivesBackWhatWasAppended) {
    const TemporaryFolder folder;
    Ledger ledger = opened(folder.path(), Mode::make);
    const Batch batch = a_batch({1, 2});
    const Result<Head> head = ledger.append(ledger.head(), batch);
    ASSERT_TRUE(head);

    const std::string first = compose(batch.drafts[0], Place{1, kMorning, Digest{}});
    const std::string second = compose(batch.drafts[1], Place{2, kMorning, sha256(first)});
    EXPECT_EQ(*head, (Head{2, sha256(second)}));
    EXPECT_EQ(ledger.head(), *head);
    EXPECT_EQ(ledger.hash_of(1), sha256(first));
    EXPECT_EQ(ledger.hash_of(3), std::nullopt);
    std::vector<std::string> bytes;
    ledger.read(1, [&](const StoredEntry& entry) {
        bytes.emplace_back(entry.bytes);
        EXPECT_EQ(entry.recorded, kMorning);
        EXPECT_EQ(entry.effective, batch.drafts[0].effective);
        EXPECT_EQ(entry.event, "RecommendationDeferred");
        EXPECT_EQ(entry.hash, sha256(entry.bytes));
        return true;
    });
    EXPECT_THAT(bytes, testing::ElementsAre(first, second));
}

TEST(Ledger, IsTheSameWhenOpenedAgain) {
    const TemporaryFolder folder;
    make_nine(folder.path());
    const Head head = opened(folder.path(), Mode::make).head();
    EXPECT_EQ(head.number, 9);
    EXPECT_EQ(opened(folder.path(), Mode::read).head(), head);
    EXPECT_THAT(opened(folder.path(), Mode::read).verify({}), testing::IsEmpty());
}

TEST(Ledger, SaysWhichEntryWasRecordedLastByATime) {
    const TemporaryFolder folder;
    EXPECT_EQ(opened(folder.path(), Mode::make).last_recorded_by(kMorning), 0);
    make_nine(folder.path()); // three entries at each of three microseconds
    const Ledger ledger = opened(folder.path(), Mode::read);
    EXPECT_EQ(ledger.last_recorded_by(kMorning), 0);
    EXPECT_EQ(ledger.last_recorded_by(kMorning + 1), 3);
    EXPECT_EQ(ledger.last_recorded_by(kMorning + 2), 6);
    EXPECT_EQ(ledger.last_recorded_by(kMorning + 3), 9);
    EXPECT_EQ(ledger.last_recorded_by(kMorning + 1'000'000), 9);
}

/// Acts as nobody while it lasts, where the tests run as root, whom no permission holds back.
class AsNobody {
public:
    AsNobody() {
        if (::geteuid() == 0 && ::seteuid(65534) != 0) throw std::runtime_error("seteuid");
    }
    ~AsNobody() {
        if (::getuid() == 0 && ::seteuid(0) != 0) std::abort();
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;
};

TEST(Ledger, IsReadInAFolderThatCannotBeWritten) {
    const TemporaryFolder folder;
    make_nine(folder.path());
    const auto allow = [&](std::filesystem::perms permissions) {
        std::filesystem::permissions(folder.path(), permissions);
    };
    allow(std::filesystem::perms(0555));
    {
        const AsNobody nobody;
        const Ledger ledger = opened(folder.path(), Mode::read);
        EXPECT_THAT(numbers(ledger, 7), testing::ElementsAre(7, 8, 9));
        EXPECT_THAT(ledger.verify({}), testing::IsEmpty());
    }
    allow(std::filesystem::perms(0755));
}

TEST(Ledger, IsReadFromAnyEntryAndLeftAtAny) {
    const TemporaryFolder folder;
    make_nine(folder.path());
    const Ledger ledger = opened(folder.path(), Mode::read);
    EXPECT_THAT(numbers(ledger, 7), testing::ElementsAre(7, 8, 9));
    EXPECT_THAT(numbers(ledger, 10), testing::IsEmpty());
    int visits = 0;
    ledger.read(1, [&](const StoredEntry&) { return ++visits < 4; });
    EXPECT_EQ(visits, 4);
}

TEST(Ledger, IsReadWholeWhereItTakesSeveralPieces) {
    const TemporaryFolder folder;
    Ledger ledger = opened(folder.path(), Mode::make);
    constexpr int kEntries = 25'000;
    ASSERT_TRUE(ledger.append({}, a_batch(std::vector<int>(kEntries, 1))));
    std::int64_t expected = 1;
    ledger.read(1, [&](const StoredEntry& entry) { return entry.number == expected++; });
    EXPECT_EQ(expected, kEntries + 1);
}

TEST(Ledger, RefusesAnAppendAfterAnotherHead) {
    const TemporaryFolder folder;
    Ledger ledger = opened(folder.path(), Mode::make);
    ASSERT_TRUE(ledger.append({}, a_batch({1})));
    const Result<Head> again = ledger.append({}, a_batch({2}));
    ASSERT_FALSE(again);
    EXPECT_EQ(again.refusal().rule, "ledger.head-moved");
    EXPECT_EQ(ledger.head().number, 1);
}

TEST(Ledger, RefusesACommandItHasAndWritesNothingOfTheBatch) {
    const TemporaryFolder folder;
    Ledger ledger = opened(folder.path(), Mode::make);
    ASSERT_TRUE(ledger.append({}, a_batch({1})));
    const Head head = ledger.head();
    for (const Batch& batch : {a_batch({2, 1}, {"words"}), a_batch({2, 3, 2}, {"words"})}) {
        const Result<Head> again = ledger.append(head, batch);
        ASSERT_FALSE(again);
        EXPECT_EQ(again.refusal().rule, "ledger.command-repeated");
        EXPECT_EQ(ledger.head(), head);
        EXPECT_EQ(ledger.accepted(command_id(2)), std::nullopt);
        EXPECT_EQ(ledger.words(a_text("words").commitment), std::nullopt);
    }
    EXPECT_TRUE(ledger.append(head, a_batch({2})));
}

TEST(Ledger, KnowsTheCommandsItAcceptedWithTheirEntries) {
    const TemporaryFolder folder;
    make_nine(folder.path());
    const Ledger ledger = opened(folder.path(), Mode::read);
    const std::optional<Accepted> second = ledger.accepted(command_id(2));
    ASSERT_TRUE(second);
    EXPECT_EQ(second->command_digest, sha256(command_id(2)));
    EXPECT_EQ(second->first, 4);
    EXPECT_EQ(second->last, 6);
    EXPECT_EQ(ledger.accepted(command_id(4)), std::nullopt);
    EXPECT_EQ(ledger.accepted("no uuid"), std::nullopt);
}

TEST(Ledger, KeepsTextsBesideTheEntries) {
    const TemporaryFolder folder;
    make_nine(folder.path());
    Ledger ledger = opened(folder.path(), Mode::make);
    EXPECT_EQ(ledger.words(a_text("agree").commitment), "agree");
    EXPECT_EQ(ledger.words(a_text("never here").commitment), std::nullopt);
    ASSERT_TRUE(ledger.append(ledger.head(), a_batch({}, {"agree", ""})));
    EXPECT_EQ(ledger.words(a_text("").commitment), "");
    EXPECT_EQ(ledger.head().number, 9);
    EXPECT_THAT(ledger.verify({}), testing::IsEmpty());
}

TEST(Ledger, NeverRecordsAnEntryBeforeTheOneItFollows) {
    const TemporaryFolder folder;
    make_nine(folder.path());
    Ledger ledger = opened(folder.path(), Mode::make);
    Batch early = a_batch({4});
    early.recorded = kMorning - 1'000'000;
    ASSERT_TRUE(ledger.append(ledger.head(), early));
    ledger.read(10, [](const StoredEntry& entry) {
        EXPECT_EQ(entry.recorded, kMorning + 3);
        return true;
    });
    EXPECT_THAT(ledger.verify({}), testing::IsEmpty());
}

TEST(Ledger, TakesNothingThatVerifyCouldNotReadBack) {
    const TemporaryFolder folder;
    Ledger ledger = opened(folder.path(), Mode::make);
    Batch broken_body = a_batch({1});
    broken_body.drafts[0].body = "{";
    Batch body_that_breaks_out = a_batch({1});
    body_that_breaks_out.drafts[0].body = R"({},"sequence":9,"more":{})";
    Batch no_uuid = a_batch({1});
    no_uuid.drafts[0].command = "once";
    Batch no_utf8 = a_batch({1});
    no_utf8.drafts[0].account = "cli:\xff";
    Batch other_words = a_batch({1}, {"agree"});
    other_words.texts[0].words = "refuse";
    for (const Batch& batch : {broken_body, body_that_breaks_out, no_uuid, no_utf8, other_words}) {
        EXPECT_THROW((void)ledger.append({}, batch), std::invalid_argument);
    }
    EXPECT_EQ(ledger.head(), Head{});
    EXPECT_TRUE(ledger.append({}, a_batch({1})));
}

TEST(Ledger, OpenedToReadTakesNothing) {
    const TemporaryFolder folder;
    make_nine(folder.path());
    Ledger ledger = opened(folder.path(), Mode::read);
    EXPECT_THROW((void)ledger.append(ledger.head(), a_batch({4})), std::logic_error);
}

TEST(Ledger, IsNotFoundWhereNobodyMadeOne) {
    const TemporaryFolder folder;
    EXPECT_EQ(rule_of(Ledger::open(folder.path(), Mode::read)), "ledger.not-found");
    EXPECT_EQ(rule_of(Ledger::open(folder.path() / "none", Mode::read)), "ledger.not-found");
    EXPECT_EQ(rule_of(Ledger::open(folder.path(), Mode::write)), "ledger.not-found");
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(Ledger, RefusesASecondWriterAndNamesTheFirst) {
    const TemporaryFolder folder;
    const Ledger first = opened(folder.path(), Mode::make);
    const Result<Ledger> second = Ledger::open(folder.path(), Mode::make);
    ASSERT_EQ(rule_of(second), "ledger.in-use");
    EXPECT_THAT(second.refusal().message,
                testing::HasSubstr("process " + std::to_string(::getpid())));
}

TEST(Ledger, IsFreeAgainWhenItsWriterIsKilled) {
    const TemporaryFolder folder;
    int ready[2];
    ASSERT_EQ(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const Ledger held = opened(folder.path(), Mode::make);
        (void)!::write(ready[1], "x", 1);
        ::pause();
        ::_exit(0);
    }
    char byte = 0;
    ASSERT_EQ(::read(ready[0], &byte, 1), 1);
    const Result<Ledger> refused = Ledger::open(folder.path(), Mode::make);
    EXPECT_EQ(rule_of(refused), "ledger.in-use");
    if (!refused) {
        EXPECT_THAT(refused.refusal().message,
                    testing::HasSubstr("process " + std::to_string(child)));
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_EQ(rule_of(Ledger::open(folder.path(), Mode::make)), "opened");
    ::close(ready[0]);
    ::close(ready[1]);
}

TEST(Ledger, ShowsAReaderBesideTheWriterEachBatchOnceItIsCommitted) {
    const TemporaryFolder folder;
    Ledger writer = opened(folder.path(), Mode::make);
    const Ledger reader = opened(folder.path(), Mode::read);
    EXPECT_EQ(reader.head(), Head{});
    ASSERT_TRUE(writer.append({}, a_batch({1, 2}, {"agree"})));
    EXPECT_EQ(reader.head(), writer.head());
    EXPECT_THAT(numbers(reader, 1), testing::ElementsAre(1, 2));
    EXPECT_EQ(reader.words(a_text("agree").commitment), "agree");
    EXPECT_THAT(reader.verify({}), testing::IsEmpty());
}

TEST(Ledger, IsReadByManyThreadsWhileOneAppends) {
    const TemporaryFolder folder;
    Ledger ledger = opened(folder.path(), Mode::make);
    ASSERT_TRUE(ledger.append({}, a_batch({1}, {"agree"})));
    constexpr int kBatches = 200;
    std::atomic<bool> is_done = false;
    std::atomic<int> wrong = 0;
    std::atomic<int> reads = 0;
    const auto read = [&] {
        while (!is_done || reads < 100) {
            const std::int64_t before = ledger.head().number;
            const std::size_t seen = numbers(ledger, 1).size();
            const std::int64_t after = ledger.head().number;
            const bool fits = static_cast<std::int64_t>(seen) >= before && (seen % 2 == 1) &&
                              ledger.hash_of(before).has_value() &&
                              ledger.words(a_text("agree").commitment) == "agree" &&
                              ledger.accepted(command_id(1)).has_value();
            if (!fits || before > after || !ledger.verify({}).empty()) ++wrong;
            ++reads;
        }
    };
    std::vector<std::thread> readers;
    for (int i = 0; i < 3; ++i)
        readers.emplace_back(read);
    for (int i = 0; i < kBatches; ++i) {
        if (!ledger.append(ledger.head(), a_batch({2 * i + 2, 2 * i + 3}))) ++wrong;
    }
    is_done = true;
    for (std::thread& reader : readers)
        reader.join();
    EXPECT_EQ(wrong, 0);
    EXPECT_EQ(ledger.head().number, 1 + 2 * kBatches);
}

} // namespace
} // namespace concordat::ledger::ledger_test
