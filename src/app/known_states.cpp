// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/known_states.hpp"

#include "app/clock.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

namespace concordat::app {

namespace {

constexpr std::size_t kMostKept = 2;
constexpr ledger::Instant kHour = 3'600'000'000;
constexpr std::size_t kLengthOfDay = std::string_view("2026-11-22").size();

/// The last microsecond of the day in London.
ledger::Instant end_of(Day day) {
    const ledger::Instant midnight =
        (static_cast<ledger::Instant>(day.since_1970) + 1) * 24 * kHour;
    const bool is_summer = london_day(midnight - kHour) != day;
    return (is_summer ? midnight - kHour : midnight) - 1;
}

Result<ledger::Instant> read_moment(std::string_view written) {
    if (written.size() != kLengthOfDay) return ledger::parse_instant(written);
    TRY(const Day day, parse_day(written));
    return end_of(day);
}

} // namespace

Result<ledger::Instant> moment_meant(std::string_view written, ledger::Instant now) {
    const Day today = london_day(now);
    const Result<ledger::Instant> moment = read_moment(written);
    if (!moment) {
        return Refusal{.reason = Reason::malformed,
                       .rule = "known-at.malformed",
                       .field = "/known-at",
                       .message = fmt::format(
                           "\"{}\" is neither a day of the calendar nor a time in UTC.", written),
                       .remedy = "Give the day, the month and the year, for example 17 12 2015."};
    }
    if (*moment > end_of(today)) {
        return Refusal{.reason = Reason::malformed,
                       .rule = "known-at.in-the-future",
                       .field = "/known-at",
                       .message = fmt::format("What will be known on {} is not known yet.",
                                              in_words(london_day(*moment))),
                       .remedy = fmt::format("Choose a day up to {}.", in_words(today))};
    }
    return std::min(*moment, now);
}

Result<std::unique_ptr<KnownStates>> KnownStates::open(const std::filesystem::path& folder,
                                                       const std::string& build) {
    TRY(ledger::Ledger opened, ledger::Ledger::open(folder, ledger::Mode::read));
    const auto ledger = std::make_shared<const ledger::Ledger>(std::move(opened));
    return std::make_unique<KnownStates>(Source{
        .last_recorded_by =
            [ledger](ledger::Instant moment) { return ledger->last_recorded_by(moment); },
        .fold = [ledger, folder, build](std::int64_t last) -> Result<Version> {
            TRY(Loaded loaded, load(*ledger, folder, build, {.last = last}));
            return std::move(loaded.version);
        },
    });
}

KnownStates::KnownStates(Source source) : source_(std::move(source)) {}

KnownStates::~KnownStates() {
    if (thread_.joinable()) thread_.join();
}

Result<std::shared_ptr<const Version>> KnownStates::at(ledger::Instant moment) {
    const std::int64_t last = source_.last_recorded_by(moment);
    std::unique_lock lock(mutex_);
    if (auto made = take(last)) return *std::move(made);
    if (is_under_way_) return std::shared_ptr<const Version>();
    begin(last);
    done_.wait_for(lock, source_.patience, [this] { return !is_under_way_; });
    if (auto made = take(last)) return *std::move(made);
    return std::shared_ptr<const Version>();
}

/// What is kept for this entry, which is then the last to be let go; nothing where it is not.
std::optional<KnownStates::Made> KnownStates::take(std::int64_t last) {
    const auto found = std::find_if(kept_.begin(), kept_.end(),
                                    [&](const Kept& kept) { return kept.last == last; });
    if (found == kept_.end()) return std::nullopt;
    Made made = found->made;
    std::rotate(found, found + 1, kept_.end());
    if (!made) kept_.pop_back();
    return made;
}

/// With the lock. The state asked for longest ago goes first, so that a third is never there.
void KnownStates::begin(std::int64_t last) {
    if (thread_.joinable()) thread_.join();
    if (kept_.size() == kMostKept) kept_.erase(kept_.begin());
    is_under_way_ = true;
    thread_ = std::thread([this, last] {
        Made made = fold(last);
        const std::lock_guard lock(mutex_);
        kept_.push_back({last, std::move(made)});
        is_under_way_ = false;
        done_.notify_all();
    });
}

KnownStates::Made KnownStates::fold(std::int64_t last) const {
    try {
        TRY(Version version, source_.fold(last));
        return std::make_shared<const Version>(std::move(version));
    } catch (const std::exception& error) {
        spdlog::error("An earlier state could not be put together: {}", error.what());
        return ledger::damaged(fmt::format("The record up to entry {} cannot be read.", last));
    }
}

} // namespace concordat::app
