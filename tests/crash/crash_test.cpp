// SPDX-License-Identifier: GPL-3.0-or-later
// Kill -9 at any moment loses nothing that was acknowledged, and leaves nothing half done.
//
// A child process takes commands from several threads and writes the number of each to a pipe once
// it is acknowledged. The parent kills it after a number of acknowledgements that differs from
// round to round, opens the folder and looks for every one of them.
#include "app/given.hpp"
#include "app/verify.hpp"

#include <csignal>
#include <set>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

namespace concordat::app::crash_test {
namespace {

constexpr int kRounds = 25;
constexpr int kClients = 8;

/// Carries out commands until it is killed. Never returns.
[[noreturn]] void work(const TemporaryFolder& folder, int round, int acknowledged) {
    EngineOptions options = options_for(folder);
    options.clock = now;
    auto engine = std::move(Engine::open(std::move(options))).value();
    std::vector<std::thread> clients;
    for (int client = 0; client < kClients; ++client) {
        clients.emplace_back([&, client] {
            for (int i = 0;; ++i) {
                const int number = (round * kClients + client) * 100'000 + i;
                if (engine->carry_out(add_body(number), "test").kind != Answer::Kind::accepted)
                    ::_exit(1);
                if (::write(acknowledged, &number, sizeof number) != sizeof number) ::_exit(1);
            }
        });
    }
    for (auto& client : clients)
        client.join();
    ::_exit(1);
}

/// Reads acknowledgements, kills the child after `enough` of them, and reads what it had still
/// written.
void kill_after(pid_t child, int pipe, int enough, std::set<int>& acknowledged) {
    int number = 0;
    for (int seen = 0; ::read(pipe, &number, sizeof number) == sizeof number;) {
        acknowledged.insert(number);
        if (++seen == enough) ::kill(child, SIGKILL);
    }
}

TEST(KillingTheServer, LosesNothingThatWasAcknowledged) {
    const TemporaryFolder folder;
    std::set<int> acknowledged;
    for (int round = 0; round < kRounds; ++round) {
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            ::close(ends[0]);
            work(folder, round, ends[1]);
        }
        ::close(ends[1]);
        kill_after(child, ends[0], 1 + round * 37 % 300, acknowledged);
        ::close(ends[0]);
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL)
            << "the child ended by itself";

        const auto engine = open_engine(folder);
        const auto version = engine->version();
        for (const int number : acknowledged) {
            ASSERT_NE(version->state.parties.bodies.find(BodyId(fmt::format("body/b{}", number))),
                      nullptr)
                << "body/b" << number << " was acknowledged and is lost in round " << round;
        }
        // At most the commands that each client had under way are there unacknowledged.
        EXPECT_LE(version->state.parties.bodies.size(),
                  acknowledged.size() + static_cast<std::size_t>(kClients * (round + 1)));
    }
    EXPECT_GT(acknowledged.size(), static_cast<std::size_t>(kRounds));
    const auto verified = verify({.folder = folder.path(), .build = "test"});
    ASSERT_TRUE(verified);
    EXPECT_TRUE(verified->damage.empty()) << verified->damage.front().what;
}

} // namespace
} // namespace concordat::app::crash_test
