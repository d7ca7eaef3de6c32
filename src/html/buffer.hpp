// SPDX-License-Identifier: GPL-3.0-or-later
// What Markup is written into.
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace concordat::html {

/// Bytes one after the other. A page is thousands of pieces: appending one of known length is a few
/// instructions here, and a call into the library for a std::string.
class Buffer {
public:
    Buffer() = default;
    Buffer(const Buffer& other) { append(other.text()); }
    Buffer(Buffer&& other) noexcept { swap(other); }
    Buffer& operator=(Buffer other) noexcept {
        swap(other);
        return *this;
    }

    /// `text` stands elsewhere than in this buffer.
    void append(std::string_view text) {
        if (text.empty()) return;
        if (capacity_ - size_ < text.size()) grow(text.size());
        std::memcpy(bytes_.get() + size_, text.data(), text.size());
        size_ += text.size();
    }
    /// Room for so many more bytes.
    void reserve(std::size_t more) {
        if (capacity_ - size_ < more) grow(more);
    }
    /// Trims the bytes from `start` on, and puts so many spaces after each line break in them.
    void indent(std::size_t start, std::size_t spaces);

    std::string_view text() const { return {bytes_.get(), size_}; }
    std::size_t size() const { return size_; }

private:
    void grow(std::size_t more);
    void indent_lines(std::size_t start, std::size_t spaces);
    void swap(Buffer& other) noexcept {
        std::swap(bytes_, other.bytes_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
    }

    std::unique_ptr<char[]> bytes_;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};

} // namespace concordat::html
