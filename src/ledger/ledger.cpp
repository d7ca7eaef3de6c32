// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.hpp"

#include "ledger/command_index.hpp"
#include "ledger/head_file.hpp"
#include "ledger/lock.hpp"
#include "ledger/store.hpp"
#include "ledger/verify.hpp"
#include "ledger/word_cache.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::ledger {

Refusal damaged(std::string_view what) {
    return Refusal{.reason = Reason::conflict,
                   .rule = "ledger.damaged",
                   .message = fmt::format("The ledger is damaged. {}", what),
                   .remedy = "Put the data folder back from a backup; \"concordat verify\" tells "
                             "more."};
}

namespace {

namespace fs = std::filesystem;

Refusal not_found(const fs::path& folder) {
    return Refusal{.reason = Reason::not_found,
                   .rule = "ledger.not-found",
                   .message = fmt::format("There is no ledger in {}.", folder.string()),
                   .remedy = "Make one with `concordat init`, or name another folder."};
}

Refusal other_version() {
    return Refusal{.reason = Reason::conflict,
                   .rule = "ledger.other-version",
                   .message = "Another version of the program made the ledger.",
                   .remedy = "Use that version."};
}

void check_draft(const Draft& draft, const Place& place, std::string_view bytes) {
    if (!uuid_bytes(draft.command))
        throw std::invalid_argument("\"" + draft.command + "\" is no UUID in small letters.");
    if (!is_object(draft.body) || read_envelope(bytes) != envelope_of(draft, place))
        throw std::invalid_argument("This draft makes no canonical entry: " + std::string(bytes));
}

/// Entries are read back before they are stored: what is written is there for ever.
ComposedBatch compose_all(const Batch& batch, Head head, Instant recorded) {
    ComposedBatch composed{.entries = {}, .commands = {}, .texts = batch.texts};
    composed.entries.reserve(batch.drafts.size());
    const Draft* before = nullptr;
    for (const Draft& draft : batch.drafts) {
        const Place place{.number = head.number + 1, .recorded = recorded, .previous = head.hash};
        std::string bytes = compose(draft, place);
        check_draft(draft, place, bytes);
        head = Head{.number = place.number, .hash = sha256(bytes)};
        composed.entries.push_back({&draft, place.number, recorded, std::move(bytes), head.hash});
        if (before == nullptr || before->command != draft.command) {
            composed.commands.push_back(
                {.id = *uuid_bytes(draft.command),
                 .accepted = {.command_digest = draft.command_digest, .first = place.number}});
        }
        composed.commands.back().accepted.last = place.number;
        before = &draft;
    }
    return composed;
}

bool has_one_twice(const std::vector<CommandRow>& commands) {
    std::vector<CommandId> ids;
    for (const CommandRow& command : commands)
        ids.push_back(*command.id);
    std::sort(ids.begin(), ids.end());
    return std::adjacent_find(ids.begin(), ids.end()) != ids.end();
}

void check_texts(const std::vector<Sealed>& texts) {
    for (const Sealed& text : texts) {
        if (sha256({bytes_of(text.salt), text.words}) != text.commitment)
            throw std::invalid_argument("A text is not what its commitment says.");
    }
}

/// That what is in the store follows on what the head file says.
Result<void> check_head(Reader& reader, const std::optional<Head>& written) {
    if (!written) return damaged("The head file is missing or cannot be read.");
    const Head last = reader.last();
    if (written->number > last.number)
        return damaged(fmt::format("The tail is cut: the head file names entry {}, the last entry "
                                   "is {}.",
                                   written->number, last.number));
    if (written->number > 0 && reader.hash_of(written->number) != written->hash)
        return damaged(
            fmt::format("Entry {} is not the one that the head file names.", written->number));
    bool is_whole = true;
    reader.rows(last.number, 1, [&](const Row& row) {
        is_whole = sha256(row.entry.bytes) == row.entry.hash;
        return false;
    });
    if (!is_whole)
        return damaged(fmt::format("The hash of entry {} is not that of its bytes.", last.number));
    return {};
}

} // namespace

class Ledger::Store {
public:
    Store(const fs::path& folder, Mode mode, const Disk& disk)
        : path_(folder / "ledger.sqlite"), mode_(mode), disk_(disk),
          head_file_(folder / "head", disk), readers_(path_, disk) {}

