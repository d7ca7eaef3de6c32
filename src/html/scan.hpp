// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for bytes in a text, sixteen at once: most text has none of those that matter.
//
//     has_any<Bytes<'<', '&'>>(text)
//     count_of<'\n'>(text)
//     has_any<ControlsAnd<'\\'>>(text)       // and all below the space
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace concordat::html {

/// Asked of an unsigned byte, and of a vector of them.
template <unsigned char... those>
struct Bytes {
    template <class Block>
    static constexpr auto are_in(const Block& block) {
        return (... | (block == those));
    }
};
template <unsigned char... those>
struct ControlsAnd {
    template <class Block>
    static constexpr auto are_in(const Block& block) {
        return (... | (block == those)) | (block < 0x20);
    }
};

using EightBytes = unsigned char __attribute__((vector_size(8)));
using SixteenBytes = unsigned char __attribute__((vector_size(16)));

template <class Those, class Block>
bool block_has_any(const Block& block) {
    const auto found = Those::are_in(block);
    std::array<std::uint64_t, sizeof(Block) / 8> words;
    std::memcpy(words.data(), &found, sizeof found);
    return std::any_of(words.begin(), words.end(), [](std::uint64_t word) { return word != 0; });
}

template <class Those>
bool eight_have_any(const char* bytes) {
    EightBytes block;
    std::memcpy(&block, bytes, sizeof block);
    return block_has_any<Those>(block);
}

template <class Those>
bool sixteen_have_any(const char* bytes) {
    SixteenBytes block;
    std::memcpy(&block, bytes, sizeof block);
    return block_has_any<Those>(block);
}

template <class Those>
bool has_any(std::string_view text) {
    const char* at = text.data();
    const char* const end = at + text.size();
    if (text.size() >= 16) {
        for (; end - at > 16; at += 16) {
            if (sixteen_have_any<Those>(at)) return true;
        }
        return sixteen_have_any<Those>(end - 16); // which may overlap the one before
    }
    if (text.size() >= 8) return eight_have_any<Those>(at) || eight_have_any<Those>(end - 8);
    return std::any_of(at, end,
                       [](char c) { return Those::are_in(static_cast<unsigned char>(c)) != 0; });
}

/// How often the byte stands in the text.
template <char wanted>
std::size_t count_of(std::string_view text) {
    constexpr int kMostInAByte = 255;
    std::size_t count = 0;
    while (text.size() >= 16) {
        SixteenBytes counts{};
        for (int rounds = 0; rounds < kMostInAByte && text.size() >= 16; ++rounds) {
            SixteenBytes block;
            std::memcpy(&block, text.data(), sizeof block);
            counts -= static_cast<SixteenBytes>(block == static_cast<unsigned char>(wanted));
            text.remove_prefix(16);
        }
        for (int lane = 0; lane < 16; ++lane)
            count += counts[lane];
    }
    return count + static_cast<std::size_t>(std::count(text.begin(), text.end(), wanted));
}

} // namespace concordat::html
