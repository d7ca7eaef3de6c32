// SPDX-License-Identifier: GPL-3.0-or-later
// The record as it was known at earlier times: each a fold of the ledger's first entries.
//
//     TRY(std::unique_ptr<KnownStates> known, KnownStates::open(folder, build));
//     TRY(std::shared_ptr<const Version> version, known->at(when));
//     if (version == nullptr) ...; // it is being put together: ask again
//
// Two are kept at most, and one is put together at a time, on a thread of its own (docs/adr/0009).
#pragma once

#include "app/load.hpp"
#include "app/replay.hpp"
#include "base/result.hpp"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace concordat::app {

/// The moment that a reader means: a time in UTC, or a day in London, of which it is the end. Of
/// the day of `now` it is `now`.
///
/// Errors  "known-at.malformed", "known-at.in-the-future" after that day; at "/known-at".
Result<ledger::Instant> moment_meant(std::string_view written, ledger::Instant now);

class KnownStates {
public:
    /// How states are made: tests put their own in place of a ledger.
    struct Source {
        /// The number of the last entry recorded by the moment.
        std::function<std::int64_t(ledger::Instant)> last_recorded_by;
        /// The fold of the entries up to that number.
        std::function<Result<Version>(std::int64_t last)> fold;
        /// How long a reader waits, who asks for a state that is not kept.
        std::chrono::milliseconds patience{50};
    };

    /// Errors  those of Ledger::open.
    static Result<std::unique_ptr<KnownStates>> open(const std::filesystem::path& folder,
                                                     const std::string& build);
    explicit KnownStates(Source source);

    /// Waits for the fold under way.
    ~KnownStates();
    KnownStates(const KnownStates&) = delete;
    KnownStates& operator=(const KnownStates&) = delete;

    /// What was on record at the moment; null while that, or another, is being put together.
    ///
    /// Errors  those of load().
    Result<std::shared_ptr<const Version>> at(ledger::Instant moment);

private:
    using Made = Result<std::shared_ptr<const Version>>;

    /// What a fold came to; a refusal is told once.
    struct Kept {
        std::int64_t last = 0;
        Made made;
    };

    std::optional<Made> take(std::int64_t last);
    void begin(std::int64_t last);
    Made fold(std::int64_t last) const;

    Source source_;
    std::mutex mutex_; ///< guards what follows
    std::condition_variable done_;
    std::vector<Kept> kept_; ///< the one asked for last at the end
    bool is_under_way_ = false;
    std::thread thread_;
};

} // namespace concordat::app
