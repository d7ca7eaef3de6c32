// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/head_file.hpp"

#include <charconv>
#include <fmt/format.h>

namespace concordat::ledger {

namespace {

constexpr std::size_t kLine = 128;
constexpr std::size_t kCheck = 16; // hexadecimal digits

std::string check_of(std::string_view number_and_hash) {
    return hex(sha256(number_and_hash)).substr(0, kCheck);
}

std::string line_of(const Head& head) {
    const std::string said = fmt::format("{} {}", head.number, hex(head.hash));
    return fmt::format("{:<{}}\n", fmt::format("{} {}", said, check_of(said)), kLine - 1);
}

std::optional<Head> parse_line(std::string_view line) {
    if (line.size() != kLine) return std::nullopt;
    Head head;
    const char* end = line.data() + line.size();
    const auto [rest, error] = std::from_chars(line.data(), end, head.number);
    const std::size_t digits = static_cast<std::size_t>(rest - line.data());
    if (error != std::errc() || digits > 20) return std::nullopt;
    const std::optional<Digest> hash = parse_digest(line.substr(digits + 1, 64));
    if (!hash || head.number < 0 || (head.number == 0 && !hash->is_zero())) return std::nullopt;
    head.hash = *hash;
    if (line != line_of(head)) return std::nullopt;
    return head;
}

/// The latest of the lines that hold.
std::optional<Head> parse(std::string_view content) {
    std::optional<Head> latest;
    for (; content.size() >= kLine; content.remove_prefix(kLine)) {
        const std::optional<Head> head = parse_line(content.substr(0, kLine));
        if (head && (!latest || head->number > latest->number)) latest = head;
    }
    return latest;
}

} // namespace

void HeadFile::start(const Head& head) {
    const std::string line = line_of(head);
    disk_.replace(path_, line + line + line);
    next_ = 1;
}

std::optional<Head> HeadFile::read() const {
    constexpr int kTries = 20;
    for (int i = 0; i < kTries; ++i) {
        if (const auto latest = parse(disk_.read(path_).value_or(""))) return latest;
    }
    return std::nullopt;
}

void HeadFile::write(const Head& head) {
    disk_.overwrite(path_, next_ * kLine, line_of(head));
    next_ = 3 - next_;
}

} // namespace concordat::ledger
