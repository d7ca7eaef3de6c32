// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verify.hpp"

#include "app/load.hpp"
#include "domain/domain.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace concordat::app {

namespace {

using ledger::Damage;

/// Decodes one entry after the other on one thread, up to `last`, and notes which name texts that
/// are not held or were changed.
class Walk {
public:
    Walk(const ledger::Ledger& ledger, std::int64_t last, std::vector<Damage>& damage)
        : ledger_(ledger), last_(last), damage_(damage) {
        for (Damage& found : damage_) {
            if (!found.text.is_zero()) changed_.emplace(found.text, &found);
        }
        reading_.referred = &referred_;
    }

    /// Leaves off at the first entry that cannot be read, or where `visit` returns false.
    void go(const std::function<bool(const Happening&)>& visit) {
        std::vector<Damage> missing;
        ledger_.read(1, [&](const ledger::StoredEntry& entry) {
            if (entry.number > last_) return false;
            const auto happening =
                decode_entry(entry.number, entry.effective, entry.event, entry.bytes, reading_);
            if (!happening) {
                missing.push_back({entry.number, happening.refusal().message, {}});
                return false;
            }
            note_texts(entry.number, missing);
            return visit(*happening);
        });
        damage_.insert(damage_.end(), missing.begin(), missing.end());
    }

private:
    void note_texts(std::int64_t number, std::vector<Damage>& missing) {
        for (const Digest& text : referred_) {
            if (const auto changed = changed_.find(text); changed != changed_.end()) {
                *changed->second = Damage{
                    number, fmt::format("The words of a text of entry {} were changed.", number),
                    text};
            } else if (!ledger_.words(text)) {
                missing.push_back(
                    {number, fmt::format("A text that entry {} names is missing.", number), {}});
            }
        }
        referred_.clear();
    }

    const ledger::Ledger& ledger_;
    std::int64_t last_;
    std::vector<Damage>& damage_;
    std::map<Digest, Damage*> changed_;
    std::vector<Digest> referred_;
    wire::Reading reading_;
};

bool is_of_texts_only(const std::vector<Damage>& damage) {
    return std::all_of(damage.begin(), damage.end(),
                       [](const Damage& found) { return !found.text.is_zero(); });
}

/// None where the file cannot be read; why is for the ledger's own check to say.
ledger::Head head_of(const ledger::Ledger& ledger) {
    try {
        return ledger.head();
    } catch (const std::runtime_error&) {
        return {};
    }
}

/// The state of the same entries, come to in three ways.
void check_state(const ledger::Ledger& ledger, const VerifyOptions& options, const State& slow,
                 std::int64_t last, std::vector<Damage>& damage) {
    const std::string expected = to_bytes(slow);
    Version fast;
    if (const auto replayed = replay(ledger, fast, {.last = last});
        !replayed || to_bytes(fast.state) != expected)
        damage.push_back({0, "Replay gives another state than the fold entry by entry.", {}});
    const auto live = load(ledger, options.folder, options.build, {.last = last});
    if (!live || to_bytes(live->version.state) != expected) {
        damage.push_back(
            {0,
             "The snapshot and the entries after it give another state than a full replay.",
             {}});
    }
}

} // namespace

std::vector<Damage> check(const ledger::Ledger& ledger,
                          const ledger::Ledger::Verification& options) {
    const std::int64_t last = ledger.head().number;
    std::vector<Damage> damage = ledger.verify(options);
    if (!is_of_texts_only(damage)) return damage;
    Walk(ledger, last, damage).go([&](const Happening&) {
        return !options.stop || !options.stop();
    });
    ledger::sort_by_entry(damage);
    return damage;
}

Result<Verified> verify(const VerifyOptions& options) {
    TRY(const ledger::Ledger ledger, ledger::Ledger::open(options.folder, ledger::Mode::inspect));
    // The head first: a writer may add entries while these are checked.
    const ledger::Head head = head_of(ledger);
    Verified verified{head, ledger.verify({.progress = options.progress})};
    if (!is_of_texts_only(verified.damage)) return verified;
    std::vector<Damage>& damage = verified.damage;
    if (options.expected && ledger.hash_of(options.expected->number) != options.expected->hash) {
        damage.push_back({options.expected->number,
                          fmt::format("Entry {} does not have the hash {}.",
                                      options.expected->number, hex(options.expected->hash)),
                          {}});
    }
    State slow;
    std::optional<Damage> astray;
    Walk(ledger, head.number, damage).go([&](const Happening& happening) {
        const std::int64_t number = slow.entries + 1;
        if (follow(slow, happening, number)) return true;
        astray = {
            number, fmt::format("Entry {} does not follow from those before it.", number), {}};
        return false;
    });
    if (astray) damage.push_back(*std::move(astray));
    ledger::sort_by_entry(damage);
    if (damage.empty()) check_state(ledger, options, slow, head.number, damage);
    return verified;
}

} // namespace concordat::app
