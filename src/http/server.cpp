// SPDX-License-Identifier: GPL-3.0-or-later
// The one file that reads Asio, and the only coroutines.
//
// GCC 12 destroys an aggregate temporary or a brace list twice where it stands in one expression
// with co_await: every argument of an awaited call here is a named local.
#include "http/server.hpp"

#include "http/address.hpp"
#include "http/head.hpp"
#include "http/outgoing.hpp"
#include "http/received.hpp"
#include "http/request_reader.hpp"
#include "http/watch.hpp"

#include <array>
#include <chrono>
#include <exception>
#include <optional>
#include <thread>
#include <vector>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <spdlog/spdlog.h>

namespace concordat::http {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<tcp, Executor>;
template <class T>
using Task = asio::awaitable<T, Executor>;

using Strand = asio::strand<Executor>;
using Acceptor = asio::basic_socket_acceptor<tcp, Strand>;
using Timer = asio::basic_waitable_timer<Clock, asio::wait_traits<Clock>, Strand>;

constexpr std::size_t kPiece = 4096; ///< bytes read at once of a header
constexpr std::chrono::milliseconds kLongestLinger{2000};
constexpr std::chrono::milliseconds kPauseWithoutFiles{100};

/// The completion token that puts a failure into `failure` in place of throwing it.
auto failing_into(error_code& failure) {
    return asio::redirect_error(asio::use_awaitable_t<Executor>(), failure);
}

void log_failure(const std::exception_ptr& failure, std::string_view where) {
    if (!failure) return;
    try {
        std::rethrow_exception(failure);
    } catch (const std::exception& error) {
        spdlog::error("{} ended: {}", where, error.what());
    } catch (...) {
        spdlog::error("{} ended by an unknown exception", where);
    }
}

enum class Arrival : std::uint8_t { bytes, closed, overdue };

/// One client's connection, from its admission until it closes.
class Connection {
public:
    Connection(Socket socket, const Handler& handler, const Limits& limits, Watch& watch)
        : socket_(std::move(socket)), handler_(handler), limits_(limits), watch_(watch),
          vigil_(socket_.native_handle()), reader_(limits) {}
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection() { watch_.leave(vigil_); }

    Admission enter() { return watch_.admit(vigil_); }

    /// Says 503 where that goes without waiting; the connection then closes.
    void turn_away() {
        Response response = plain(503, "The server has too many connections open.");
        response.headers.push_back(Header{"Retry-After", "10"});
        refuse(std::move(response));
        send_now();
    }

    Task<void> serve() {
        while (true) {
            const Progress progress = read_received();
            if (progress == Progress::wants_more) {
                if (asks_to_continue()) say_continue();
                const Arrival arrival = co_await receive();
                if (arrival == Arrival::bytes) continue;
                if (arrival == Arrival::closed || !reader_.has_begun()) co_return;
                refuse(plain(408, "The request did not come in time."));
            } else if (progress == Progress::refused) {
                refuse(reader_.refused());
            } else {
                answer();
            }
            if (!send_now()) co_await send_rest();
            if (failed_) co_return;
            if (outgoing_.after() == After::close) break;
            start_next();
        }
        co_await linger();
    }

private:
    Progress read_received() {
        std::string_view bytes = received_.bytes();
        const Progress progress = reader_.read(bytes);
        received_.keep(bytes);
        return progress;
    }

    bool asks_to_continue() {
        const bool asks = reader_.has_header() && reader_.expects_continue() && !continued_;
        continued_ = continued_ || asks;
        return asks;
    }

    /// Where these few bytes cannot be written at once the client does without them.
    void say_continue() {
        constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
        error_code ignored;
        socket_.write_some(asio::buffer(kContinue), ignored);
    }

