// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/address.hpp"

#include <charconv>

#include <fmt/format.h>

namespace concordat::http {

Refusal malformed_address(std::string_view address) {
    return Refusal{.reason = Reason::malformed,
                   .rule = "http.address-malformed",
                   .message = fmt::format("\"{}\" is not an address to listen on.", address),
                   .remedy = "Write a numeric address and a port, such as 127.0.0.1:8400 or "
                             "[::1]:8400."};
}

Refusal cannot_listen(const std::error_code& why, std::string_view address) {
    if (why == std::errc::address_in_use) {
        return Refusal{.reason = Reason::conflict,
                       .rule = "http.address-in-use",
                       .message = fmt::format("Another program listens on {} already.", address),
                       .remedy = "Stop that program, or choose another port."};
    }
    if (why == std::errc::permission_denied) {
        return Refusal{.reason = Reason::not_permitted,
                       .rule = "http.address-not-permitted",
                       .message = fmt::format("This user may not listen on {}.", address),
                       .remedy = "Choose a port from 1024 on."};
    }
    return Refusal{
        .reason = Reason::not_found,
        .rule = "http.address-not-available",
        .message = fmt::format("This machine cannot listen on {}: {}.", address, why.message())};
}

Result<Address> parse_address(std::string_view address) {
    const std::size_t colon = address.rfind(':');
    if (colon == std::string_view::npos) return malformed_address(address);
    std::string_view host = address.substr(0, colon);
    const std::string_view port = address.substr(colon + 1);

    const bool is_bracketed = host.starts_with('[') && host.ends_with(']');
    if (is_bracketed) host = host.substr(1, host.size() - 2);
    const bool has_colon = host.find(':') != std::string_view::npos;
    if (host.empty() || has_colon != is_bracketed) return malformed_address(address);

    std::uint16_t number = 0;
    const auto read = std::from_chars(port.data(), port.data() + port.size(), number);
    if (read.ec != std::errc{} || read.ptr != port.data() + port.size())
        return malformed_address(address);
    return Address{std::string(host), number};
}

} // namespace concordat::http
