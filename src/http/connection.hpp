// SPDX-License-Identifier: GPL-3.0-or-later
// One client's connection, from its admission until it closes.
#pragma once

#include "http/limits.hpp"
#include "http/loop.hpp"
#include "http/watch.hpp"

#include <exception>
#include <string_view>

namespace concordat::http {

/// What all connections share; outlives them.
struct Service {
    Handler handler;
    Limits limits;
    Watch watch;
};

/// Serves the client on the loop, or turns it away where the watch admits no more.
void open_connection(Socket socket, Loop& loop, Service& service);

/// What becomes of an exception that no coroutine caught.
void log_failure(const std::exception_ptr& failure, std::string_view where);

} // namespace concordat::http
