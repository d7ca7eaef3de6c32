// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 digests (FIPS 180-4).
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace concordat {

struct Digest {
    std::array<std::uint8_t, 32> bytes{};

    auto operator<=>(const Digest&) const = default;
    bool is_zero() const { return *this == Digest{}; }
};

Digest sha256(std::string_view bytes);

/// SHA-256 of the parts one after the other, without joining them in memory.
Digest sha256(std::initializer_list<std::string_view> parts);

std::string hex(const Digest& digest); ///< 64 lower-case hexadecimal digits
std::optional<Digest> parse_digest(std::string_view hex);

/// 32 bytes from the secure source of randomness of the machine.
Digest random_digest();

} // namespace concordat

template <>
struct std::hash<concordat::Digest> {
    std::size_t operator()(const concordat::Digest& digest) const {
        std::size_t value = 0;
        std::memcpy(&value, digest.bytes.data(), sizeof value);
        return value;
    }
};
