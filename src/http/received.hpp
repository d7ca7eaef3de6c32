// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that came over a connection and are not yet read as a request.
//
//     std::span<char> room = received.room(4096);  // read into it
//     received.add(count);
//     std::string_view bytes = received.bytes();   // take from the front of it
//     received.keep(bytes);                        // what is left
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <span>
#include <string_view>

namespace concordat::http {

class Received {
public:
    /// Room for at least a quarter of `piece` more bytes behind what is there.
    std::span<char> room(std::size_t piece) {
        if (first_ > 0) {
            std::memmove(bytes_.get(), bytes_.get() + first_, last_ - first_);
            last_ -= first_;
            first_ = 0;
        }
        if (capacity_ - last_ < piece / 4) grow(last_ + piece);
        return {bytes_.get() + last_, capacity_ - last_};
    }
    void add(std::size_t count) { last_ += count; }

    std::string_view bytes() const { return {bytes_.get() + first_, last_ - first_}; }

    /// Lets go of all but the end of bytes().
    void keep(std::string_view rest) {
        first_ = last_ - rest.size();
        if (first_ == last_) first_ = last_ = 0;
    }

private:
    void grow(std::size_t capacity) {
        std::unique_ptr<char[]> larger(new char[capacity]);
        if (last_ > 0) std::memcpy(larger.get(), bytes_.get(), last_);
        bytes_ = std::move(larger);
        capacity_ = capacity;
    }

    std::unique_ptr<char[]> bytes_;
    std::size_t capacity_ = 0;
    std::size_t first_ = 0;
    std::size_t last_ = 0;
};

} // namespace concordat::http
