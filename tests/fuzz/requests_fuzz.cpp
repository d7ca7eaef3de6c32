// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of one HTTP connection. The first byte is how large the pieces are that they come in.
//
// Holds   no crash, in bounded time; the same requests are read in whatever pieces the bytes come;
//         a request keeps to the limits, and its path to its place; a refusal is 400, 413 or 431
//         with a sentence. How soon a line that is not whole is refused may depend on the pieces.
#include "http/received.hpp"
#include "http/request_reader.hpp"
#include "trial.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::fuzz {

namespace {

/// No header that libFuzzer makes here comes near the wide limit. How far one may go beyond a limit
/// depends, by a few bytes, on the pieces.
constexpr http::Limits kWide{.header_bytes = 16 * 1024, .body_bytes = 64};
constexpr http::Limits kNarrow{.header_bytes = 200, .body_bytes = 8};

/// All of a request that a handler can tell.
std::string told(const http::RequestReader& reader, const http::Limits& limits) {
    const http::Request& request = reader.request();
    hold(request.path.starts_with('/') && request.path.find('\0') == std::string::npos,
         "a path begins with a slash and has no NUL");
    hold(request.body.size() <= limits.body_bytes && request.target.size() <= limits.header_bytes,
         "a request keeps to the limits");
    const auto host = request.headers.find("host");
    hold(host || reader.is_http_1_0(), "a request of HTTP/1.1 has a host");
    std::string query;
    for (const http::Parameter& parameter : request.query)
        query += fmt::format("{}\x01{}\x02", parameter.name, parameter.value);
    return fmt::format("{} {} {} {} {} {} {} {} {}", static_cast<int>(request.method),
                       request.target, request.path, query, request.headers.size(),
                       host.value_or(""), request.body, reader.may_stay_open(), reader.is_head());
}

/// Reads as a connection does: what a reader does not take waits for more behind it.
std::vector<std::string> hear(std::string_view bytes, std::size_t piece,
                              const http::Limits& limits) {
    std::vector<std::string> heard;
    http::RequestReader reader(limits);
    http::Received received;
    while (true) {
        std::string_view waiting = received.bytes();
        const http::Progress progress = reader.read(waiting);
        received.keep(waiting);
        if (progress == http::Progress::refused) {
            const http::Response refused = reader.refused();
            hold(refused.status == 400 || refused.status == 413 || refused.status == 431,
                 "a request is refused with 400, 413 or 431");
            hold(!refused.body.empty(), "a refusal is a sentence");
            return heard;
        }
        if (progress == http::Progress::complete) {
            heard.push_back(told(reader, limits));
            reader.start_next();
            continue;
        }
        if (bytes.empty()) return heard;
        const std::span<char> room = received.room(256);
        const std::size_t count = std::min({bytes.size(), piece, room.size()});
        std::copy_n(bytes.data(), count, room.data());
        received.add(count);
        bytes.remove_prefix(count);
    }
}

} // namespace

void try_input(std::string_view bytes) {
    if (bytes.empty()) return;
    const std::size_t piece = 1 + static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    hear(bytes, piece, kNarrow);
    hold(hear(bytes, piece, kWide) == hear(bytes, 1, kWide),
         "the same is read in whatever pieces it comes");
}

} // namespace concordat::fuzz
