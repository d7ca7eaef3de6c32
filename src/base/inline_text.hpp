// SPDX-License-Identifier: GPL-3.0-or-later
// A short text that does not change and is kept in place: copying it allocates nothing, and reading
// it leads nowhere else. What an id is made of, which the state holds millions of.
//
//     const InlineText text("decision/nottinghamshire-commissioner/stage-gate");
//     text.view().substr(9);
#pragma once

#include <compare>
#include <cstddef>
#include <cstring>
#include <string_view>
#include <utility>

namespace concordat {

/// A longer text than `kMost` bytes is allocated, as with a std::string.
class InlineText {
public:
    static constexpr std::size_t kMost = 47; ///< bytes kept in place

    InlineText() = default;
    explicit InlineText(std::string_view text) {
        if (text.size() <= kMost) {
            if (!text.empty()) std::memcpy(bytes_, text.data(), text.size());
            bytes_[kMost] = static_cast<char>(text.size());
        } else {
            allocate(text);
        }
    }
    InlineText(const InlineText& other) {
        if (other.is_allocated()) {
            allocate(other.view());
        } else {
            std::memcpy(bytes_, other.bytes_, sizeof bytes_);
        }
    }
    InlineText(InlineText&& other) noexcept { swap(other); }
    InlineText& operator=(const InlineText& other) {
        InlineText copy(other);
        swap(copy);
        return *this;
    }
    InlineText& operator=(InlineText&& other) noexcept {
        swap(other);
        return *this;
    }
    ~InlineText() {
        if (is_allocated()) delete[] allocated().bytes;
    }

    std::string_view view() const {
        if (is_allocated()) return {allocated().bytes, allocated().size};
        return {bytes_, static_cast<std::size_t>(bytes_[kMost])};
    }

    /// What is not used of the place is zero, so two texts in place are compared whole.
    bool operator==(const InlineText& other) const {
        if (is_allocated()) return view() == other.view();
        return std::memcmp(bytes_, other.bytes_, sizeof bytes_) == 0;
    }
    std::strong_ordering operator<=>(const InlineText& other) const {
        return view() <=> other.view();
    }

private:
    static constexpr char kAllocated = -1;
    struct Allocated {
        char* bytes;
        std::size_t size;
    };

    bool is_allocated() const { return bytes_[kMost] == kAllocated; }
    Allocated allocated() const {
        Allocated found;
        std::memcpy(&found, bytes_, sizeof found);
        return found;
    }
    void allocate(std::string_view text) {
        const Allocated made{new char[text.size()], text.size()};
        std::memcpy(made.bytes, text.data(), text.size());
        std::memcpy(bytes_, &made, sizeof made);
        bytes_[kMost] = kAllocated;
    }
    void swap(InlineText& other) noexcept {
        char kept[sizeof bytes_];
        std::memcpy(kept, bytes_, sizeof kept);
        std::memcpy(bytes_, other.bytes_, sizeof kept);
        std::memcpy(other.bytes_, kept, sizeof kept);
    }

    alignas(8) char bytes_[kMost + 1] = {}; ///< the last is the size, or kAllocated
};

} // namespace concordat
