// SPDX-License-Identifier: GPL-3.0-or-later
// What a client is told when the disk fails under it: never a false yes, never a false no.
#include "forgetful_disk.hpp"

#include "app/given.hpp"

namespace concordat::faults::engine_faults_test {
namespace {

using app::Answer;
using app::Engine;

std::unique_ptr<Engine> open_on(ForgetfulDisk& machine, const TemporaryFolder& folder) {
    auto options = app::options_for(folder);
    options.disk = machine.disk();
    auto engine = Engine::open(std::move(options));
    if (!engine) throw std::runtime_error(engine.refusal().message);
    return std::move(engine).value();
}

std::size_t bodies(const Engine& engine) {
    return engine.version()->state.parties.bodies.size();
}

/// A command under which the n-th change to the disk fails. Returns whether there was an n-th.
bool carry_out_while_failing(int operation, Strike strike) {
    ForgetfulDisk machine;
    const TemporaryFolder folder;
    Answer answer;
    {
        const auto engine = open_on(machine, folder);
        EXPECT_EQ(engine->carry_out(app::add_body(1), "test").kind, Answer::Kind::accepted);
        machine.strike(operation, strike);
        answer = engine->carry_out(app::add_body(2), "test");
        if (!machine.has_struck()) return false;
        if (answer.kind == Answer::Kind::accepted) {
            EXPECT_EQ(bodies(*engine), 2u);
        } else {
            EXPECT_EQ(answer.kind, Answer::Kind::not_known);
            EXPECT_EQ(answer.refusal.rule, "ledger.outcome-not-known");
            EXPECT_EQ(bodies(*engine), 1u) << "a reader was shown what may not be on disk";
            EXPECT_TRUE(engine->is_read_only());
            EXPECT_EQ(engine->carry_out(app::add_body(3), "test").refusal.rule, "ledger.read-only");
        }
    }
    machine.start_again();
    const auto engine = open_on(machine, folder);
    if (answer.kind == Answer::Kind::accepted) {
        EXPECT_EQ(bodies(*engine), 2u);
    }
    const bool was_there = bodies(*engine) == 2;
    const Answer again = engine->carry_out(app::add_body(2), "test");
    EXPECT_EQ(again.kind, Answer::Kind::accepted);
    EXPECT_EQ(again.accepted.again, was_there) << "the same id did not tell the truth";
    EXPECT_EQ(bodies(*engine), 2u);
    return true;
}

TEST(AFailingDisk, MakesTheAnswerNotKnownAndTheSameIdTellsAfterARestart) {
    int operations = 0;
    while (carry_out_while_failing(operations + 1, Strike::fails_once))
        ++operations;
    EXPECT_GE(operations, 3) << "a commit writes, and syncs";
}

TEST(AFullDisk, TakesNothingMoreAndShowsNothingFalse) {
    int operations = 0;
    while (carry_out_while_failing(operations + 1, Strike::fails_from_here))
        ++operations;
    EXPECT_GE(operations, 3);
}

} // namespace
} // namespace concordat::faults::engine_faults_test
