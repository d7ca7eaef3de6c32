// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/verify.hpp"

#include "ledger/chain.hpp"
#include "ledger/command_check.hpp"

#include <limits>
#include <sqlite3.h>

namespace concordat::ledger {

namespace {

constexpr std::int64_t kPiece = 1'000;
constexpr std::int64_t kHighest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLowest = std::numeric_limits<std::int64_t>::min();

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
        CommandCheck commands(findings_, reader_);
        const bool is_whole = options_.from <= 1;
        std::int64_t first = is_whole ? kLowest : options_.from;
        std::int64_t done = 0;
        std::int64_t visited = kPiece;
        while (visited == kPiece && first <= last_.number && !is_stopped()) {
            visited = reader_.rows(first, kPiece, [&](const Row& row) {
                if (row.entry.number > last_.number) return false;
                reached_ = row.entry.number;
                const std::optional<Envelope> envelope = chain.check(row);
                if (is_whole) commands.check(reached_, envelope, chain.is_settled());
                return true;
            });
            if (reached_ == kHighest) break;
            first = reached_ + 1;
            done += visited;
            if (options_.progress)
                options_.progress(done,
                                  last_.number - std::max<std::int64_t>(options_.from, 1) + 1);
        }
        if (is_stopped()) return;
        chain.end(written_);
        if (is_whole) commands.end(last_.number);
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
