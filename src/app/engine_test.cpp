// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.hpp"

#include "app/given.hpp"
#include "ledger/snapshots.hpp"

#include <gtest/gtest.h>

#include <thread>

namespace concordat::app::engine_test {
namespace {

using Kind = Answer::Kind;

std::size_t bodies(const Engine& engine) {
    return engine.version()->state.parties.bodies.size();
}

TEST(Engine, HasWhatWasAcceptedAfterARestart) {
    const TemporaryFolder folder;
    {
        const auto engine = open_engine(folder);
        const Answer answer = engine->carry_out(add_body(1), "test");
        EXPECT_EQ(answer.kind, Kind::accepted);
        EXPECT_EQ(answer.accepted.first, 1);
        EXPECT_EQ(bodies(*engine), 1u);
    }
    EXPECT_EQ(bodies(*open_engine(folder)), 1u);
}

TEST(Engine, AcceptsACommandSentTwiceOnce) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    engine->carry_out(add_body(1), "test");
    const Answer again = engine->carry_out(add_body(1), "test");
    EXPECT_EQ(again.kind, Kind::accepted);
    EXPECT_TRUE(again.accepted.again);
    EXPECT_EQ(again.accepted.last, 1);
    EXPECT_EQ(engine->version()->head.number, 1);
}

/// rename of a body of add_body, with an id made from the number.
Request rename(int number, const std::string& to) {
    return request(fmt::format(
        R"({{"command":"rename","id":"00000000-0000-4000-9000-{:012}","on":"2015-02-01",
             "thing":"body/b1","to":"{}"}})",
        number, to));
}

std::unique_ptr<Engine> with_a_body_renamed_twice(const TemporaryFolder& folder) {
    auto engine = open_engine(folder);
    engine->carry_out(add_body(1), "test");
    engine->carry_out(rename(1, "Old"), "test");
    engine->carry_out(rename(2, "New"), "test");
    return engine;
}

TEST(Engine, AcceptsACommandSentTwiceOnceWhereItWouldBeLawfulAgain) {
    const TemporaryFolder folder;
    const auto engine = with_a_body_renamed_twice(folder);
    const Answer again = engine->carry_out(rename(1, "Old"), "test");
    EXPECT_TRUE(again.accepted.again);
    EXPECT_EQ(again.accepted.last, 2);
    EXPECT_EQ(engine->version()->head.number, 3);
    EXPECT_EQ(engine->carry_out(rename(3, "Newest"), "test").accepted.last, 4);
}

TEST(Engine, RecordsWhatIsNewInATurnBesideWhatWasSentBefore) {
    const TemporaryFolder folder;
    const auto engine = with_a_body_renamed_twice(folder);
    const Answer answer = engine->take_turn(
        [](Turn& turn) -> Result<void> {
            TRY_DO(turn.carry_out(add_body(2)));
            TRY_DO(turn.carry_out(rename(1, "Old")));
            TRY_DO(turn.carry_out(add_body(3)));
            return {};
        },
        "test");
    EXPECT_EQ(answer.kind, Kind::accepted);
    EXPECT_EQ(answer.accepted.last, 5);
    EXPECT_EQ(bodies(*engine), 3u);
    EXPECT_EQ(engine->version()->head.number, 5);
}

TEST(Engine, MakesNoLedgerWhereItIsNotAskedTo) {
    const TemporaryFolder folder;
    EngineOptions options = options_for(folder);
    options.make = false;
    options.folder /= "not-here";
    const auto engine = Engine::open(options);
    ASSERT_FALSE(engine);
    EXPECT_EQ(engine.refusal().rule, "ledger.not-found");
    EXPECT_FALSE(std::filesystem::exists(options.folder));
}

TEST(Engine, AnswersWhereACommandCannotBeDecidedAndGoesOn) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    const Answer answer = engine->take_turn(
        [](Turn& turn) -> Result<void> {
            TRY_DO(turn.carry_out(add_body(1)));
            throw std::runtime_error("the disk does not answer");
        },
        "test");
    EXPECT_EQ(answer.kind, Kind::refused);
    EXPECT_EQ(answer.refusal.rule, "command.not-decided");
    EXPECT_NE(answer.refusal.message.find("the disk does not answer"), std::string::npos);
    EXPECT_EQ(bodies(*engine), 0u);
    EXPECT_EQ(engine->carry_out(add_body(1), "test").kind, Kind::accepted);
}

