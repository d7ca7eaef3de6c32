// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.hpp"

#include "app/answering.hpp"
#include "app/told.hpp"
#include "app/verify.hpp"
#include "ledger/snapshots.hpp"

#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

namespace concordat::app {

namespace {

using ledger::Keep;

constexpr std::size_t kMostTurns = 1024;       ///< in one transaction
constexpr std::int64_t kLongToReplay = 10'000; ///< entries, that a start should not read again

Answer refused(Refusal refusal) {
    return Answer{Answer::Kind::refused, {}, std::move(refusal)};
}

Answer not_known() {
    return Answer{
        Answer::Kind::not_known,
        {},
        Refusal{
            .reason = Reason::conflict,
            .rule = "ledger.outcome-not-known",
            .message = "The commit failed, and whether the command was recorded is not known.",
            .remedy =
                "Send it again under the same id once the server has been restarted; the ledger "
                "then tells."}};
}

Answer read_only() {
    return refused(
        Refusal{.reason = Reason::not_permitted,
                .rule = "ledger.read-only",
                .message = "A commit failed, and the server only reads until it is restarted.",
                .remedy = "Send the command again after the restart."});
}

Refusal not_decided(const std::string& why) {
    return Refusal{.reason = Reason::conflict,
                   .rule = "command.not-decided",
                   .message = fmt::format("The command could not be decided, and nothing was "
                                          "recorded: {}",
                                          why),
                   .remedy = "Check the ledger with \"concordat verify\"."};
}

} // namespace

/// Everything the writer's thread owns, and what it shares under a lock.
class Engine::Writer {
public:
    Writer(EngineOptions options, ledger::Ledger ledger, Loaded loaded)
        : options_(std::move(options)), ledger_(std::move(ledger)),
          published_(std::make_shared<const Version>(std::move(loaded.version))),
          saved_(loaded.snapshot) {
        if (published_.load()->head.number - saved_ >= kLongToReplay) save_beside(Keep::newest);
        thread_ = std::thread([this] { work(); });
        if (options_.check_in_background) checker_ = std::thread([this] { check(); });
    }

    ~Writer() {
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        wake_.notify_all();
        thread_.join();
        if (checker_.joinable()) checker_.join();
        if (saver_.joinable()) saver_.join();
        const auto last = published_.load();
        if (last->head.number != saved_ && !read_only_) save(*last, Keep::newest);
    }

    Answer submit(std::function<Result<void>(Turn&)> run, const std::string& account) {
        if (read_only_) return read_only();
        Waiting waiting{std::move(run), account, {}};
        auto answer = waiting.answer.get_future();
        {
            const std::lock_guard lock(mutex_);
            queue_.push_back(std::move(waiting));
        }
        wake_.notify_one();
        return answer.get();
    }

    std::shared_ptr<const Version> version() const { return published_.load(); }
    bool is_read_only() const { return read_only_; }
    std::optional<std::string> words(const Digest& commitment) const {
        return ledger_.words(commitment);
    }
    std::optional<views::EntryTold> told(std::int64_t number) const {
        return app::told(ledger_, number);
    }
    Day today() const { return london_day(options_.clock()); }

private:
    /// A turn that waits for the writer.
    struct Waiting {
        std::function<Result<void>(Turn&)> run;
        std::string account;
        std::promise<Answer> answer;
    };

    void work() {
        while (true) {
            std::vector<Waiting> turns;
            {
                std::unique_lock lock(mutex_);
                wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
                if (queue_.empty()) return;
                while (!queue_.empty() && turns.size() < kMostTurns) {
                    turns.push_back(std::move(queue_.front()));
                    queue_.pop_front();
                }
            }
            if (read_only_) {
                answer(turns, std::vector<Answer>(turns.size(), read_only()));
            } else {
                commit(turns);
            }
        }
    }

    /// Decides what waits, appends all in one transaction, publishes, and only then answers: nobody
    /// reads, or is refused because of, what is not yet on disk.
    void commit(std::vector<Waiting>& turns) {
        std::optional<Decided> decided = decide(turns, Undo::none);
        if (!decided) decided = decide(turns, Undo::each);
        try {
            append(*decided);
        } catch (const std::exception& error) {
            spdlog::error("The ledger could not be written: {}. It is only read from now on.",
                          error.what());
            read_only_ = true;
            answer(turns, std::vector<Answer>(turns.size(), not_known()));
            return;
        }
        answer(turns, std::move(decided->answers));
        save_now_and_then();
    }

    void answer(std::vector<Waiting>& turns, std::vector<Answer> answers) {
        std::vector<Answering::Given> given;
        given.reserve(turns.size());
        for (std::size_t i = 0; i < turns.size(); ++i)
            given.emplace_back(std::move(turns[i].answer), std::move(answers[i]));
        answering_.give(std::move(given));
    }

    /// What the turns of one transaction come to.
    struct Decided {
        Version version;
        ledger::Batch batch;
        std::vector<Answer> answers;
    };

    /// What became of one turn, and whether it left changes that must be undone.
    struct Taken {
        Answer answer;
        bool must_be_undone = false;
        std::string fault; ///< why it could not be decided
    };

    /// Whether a turn can be undone. To keep the state from before each of them makes each copy
    /// what it changes, and nearly all are accepted whole.
    enum class Undo : std::uint8_t { none, each };