    Result<void> take_lock(const fs::path& folder) {
        if (mode_ == Mode::make) make_folder(folder);
        if (!fs::is_directory(folder)) return not_found(folder);
        const bool is_empty = !head_file_.exists() && !file_exists(path_, disk_.vfs);
        if (is_empty && mode_ != Mode::make) return not_found(folder);
        TRY(Lock lock, Lock::take(folder / "lock"));
        lock_.emplace(std::move(lock));
        return {};
    }

    /// The head file is there, synced, before the ledger is: so a ledger without one has lost it.
    Result<void> make() {
        const bool has_head = head_file_.exists();
        const bool has_store = file_exists(path_, disk_.vfs);
        if (!has_head && !has_store) head_file_.start(Head{});
        if (has_store && has_head && schema_at(path_, disk_.vfs, Mode::write) != Schema::none)
            return {};
        if (has_store && !has_head) return damaged("The head file is missing.");
        const std::optional<Head> written = head_file_.read();
        if (!written || written->number > 0)
            return damaged("There is a head file, but no ledger that it belongs to.");
        make_store(path_, disk_);
        return {};
    }

    Result<void> check(const fs::path& folder) {
        // The head file first: a running writer brings it forward after the ledger, never before.
        const std::optional<Head> written = head_file_.read();
        if (!file_exists(path_, disk_.vfs)) {
            if (written && written->number > 0) return damaged("The file ledger.sqlite is gone.");
            return not_found(folder);
        }
        switch (schema_at(path_, disk_.vfs, mode_)) {
        case Schema::none:
            if (written && written->number > 0) return damaged("The file ledger.sqlite is empty.");
            return not_found(folder);
        case Schema::foreign:
            return damaged("The file ledger.sqlite is of another program.");
        case Schema::other_version:
            return other_version();
        case Schema::ours:
            break;
        }
        if (mode_ == Mode::inspect) return {};
        const Readers::Lease reader = readers_.lease();
        if (!has_our_tables(reader->connection()))
            return damaged("The file has other tables, views or triggers than a ledger has.");
        const auto key = reader->digest_key();
        if (!key) return damaged("The key that digests of commands are made with is gone.");
        digest_key_ = *key;
        return check_head(*reader, written);
    }

    Result<void> start_writing() {
        writer_.emplace(path_, disk_);
        {
            const Readers::Lease reader = readers_.lease();
            head_ = reader->last();
            recorded_ = reader->last_recorded();
            commands_.follow(*reader);
            if (commands_.last() != head_.number || reader->command_behind(head_.number))
                return damaged(fmt::format("The commands beside the entries do not end with the "
                                           "last entry, {}.",
                                           head_.number));
        }
        head_file_.start(head_);
        return {};
    }

    Head head() {
        if (!writer_) return readers_.lease()->last();
        const std::lock_guard lock(mutex_);
        return head_;
    }

    Result<Head> append(const Head& expected, const Batch& batch) {
        if (!writer_) throw std::logic_error("This ledger was opened to read.");
        if (is_stopped_)
            throw WriteFailed("An earlier write failed: the ledger must be opened again.");
        if (expected != head_) return head_moved(expected);
        if (batch.drafts.empty() && batch.texts.empty()) return head_;
        const Instant recorded = std::max(batch.recorded, recorded_);
        const ComposedBatch composed = compose_all(batch, head_, recorded);
        check_texts(batch.texts);
        if (has_some_of(composed.commands)) return command_repeated();
        is_stopped_ = true;
        writer_->write(composed);
        if (!composed.entries.empty()) publish(composed.entries.back());
        keep(composed.commands);
        is_stopped_ = false;
        return head_;
    }

    std::optional<Accepted> accepted(const CommandId& id) {
        const std::lock_guard lock(commands_mutex_);
        if (!writer_) commands_.follow(*readers_.lease());
        const auto row = commands_.find(readers_, id);
        return row ? std::optional(row->accepted) : std::nullopt;
    }

    const Digest& digest_key() const { return digest_key_; }
    Readers& readers() { return readers_; }
    WordCache& word_cache() { return word_cache_; }
    const HeadFile& head_file() const { return head_file_; }

private:
    Refusal head_moved(const Head& expected) const {
        return Refusal{.reason = Reason::conflict,
                       .rule = "ledger.head-moved",
                       .message = fmt::format("The last entry is {}, not {} as expected.",
                                              head_.number, expected.number)};
    }

    static Refusal command_repeated() {
        return Refusal{.reason = Reason::conflict,
                       .rule = "ledger.command-repeated",
                       .message = "A command with this id is in the ledger already."};
    }