    /// When what is waited for must have come. The end of a header or body does not move with its
    /// pieces.
    Clock::time_point deadline() {
        const auto now = Clock::now();
        if (!reader_.has_begun()) return now + limits_.idle_time;
        if (!reader_.has_header()) {
            if (!header_end_) header_end_ = now + limits_.header_time;
            return *header_end_;
        }
        if (!body_end_) body_end_ = now + limits_.body_time;
        return *body_end_;
    }

    Task<Arrival> receive() {
        const std::span<char> room = received_.room(kPiece);
        const auto buffer = asio::buffer(room.data(), room.size());
        const Awaits awaits = reader_.has_begun() ? Awaits::reading : Awaits::idle;
        const auto until = deadline();
        vigil_.wait(awaits, until);
        if (awaits == Awaits::idle && watch_.is_stopping()) co_return Arrival::closed;
        error_code failure;
        auto token = failing_into(failure);
        const std::size_t count = co_await socket_.async_read_some(buffer, token);
        if (vigil_.end_wait() == Ended::overdue) co_return Arrival::overdue;
        if (failure) co_return Arrival::closed;
        received_.add(count);
        co_return Arrival::bytes;
    }

    void answer() {
        Response response = ask_handler();
        After after = After::keep_open;
        if (reader_.is_http_1_0()) after = After::keep_open_as_asked;
        if (!reader_.may_stay_open() || watch_.is_stopping()) after = After::close;
        const Content content = reader_.is_head() ? Content::left_out : Content::sent;
        outgoing_.start(std::move(response), after, content);
    }

    Response ask_handler() {
        const Request& request = reader_.request();
        try {
            Response response = handler_(request);
            if (response.status >= 200 && response.status <= 599) return response;
            spdlog::error("the handler answered {} with status {}", request.path, response.status);
        } catch (const std::exception& error) {
            spdlog::error("the handler failed on {}: {}", request.path, error.what());
        } catch (...) {
            spdlog::error("the handler failed on {}", request.path);
        }
        return plain(500, "The server failed to answer this request.");
    }

    void refuse(Response response) {
        outgoing_.start(std::move(response), After::close, Content::sent);
    }

    std::array<asio::const_buffer, 2> unsent() const {
        const std::string_view head = outgoing_.unsent_head();
        const std::string_view content = outgoing_.unsent_content();
        return {asio::buffer(head.data(), head.size()),
                asio::buffer(content.data(), content.size())};
    }

    /// Sends as much as goes without waiting. Returns whether nothing more is to be done.
    bool send_now() {
        error_code failure;
        outgoing_.add_sent(socket_.write_some(unsent(), failure));
        failed_ = failure && failure != asio::error::would_block;
        return failed_ || outgoing_.is_sent();
    }

    Task<void> send_rest() {
        const auto until = Clock::now() + limits_.write_time;
        while (!outgoing_.is_sent()) {
            const auto buffers = unsent();
            error_code failure;
            auto token = failing_into(failure);
            vigil_.wait(Awaits::writing, until);
            const std::size_t count = co_await socket_.async_write_some(buffers, token);
            outgoing_.add_sent(count);
            const Ended ended = vigil_.end_wait();
            failed_ = failure || ended == Ended::overdue;
            if (failed_) co_return;
        }
    }

    void start_next() {
        reader_.start_next();
        outgoing_.forget();
        continued_ = false;
        header_end_.reset();
        body_end_.reset();
    }

    /// Closes so that the client can read the answer: a close over unread bytes would destroy it.
    Task<void> linger() {
        error_code failure;
        socket_.shutdown(Socket::shutdown_send, failure);
        const auto until = Clock::now() + std::min(limits_.write_time, kLongestLinger);
        std::array<char, kPiece> unread;
        const auto buffer = asio::buffer(unread);
        while (!failure) {
            auto token = failing_into(failure);
            vigil_.wait(Awaits::reading, until);
            co_await socket_.async_read_some(buffer, token);
            if (vigil_.end_wait() == Ended::overdue) co_return;
        }
    }

