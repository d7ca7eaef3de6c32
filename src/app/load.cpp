// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/load.hpp"

#include "ledger/snapshots.hpp"

#include <algorithm>

namespace concordat::app {

namespace {

/// From the newest snapshot that this build wrote and that stands in the chain; else from nothing.
Version from_snapshot(const ledger::Ledger& ledger, const std::filesystem::path& folder,
                      const std::string& build, std::int64_t at_most) {
    const auto is_in_ledger = [&](const ledger::Head& head) {
        return ledger.hash_of(head.number) == head.hash;
    };
    const auto snapshot = ledger::load_snapshot(snapshots_in(folder), build, is_in_ledger, at_most);
    if (!snapshot) return {};
    auto state = state_of(snapshot->bytes());
    if (!state || state->entries != snapshot->head().number) return {};
    return Version{*std::move(state), snapshot->head()};
}

} // namespace

std::filesystem::path snapshots_in(const std::filesystem::path& folder) {
    return folder / "snapshots";
}

Result<Loaded> load(const ledger::Ledger& ledger, const std::filesystem::path& folder,
                    const std::string& build, const LoadOptions& options) {
    constexpr auto kEver = std::numeric_limits<ledger::Instant>::max();
    const std::int64_t at_most =
        options.known_at == kEver
            ? options.last
            : std::min(options.last, ledger.last_recorded_by(options.known_at));
    Version version = from_snapshot(ledger, folder, build, at_most);
    const std::int64_t snapshot = version.head.number;
    if (options.check == Check::tail) {
        const auto damage = ledger.verify({.from = version.head.number + 1});
        if (!damage.empty()) return ledger::damaged(damage.front().what);
    }
    TRY_DO(replay(ledger, version, {.until = options.known_at, .last = options.last}));
    return Loaded{std::move(version), snapshot};
}

} // namespace concordat::app
