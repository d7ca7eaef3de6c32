// SPDX-License-Identifier: GPL-3.0-or-later
#include "forgetful_disk.hpp"

#include <stdexcept>

namespace concordat::faults {

void File::make(std::string& content, const Change& change) {
    if (change.is_truncation) {
        content.resize(change.offset);
        return;
    }
    if (content.size() < change.offset + change.bytes.size())
        content.resize(change.offset + change.bytes.size());
    content.replace(change.offset, change.bytes.size(), change.bytes);
}

void File::write(std::size_t offset, std::string_view bytes) {
    unsynced_.push_back({.offset = offset, .bytes = std::string(bytes)});
    make(seen_, unsynced_.back());
}

void File::truncate(std::size_t size) {
    unsynced_.push_back({.offset = size, .is_truncation = true});
    make(seen_, unsynced_.back());
}

void File::sync() {
    synced_ = seen_;
    unsynced_.clear();
}

void File::lose_power(const Fates& fates) {
    for (Change& change : unsynced_) {
        const Fate fate = fates(name_);
        if (fate == Fate::torn) change.bytes.resize(change.bytes.size() / 2);
        if (fate == Fate::kept || (fate == Fate::torn && !change.is_truncation))
            make(synced_, change);
    }
    seen_ = synced_;
    unsynced_.clear();
    shared.clear();
}

ForgetfulDisk::ForgetfulDisk() {
    register_vfs(*this);
}
ForgetfulDisk::~ForgetfulDisk() {
    unregister_vfs();
}

ledger::Disk ForgetfulDisk::disk(ledger::Sync sync) {
    namespace fs = std::filesystem;
    constexpr int kFewPages = 12; // so that the log goes back to the file in the midst of the work
    return ledger::Disk{
        .vfs = "forgetful",
        .sync = sync,
        .log_pages = kFewPages,
        .read = [this](const fs::path& path) -> std::optional<std::string> {
            const auto file = find(path.string());
            return file ? std::optional(file->seen()) : std::nullopt;
        },
        .replace = [this](const fs::path& path,
                          std::string_view content) { replace_small(path.string(), content); },
        .overwrite =
            [this](const fs::path& path, std::size_t offset, std::string_view part) {
                const auto file = find(path.string());
                if (!file || !write(*file, offset, part)) throw std::runtime_error("no write");
            },
        .sync_folder =
            [this](const fs::path&) {
                if (!sync_names()) throw std::runtime_error("no sync");
            },
    };
}

void ForgetfulDisk::strike(int operation, Strike strike) {
    left_ = operation;
    strike_ = strike;
    has_struck_ = false;
}

void ForgetfulDisk::start_again() {
    left_ = 0;
    has_struck_ = false;
}

void ForgetfulDisk::start_again(const Fates& fates) {
    start_again();
    for (const auto& [name, file] : names_) {
        const auto synced = synced_names_.find(name);
        const bool is_there = synced != synced_names_.end() && synced->second == file;
        if (!is_there && fates(name) == Fate::kept) synced_names_[name] = file;
    }
    std::erase_if(synced_names_, [&](const auto& entry) {
        return !names_.contains(entry.first) && fates(entry.first) == Fate::kept;
    });
    names_ = synced_names_;
    for (const auto& [name, file] : names_)
        file->lose_power(fates);
}

bool ForgetfulDisk::is_admitted() {
    if (has_struck_ && strike_ != Strike::fails_once) return false;
    if (left_ == 0 || --left_ > 0) return true;
    has_struck_ = true;
    return false;
}

std::shared_ptr<File> ForgetfulDisk::find(const std::string& name) const {
    const auto found = names_.find(name);
    return found == names_.end() ? nullptr : found->second;
}

std::shared_ptr<File> ForgetfulDisk::make(const std::string& name) {
    if (!is_admitted()) return nullptr;
    auto file = std::make_shared<File>(name);
    if (!name.empty()) names_[name] = file;
    return file;
}

bool ForgetfulDisk::write(File& file, std::size_t offset, std::string_view bytes) {
    const bool was_running = !has_struck_;
    const bool is_whole = is_admitted();
    if (is_whole)
        file.write(offset, bytes);
    else if (was_running)
        file.write(offset, bytes.substr(0, bytes.size() / 2));
    return is_whole;
}

bool ForgetfulDisk::truncate(File& file, std::size_t size) {
    if (!is_admitted()) return false;
    file.truncate(size);
    return true;
}

bool ForgetfulDisk::sync(File& file) {
    if (!is_admitted()) return false;
    file.sync();
    return true;
}

bool ForgetfulDisk::remove(const std::string& name, bool is_synced) {
    if (!is_admitted()) return false;
    names_.erase(name);
    if (is_synced) synced_names_.erase(name);
    return true;
}

bool ForgetfulDisk::sync_names() {
    if (!is_admitted()) return false;
    synced_names_ = names_;
    return true;
}

void ForgetfulDisk::sync_name(const std::string& name) {
    const auto file = find(name);
    if (file) synced_names_[name] = file;
}

// The machine's own writes a new file, syncs it, renames it and syncs the folder.
void ForgetfulDisk::replace_small(const std::string& name, std::string_view content) {
    auto file = std::make_shared<File>(name);
    if (!write(*file, 0, content) || !sync(*file)) throw std::runtime_error("no write");
    names_[name] = file;
    if (!sync_names()) throw std::runtime_error("no sync");
}

} // namespace concordat::faults
