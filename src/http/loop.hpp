// SPDX-License-Identifier: GPL-3.0-or-later
// One thread's event loop, and the words of Asio that sockets are written in.
//
// Only connection.cpp and server.cpp read Asio. GCC 12 destroys an aggregate temporary or a brace
// list twice where it stands in one expression with co_await: every argument of an awaited call in
// them is a named local, and whatever they spawn logs how it failed.
#pragma once

#include "http/server.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

namespace concordat::http {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<tcp, Executor>;

/// The connections of one thread.
///
/// A loop for each thread serves half as much again as one loop for all, but a handler that takes
/// long holds up the loop's other connections. So a spare thread serves them until that handler
/// returns.
class Loop {
public:
    asio::io_context& io() { return io_; }

    void run() { io_.run(); }
    void release() { work_.reset(); }

    Response ask(const Handler& handler, const Request& request) {
        const Asking asking(*this);
        return handler(request);
    }

    /// Whether no handler was asked since the last look, because all threads here wait for one.
    bool is_held_up() {
        const std::uint64_t asked = asked_;
        const bool is_stuck = asking_ >= threads_ && asked == seen_;
        seen_ = asked;
        return is_stuck;
    }

    void count_relief() { ++threads_; }
    void relieve() {
        while (asking_ > 0 && !io_.stopped())
            io_.run_one_for(std::chrono::milliseconds{50});
        --threads_;
    }

private:
    struct Asking {
        explicit Asking(Loop& asked) : loop(asked) {
            ++loop.asking_;
            ++loop.asked_;
        }
        Asking(const Asking&) = delete;
        Asking& operator=(const Asking&) = delete;
        ~Asking() { --loop.asking_; }
        Loop& loop;
    };

    asio::io_context io_{2}; ///< more than one thread may run it
    asio::executor_work_guard<Executor> work_ = asio::make_work_guard(io_);
    std::atomic<int> threads_{1};
    std::atomic<int> asking_{0}; ///< threads that wait for the handler
    std::atomic<std::uint64_t> asked_{0};
    std::uint64_t seen_ = 0; ///< of asked_, at the last look
};

} // namespace concordat::http
