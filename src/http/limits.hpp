// SPDX-License-Identifier: GPL-3.0-or-later
// What one client may take of the server.
#pragma once

#include <chrono>
#include <cstddef>

namespace concordat::http {

/// header_bytes  request line and header fields together; more is answered 431
/// body_bytes    more is answered 413, before it is read where Content-Length says so
/// header_time   from the first byte of a request to the end of its header; then 408
/// body_time     from there to the end of the body; then 408
/// idle_time     an open connection without a request; then it is closed
/// write_time    for the client to take one answer; then it is closed
/// connections   open at once; further ones are answered 503 and closed
/// threads       that read, ask the handler and write; 0 for one for each processor. Spare threads
///               join, at most 8, while a handler takes long
struct Limits {
    std::size_t header_bytes = 16 * 1024;
    std::size_t body_bytes = 1024 * 1024;
    std::chrono::milliseconds header_time = std::chrono::seconds{10};
    std::chrono::milliseconds body_time = std::chrono::seconds{30};
    std::chrono::milliseconds idle_time = std::chrono::seconds{60};
    std::chrono::milliseconds write_time = std::chrono::seconds{30};
    std::size_t connections = 4096;
    std::size_t threads = 0;
};

} // namespace concordat::http
