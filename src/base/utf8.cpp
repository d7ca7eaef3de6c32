// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.hpp"

#include <cstdint>

namespace concordat {

bool is_utf8(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const std::size_t length = lead < 0x80   ? 1
                                   : lead < 0xC2 ? 0
                                   : lead < 0xE0 ? 2
                                   : lead < 0xF0 ? 3
                                   : lead < 0xF5 ? 4
                                                 : 0;
        if (length == 0 || i + length > bytes.size()) return false;
        std::uint32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t k = 1; k < length; ++k) {
            const auto next = static_cast<unsigned char>(bytes[i + k]);
            if ((next & 0xC0) != 0x80) return false;
            point = point << 6 | (next & 0x3F);
        }
        if (length == 3 && (point < 0x800 || (point >= 0xD800 && point <= 0xDFFF))) return false;
        if (length == 4 && (point < 0x10000 || point > 0x10FFFF)) return false;
        i += length;
    }
    return true;
}

} // namespace concordat