    bool has_some_of(const std::vector<CommandRow>& commands) {
        return has_one_twice(commands) ||
               std::any_of(commands.begin(), commands.end(), [&](const CommandRow& command) {
                   return accepted(*command.id).has_value();
               });
    }

    void keep(const std::vector<CommandRow>& commands) {
        const std::lock_guard lock(commands_mutex_);
        for (const CommandRow& command : commands)
            commands_.add(command);
    }

    void publish(const Composed& last) {
        const Head head{.number = last.number, .hash = last.hash};
        try {
            head_file_.write(head);
        } catch (const std::exception& error) {
            throw OutcomeUnknown(error.what());
        }
        const std::lock_guard lock(mutex_);
        head_ = head;
        recorded_ = last.recorded;
    }

    std::string path_;
    Mode mode_;
    Disk disk_;
    std::optional<Lock> lock_; ///< let go last
    HeadFile head_file_;
    Digest digest_key_;
    std::optional<Writer> writer_; ///< closes after the readers, and then tidies the log away
    Readers readers_;
    WordCache word_cache_{64'000'000};
    std::mutex commands_mutex_; ///< guards commands_
    CommandIndex commands_;
    std::mutex mutex_; ///< guards head_, which only the writing thread changes
    Head head_;
    Instant recorded_ = 0;
    bool is_stopped_ = false;
};

Ledger::Ledger(std::unique_ptr<Store> store) : store_(std::move(store)) {}
Ledger::Ledger(Ledger&&) noexcept = default;
Ledger& Ledger::operator=(Ledger&&) noexcept = default;
Ledger::~Ledger() = default;

Result<Ledger> Ledger::open(const fs::path& folder, Mode mode, const Disk& disk) {
    try {
        auto store = std::make_unique<Store>(folder, mode, disk);
        const bool writes = mode == Mode::write || mode == Mode::make;
        if (writes) TRY_DO(store->take_lock(folder));
        if (mode == Mode::make) TRY_DO(store->make());
        TRY_DO(store->check(folder));
        if (writes) TRY_DO(store->start_writing());
        return Ledger(std::move(store));
    } catch (const SqliteError& error) {
        if (!error.is_damage()) throw;
        return damaged(error.what());
    }
}

Head Ledger::head() const {
    return store_->head();
}

Result<Head> Ledger::append(const Head& expected, const Batch& batch) {
    return store_->append(expected, batch);
}

void Ledger::read(std::int64_t first, const std::function<bool(const StoredEntry&)>& visit) const {
    // In pieces, since a reader that stays in one place keeps the log from being used anew.
    constexpr std::int64_t kPiece = 10'000;
    const Readers::Lease reader = store_->readers().lease();
    const std::int64_t last = reader->last().number;
    bool goes_on = true;
    while (goes_on && first <= last) {
        const std::int64_t visited = reader->rows(first, kPiece, [&](const Row& row) {
            first = row.entry.number + 1;
            goes_on = row.entry.number <= last && visit(row.entry);
            return goes_on;
        });
        goes_on = goes_on && visited == kPiece;
    }
}

std::optional<Digest> Ledger::hash_of(std::int64_t number) const {
    return store_->readers().lease()->hash_of(number);
}

std::optional<Accepted> Ledger::accepted(std::string_view command) const {
    const auto id = uuid_bytes(command);
    return id ? store_->accepted(*id) : std::nullopt;
}

Digest Ledger::keyed(const Digest& command) const {
    return sha256({bytes_of(store_->digest_key()), bytes_of(command)});
}

std::int64_t Ledger::last_recorded_by(Instant instant) const {
    const Readers::Lease reader = store_->readers().lease();
    // Times never go back from one entry to the next, so halves will do.
    std::int64_t before = 0;
    std::int64_t after = reader->last().number + 1;
    while (after - before > 1) {
        const std::int64_t middle = before + (after - before) / 2;
        const auto recorded = reader->recorded(middle);
        (recorded && *recorded <= instant ? before : after) = middle;
    }
    return before;
}

std::optional<std::string> Ledger::words(const Digest& commitment) const {
    if (auto words = store_->word_cache().find(commitment)) return words;
    auto words = store_->readers().lease()->words(commitment);
    if (words) store_->word_cache().keep(commitment, *words);
    return words;
}

std::vector<Damage> Ledger::verify(const Verification& options) const {
    return ledger::verify(*store_->readers().lease(), store_->head_file(), options);
}

} // namespace concordat::ledger