TEST(Engine, SavesASnapshotAfterALongStartEvenIfItIsKilled) {
    const TemporaryFolder folder;
    {
        const auto engine = open_engine(folder);
        engine->take_turn(
            [](Turn& turn) -> Result<void> {
                for (int number = 0; number < 10'000; ++number)
                    TRY_DO(turn.carry_out(add_body(number)));
                return {};
            },
            "test");
    }
    std::filesystem::remove_all(folder.path() / "snapshots");
    const auto engine = open_engine(folder);
    const auto ledger = ledger::Ledger::open(folder.path(), ledger::Mode::read);
    while (load(*ledger, folder.path(), "test")->snapshot == 0)
        std::this_thread::yield();
    EXPECT_EQ(load(*ledger, folder.path(), "test")->snapshot, 10'000);
}

TEST(Engine, RefusesTheSameIdWithOtherContent) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    engine->carry_out(add_body(1), "test");
    const Answer other = engine->carry_out(add_body(1, "Another name"), "test");
    EXPECT_EQ(other.kind, Kind::refused);
    EXPECT_EQ(other.refusal.rule, "command.sent-with-other-content");
}

TEST(Engine, RefusesAndLeavesTheLedgerAsItWas) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    engine->carry_out(add_body(1), "test");
    auto same = add_body(2);
    same.command = add_body(1).command;
    EXPECT_EQ(engine->carry_out(same, "test").refusal.rule, "id.taken");
    EXPECT_EQ(engine->version()->head.number, 1);
}

TEST(Engine, DropsAWholeTurnAtItsFirstRefusal) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    int runs = 0;
    const Answer answer = engine->take_turn(
        [&](Turn& turn) -> Result<void> {
            ++runs;
            TRY_DO(turn.carry_out(add_body(1)));
            TRY_DO(turn.carry_out(add_body(2)));
            auto same = add_body(3);
            same.command = add_body(1).command;
            TRY_DO(turn.carry_out(same));
            return {};
        },
        "test");
    EXPECT_EQ(answer.kind, Kind::refused);
    EXPECT_EQ(runs, 1); // alone, it is undone without another
    EXPECT_EQ(bodies(*engine), 0u);
    EXPECT_EQ(engine->version()->head.number, 0);
    EXPECT_EQ(engine->carry_out(add_body(1), "test").accepted.last, 1);
}

TEST(Engine, KeepsAReadersVersionWhileItGoesOn) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    engine->carry_out(add_body(1), "test");
    const auto held = engine->version();
    engine->carry_out(add_body(2), "test");
    EXPECT_EQ(held->state.parties.bodies.size(), 1u);
    EXPECT_EQ(bodies(*engine), 2u);
}

/// Lets so many clients act, each on a thread of its own, and waits for all.
void at_once(int clients, const std::function<void(int)>& act) {
    std::vector<std::thread> threads;
    for (int client = 0; client < clients; ++client)
        threads.emplace_back(act, client);
    for (auto& thread : threads)
        thread.join();
}

TEST(Engine, TakesCommandsFromManyAtOnce) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    at_once(8, [&](int client) {
        for (int i = 0; i < 100; ++i) {
            EXPECT_EQ(engine->carry_out(add_body(client * 100 + i), "test").kind, Kind::accepted);
            EXPECT_NE(engine->version()->state.parties.bodies.find(
                          BodyId(fmt::format("body/b{}", client * 100 + i))),
                      nullptr);
        }
    });
    EXPECT_EQ(bodies(*engine), 800u);
    EXPECT_EQ(engine->version()->head.number, 800);
}

TEST(Engine, GivesOneOfTwoWhoWantTheSame) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    std::atomic<int> accepted = 0;
    at_once(4, [&](int client) {
        auto mine = add_body(client);
        mine.command = add_body(99).command;
        const Answer answer = engine->carry_out(mine, "test");
        if (answer.kind == Kind::accepted) {
            ++accepted;
        } else {
            EXPECT_EQ(answer.refusal.rule, "id.taken");
        }
    });
    EXPECT_EQ(accepted, 1);
}

/// A turn that is refused after it added a body.
Answer add_a_body_and_fail(Engine& engine, int number) {
    return engine.take_turn(
        [number](Turn& turn) -> Result<void> {
            TRY_DO(turn.carry_out(add_body(number)));
            auto taken = add_body(number + 1);
            taken.command = add_body(number).command;
            TRY_DO(turn.carry_out(taken));
            return {};
        },
        "test");
}

TEST(Engine, DropsATurnThatIsRefusedHalfwayAndKeepsThoseOfTheSameTransaction) {
    const TemporaryFolder folder;
    {
        const auto engine = open_engine(folder);
        at_once(8, [&](int client) {
            for (int i = 0; i < 50; ++i) {
                const int number = client * 1000 + i * 2;
                if (client % 2 == 0) {
                    EXPECT_EQ(engine->carry_out(add_body(number), "test").kind, Kind::accepted);
                } else {
                    EXPECT_EQ(add_a_body_and_fail(*engine, number).refusal.rule, "id.taken");
                }
            }
        });
        EXPECT_EQ(bodies(*engine), 200u);
        EXPECT_EQ(engine->version()->head.number, 200);
    }
    std::filesystem::remove_all(folder.path() / "snapshots");
    EXPECT_EQ(bodies(*open_engine(folder)), 200u);
}

