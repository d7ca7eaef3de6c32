// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/verify.hpp"

#include "ledger/chain.hpp"
#include "ledger/command_index.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <sqlite3.h>

namespace concordat::ledger {

namespace {

constexpr std::int64_t kPiece = 1'000;
constexpr std::int64_t kLowest = std::numeric_limits<std::int64_t>::min();

/// The commands beside the entries: each command's entries stand together, its row says which, and
/// its id is no other's.
class Commands {
public:
    Commands(Findings& findings, Reader& reader) : findings_(findings), reader_(reader) {}

    /// Where entries are changed or moved, which of them a command made is not asked.
    void check(const std::optional<Envelope>& envelope, bool is_settled) {
        is_sure_ = is_sure_ && is_settled;
        if (!envelope) return;
        if (is_open_ && envelope->command == current_.command) {
            last_ = envelope->number;
            return;
        }
        end();
        is_open_ = true;
        is_sure_ = is_settled;
        current_ = *envelope;
        last_ = envelope->number;
    }

    void end() {
        if (is_open_) check_row();
        is_open_ = false;
        is_sure_ = true;
    }

    /// Those that no entry up to `last` names. Commands of entries that a writer added meanwhile
    /// are left out.
    void find_added(std::int64_t last) {
        reader_.commands(next_row_, [&](const CommandRow& row) {
            const std::int64_t first = row.accepted.first;
            if (first <= last || first > reader_.last().number) added_.push_back(first);
            return true;
        });
        // From the first damage on, the entry that a command began may be what is missing.
        const std::int64_t damaged = findings_.first_entry();
        for (const std::int64_t first : added_) {
            if (first < damaged)
                findings_.add(std::max<std::int64_t>(first, 0),
                              "A command was added that entry {} does not begin.", first);
        }
    }

    void find_repeated() {
        std::sort(keys_.begin(), keys_.end());
        const auto repeated = std::adjacent_find(keys_.begin(), keys_.end());
        if (repeated == keys_.end()) return;
        std::map<CommandId, std::int64_t> firsts;
        reader_.commands(kLowest, [&](const CommandRow& row) {
            const auto [begin, end] =
                std::equal_range(keys_.begin(), keys_.end(), CommandIndex::key_of(row.id));
            if (end - begin < 2) return true;
            const auto [before, is_new] = firsts.emplace(row.id, row.accepted.first);
            if (!is_new)
                findings_.add(row.accepted.first,
                              "The command of entry {} has the id of that of entry {}.",
                              row.accepted.first, before->second);
            return !findings_.is_full();
        });
    }

private:
    void check_row() {
        const std::int64_t first = current_.number;
        std::optional<CommandRow> row;
        reader_.commands(next_row_, [&](const CommandRow& next) {
            if (next.accepted.first == first)
                row = next;
            else if (next.accepted.first < first)
                added_.push_back(next.accepted.first);
            return next.accepted.first < first;
        });
        next_row_ = first + 1;
        if (row) keys_.push_back(CommandIndex::key_of(row->id));
        if (!is_sure_) return;
        if (!row)
            findings_.add(first, "The command of entry {} is missing beside it.", first);
        else if (row->id != uuid_bytes(current_.command) ||
                 row->accepted != Accepted{current_.command_digest, first, last_})
            findings_.add(first, "The command beside entry {} was changed.", first);
    }

    Findings& findings_;
    Reader& reader_;
    Envelope current_;
    std::int64_t last_ = 0;
    std::int64_t next_row_ = kLowest; ///< those before it are checked
    std::vector<std::uint64_t> keys_; ///< of the ids
    std::vector<std::int64_t> added_; ///< rows at an entry that begins no command
    bool is_open_ = false;
    bool is_sure_ = true; ///< all entries since the command began are settled
};

class Verifier {
public:
    Verifier(Reader& reader, const HeadFile& head_file, const Ledger::Verification& options)
        : reader_(reader), options_(options), written_(head_file.read()), last_(reader.last()) {}

    std::vector<Damage> run() {
        guarded([&] { check_entries(); });
        guarded([&] { check_head(); });
        if (options_.from <= 1) {
            guarded([&] { check_tables(); });
            guarded([&] { check_texts(); });
            guarded([&] { check_file(); });
        }
        return std::move(findings_).in_order();
    }

private:
    bool is_stopped() { return findings_.is_full() || (options_.stop && options_.stop()); }

    template <class Work>
    void guarded(Work work) {
        try {
            work();
        } catch (const SqliteError& error) {
            if (!error.is_damage()) throw;
            findings_.add(reached_, "The file cannot be read on from here. {}", error.what());
        }
    }

