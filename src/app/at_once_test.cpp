// SPDX-License-Identifier: GPL-3.0-or-later
// Two commands at once on one balance, one register number, one seat: one wins, and the others are
// told why. What there is before is that of the acceptance stories.
#include "app/case_file.hpp"
#include "app/given.hpp"

#include <fstream>
#include <mutex>
#include <sstream>
#include <thread>

namespace concordat::app::at_once_test {
namespace {

constexpr int kClients = 8;

std::string bytes_of(const std::string& file) {
    std::ifstream in(std::string(CONCORDAT_SOURCE_DIR "/tests/acceptance/") + file);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    return bytes.str();
}

/// Plays what the file records; the acts of this name are left to the test.
void play_without(Engine& engine, const std::string& file, std::string_view command) {
    auto read = read_case(bytes_of(file), file);
    ASSERT_TRUE(read) << read.refusal().message;
    CaseFile story = std::move(read).value();
    std::erase_if(story.steps, [&](const Step& step) {
        const auto* request = std::get_if<Request>(&step.of);
        return request == nullptr || request->command.name == command;
    });
    const auto played = play(engine, story, {}, "test");
    ASSERT_TRUE(played) << played.refusal().message;
}

std::unique_ptr<Engine> engine_after(const TemporaryFolder& folder, const std::string& story,
                                     std::string_view without) {
    auto engine = open_engine(folder);
    play_without(*engine, "given.yaml", "");
    if (!story.empty()) play_without(*engine, "stories/" + story, without);
    return engine;
}

struct Outcome {
    int accepted = 0;
    std::vector<Refusal> refused;
};

/// Each client sends its own; all at the same time.
Outcome at_once(Engine& engine, const std::function<std::string(int)>& command) {
    Outcome outcome;
    std::mutex guards_outcome;
    std::vector<std::thread> clients;
    for (int client = 0; client < kClients; ++client) {
        clients.emplace_back([&, client] {
            const Answer answer = engine.carry_out(request(command(client)), "test");
            const std::lock_guard lock(guards_outcome);
            if (answer.kind == Answer::Kind::accepted) {
                ++outcome.accepted;
            } else {
                outcome.refused.push_back(answer.refusal);
            }
        });
    }
    for (std::thread& client : clients)
        client.join();
    return outcome;
}

/// The beginning of a command of this client.
std::string begin(std::string_view command, int client, std::string_view on) {
    return fmt::format(R"({{"command":"{}","id":"00000000-0000-4000-a000-{:012}","on":"{}",)",
                       command, client, on);
}

TEST(DrawsAtOnceOnOneBalance, NeverPassTheCap) {
    const TemporaryFolder folder;
    const auto engine = engine_after(folder, "a-cap-is-kept-to-the-penny.yaml", "draw");
    // Of £125,000 three draws of £40,000 can be made, whoever comes first.
    const Outcome outcome = at_once(*engine, [](int client) {
        return begin("draw", client, "2016-03-01") +
               fmt::format(R"("by":"office/leicestershire-chief-executive","draw":"draw/{}",
                              "under":"delegation/officer","what":"Architects","purpose":"design",
                              "amount":"£40,000"}})",
                           client);
    });
    EXPECT_EQ(outcome.accepted, 3);
    EXPECT_EQ(outcome.refused.size(), std::size_t{kClients} - 3);
    for (const Refusal& refusal : outcome.refused) {
        EXPECT_EQ(refusal.rule, "sum.over-cap");
        EXPECT_NE(refusal.message.find("£5,000"), std::string::npos) << refusal.message;
    }
    const auto version = engine->version();
    EXPECT_EQ(version->state.authority.sums.at(SumId("sum/planning")).counted, Money{12'000'000});
    EXPECT_EQ(version->state.authority.draws.size(), 3u);
}

TEST(NumbersAtOnceOfOneRegister, AreGivenOnce) {
    const TemporaryFolder folder;
    const auto engine = engine_after(folder, "no-number-is-given-twice.yaml", "give-reference");
    const Outcome outcome = at_once(*engine, [](int client) {
        return begin("give-reference", client, "2016-02-24") +
               fmt::format(R"("decision":"decision/{}","scheme":"scheme/leicestershire",
                              "reference":"2016.001"}})",
                           client % 2 == 0 ? "leicestershire" : "another");
    });
    // Who asks again for what its decision has is answered as well: nothing is to be done.
    const auto& decisions = engine->version()->state.decisions.decisions;
    const auto& one = decisions.at(DecisionId("decision/leicestershire")).reference;
    const auto& other = decisions.at(DecisionId("decision/another")).reference;
    EXPECT_NE(one.has_value(), other.has_value());
    EXPECT_EQ(one.value_or("") + other.value_or(""), "2016.001");
    EXPECT_GE(outcome.refused.size(), std::size_t{kClients} / 2);
    const auto used_twice =
        std::count_if(outcome.refused.begin(), outcome.refused.end(), [](const Refusal& refusal) {
            return refusal.rule == "reference.used-twice";
        });
    EXPECT_EQ(used_twice, kClients / 2);
}

TEST(PositionsAtOnceOfOneSeat, AreTakenOnce) {
    const TemporaryFolder folder;
    const auto engine = engine_after(folder, "", "");
    const Outcome outcome = at_once(*engine, [](int client) {
        return begin("record-positions", client, "2015-12-17") +
               fmt::format(R"("recommendation":"recommendation/control-room",
                              "seats":[{{"seat":"seat/leicestershire-commissioner",
                                         "position":"{}"}}]}})",
                           client % 2 == 0 ? "for" : "against");
    });
    EXPECT_EQ(outcome.accepted, 1);
    for (const Refusal& refusal : outcome.refused)
        EXPECT_EQ(refusal.rule, "position.recorded") << refusal.message;
    const auto& item = engine->version()->state.meetings.recommendations.at(
        RecommendationId("recommendation/control-room"));
    ASSERT_EQ(item.positions.size(), 1u);
    EXPECT_EQ(item.positions[0].seats.size(), 1u);
}

} // namespace
} // namespace concordat::app::at_once_test
