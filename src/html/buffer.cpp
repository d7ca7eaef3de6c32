// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/buffer.hpp"

#include "html/scan.hpp"

#include <algorithm>

namespace concordat::html {

namespace {

constexpr std::string_view kSpace = " \t\n\v\f\r";

} // namespace

void Buffer::grow(std::size_t more) {
    // Most parts are short. What is not is the better part of a page, and grows fast.
    constexpr std::size_t kShort = 256;
    constexpr std::size_t kLong = 4096;
    const std::size_t usual = capacity_ == 0 ? kShort : std::max(kLong, capacity_ * 2);
    const std::size_t capacity = std::max(usual, size_ + more + more / 4);
    std::unique_ptr<char[]> larger(new char[capacity]);
    if (size_ > 0) std::memcpy(larger.get(), bytes_.get(), size_);
    bytes_ = std::move(larger);
    capacity_ = capacity;
}

void Buffer::indent(std::size_t start, std::size_t spaces) {
    const std::string_view written = text().substr(start);
    const auto first = written.find_first_not_of(kSpace);
    if (first == written.npos) {
        size_ = start;
        return;
    }
    const auto kept = written.substr(first, written.find_last_not_of(kSpace) + 1 - first);
    if (first > 0) std::memmove(bytes_.get() + start, kept.data(), kept.size());
    size_ = start + kept.size();
    if (spaces > 0) indent_lines(start, spaces);
}

void Buffer::indent_lines(std::size_t start, std::size_t spaces) {
    std::size_t lines = count_of<'\n'>(text().substr(start)); // after the first
    reserve(lines * spaces);
    char* const begin = bytes_.get() + start;
    char* end = bytes_.get() + size_;
    size_ += lines * spaces;
    // From the last line to the second, each to where it belongs with the break before it.
    for (; lines > 0; --lines) {
        char* const line_break =
            static_cast<char*>(memrchr(begin, '\n', static_cast<std::size_t>(end - begin)));
        char* const line = line_break + 1;
        std::memmove(line + lines * spaces, line, static_cast<std::size_t>(end - line));
        std::memset(line + (lines - 1) * spaces, ' ', spaces);
        line_break[(lines - 1) * spaces] = '\n';
        end = line_break;
    }
}

} // namespace concordat::html
