// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/disk.hpp"

#include "ledger/descriptor.hpp"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace concordat::ledger {

std::optional<std::string> read_small_file(const std::filesystem::path& path) {
    const Descriptor file = open_file(path, O_RDONLY);
    if (!file) return std::nullopt;
    std::string content;
    char part[4096];
    while (true) {
        const ssize_t got =
            ::pread(file.number(), part, sizeof part, static_cast<off_t>(content.size()));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw_failed("read", path);
        if (got == 0) return content;
        content.append(part, static_cast<std::size_t>(got));
    }
}

void replace_file(const std::filesystem::path& path, std::string_view content) {
    const std::filesystem::path fresh = path.string() + ".new";
    {
        const Descriptor file = open_file(fresh, O_WRONLY | O_CREAT | O_TRUNC);
        if (!file) throw_failed("make", fresh);
        write_all(file, content, 0, fresh);
        sync_all(file, fresh);
    }
    std::filesystem::rename(fresh, path);
    sync_folder(path.parent_path());
}

void overwrite_file(const std::filesystem::path& path, std::size_t offset, std::string_view part) {
    const Descriptor file = open_file(path, O_WRONLY);
    if (!file) throw_failed("write", path);
    write_all(file, part, static_cast<std::int64_t>(offset), path);
}

void make_folder(const std::filesystem::path& folder) {
    const std::filesystem::path whole = std::filesystem::absolute(folder).lexically_normal();
    if (std::filesystem::is_directory(whole)) return;
    const std::filesystem::path parent =
        whole.has_filename() ? whole.parent_path() : whole.parent_path().parent_path();
    make_folder(parent);
    std::filesystem::create_directory(whole);
    sync_folder(parent);
}

void sync_folder(const std::filesystem::path& folder) {
    const Descriptor file = open_file(folder, O_RDONLY | O_DIRECTORY);
    if (!file) throw_failed("open", folder);
    sync_all(file, folder);
}

} // namespace concordat::ledger
