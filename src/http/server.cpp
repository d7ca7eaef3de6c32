// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.hpp"

#include "http/address.hpp"
#include "http/connection.hpp"
#include "http/loop.hpp"
#include "http/watch.hpp"

#include <algorithm>
#include <chrono>
#include <deque>
#include <thread>
#include <vector>

#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <spdlog/spdlog.h>

namespace concordat::http {

namespace {

using Strand = asio::strand<Executor>;
using Acceptor = asio::basic_socket_acceptor<tcp, Strand>;
using Timer = asio::basic_waitable_timer<Clock, asio::wait_traits<Clock>, Strand>;

constexpr std::chrono::milliseconds kPauseWithoutFiles{100};
constexpr std::size_t kSpareThreads = 8;

std::size_t threads_of(const Limits& limits) {
    return limits.threads > 0 ? limits.threads : std::max(1u, std::thread::hardware_concurrency());
}

} // namespace

/// Where connections are admitted, and shared out among the loops.
class Server::Floor {
public:
    Floor(Handler handler, const Limits& limits)
        : service_{std::move(handler), limits, Watch(limits)}, loops_(threads_of(limits)),
          strand_(asio::make_strand(loops_.front().io())), acceptor_(strand_), pause_(strand_) {}

    error_code open(const tcp::endpoint& endpoint) {
        error_code failure;
        acceptor_.open(endpoint.protocol(), failure);
        if (!failure) acceptor_.set_option(tcp::acceptor::reuse_address(true), failure);
        if (!failure) acceptor_.bind(endpoint, failure);
        if (!failure) acceptor_.listen(tcp::acceptor::max_listen_connections, failure);
        if (!failure) port_ = acceptor_.local_endpoint(failure).port();
        return failure;
    }

    std::uint16_t port() const { return port_; }

    void run() {
        asio::co_spawn(strand_, accept(), [](const std::exception_ptr& failure) {
            log_failure(failure, "accepting connections");
        });
        std::vector<std::jthread> threads;
        for (Loop& loop : loops_)
            threads.emplace_back([&loop] { loop.run(); });
        service_.watch.keep([this] { relieve(); });
        for (Loop& loop : loops_)
            loop.release();
        spare_.join();
    }

    void stop() {
        service_.watch.stop();
        asio::post(strand_, [this] {
            error_code ignored;
            acceptor_.close(ignored);
            pause_.cancel();
        });
    }

private:
    void relieve() {
        for (Loop& loop : loops_) {
            if (!loop.is_held_up() || relieving_ == kSpareThreads) continue;
            ++relieving_;
            loop.count_relief();
            asio::post(spare_, [this, &loop] {
                loop.relieve();
                --relieving_;
            });
        }
    }

    asio::awaitable<void, Strand> accept() {
        while (!service_.watch.is_stopping()) {
            Loop& loop = loops_[next_++ % loops_.size()];
            Socket socket(loop.io());
            error_code failure;
            auto token = asio::redirect_error(asio::use_awaitable_t<Strand>(), failure);
            co_await acceptor_.async_accept(socket, token);
            if (!failure) {
                open_connection(std::move(socket), loop, service_);
            } else if (!service_.watch.is_stopping()) {
                spdlog::warn("a connection could not be accepted: {}", failure.message());
                pause_.expires_after(kPauseWithoutFiles);
                co_await pause_.async_wait(token);
            }
        }
    }

    Service service_;
    std::deque<Loop> loops_;
    std::size_t next_ = 0;
    Strand strand_; ///< of the acceptor and the pause
    Acceptor acceptor_;
    Timer pause_;
    std::uint16_t port_ = 0;
    asio::thread_pool spare_{kSpareThreads};
    std::atomic<std::size_t> relieving_{0};
};

Result<Server> Server::listen(std::string_view address, Handler handler, const Limits& limits) {
    TRY(const Address parsed, parse_address(address));
    allow_connections(limits.connections);
    error_code failure;
    const auto host = asio::ip::make_address(parsed.host, failure);
    if (failure) return malformed_address(address);
    auto floor = std::make_unique<Floor>(std::move(handler), limits);
    failure = floor->open(tcp::endpoint(host, parsed.port));
    if (failure) return cannot_listen(failure, address);
    return Server(std::move(floor));
}

Server::Server(std::unique_ptr<Floor> floor) : floor_(std::move(floor)) {}
Server::Server(Server&&) noexcept = default;
Server& Server::operator=(Server&&) noexcept = default;
Server::~Server() = default;

std::uint16_t Server::port() const {
    return floor_->port();
}
void Server::run() {
    floor_->run();
}
void Server::stop() {
    floor_->stop();
}

} // namespace concordat::http
