// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/target.hpp"

#include "base/utf8.hpp"

#include <algorithm>
#include <cstdint>

namespace concordat::http {

namespace {

constexpr std::size_t kMostParameters = 1000;

Refusal malformed(std::string message) {
    return Refusal{.reason = Reason::malformed,
                   .rule = "http.target-malformed",
                   .message = std::move(message)};
}

int hex_value(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool is_control(char c) {
    return static_cast<std::uint8_t>(c) < 0x20 || c == 0x7F;
}

enum class Plus : std::uint8_t { itself, space };

Result<std::string> decode(std::string_view text, Plus plus) {
    std::string decoded;
    decoded.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '+' && plus == Plus::space) {
            decoded += ' ';
        } else if (text[i] != '%') {
            decoded += text[i];
        } else {
            const int high = i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hex_value(text[i + 2]) : -1;
            if (high < 0 || low < 0) {
                return malformed("A percent sign in the address is not followed by two "
                                 "hexadecimal digits.");
            }
            decoded += static_cast<char>(high * 16 + low);
            i += 2;
        }
    }
    if (!is_utf8(decoded)) return malformed("The address is not UTF-8.");
    if (decoded.find('\0') != std::string::npos) return malformed("The address contains a NUL.");
    return decoded;
}

bool has_dot_segment(std::string_view path) {
    while (!path.empty()) {
        path.remove_prefix(1);
        const std::string_view segment = path.substr(0, path.find('/'));
        if (segment == "." || segment == "..") return true;
        path.remove_prefix(segment.size());
    }
    return false;
}

/// What follows the scheme and host of an absolute address; another target is its own local part.
std::string_view local_part(std::string_view target) {
    for (std::string_view scheme : {"http://", "https://"}) {
        if (!equal_ignoring_case(target.substr(0, scheme.size()), scheme)) continue;
        const std::size_t host_end = target.find_first_of("/?", scheme.size());
        return host_end == std::string_view::npos ? std::string_view() : target.substr(host_end);
    }
    return target;
}

bool is_unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

void append_encoded(std::string& encoded, std::string_view text, std::string_view kept) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    const auto stands = [&](char c) {
        return is_unreserved(c) || kept.find(c) != std::string_view::npos;
    };
    while (true) {
        const auto next = std::find_if_not(text.begin(), text.end(), stands);
        encoded.append(text.begin(), next);
        if (next == text.end()) return;
        encoded += '%';
        encoded += kDigits[static_cast<std::uint8_t>(*next) >> 4];
        encoded += kDigits[static_cast<std::uint8_t>(*next) & 15];
        text.remove_prefix(static_cast<std::size_t>(next + 1 - text.begin()));
    }
}

} // namespace

Result<Target> parse_target(std::string_view target) {
    const bool visible = std::all_of(target.begin(), target.end(),
                                     [](char c) { return c > ' ' && c < 0x7F && c != '#'; });
    if (!visible) return malformed("The address is not visible ASCII, or has a fragment.");
    const std::string_view local = local_part(target);
    const std::string_view scheme_and_host = target.substr(0, target.size() - local.size());
    if (scheme_and_host.ends_with("://")) return malformed("The address has no host.");
    if (scheme_and_host.empty() && !local.starts_with('/'))
        return malformed("The address does not begin with a slash.");

    const std::size_t mark = std::min(local.find('?'), local.size());
    TRY(std::string path, decode(mark == 0 ? "/" : local.substr(0, mark), Plus::itself));
    if (std::any_of(path.begin(), path.end(), is_control))
        return malformed("The path contains a control character.");
    if (has_dot_segment(path)) return malformed("The path contains a dot segment.");
    const std::string_view after = local.substr(mark);
    TRY(std::vector<Parameter> query, parse_query(after.empty() ? after : after.substr(1)));
    return Target{std::move(path), std::move(query)};
}

bool may_be_host(std::string_view value) {
    constexpr std::string_view kOthers = "!$&'()*+,;=:[]%";
    return std::all_of(value.begin(), value.end(), [&](char c) {
        return is_unreserved(c) || kOthers.find(c) != std::string_view::npos;
    });
}

Result<std::vector<Parameter>> parse_query(std::string_view query) {
    std::vector<Parameter> parameters;
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(pair.size() + 1, query.size()));
        if (pair.empty()) continue;
        if (parameters.size() == kMostParameters)
            return malformed("The address has more than 1,000 parameters.");
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const std::string_view after = pair.substr(equals);
        TRY(std::string name, decode(pair.substr(0, equals), Plus::space));
        TRY(std::string value, decode(after.empty() ? after : after.substr(1), Plus::space));
        parameters.push_back(Parameter{std::move(name), std::move(value)});
    }
    return parameters;
}

std::string encode(std::string_view text) {
    std::string encoded;
    append_encoded(encoded, text, "");
    return encoded;
}

std::string encode_path(std::string_view path) {
    std::string encoded;
    append_encoded(encoded, path, "/");
    return encoded;
}

std::string encode_query(std::span<const Parameter> query) {
    std::string encoded;
    for (const Parameter& parameter : query) {
        if (!encoded.empty()) encoded += '&';
        append_encoded(encoded, parameter.name, "");
        encoded += '=';
        append_encoded(encoded, parameter.value, "");
    }
    return encoded;
}

} // namespace concordat::http
