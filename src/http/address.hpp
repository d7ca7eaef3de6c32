// SPDX-License-Identifier: GPL-3.0-or-later
// Where a server listens: "127.0.0.1:8400" or "[::1]:8400".
#pragma once

#include "base/result.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>

namespace concordat::http {

struct Address {
    std::string host;       ///< without brackets; not looked at any further
    std::uint16_t port = 0; ///< 0 for any that is free
    bool operator==(const Address&) const = default;
};

/// Errors  "http.address-malformed".
Result<Address> parse_address(std::string_view address);

Refusal malformed_address(std::string_view address);

/// What the operating system's answer means: "http.address-in-use", "http.address-not-permitted",
/// or else "http.address-not-available".
Refusal cannot_listen(const std::error_code& why, std::string_view address);

} // namespace concordat::http
