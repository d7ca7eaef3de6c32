// SPDX-License-Identifier: GPL-3.0-or-later
// The address a request asks for, taken apart and put together.
//
//     TRY(Target target, parse_target("/decisions?body=nottinghamshire%20commissioner&page=2"));
//     std::string next = encode_path(target.path) + "?" + encode_query(target.query);
#pragma once

#include "base/result.hpp"
#include "http/message.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace concordat::http {

struct Target {
    std::string path;
    std::vector<Parameter> query;
    bool operator==(const Target&) const = default;
};

/// Takes "/path?query" or "http://host/path?query" apart and decodes it.
///
/// Errors  "http.target-malformed": anything but visible ASCII, a fragment, a percent sign without
///         two hexadecimal digits, bytes that are not UTF-8, NUL, in the path any control character
///         or a "." or ".." segment (encoded ones too), more than 1,000 parameters, an absolute
///         address without a host.
/// Source  RFC 9112 section 3.2; RFC 3986 section 3.3; RFC 9110 section 4.2.1.
Result<Target> parse_target(std::string_view target);

/// The pairs of a query, or of a form as application/x-www-form-urlencoded: "+" is a space.
///
/// Errors  "http.target-malformed", as above; other control characters than NUL are allowed.
Result<std::vector<Parameter>> parse_query(std::string_view query);

/// Whether a Host header may have this value: a host with or without a port, in the characters that
/// RFC 3986 section 3.2 gives them.
bool may_be_host(std::string_view value);

/// Every byte but letters, digits and "-._~" becomes a percent sign with two digits.
std::string encode(std::string_view text);
std::string encode_path(std::string_view path); ///< the same, but leaves "/"
std::string encode_query(std::span<const Parameter> query);

} // namespace concordat::http
