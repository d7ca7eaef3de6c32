// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/head.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <utility>

#include <fmt/format.h>
#include <spdlog/spdlog.h>

namespace concordat::http {

namespace {

constexpr std::string_view kStrictHeaders =
    "Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; "
    "img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "X-Frame-Options: DENY\r\n"
    "Referrer-Policy: same-origin\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\r\n";

constexpr std::array<std::string_view, 18> kOwnHeaders = {
    "connection",
    "content-length",
    "content-security-policy",
    "content-type",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "date",
    "keep-alive",
    "permissions-policy",
    "proxy-connection",
    "referrer-policy",
    "server",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "x-content-type-options",
    "x-frame-options",
    "x-powered-by",
};

constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array kWeekDays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

/// Of the statuses that the server itself or a page answers with (RFC 9110, section 15).
constexpr std::pair<int, std::string_view> kReasonPhrases[] = {
    {200, "OK"},
    {201, "Created"},
    {204, "No Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {413, "Content Too Large"},
    {415, "Unsupported Media Type"},
    {422, "Unprocessable Content"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {503, "Service Unavailable"},
};

std::string_view reason_phrase(int status) {
    const auto* const known =
        std::find_if(std::begin(kReasonPhrases), std::end(kReasonPhrases),
                     [&](const auto& phrase) { return phrase.first == status; });
    return known != std::end(kReasonPhrases) ? known->second : std::string_view();
}

bool is_token_character(char c) {
    constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           kMarks.find(c) != std::string_view::npos;
}

bool is_safe_value(std::string_view value) {
    return std::none_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<std::uint8_t>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7F;
    });
}

bool may_be_given(const Header& header) {
    const bool is_token = !header.name.empty() &&
                          std::all_of(header.name.begin(), header.name.end(), is_token_character);
    const bool is_own =
        std::any_of(kOwnHeaders.begin(), kOwnHeaders.end(),
                    [&](std::string_view own) { return equal_ignoring_case(own, header.name); });
    return is_token && !is_own && is_safe_value(header.value);
}

void write_given(std::string& out, const Response& response) {
    for (const Header& header : response.headers) {
        if (!may_be_given(header)) {
            spdlog::error("a handler's header was left out: {:?}", header.name);
            continue;
        }
        out += header.name;
        out += ": ";
        out += header.value;
        out += "\r\n";
    }
}

} // namespace

bool may_have_body(int status) {
    return status != 204 && status != 304;
}

void write_head(std::string& out, const Response& response, After after, std::string_view date) {
    const auto back = std::back_inserter(out);
    fmt::format_to(back, "HTTP/1.1 {} {}\r\nDate: {}\r\n", response.status,
                   reason_phrase(response.status), date);
    if (may_have_body(response.status)) {
        const std::string_view type = is_safe_value(response.content_type)
                                          ? std::string_view(response.content_type)
                                          : "application/octet-stream";
        fmt::format_to(back, "Content-Type: {}\r\nContent-Length: {}\r\n", type,
                       response.content().size());
    }
    if (after == After::close) out += "Connection: close\r\n";
    if (after == After::keep_open_as_asked) out += "Connection: keep-alive\r\n";
    write_given(out, response);
    out += kStrictHeaders;
    out += "\r\n";
}

std::string http_date(std::time_t time) {
    using namespace std::chrono;
    const sys_seconds instant{seconds{time}};
    const auto midnight = floor<days>(instant);
    const year_month_day day{midnight};
    const hh_mm_ss clock{instant - midnight};
    return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT",
                       kWeekDays[weekday{midnight}.c_encoding()], static_cast<unsigned>(day.day()),
                       kMonths[static_cast<unsigned>(day.month()) - 1],
                       static_cast<int>(day.year()), clock.hours().count(), clock.minutes().count(),
                       clock.seconds().count());
}

} // namespace concordat::http
