// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify.hpp"

#include "app/engine.hpp"
#include "wire/binary.hpp"

#include <fmt/format.h>

namespace concordat::app {

namespace {

using ledger::Damage;

/// One entry after the other on one thread, noting texts that are named and not held.
Result<State> fold_slowly(const ledger::Ledger& ledger, std::vector<Damage>& damage) {
    State state;
    std::optional<Refusal> unreadable;
    std::vector<Digest> referred;
    wire::Reading reading;
    reading.referred = &referred;
    ledger.read(1, [&](const ledger::StoredEntry& entry) {
        auto happening =
            decode_entry(entry.number, entry.effective, entry.event, entry.bytes, reading);
        if (!happening) {
            unreadable = std::move(happening).refusal();
            return false;
        }
        for (const Digest& text : referred) {
            if (ledger.words(text)) continue;
            damage.push_back(
                {entry.number, fmt::format("a text that entry {} names is missing", entry.number)});
        }
        referred.clear();
        apply(state, *happening);
        return true;
    });
    if (unreadable) return *std::move(unreadable);
    return state;
}

void check_state(const ledger::Ledger& ledger, const VerifyOptions& options,
                 std::vector<Damage>& damage) {
    const auto slow = fold_slowly(ledger, damage);
    if (!slow) {
        damage.push_back({0, slow.refusal().message});
        return;
    }
    const std::string expected = wire::to_bytes(*slow);
    Version fast;
    if (const auto replayed = replay(ledger, fast);
        !replayed || wire::to_bytes(fast.state) != expected) {
        damage.push_back({0, "replay gives another state than the fold entry by entry"});
    }
    const auto live = load(ledger, options.folder, options.build);
    if (!live || wire::to_bytes(live->state) != expected) {
        damage.push_back(
            {0, "the snapshot and the entries after it give another state than a full replay"});
    }
}

} // namespace

Result<Verified> verify(const VerifyOptions& options) {
    TRY(const ledger::Ledger ledger, ledger::Ledger::open(options.folder, ledger::Mode::read));
    Verified verified{ledger.head(), ledger.verify({.progress = options.progress})};
    if (options.expected && ledger.hash_of(options.expected->number) != options.expected->hash) {
        verified.damage.push_back(
            {options.expected->number,
             fmt::format("entry {} does not have the hash {}", options.expected->number,
                         hex(options.expected->hash))});
    }
    if (verified.damage.empty()) check_state(ledger, options, verified.damage);
    return verified;
}

} // namespace concordat::app
