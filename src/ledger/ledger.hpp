// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger: entries that are only ever added, each holding the hash of the one before.
//
//     TRY(Ledger ledger, Ledger::open(folder, Mode::write));
//     Head head = ledger.append(ledger.head(), batch);             // one transaction, synced
//     ledger.read(1, [](const StoredEntry& entry) { ... });
//     std::vector<Damage> damage = ledger.verify({});
//
// An entry is one canonical JSON document (RFC 8785) and its hash is SHA-256 of those stored bytes:
//     {"actor":{"account":..,"office":..},"body":{..},"command":{"digest":..,"id":..},
//      "effective":"2015-12-17","event":"RecommendationDeferred","previous":HEX,
//      "recorded":"2026-11-22T09:38:43.123456Z","sequence":7}
// "office" is left out where there is none. The other columns of the store are an index of the
// bytes.
#pragma once

#include "base/day.hpp"
#include "base/digest.hpp"
#include "base/result.hpp"
#include "base/text.hpp"
#include "ledger/disk.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace concordat::ledger {

/// Number and hash of the last entry; 0 and all zero while there is none.
struct Head {
    std::int64_t number = 0;
    Digest hash;
    bool operator==(const Head&) const = default;
};

/// Microseconds since 1970 in UTC.
using Instant = std::int64_t;
std::string text(Instant instant); ///< 2026-11-22T09:38:43.123456Z
Result<Instant> parse_instant(std::string_view text);

/// What an event adds to the ledger; number, time and predecessor are the ledger's to give.
struct Draft {
    Day effective;
    std::string account;
    std::string office;  ///< empty where nobody's act
    std::string command; ///< UUID, 36 characters in small letters
    Digest command_digest;
    std::string event; ///< past participle, such as RecommendationDeferred
    std::string body;  ///< canonical JSON object
};

/// One entry as stored. `bytes` is what counts; the rest is the index beside it.
struct StoredEntry {
    std::int64_t number = 0;
    Instant recorded = 0;
    Day effective;
    std::string_view event; ///< views last for the visit only
    std::string_view bytes;
    Digest hash;
};

/// A command that was accepted: its digest and the entries it made.
struct Accepted {
    Digest command_digest;
    std::int64_t first = 0;
    std::int64_t last = 0;
    bool operator==(const Accepted&) const = default;
};

/// One thing found wrong, with its place.
struct Damage {
    std::int64_t number = 0; ///< of the entry; 0 where it is the file or the head
    std::string what;        ///< one sentence
    Digest text;             ///< commitment of the text whose words were changed; else zero
};

/// "ledger.damaged"; `what` is one sentence with the place.
Refusal damaged(std::string_view what);

/// By entry, and what is of no entry last.
void sort_by_entry(std::vector<Damage>& damage);

/// The commit failed and its outcome is not known until the ledger is opened again.
struct OutcomeUnknown : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Nothing was written, since it failed before the commit; the ledger takes no more until it is
/// opened again.
struct WriteFailed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// `make` writes, and makes the folder and file first where there is none. `inspect` reads, and
/// opens what is damaged too, for verify() to say how.
enum class Mode : std::uint8_t { read, inspect, write, make };

/// Entries and texts added in one transaction. The drafts of one command stand together.
struct Batch {
    std::vector<Draft> drafts;
    std::vector<Sealed> texts;
    Instant recorded = 0; ///< raised to the last entry's time where the clock went back
};

class Ledger {
public:
    /// Opens the folder's ledger.
    ///
    /// Errors  "ledger.in-use" with the other writer's process id, "ledger.not-found",
    ///         "ledger.damaged" with the place: the last entry's hash or the head file do not
    ///         agree, "ledger.other-version".
    /// Throws  std::runtime_error where the disk fails.
    static Result<Ledger> open(const std::filesystem::path& folder, Mode mode,
                               const Disk& disk = {});

    Ledger(Ledger&&) noexcept;
    Ledger& operator=(Ledger&&) noexcept;
    ~Ledger();

    /// The last entry on disk; what a ledger opened to read asks of the file each time.
    Head head() const;

    /// Appends all of the batch or none of it, and returns when it is on disk. One thread at a
    /// time; other threads may read meanwhile, and see the batch once it is on disk.
    ///
    /// Errors  "ledger.head-moved" where `expected` is not the head, "ledger.command-repeated"
    ///         where a command of the batch is in the ledger already. Nothing was written.
    /// Throws  OutcomeUnknown where the commit failed: drop all state, answer "not known", and open
    ///         anew. WriteFailed where it failed before that. std::invalid_argument for a draft
    ///         that is no canonical entry or a text that is not what it is sealed as: nothing was
    ///         written.
    Result<Head> append(const Head& expected, const Batch& batch);

    /// Visits the entries from `first` to the last, in order, while `visit` returns true.
    void read(std::int64_t first, const std::function<bool(const StoredEntry&)>& visit) const;

    /// The hash of an entry; nothing where there is no such entry.
    std::optional<Digest> hash_of(std::int64_t number) const;

    /// The number of the last entry recorded by then; 0 where there is none.
    std::int64_t last_recorded_by(Instant instant) const;

    std::optional<Accepted> accepted(std::string_view command) const;

    /// The digest of a command as entries have it: made with this folder's own key, so that nobody
    /// who reads an entry can find out by guessing what was in its command.
    Digest keyed(const Digest& command) const;

    /// The words of a text; nothing where they are gone, were never here, or are not those that
    /// were committed to.
    std::optional<std::string> words(const Digest& commitment) const;

    struct Verification {
        std::int64_t from = 1; ///< above 1: only the entries from here on and the head file
        std::function<void(std::int64_t done, std::int64_t all)> progress;
        std::function<bool()> stop; ///< asked now and then; true leaves off
    };

    /// Reads everything and reports what is wrong, the first bad entry first: every hash, the
    /// chain, the index columns against the bytes, the texts, the head file, and SQLite's own
    /// check. Stops at 100 findings. A text that is gone is no damage here: who refers to it must
    /// say.
    std::vector<Damage> verify(const Verification& options) const;

private:
    class Store;
    explicit Ledger(std::unique_ptr<Store> store);
    std::unique_ptr<Store> store_;
};

} // namespace concordat::ledger
