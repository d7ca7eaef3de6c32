// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the shell and the pages on a data folder that it fills itself.
//
//     measure fill FOLDER MEETINGS RECOMMENDATIONS  makes the folder
//     measure lists FOLDER ROWS                     makes the folder, with lists of so many rows
//     measure replay FOLDER                         reads, decodes and folds every entry
//     measure start FOLDER                          opens from the snapshot
//     measure commands FOLDER SECONDS               64 clients that wait for each answer, while
//                                                   wrk loads pages over 2 connections
//     measure serve FOLDER                          the pages, and /constant/BYTES
#include "app/engine.hpp"
#include "bench/lists.hpp"
#include "http/server.hpp"
#include "web/site.hpp"
#include "wire/binary.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>

#include <fmt/format.h>

namespace concordat::bench {

namespace {

constexpr int kClients = 64;
constexpr int kRowsInATurn = 100;
const std::string kBuild =
    "bench"; // snapshots stay good from one build of this program to the next

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Memory of this process's own, in megabytes: without the pages of the ledger file that SQLite
/// maps.
std::int64_t resident() {
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word && word != "RssAnon:") {
    }
    std::int64_t kilobytes = 0;
    status >> kilobytes;
    return kilobytes / 1000;
}

std::unique_ptr<app::Engine> open(const std::filesystem::path& folder) {
    app::EngineOptions options;
    options.folder = folder;
    options.build = kBuild;
    options.make = true;
    auto engine = app::Engine::open(std::move(options));
    if (!engine) throw std::runtime_error(engine.refusal().message);
    return std::move(engine).value();
}

void must(const Result<app::Accepted>& accepted) {
    if (!accepted)
        throw std::runtime_error(accepted.refusal().rule + ": " + accepted.refusal().message);
}

/// Makes the folder, a turn for the founding, for each meeting and for each hundred rows of lists.
void fill(const std::filesystem::path& folder, int meetings, int recommendations, int rows = 0) {
    const auto engine = open(folder);
    const auto start = std::chrono::steady_clock::now();
    const auto turn = [&](const std::function<void(const Take&)>& commands) {
        const auto answer = engine->take_turn(
            [&](app::Turn& taken) -> Result<void> {
                commands([&](app::Request request) { must(taken.carry_out(request)); });
                return {};
            },
            "bench");
        if (answer.kind != app::Answer::Kind::accepted)
            throw std::runtime_error(answer.refusal.message);
    };
    turn([](const Take& take) { found(take); });
    for (int meeting = 0; meeting < meetings; ++meeting)
        turn([&](const Take& take) { hold_meeting(meeting, recommendations, take); });
    for (int row = 0; row < rows; row += kRowsInATurn) {
        turn([&](const Take& take) {
            for (int one = row; one < std::min(rows, row + kRowsInATurn); ++one)
                add_rows(one, take);
        });
    }
    const auto version = engine->version();
    fmt::print("entries {}\ndecisions {}\nfilled_seconds {:.1f}\nresident_mb {}\n",
               version->head.number, version->state.decisions.decisions.size(),
               seconds_since(start), resident());
}

void replay(const std::filesystem::path& folder) {
    auto ledger = ledger::Ledger::open(folder, ledger::Mode::read);
    if (!ledger) throw std::runtime_error(ledger.refusal().message);
    const std::int64_t before = resident();
    const auto start = std::chrono::steady_clock::now();
    app::Version version;
    if (auto result = app::replay(*ledger, version); !result)
        throw std::runtime_error(result.refusal().message);
    const double seconds = seconds_since(start);
    fmt::print("replay_entries {}\nreplay_seconds {:.2f}\nreplay_seconds_per_million "
               "{:.2f}\nreplay_state_mb {}\n",
               version.head.number, seconds,
               seconds * 1e6 / static_cast<double>(version.head.number), resident() - before);
}

void start(const std::filesystem::path& folder) {
    const std::int64_t before = resident();
    const auto begun = std::chrono::steady_clock::now();
    const auto engine = open(folder);
    fmt::print("start_seconds {:.2f}\nstart_state_mb {}\n", seconds_since(begun),
               resident() - before);
}

web::Site site_of(const app::Engine& engine) {
    return {.state =
                [&engine] {
                    const auto version = engine.version();
                    return std::shared_ptr<const State>(version, &version->state);
                },
            .words = [&engine](const Digest& commitment) { return engine.words(commitment); },
            .today = [&engine] { return engine.today(); },
            .record_name = "Benchmark"};
}

struct Over {};

/// Holds meetings of its own, one command after the other, until told that it is over.
void be_a_client(app::Engine& engine, std::atomic<int>& next_meeting, const std::atomic<bool>& over,
                 std::atomic<std::int64_t>& accepted) {
    const Take take = [&](app::Request request) {
        if (over) throw Over{};
        const auto answer = engine.carry_out(std::move(request), "bench");
        if (answer.kind != app::Answer::Kind::accepted) {
            throw std::runtime_error(answer.refusal.message);
        }
        ++accepted;
    };
    try {
        while (true)
            hold_meeting(next_meeting++, 3, take);
    } catch (const Over&) {
    }
}

/// One page after the other of the same size, each made once.
class ConstantPages {
public:
    http::Response of(std::size_t bytes) {
        http::Response response;
        response.status = 200;
        response.content_type = "text/html; charset=utf-8";
        const std::lock_guard lock(mutex_);
        auto& page = pages_[bytes];
        if (page.empty()) page.assign(bytes, 'x');
        response.body = page;
        return response;
    }

private:
    std::mutex mutex_;
    std::map<std::size_t, std::string> pages_;
};

/// The pages, and beside them /constant/BYTES.
http::Server server_of(const app::Engine& engine, ConstantPages& constant) {
    static constexpr std::string_view kConstant = "/constant/";
    auto server = http::Server::listen(
        "127.0.0.1:0",
        [pages = web::handler(site_of(engine)), &constant](const http::Request& request) {
            if (!request.path.starts_with(kConstant)) return pages(request);
            return constant.of(std::stoul(std::string(request.path.substr(kConstant.size()))));
        },
        {});
    if (!server) throw std::runtime_error(server.refusal().message);
    return std::move(server).value();
}

/// Two readers, a process of their own, who load one decision's page after the other; returns
/// their pages a second.
double load_pages(int port, int seconds, std::size_t meetings) {
    const std::string command =
        fmt::format("wrk -t1 -c2 -d{} -s bench/pages.lua http://127.0.0.1:{} -- decision {}",
                    seconds, port, meetings);
    std::FILE* pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("wrk cannot be started");
    double rate = 0;
    char line[256];
    while (std::fgets(line, sizeof line, pipe) != nullptr)
        std::sscanf(line, "Requests/sec: %lf", &rate);
    if (::pclose(pipe) != 0) throw std::runtime_error("wrk failed");
    return rate;
}

void commands(const std::filesystem::path& folder, int seconds) {
    const auto engine = open(folder);
    const std::size_t meetings = engine->version()->state.meetings.meetings.size();
    ConstantPages constant;
    auto server = server_of(*engine, constant);
    std::thread serving([&] { server.run(); });
    // Meetings that no fill has held.
    std::atomic<int> next_meeting = static_cast<int>(meetings) + 1'000'000;
    std::atomic<bool> over = false;
    std::atomic<std::int64_t> accepted = 0;
    const auto begun = std::chrono::steady_clock::now();
    std::vector<std::thread> clients;
    for (int client = 0; client < kClients; ++client)
        clients.emplace_back([&] { be_a_client(*engine, next_meeting, over, accepted); });
    const double pages = load_pages(server.port(), seconds, meetings);
    over = true;
    for (auto& client : clients)
        client.join();
    const double taken = seconds_since(begun);
    server.stop();
    serving.join();
    fmt::print("commands_per_second {:.0f}\ncommands_pages_per_second {:.0f}\n",
               static_cast<double>(accepted) / taken, pages);
}

/// Serves until it is killed.
void serve(const std::filesystem::path& folder) {
    const auto engine = open(folder);
    ConstantPages constant;
    auto server = server_of(*engine, constant);
    fmt::print("http://127.0.0.1:{}\n", server.port());
    std::fflush(stdout);
    server.run();
}

/// One thing to measure, and how many words its call takes after the folder.
struct Stretch {
    std::size_t words;
    std::function<void(const std::filesystem::path&, const std::vector<std::string>&)> run;
};

const std::map<std::string, Stretch> kParts = {
    {"fill",
     {2, [](const auto& folder,
            const auto& words) { fill(folder, std::stoi(words[0]), std::stoi(words[1])); }}},
    {"lists",
     {1, [](const auto& folder, const auto& words) { fill(folder, 1, 1, std::stoi(words[0])); }}},
    {"replay", {0, [](const auto& folder, const auto&) { replay(folder); }}},
    {"start", {0, [](const auto& folder, const auto&) { start(folder); }}},
    {"commands",
     {1, [](const auto& folder, const auto& words) { commands(folder, std::stoi(words[0])); }}},
    {"serve", {0, [](const auto& folder, const auto&) { serve(folder); }}},
};

int run(const std::vector<std::string>& words) {
    const auto part = words.empty() ? kParts.end() : kParts.find(words[0]);
    if (part == kParts.end() || words.size() != part->second.words + 2) {
        fmt::print(stderr, "Usage: measure fill FOLDER MEETINGS RECOMMENDATIONS\n"
                           "       measure lists FOLDER ROWS\n"
                           "       measure commands FOLDER SECONDS\n"
                           "       measure replay | start | serve FOLDER\n");
        return 2;
    }
    part->second.run(words[1], {words.begin() + 2, words.end()});
    return 0;
}

} // namespace

} // namespace concordat::bench

int main(int count, char** arguments) {
    try {
        return concordat::bench::run({arguments + 1, arguments + count});
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}
