// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/head_file.hpp"

#include <array>
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
    if (!hash) return std::nullopt;
    head.hash = *hash;
    if (line != line_of(head)) return std::nullopt;
    return head;
}

using Lines = std::array<std::optional<Head>, 2>;

Lines parse(std::string_view content) {
    Lines lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (content.size() >= (i + 1) * kLine)
            lines[i] = parse_line(content.substr(i * kLine, kLine));
    }
    return lines;
}

/// Which of the lines is the later; nothing where none holds.
std::optional<std::size_t> later(const Lines& lines) {
    if (!lines[0] && !lines[1]) return std::nullopt;
    if (!lines[0]) return 1;
    if (!lines[1]) return 0;
    return lines[1]->number > lines[0]->number ? 1 : 0;
}

} // namespace

void HeadFile::create() {
    disk_.replace(path_, line_of(Head{}) + line_of(Head{}));
}

std::optional<Head> HeadFile::read() const {
    constexpr int kTries = 20;
    for (int i = 0; i < kTries; ++i) {
        const Lines lines = parse(disk_.read(path_).value_or(""));
        if (const auto last = later(lines)) return lines[*last];
    }
    return std::nullopt;
}

void HeadFile::write(const Head& head) {
    if (!next_) next_ = 1 - later(parse(disk_.read(path_).value_or(""))).value_or(1);
    disk_.overwrite(path_, *next_ * kLine, line_of(head));
    next_ = 1 - *next_;
}

} // namespace concordat::ledger
