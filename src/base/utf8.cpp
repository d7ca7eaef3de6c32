// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.hpp"

#include <cstdint>
#include <optional>

namespace concordat {

namespace {

std::size_t length_after(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead < 0xC2) return 0;
    if (lead < 0xE0) return 2;
    if (lead < 0xF0) return 3;
    return lead < 0xF5 ? 4 : 0;
}

/// Takes the character at the front off `bytes`; nothing where there is none. Not for no bytes.
std::optional<char32_t> take_point(std::string_view& bytes) {
    const auto lead = static_cast<unsigned char>(bytes[0]);
    const std::size_t length = length_after(lead);
    if (length == 0 || length > bytes.size()) return std::nullopt;
    char32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
    for (std::size_t k = 1; k < length; ++k) {
        const auto next = static_cast<unsigned char>(bytes[k]);
        if ((next & 0xC0) != 0x80) return std::nullopt;
        point = point << 6 | (next & 0x3F);
    }
    if (length == 3 && (point < 0x800 || (point >= 0xD800 && point <= 0xDFFF))) return std::nullopt;
    if (length == 4 && (point < 0x10000 || point > 0x10FFFF)) return std::nullopt;
    bytes.remove_prefix(length);
    return point;
}

bool is_control(char32_t point) {
    return point < 0x20 || (point >= 0x7F && point < 0xA0);
}

/// Separators of lines and paragraphs, embeddings, overrides and isolates.
bool reorders_or_breaks(char32_t point) {
    return (point >= 0x2028 && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

template <class Rule>
bool is_utf8_of(std::string_view bytes, const Rule& rule) {
    while (!bytes.empty()) {
        const auto point = take_point(bytes);
        if (!point || !rule(*point)) return false;
    }
    return true;
}

} // namespace

bool is_utf8(std::string_view bytes) {
    return is_utf8_of(bytes, [](char32_t) { return true; });
}

bool is_plain_text(std::string_view bytes, bool lines) {
    return is_utf8_of(bytes, [&](char32_t point) {
        if (lines && (point == '\n' || point == '\t')) return true;
        return !is_control(point) && !reorders_or_breaks(point);
    });
}

} // namespace concordat