    Socket socket_;
    const Handler& handler_;
    const Limits& limits_;
    Watch& watch_;
    Vigil vigil_;
    RequestReader reader_;
    Received received_;
    std::optional<Clock::time_point> header_end_;
    std::optional<Clock::time_point> body_end_;
    bool continued_ = false;
    Outgoing outgoing_;
    bool failed_ = false;
};

Refusal refusal_of(const error_code& failure, std::string_view address) {
    if (failure == asio::error::address_in_use) {
        return Refusal{.reason = Reason::conflict,
                       .rule = "http.address-in-use",
                       .message = fmt::format("Another program listens on {} already.", address),
                       .remedy = "Stop that program, or choose another port."};
    }
    if (failure == asio::error::access_denied) {
        return Refusal{.reason = Reason::not_permitted,
                       .rule = "http.address-not-permitted",
                       .message = fmt::format("This user may not listen on {}.", address),
                       .remedy = "Choose a port from 1024 on."};
    }
    return Refusal{.reason = Reason::not_found,
                   .rule = "http.address-not-available",
                   .message = fmt::format("This machine cannot listen on {}: {}.", address,
                                          failure.message())};
}

} // namespace

/// Where connections are admitted and served.
class Server::Floor {
public:
    Floor(Handler handler, const Limits& limits)
        : handler_(std::move(handler)), limits_(limits), watch_(limits),
          io_(static_cast<int>(limits.threads)), strand_(asio::make_strand(io_)),
          acceptor_(strand_), pause_(strand_) {}

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
        auto work = asio::make_work_guard(io_);
        asio::co_spawn(strand_, accept(), [](const std::exception_ptr& failure) {
            log_failure(failure, "accepting connections");
        });
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < limits_.threads; ++i)
            threads.emplace_back([this] { io_.run(); });
        watch_.keep();
        work.reset();
    }

    void stop() {
        watch_.stop();
        asio::post(strand_, [this] {
            error_code ignored;
            acceptor_.close(ignored);
            pause_.cancel();
        });
    }

private:
    asio::awaitable<void, Strand> accept() {
        while (!watch_.is_stopping()) {
            Socket socket(io_);
            error_code failure;
            auto token = asio::redirect_error(asio::use_awaitable_t<Strand>(), failure);
            co_await acceptor_.async_accept(socket, token);
            if (!failure) {
                admit(std::move(socket));
            } else if (!watch_.is_stopping()) {
                spdlog::warn("a connection could not be accepted: {}", failure.message());
                pause_.expires_after(kPauseWithoutFiles);
                co_await pause_.async_wait(token);
            }
        }
    }

    void admit(Socket socket) {
        error_code failure;
        socket.set_option(tcp::no_delay(true), failure);
        if (!failure) socket.non_blocking(true, failure);
        if (failure) return; // the client has gone already
        const auto connection =
            std::make_shared<Connection>(std::move(socket), handler_, limits_, watch_);
        const Admission admission = connection->enter();
        if (admission == Admission::full) connection->turn_away();
        if (admission != Admission::admitted) return;
        asio::co_spawn(io_, connection->serve(), [connection](const std::exception_ptr& failed) {
            log_failure(failed, "a connection");
        });
    }

    const Handler handler_;
    const Limits limits_;
    Watch watch_;
    asio::io_context io_;
    Strand strand_; ///< of the acceptor and the pause
    Acceptor acceptor_;
    Timer pause_;
    std::uint16_t port_ = 0;
};

Result<Server> Server::listen(std::string_view address, Handler handler, const Limits& limits) {
    TRY(const Address parsed, parse_address(address));
    allow_connections(limits.connections);
    error_code failure;
    const auto host = asio::ip::make_address(parsed.host, failure);
    if (failure) return malformed_address(address);
    auto floor = std::make_unique<Floor>(std::move(handler), limits);
    failure = floor->open(tcp::endpoint(host, parsed.port));
    if (failure) return refusal_of(failure, address);
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
