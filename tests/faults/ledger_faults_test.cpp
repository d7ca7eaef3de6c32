// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger on a disk that stops or fails at each of its operations in turn: what was acknowledged
// is there, and nothing is there by half.
#include "forgetful_disk.hpp"

#include "base/temporary_folder.hpp"
#include "ledger/ledger.hpp"
#include "ledger/sqlite.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>
#include <sqlite3.h>

namespace concordat::faults::ledger_faults_test {
namespace {

using ledger::Batch;
using ledger::Disk;
using ledger::Draft;
using ledger::Head;
using ledger::Ledger;
using ledger::Mode;
using ledger::Sync;

/// Only the lock lies in it; the rest is on the forgetful disk.
constexpr int kBatches = 10;
constexpr int kClosedAfter = 5; ///< batch after which the ledger is closed and opened again

std::string command_id(int batch, int draft) {
    return fmt::format("00000000-0000-5000-8000-{:06x}{:06x}", batch, draft);
}

Sealed text_of(int batch) {
    return seal(fmt::format("words {}", batch), sha256("salt"));
}

/// Batches of one draft, of some, and of more than a page of the log each.
int size_of(int batch) {
    return 1 + batch * 5 % 12;
}

Batch make_batch(int batch) {
    Batch made{.texts = {text_of(batch)}, .recorded = 1'795'338'000'000'000 + batch};
    for (int draft = 0; draft < size_of(batch); ++draft) {
        made.drafts.push_back({.effective = day_of(2016, 6, 23),
                               .account = "cli:anna",
                               .office = "",
                               .command = command_id(batch, draft),
                               .command_digest = sha256(command_id(batch, draft)),
                               .event = "RecommendationDeferred",
                               .body = "{\"words\":\"" + std::string(900, 'x') + "\"}"});
    }
    return made;
}

/// What whoever appended was told.
struct Told {
    std::vector<Head> acknowledged; ///< by batch, the first of an empty ledger
    bool has_failed = false;

    int batches() const { return static_cast<int>(acknowledged.size()) - 1; }
};

Ledger opened(const std::filesystem::path& folder, const Disk& disk) {
    Result<Ledger> ledger = Ledger::open(folder, Mode::make, disk);
    if (!ledger) throw std::runtime_error(ledger.refusal().message);
    return std::move(ledger).value();
}

/// Appends all batches, or until something fails; the ledger is closed in the middle and at the
/// end.
Told work(const std::filesystem::path& folder, const Disk& disk) {
    Told told{.acknowledged = {Head{}}};
    try {
        while (told.batches() < kBatches) {
            Ledger ledger = opened(folder, disk);
            do {
                const Result<Head> head =
                    ledger.append(ledger.head(), make_batch(told.batches() + 1));
                if (!head) throw std::logic_error(head.refusal().message);
                told.acknowledged.push_back(*head);
            } while (told.batches() % kClosedAfter != 0);
        }
    } catch (const std::runtime_error&) {
        told.has_failed = true;
    }
    return told;
}

/// Whether the ledger has the batch: all of it, or nothing; anything between fails the test.
bool has_batch(const Ledger& ledger, int batch) {
    int there = ledger.words(text_of(batch).commitment) ? 1 : 0;
    for (int draft = 0; draft < size_of(batch); ++draft) {
        there += ledger.accepted(command_id(batch, draft)) ? 1 : 0;
    }
    EXPECT_TRUE(there == 0 || there == size_of(batch) + 1) << "batch " << batch << " by half";
    return there != 0;
}

void expect_kept(const std::filesystem::path& folder, const Disk& disk, const Told& told) {
    Ledger ledger = opened(folder, disk);
    for (int batch = 1; batch <= told.batches(); ++batch) {
        EXPECT_TRUE(has_batch(ledger, batch)) << "batch " << batch << " was acknowledged";
        const Head& head = told.acknowledged[static_cast<std::size_t>(batch)];
        EXPECT_EQ(ledger.hash_of(head.number), head.hash);
    }
    // One more may be there: the one whose outcome was not known.
    const int next = told.batches() + 1;
    const bool has_more = told.has_failed && has_batch(ledger, next);
    const std::int64_t last = told.acknowledged.back().number + (has_more ? size_of(next) : 0);
    EXPECT_EQ(ledger.head().number, last);
    for (const ledger::Damage& damage : ledger.verify({}))
        ADD_FAILURE() << damage.what;
    EXPECT_TRUE(ledger.append(ledger.head(), make_batch(kBatches + 1)));
}

Fate all_is_lost(std::string_view) {
    return Fate::lost;
}
Fate all_is_kept(std::string_view) {
    return Fate::kept;
}
Fate only_the_head_file_is_kept(std::string_view name) {
    return name.ends_with("/head") ? Fate::kept : Fate::lost;
}
Fate only_the_head_file_is_torn(std::string_view name) {
    return name.ends_with("/head") ? Fate::torn : Fate::kept;
}

Fates by_chance(unsigned seed) {
    return [random = std::mt19937(seed)](std::string_view) mutable {
        return static_cast<Fate>(random() % 3);
    };
}

/// Runs the work with the strike at each operation in turn, until it ends before the strike.
template <class Check>
int at_each_operation(Strike strike, Sync sync, Check check) {
    int operation = 1;
    for (bool has_struck = true; has_struck; ++operation) {
        const TemporaryFolder folder;
        ForgetfulDisk machine;
        machine.strike(operation, strike);
        const Told told = work(folder.path(), machine.disk(sync));
        has_struck = machine.has_struck();
        SCOPED_TRACE(fmt::format("operation {}", operation));
        check(machine, folder.path(), told, operation);
        if (testing::Test::HasFailure()) break;
    }
    return operation - 2;
}

void expect_kept_after_power_loss(const std::function<Fates(int operation)>& fates) {
    const int operations = at_each_operation(
        Strike::power_goes, Sync::full,
        [&](ForgetfulDisk& machine, const auto& folder, const Told& told, int operation) {
            machine.start_again(fates(operation));
            expect_kept(folder, machine.disk(), told);
        });
    EXPECT_GT(operations, 200);
}

TEST(PowerLoss, LosesNothingAcknowledged) {
    expect_kept_after_power_loss([](int) { return all_is_lost; });
}

TEST(PowerLoss, LosesNothingWhereUnsyncedWritesReachedTheDisk) {
    expect_kept_after_power_loss([](int) { return all_is_kept; });
}

TEST(PowerLoss, LosesNothingWhereSomeWritesReachedTheDiskOrAHalfOfThem) {
    for (unsigned seed = 0; seed < 4; ++seed) {
        expect_kept_after_power_loss([&](int operation) {
            return by_chance(seed * 10'000 + static_cast<unsigned>(operation));
        });
    }
}

TEST(PowerLoss, RaisesNoFalseAlarmByAHeadFileThatGotAhead) {
    expect_kept_after_power_loss([](int) { return only_the_head_file_is_kept; });
}

TEST(PowerLoss, RaisesNoFalseAlarmByATornHeadFile) {
    expect_kept_after_power_loss([](int) { return only_the_head_file_is_torn; });
}

/// How often a ledger that does not sync had lost what it acknowledged, or was not opened.
struct Losses {
    int lost = 0;
    int refused = 0;
};

Losses losses_without_sync(const Fates& fates) {
    Losses losses;
    at_each_operation(Strike::power_goes, Sync::off,
                      [&](ForgetfulDisk& machine, const auto& folder, const Told& told, int) {
                          machine.start_again(fates);
                          const Result<Ledger> ledger =
                              Ledger::open(folder, Mode::make, machine.disk(Sync::off));
                          if (!ledger)
                              ++losses.refused;
                          else if (ledger->head().number < told.acknowledged.back().number)
                              ++losses.lost;
                      });
    return losses;
}

TEST(PowerLoss, IsSeenToLoseWhatWasAcknowledgedWithoutSync) {
    EXPECT_GT(losses_without_sync(all_is_lost).lost, 0);
}

TEST(PowerLoss, WithoutSyncShowsByAHeadFileThatIsAheadOfTheLedger) {
    EXPECT_GT(losses_without_sync(only_the_head_file_is_kept).refused, 0);
}

/// After a failure the program ends or the power goes, and the ledger is opened again.
void expect_kept_after(Strike strike) {
    int failures = 0;
    const int operations = at_each_operation(
        strike, Sync::full,
        [&](ForgetfulDisk& machine, const auto& folder, const Told& told, int operation) {
            failures += told.has_failed ? 1 : 0;
            if (operation % 2 == 0)
                machine.start_again();
            else
                machine.start_again(all_is_lost);
            expect_kept(folder, machine.disk(), told);
        });
    EXPECT_GT(operations, 200);
    EXPECT_GT(failures, 100);
}

TEST(FailingDisk, NeverAcknowledgesWhatIsNotThereWhereOneOperationFails) {
    expect_kept_after(Strike::fails_once);
}

TEST(FailingDisk, NeverAcknowledgesWhatIsNotThereWhereAllFailFromThere) {
    expect_kept_after(Strike::fails_from_here);
}

TEST(FailingDisk, MakesTheLedgerTakeNoMoreUntilItIsOpenedAgain) {
    const TemporaryFolder folder;
    ForgetfulDisk machine;
    Ledger ledger = opened(folder.path(), machine.disk());
    ASSERT_TRUE(ledger.append({}, make_batch(1)));
    const Head head = ledger.head();
    machine.strike(1, Strike::fails_once);
    EXPECT_THROW((void)ledger.append(head, make_batch(2)), ledger::OutcomeUnknown);
    EXPECT_THROW((void)ledger.append(head, make_batch(2)), ledger::WriteFailed);
    EXPECT_EQ(ledger.head(), head);
    EXPECT_FALSE(ledger.accepted(command_id(2, 0)));
    EXPECT_TRUE(ledger.accepted(command_id(1, 0)));
}

TEST(FailingDisk, WritesNothingWhereTheBatchIsNotEvenBegun) {
    const TemporaryFolder folder;
    ForgetfulDisk machine;
    {
        Ledger ledger = opened(folder.path(), machine.disk());
        ledger::Connection other((folder.path() / "ledger.sqlite").string(), "forgetful",
                                 SQLITE_OPEN_READWRITE);
        other.run("BEGIN IMMEDIATE");
        EXPECT_THROW((void)ledger.append({}, make_batch(1)), ledger::WriteFailed);
        other.run("ROLLBACK");
        EXPECT_THROW((void)ledger.append({}, make_batch(1)), ledger::WriteFailed);
        EXPECT_EQ(ledger.head(), Head{});
    }
    expect_kept(folder.path(), machine.disk(), Told{.acknowledged = {Head{}}, .has_failed = true});
}

} // namespace
} // namespace concordat::faults::ledger_faults_test
