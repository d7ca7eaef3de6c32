// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/descriptor.hpp"

#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <stdexcept>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace concordat::ledger {

Descriptor::Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
}

Descriptor::~Descriptor() {
    if (number_ >= 0) ::close(number_);
}

void throw_failed(std::string_view what, const std::filesystem::path& path) {
    const std::string reason = std::generic_category().message(errno);
    throw std::runtime_error(fmt::format("Cannot {} {}: {}.", what, path.string(), reason));
}

Descriptor open_file(const std::filesystem::path& path, int flags) {
    constexpr mode_t kOwnerWritesOthersRead = 0644;
    Descriptor file(::open(path.c_str(), flags | O_CLOEXEC, kOwnerWritesOthersRead));
    if (!file && errno != ENOENT) throw_failed("open", path);
    return file;
}

void write_all(const Descriptor& file, std::string_view bytes, std::int64_t offset,
               const std::filesystem::path& path) {
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(file.number(), bytes.data(), bytes.size(), offset);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) throw_failed("write", path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
        offset += written;
    }
}

void sync_all(const Descriptor& file, const std::filesystem::path& path) {
    if (::fsync(file.number()) != 0) throw_failed("sync", path);
}

} // namespace concordat::ledger
