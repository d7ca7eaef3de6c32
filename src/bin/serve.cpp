// SPDX-License-Identifier: GPL-3.0-or-later
#include "bin/record_file.hpp"
#include "bin/verbs.hpp"

#include "app/known_states.hpp"
#include "http/server.hpp"
#include "web/site.hpp"

#include <csignal>
#include <thread>

#include <fmt/format.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

namespace concordat::bin {

namespace {

/// Waits for the signals that end a server, on a thread of its own; every other thread leaves them
/// alone.
class Signals {
public:
    Signals() {
        sigemptyset(&set_);
        sigaddset(&set_, SIGINT);
        sigaddset(&set_, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &set_, nullptr);
    }

    /// Calls `stop` at the first signal. The thread ends then.
    std::thread on_signal(std::function<void()> stop) const {
        return std::thread([set = set_, stop = std::move(stop)] {
            int signal = 0;
            sigwait(&set, &signal);
            stop();
        });
    }

    static void raise_one() { ::kill(::getpid(), SIGTERM); }

private:
    sigset_t set_{};
};

/// The record as known at the moment that a reader wrote.
Result<web::Known> known_at(app::KnownStates& states, std::string_view written) {
    TRY(const ledger::Instant moment, app::moment_meant(written, app::now()));
    TRY(const auto version, states.at(moment));
    const Day day = app::london_day(moment);
    if (version == nullptr) return web::Known{nullptr, day};
    return web::Known{std::shared_ptr<const State>(version, &version->state), day};
}

web::Site site_of(const app::Engine& engine, app::KnownStates& states, const RecordFile& record) {
    web::Site site{
        .state =
            [&engine] {
                const auto version = engine.version();
                return std::shared_ptr<const State>(version, &version->state);
            },
        .words = [&engine](const Digest& commitment) { return engine.words(commitment); },
        .today = [&engine] { return engine.today(); },
        .entries = [&engine](std::int64_t number) { return engine.told(number); },
        .known_at = [&states](std::string_view written) { return known_at(states, written); },
        .is_read_only = [&engine] { return engine.is_read_only(); },
        .record_name = record.name,
    };
    if (record.notice) site.notice = web::Notice{record.notice->word, record.notice->says};
    return site;
}

void say_what_is_loaded(const app::Engine& engine, const std::string& address) {
    const auto version = engine.version();
    const State& state = version->state;
    fmt::print(
        "Loaded {} entries: {} bodies, {} boards, {} meetings, {} recommendations, {} decisions.\n",
        version->head.number, state.parties.bodies.size(), state.meetings.boards.size(),
        state.meetings.meetings.size(), state.meetings.recommendations.size(),
        state.decisions.decisions.size());
    fmt::print("Concordat serves http://{}/\n", address);
    std::fflush(stdout);
}

} // namespace

Exit run(const Serve& verb) {
    const Signals signals;
    std::atomic<bool> damaged = false;
    app::EngineOptions options = engine_options(verb.data);
    options.check_in_background = true;
    options.damaged = [&](const ledger::Damage& damage) {
        spdlog::critical("The ledger is damaged. {} The server stops.", damage.what);
        damaged = true;
        Signals::raise_one();
    };
    const auto record = read_record_file(verb.data);
    if (!record) return report(record.refusal());
    auto engine = app::Engine::open(std::move(options));
    if (!engine) return report(engine.refusal());
    const auto states = app::KnownStates::open(verb.data, build());
    if (!states) return report(states.refusal());
    auto server = http::Server::listen(
        verb.listen, web::handler(site_of(**engine, **states, *record)), http::Limits{});
    if (!server) return report(server.refusal());
    const std::string host = verb.listen.substr(0, verb.listen.rfind(':'));
    say_what_is_loaded(**engine, fmt::format("{}:{}", host, (*server).port()));
    std::thread waits = signals.on_signal([&] { server.value().stop(); });
    server.value().run();
    waits.join();
    return damaged ? Exit::fault : Exit::done;
}

} // namespace concordat::bin