    /// Nothing where a turn would have to be undone and cannot, since others came before it.
    std::optional<Decided> decide(const std::vector<Waiting>& turns, Undo undo) {
        Decided decided{*published_.load(), {}, {}};
        decided.batch.recorded = options_.clock();
        std::map<std::string, ledger::Accepted> commands;
        State& state = decided.version.state;
        for (const Waiting& waiting : turns) {
            const auto before = undo == Undo::each ? std::optional(state) : std::nullopt;
            Taken taken = take(waiting, decided, commands);
            if (taken.must_be_undone) {
                const bool is_first = decided.batch.drafts.empty();
                if (!before && !is_first) return std::nullopt;
                state = before ? *before : published_.load()->state;
            }
            if (!taken.fault.empty())
                spdlog::error("A command could not be decided: {}", taken.fault);
            decided.answers.push_back(std::move(taken.answer));
        }
        return decided;
    }

    Taken take(const Waiting& waiting, Decided& decided,
               std::map<std::string, ledger::Accepted>& commands) {
        const Day day = london_day(decided.batch.recorded);
        Turn turn(ledger_, decided.version.state, day, waiting.account,
                  {commands, decided.batch.texts});
        try {
            if (Result<void> result = waiting.run(turn); !result)
                return {refused(std::move(result).refusal()), turn.has_changed_something()};
        } catch (const std::exception& error) {
            return {refused(not_decided(error.what())), true, error.what()};
        }
        auto& [drafts, texts, recorded] = decided.batch;
        drafts.insert(drafts.end(), turn.drafts().begin(), turn.drafts().end());
        texts.insert(texts.end(), turn.texts().begin(), turn.texts().end());
        commands.insert(turn.commands().begin(), turn.commands().end());
        return {Answer{Answer::Kind::accepted, turn.last(), {}}};
    }

    /// Returns when it is on disk and published. Throws where the disk fails.
    void append(Decided& decided) {
        if (decided.batch.drafts.empty()) return;
        Result<ledger::Head> appended = ledger_.append(decided.version.head, decided.batch);
        if (!appended) throw std::logic_error(appended.refusal().message);
        decided.version.head = *appended;
        published_.store(std::make_shared<const Version>(std::move(decided.version)));
    }

    void save(const Version& version, Keep keep) {
        try {
            ledger::save_snapshot(snapshots_in(options_.folder), options_.build, version.head,
                                  to_bytes(version.state), keep);
        } catch (const std::exception& error) {
            // A snapshot only saves time, so that losing one is no fault.
            spdlog::warn("A snapshot could not be saved: {}", error.what());
        }
    }

    /// A snapshot on a thread of its own for each so many entries: a version never changes. The
    /// writer waits only where the one before is still being saved.
    void save_now_and_then() {
        const std::int64_t number = published_.load()->head.number;
        if (number / options_.snapshot_every != saved_ / options_.snapshot_every)
            save_beside(Keep::always);
    }

    void save_beside(Keep keep) {
        auto version = published_.load();
        saved_ = version->head.number;
        if (saver_.joinable()) saver_.join();
        saver_ = std::thread([this, keep, version = std::move(version)] { save(*version, keep); });
    }

    void check() {
        std::vector<ledger::Damage> damage;
        try {
            damage = app::check(ledger_, {.stop = [this] { return is_stopping(); }});
        } catch (const std::exception& error) {
            damage.push_back({0, fmt::format("The check cannot go on. {}", error.what()), {}});
        }
        if (!damage.empty() && !is_stopping() && options_.damaged) options_.damaged(damage.front());
    }

    bool is_stopping() const {
        const std::lock_guard lock(mutex_);
        return stopping_;
    }

    EngineOptions options_;
    ledger::Ledger ledger_;
    std::atomic<std::shared_ptr<const Version>> published_;
    std::atomic<bool> read_only_ = false;
    std::int64_t saved_ = 0; ///< head of the last snapshot; the writer's thread only

    mutable std::mutex mutex_; ///< guards queue_ and stopping_
    std::condition_variable wake_;
    std::deque<Waiting> queue_;
    bool stopping_ = false;

    Answering answering_;
    std::thread thread_;
    std::thread checker_;
    std::thread saver_;
};

Result<std::unique_ptr<Engine>> Engine::open(EngineOptions options) {
    TRY(ledger::Ledger ledger,
        ledger::Ledger::open(
            options.folder, options.make ? ledger::Mode::make : ledger::Mode::write, options.disk));
    TRY(Loaded loaded, load(ledger, options.folder, options.build, {.check = Check::tail}));
    auto writer =
        std::make_unique<Writer>(std::move(options), std::move(ledger), std::move(loaded));
    return std::unique_ptr<Engine>(new Engine(std::move(writer)));
}

Engine::Engine(std::unique_ptr<Writer> writer) : writer_(std::move(writer)) {}
Engine::~Engine() = default;

std::shared_ptr<const Version> Engine::version() const {
    return writer_->version();
}
bool Engine::is_read_only() const {
    return writer_->is_read_only();
}
std::optional<std::string> Engine::words(const Digest& commitment) const {
    return writer_->words(commitment);
}
std::optional<views::EntryTold> Engine::told(std::int64_t number) const {
    return writer_->told(number);
}
Day Engine::today() const {
    return writer_->today();
}

Answer Engine::carry_out(Request request, const std::string& account) {
    return writer_->submit(
        [&request](Turn& turn) -> Result<void> {
            TRY_DO(turn.carry_out(request));
            return {};
        },
        account);
}

Answer Engine::take_turn(std::function<Result<void>(Turn&)> turn, const std::string& account) {
    return writer_->submit(std::move(turn), account);
}

} // namespace concordat::app
