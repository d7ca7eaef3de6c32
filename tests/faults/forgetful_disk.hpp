// SPDX-License-Identifier: GPL-3.0-or-later
// A disk in memory that forgets every write not yet synced when the power goes, and whose n-th
// write or sync can be the one where the power goes or that fails.
//
//     ForgetfulDisk machine;
//     machine.strike(17, Strike::power_goes);
//     ...                                       // a ledger opened with machine.disk()
//     machine.start_again(all_is_lost);         // what was not synced is gone
//
// It holds SQLite's files, through a VFS of its own, and the ledger's small ones. One thread.
#pragma once

#include "ledger/disk.hpp"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace concordat::faults {

/// What becomes of a write that was not synced when the power went. A torn one is there by half.
enum class Fate : std::uint8_t { lost, torn, kept };

/// Asked for each write not synced, with the name of its file.
using Fates = std::function<Fate(std::string_view name)>;

/// What happens at the n-th operation that changes something: the machine stops, this operation
/// fails, or this and all after it do. Half of a write that fails may still be there.
enum class Strike : std::uint8_t { power_goes, fails_once, fails_from_here };

struct Handle;

/// The bytes of a file: as programs see them, as they are on disk, and what lies between.
class File {
public:
    explicit File(std::string name) : name_(std::move(name)) {}

    const std::string& seen() const { return seen_; }
    void write(std::size_t offset, std::string_view bytes);
    void truncate(std::size_t size);
    void sync();
    void lose_power(const Fates& fates);

    std::vector<Handle*> handles;                           ///< that are open
    std::vector<std::unique_ptr<std::vector<char>>> shared; ///< SQLite's shared memory, in pieces

private:
    struct Change {
        std::size_t offset = 0;
        std::string bytes;
        bool is_truncation = false; ///< to `offset`
    };
    static void make(std::string& content, const Change& change);

    std::string name_;
    std::string seen_;
    std::string synced_;
    std::vector<Change> unsynced_;
};

class ForgetfulDisk {
public:
    ForgetfulDisk();
    ~ForgetfulDisk();
    ForgetfulDisk(const ForgetfulDisk&) = delete;
    ForgetfulDisk& operator=(const ForgetfulDisk&) = delete;

    ledger::Disk disk(ledger::Sync sync = ledger::Sync::full);

    /// Counts from now; 1 is the next operation that changes something.
    void strike(int operation, Strike strike);
    bool has_struck() const { return has_struck_; }

    /// The program was killed or ended: what it wrote is there, synced or not, and nothing fails.
    void start_again();
    /// The power went: of what was not synced there is what the fates left.
    void start_again(const Fates& fates);

    // What the VFS and the small files do. The changes return false where they are struck.
    std::shared_ptr<File> find(const std::string& name) const;
    std::shared_ptr<File> make(const std::string& name);
    bool write(File& file, std::size_t offset, std::string_view bytes);
    bool truncate(File& file, std::size_t size);
    bool sync(File& file);
    bool remove(const std::string& name, bool is_synced);
    bool sync_names();
    void sync_name(const std::string& name);

private:
    void replace_small(const std::string& name, std::string_view content);
    bool is_admitted();

    using Names = std::map<std::string, std::shared_ptr<File>>;
    Names names_;
    Names synced_names_;
    int left_ = 0; ///< operations until the strike; 0 where none is to come
    Strike strike_ = Strike::power_goes;
    bool has_struck_ = false;
};

/// Makes SQLite's files those of the disk, under the name "forgetful".
void register_vfs(ForgetfulDisk& disk);
void unregister_vfs();

} // namespace concordat::faults
