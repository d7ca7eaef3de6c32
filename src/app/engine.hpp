// SPDX-License-Identifier: GPL-3.0-or-later
// The shell around the rules: one writer takes commands, decides, appends and publishes; many
// readers each hold one version of the state.
//
//     TRY(std::unique_ptr<Engine> engine, Engine::open(options));
//     std::shared_ptr<const Version> version = engine->version();      // for one request
//     Answer answer = engine->carry_out(request, "cli:root");          // returns when it is on
//     disk
#pragma once

#include "app/clock.hpp"
#include "app/load.hpp"
#include "app/request.hpp"
#include "app/turn.hpp"
#include "ledger/disk.hpp"
#include "ledger/ledger.hpp"
#include "views/told.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace concordat::app {

struct EngineOptions {
    std::filesystem::path folder;
    std::string build; ///< of the program, so that a snapshot of another is not read
    Clock clock = now;
    ledger::Disk disk;
    std::int64_t snapshot_every = 100'000; ///< entries; each such snapshot is kept
    bool check_in_background = false;      ///< read and check the whole ledger while running
    bool make = false;                     ///< make the folder and a ledger where there is none
    /// Called once, from another thread, where the background check finds damage.
    std::function<void(const ledger::Damage&)> damaged;
};

class Engine {
public:
    /// Opens the folder to write: snapshot, the entries after it, and from then on the one writer.
    ///
    /// Errors  those of Ledger::open, "ledger.entry-unreadable".
    static Result<std::unique_ptr<Engine>> open(EngineOptions options);

    /// Finishes what waits, then saves a snapshot.
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// What is on disk, and nothing else.
    std::shared_ptr<const Version> version() const;

    /// One command as a turn of its own. Blocks until its outcome is on disk, or not known.
    Answer carry_out(Request request, const std::string& account);

    /// Several commands as one turn of the writer: all recorded, or none. `turn` runs on the
    /// writer's thread, and once more where another turn of its transaction must be undone: it may
    /// do nothing but what it does to the Turn.
    Answer take_turn(std::function<Result<void>(Turn&)> turn, const std::string& account);

    /// After a commit failed the engine only reads, until the program is started again.
    bool is_read_only() const;

    std::optional<std::string> words(const Digest& commitment) const;
    std::optional<views::EntryTold> told(std::int64_t number) const;
    Day today() const;

private:
    class Writer;
    explicit Engine(std::unique_ptr<Writer> writer);
    std::unique_ptr<Writer> writer_;
};

} // namespace concordat::app
