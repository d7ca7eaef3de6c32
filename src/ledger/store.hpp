// SPDX-License-Identifier: GPL-3.0-or-later
// The file behind a ledger: one connection that writes and as many that read as threads ask.
//
//     Readers readers(path, disk);
//     Readers::Lease reader = readers.lease();       // goes back when it goes
//     std::optional<std::string> words = reader->words(commitment);
#pragma once

#include "ledger/entry.hpp"
#include "ledger/sqlite.hpp"

#include <mutex>

namespace concordat::ledger {

/// One entry with every column beside its bytes.
struct Row {
    StoredEntry entry;
    std::string_view account;
    std::string_view office;
};

/// A command beside the entries it made.
struct CommandRow {
    std::optional<CommandId> id; ///< nothing where what stands there is no id
    Accepted accepted;
};

/// A connection that reads, with its statements. One thread at a time.
class Reader {
public:
    Reader(const std::string& path, const std::string& vfs);

    Head last();
    Instant last_recorded();
    std::optional<Digest> hash_of(std::int64_t number);
    std::optional<Instant> recorded(std::int64_t number);
    /// The command whose first entry that is.
    std::optional<CommandRow> command(std::int64_t first);
    /// Whether there is one whose first entry comes behind that.
    bool command_behind(std::int64_t number);
    std::optional<std::string> words(const Digest& commitment);
    /// Nothing where there is not one of 32 bytes.
    std::optional<Digest> digest_key();

    /// Visits up to `most` rows from `first` in order of number while `visit` returns true, and
    /// says how many it visited.
    std::int64_t rows(std::int64_t first, std::int64_t most,
                      const std::function<bool(const Row&)>& visit);

    /// Visits those whose first entry is that or a later one, in order, while `visit` returns
    /// true.
    void commands(std::int64_t first, const std::function<bool(const CommandRow&)>& visit);

    const Connection& connection() const { return connection_; }

private:
    Connection connection_;
    Statement last_;
    Statement hash_of_;
    Statement recorded_;
    Statement commands_;
    Statement words_;
    Statement rows_;
};

/// The readers that no thread uses just now.
class Readers {
public:
    Readers(std::string path, const Disk& disk) : path_(std::move(path)), vfs_(disk.vfs) {}

    class Lease {
    public:
        Lease(Readers& from, std::unique_ptr<Reader> reader)
            : from_(from), reader_(std::move(reader)) {}
        ~Lease() { from_.give_back(std::move(reader_)); }
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        Reader* operator->() const { return reader_.get(); }
        Reader& operator*() const { return *reader_; }

    private:
        Readers& from_;
        std::unique_ptr<Reader> reader_;
    };

    Lease lease();

private:
    void give_back(std::unique_ptr<Reader> reader);

    std::string path_;
    std::string vfs_;
    std::mutex mutex_; ///< guards idle_
    std::vector<std::unique_ptr<Reader>> idle_;
};

/// An entry as it is to be stored.
struct Composed {
    const Draft* draft = nullptr;
    std::int64_t number = 0;
    Instant recorded = 0;
    std::string bytes;
    Digest hash;
};

/// All that goes to the store in one transaction.
struct ComposedBatch {
    std::vector<Composed> entries;
    std::vector<CommandRow> commands; ///< in order of their entries
    const std::vector<Sealed>& texts;
};

/// The connection that writes.
class Writer {
public:
    Writer(const std::string& path, const Disk& disk);

    /// Writes all of it in one transaction and syncs.
    ///
    /// Throws  WriteFailed, OutcomeUnknown.
    void write(const ComposedBatch& batch);

private:
    void insert_entry(const Composed& entry);
    void insert_command(const CommandRow& command);
    void insert_text(const Sealed& text);
    void insert(const ComposedBatch& batch);
    void commit();
    void roll_back() noexcept;

    Connection connection_;
    Statement entry_;
    Statement command_;
    Statement text_;
};

enum class Schema : std::uint8_t { none, ours, other_version, foreign };

bool file_exists(const std::string& path, const std::string& vfs);

/// Also where the folder cannot be written, as long as nobody writes there.
Connection open_to_read(const std::string& path, const std::string& vfs);

/// With Mode::write what a crash left half done is first put right.
Schema schema_at(const std::string& path, const std::string& vfs, Mode mode);

/// Whether the file has the tables of a ledger, and no other tables, triggers or views.
bool has_our_tables(const Connection& connection);

/// Makes the file, its tables and its marks.
void make_store(const std::string& path, const Disk& disk);

} // namespace concordat::ledger