TEST(Engine, StartsFromASnapshotAsFromTheWholeLedger) {
    const TemporaryFolder folder;
    {
        const auto engine = open_engine(folder);
        for (int i = 0; i < 50; ++i)
            engine->carry_out(add_body(i), "test");
    }
    const auto ledger = ledger::Ledger::open(folder.path(), ledger::Mode::read);
    ASSERT_TRUE(ledger);
    const auto is_in_ledger = [&](const ledger::Head& head) {
        return ledger->hash_of(head.number) == head.hash;
    };
    ASSERT_TRUE(ledger::load_snapshot(folder.path() / "snapshots", "test", is_in_ledger));
    const auto fast = load(*ledger, folder.path(), "test");
    const auto slow = load(*ledger, folder.path(), "another build");
    ASSERT_TRUE(fast && slow);
    EXPECT_EQ(fast->version.head, slow->version.head);
    EXPECT_EQ(to_bytes(fast->version.state), to_bytes(slow->version.state));
}

TEST(Engine, LosesOnlyTimeWithItsSnapshots) {
    const TemporaryFolder folder;
    {
        const auto engine = open_engine(folder);
        for (int i = 0; i < 5; ++i)
            engine->carry_out(add_body(i), "test");
    }
    std::filesystem::remove_all(folder.path() / "snapshots");
    EXPECT_EQ(bodies(*open_engine(folder)), 5u);
}

TEST(Engine, KnowsWhatWasKnownAtATime) {
    const TemporaryFolder folder;
    ledger::Instant third = 0;
    {
        const auto engine = open_engine(folder);
        for (int i = 0; i < 5; ++i)
            engine->carry_out(add_body(i), "test");
    }
    const auto ledger = ledger::Ledger::open(folder.path(), ledger::Mode::read);
    ledger->read(3, [&](const ledger::StoredEntry& entry) {
        third = entry.recorded;
        return false;
    });
    EXPECT_EQ(load(*ledger, folder.path(), "test", {.known_at = third})
                  ->version.state.parties.bodies.size(),
              3u);
    EXPECT_EQ(load(*ledger, folder.path(), "test", {.known_at = third - 1})
                  ->version.state.parties.bodies.size(),
              2u);
}

TEST(Engine, KeepsTheWordsOfTextsBesideTheLedger) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    engine->carry_out(add_body(1), "test");
    auto flag = request(
        R"({"command":"add-office","id":"00000000-0000-4000-8000-0000000000f1","on":"2015-01-01",
                            "office":"office/clerk","title":"Clerk","bodies":["body/b1"]})");
    engine->carry_out(flag, "test");
    engine->carry_out(
        request(R"({"command":"appoint-holder","id":"00000000-0000-4000-8000-0000000000f2",
                                  "on":"2015-01-01","capacity":"acting","office":"office/clerk","name":"Somebody"})"),
        "test");
    const auto version = engine->version();
    const auto* office = version->state.parties.offices.find(OfficeId("office/clerk"));
    ASSERT_TRUE(office != nullptr && office->holdings.size() == 1);
    EXPECT_EQ(engine->words(office->holdings[0].name->commitment), "Somebody");
}

TEST(Engine, OnlyReadsAfterACommitFailedAndKnowsTheOutcomeAfterARestart) {
    const TemporaryFolder folder;
    auto options = options_for(folder);
    const auto fails = std::make_shared<std::atomic<bool>>(false);
    options.disk.overwrite = [fails](const std::filesystem::path& path, std::size_t offset,
                                     std::string_view part) {
        if (*fails) throw std::runtime_error("the disk failed");
        ledger::overwrite_file(path, offset, part);
    };
    {
        auto opened = Engine::open(options);
        ASSERT_TRUE(opened);
        Engine& engine = **opened;
        EXPECT_EQ(engine.carry_out(add_body(1), "test").kind, Kind::accepted);
        *fails = true;
        const Answer lost = engine.carry_out(add_body(2), "test");
        EXPECT_EQ(lost.kind, Kind::not_known);
        EXPECT_EQ(lost.refusal.rule, "ledger.outcome-not-known");
        EXPECT_EQ(bodies(engine), 1u);
        *fails = false;
        EXPECT_TRUE(engine.is_read_only());
        EXPECT_EQ(engine.carry_out(add_body(3), "test").refusal.rule, "ledger.read-only");
    }
    const auto engine = open_engine(folder);
    EXPECT_EQ(engine->carry_out(add_body(2), "test").kind, Kind::accepted);
    EXPECT_EQ(bodies(*engine), 2u);
}

} // namespace
} // namespace concordat::app::engine_test
