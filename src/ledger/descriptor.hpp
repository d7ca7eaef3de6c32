// SPDX-License-Identifier: GPL-3.0-or-later
// A file descriptor that closes itself, and writing all of something to it.
//
//     Descriptor file = open_file(path, O_RDONLY);
//     write_all(file, bytes, path);
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace concordat::ledger {

class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept;
    Descriptor& operator=(Descriptor&& other) noexcept;
    ~Descriptor();

    int number() const { return number_; }
    explicit operator bool() const { return number_ >= 0; }

private:
    int number_ = -1;
};

/// An empty descriptor where there is no such file.
///
/// Throws  std::runtime_error with path and reason for every other failure.
Descriptor open_file(const std::filesystem::path& path, int flags);

/// `path` only names the file in what is thrown.
void write_all(const Descriptor& file, std::string_view bytes, std::int64_t offset,
               const std::filesystem::path& path);
void sync_all(const Descriptor& file, const std::filesystem::path& path);

/// Throws std::runtime_error saying what failed on which file, with the machine's reason.
[[noreturn]] void throw_failed(std::string_view what, const std::filesystem::path& path);

} // namespace concordat::ledger