    Chain::Start start() {
        Chain::Start start{.number = std::max<std::int64_t>(options_.from, 1)};
        if (start.number == 1) return start;
        reader_.rows(start.number - 1, 1, [&](const Row& row) {
            if (row.entry.number != start.number - 1) return false;
            start.previous = sha256(row.entry.bytes);
            start.recorded = row.entry.recorded;
            return false;
        });
        return start;
    }

    void check_entries() {
        Chain chain(findings_, start());
        Commands commands(findings_, reader_);
        const bool is_whole = options_.from <= 1;
        std::int64_t first = is_whole ? kLowest : options_.from;
        std::int64_t done = 0;
        std::int64_t visited = kPiece;
        while (visited == kPiece && first <= last_.number && !is_stopped()) {
            visited = reader_.rows(first, kPiece, [&](const Row& row) {
                if (row.entry.number > last_.number) return false;
                reached_ = row.entry.number;
                const std::optional<Envelope> envelope = chain.check(row);
                if (is_whole) commands.check(envelope, chain.is_settled());
                return true;
            });
            first = reached_ + 1;
            done += visited;
            if (options_.progress)
                options_.progress(done,
                                  last_.number - std::max<std::int64_t>(options_.from, 1) + 1);
        }
        if (is_stopped()) return;
        chain.end(written_);
        if (!is_whole) return;
        commands.end();
        commands.find_added(last_.number);
        commands.find_repeated();
    }

    void check_tables() {
        if (!has_our_tables(reader_.connection()))
            findings_.add(0, "The file has other tables, views or triggers than a ledger has.");
    }

    void check_head() {
        if (!written_) {
            findings_.add(0, "The head file is missing or cannot be read.");
        } else if (written_->number > last_.number) {
            findings_.add(last_.number + 1,
                          "Entry {} is missing: the head file names entry {}, the last is {}.",
                          last_.number + 1, written_->number, last_.number);
        } else if (written_->number > 0 && reader_.hash_of(written_->number) != written_->hash) {
            findings_.add(written_->number, "Entry {} is not the one that the head file names.",
                          written_->number);
        }
    }

    void check_texts() {
        Statement texts(reader_.connection(), "SELECT rowid, commitment, salt, words FROM texts "
                                              "WHERE rowid > ?1 ORDER BY rowid LIMIT ?2");
        std::int64_t after = kLowest;
        std::int64_t visited = kPiece;
        reached_ = 0;
        while (visited == kPiece && !is_stopped()) {
            const Run run(texts);
            texts.bind(1, after);
            texts.bind(2, kPiece);
            for (visited = 0; texts.step(); ++visited) {
                after = texts.number(0);
                const Digest commitment = sha256({texts.blob(2), texts.text(3)});
                if (bytes_of(commitment) != texts.blob(1)) findings_.add_text(texts.digest(1));
            }
        }
    }

    // Takes seconds on a large file, so SQLite asks now and then whether to leave off.
    void check_file() {
        if (is_stopped()) return;
        constexpr int kSteps = 10'000;
        sqlite3* raw = reader_.connection().raw();
        sqlite3_progress_handler(raw, kSteps, asked_to_stop, this);
        Statement check(reader_.connection(), "PRAGMA integrity_check");
        try {
            while (check.step()) {
                if (check.text(0) != "ok") findings_.add(0, "SQLite finds: {}.", check.text(0));
            }
        } catch (const SqliteError& error) {
            sqlite3_progress_handler(raw, 0, nullptr, nullptr);
            if (error.code != SQLITE_INTERRUPT) throw;
        }
        sqlite3_progress_handler(raw, 0, nullptr, nullptr);
    }

    static int asked_to_stop(void* self) {
        return static_cast<Verifier*>(self)->is_stopped() ? 1 : 0;
    }

    Reader& reader_;
    const Ledger::Verification& options_;
    std::optional<Head> written_; ///< read first: a running writer brings it forward last
    Head last_;
    Findings findings_;
    std::int64_t reached_ = 0; ///< entry read last
};

} // namespace

std::vector<Damage> verify(Reader& reader, const HeadFile& head_file,
                           const Ledger::Verification& options) {
    try {
        return Verifier(reader, head_file, options).run();
    } catch (const SqliteError& error) {
        if (!error.is_damage()) throw;
        return {Damage{0, fmt::format("The file cannot be read. {}", error.what()), {}}};
    }
}

} // namespace concordat::ledger
