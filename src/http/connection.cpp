// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection.hpp"

#include "http/outgoing.hpp"
#include "http/received.hpp"
#include "http/request_reader.hpp"

#include <array>
#include <memory>
#include <optional>

#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <spdlog/spdlog.h>

namespace concordat::http {

namespace {

template <class T>
using Task = asio::awaitable<T, Executor>;

constexpr std::size_t kPiece = 4096; ///< bytes read at once of a header
constexpr std::chrono::milliseconds kLongestLinger{2000};

/// The completion token that puts a failure into `failure` in place of throwing it.
auto failing_into(error_code& failure) {
    return asio::redirect_error(asio::use_awaitable_t<Executor>(), failure);
}

enum class Arrival : std::uint8_t { bytes, closed, overdue };

/// One client's connection, from its admission until it closes.
class Connection {
public:
    Connection(Socket socket, Loop& loop, Service& service)
        : socket_(std::move(socket)), loop_(loop), handler_(service.handler),
          limits_(service.limits), watch_(service.watch), vigil_(socket_.native_handle()),
          reader_(limits_) {}
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
            Response response = loop_.ask(handler_, request);
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
    Loop& loop_;
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

} // namespace

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

void open_connection(Socket socket, Loop& loop, Service& service) {
    error_code failure;
    socket.set_option(tcp::no_delay(true), failure);
    if (!failure) socket.non_blocking(true, failure);
    if (failure) return; // the client has gone already
    const auto connection = std::make_shared<Connection>(std::move(socket), loop, service);
    const Admission admission = connection->enter();
    if (admission == Admission::full) connection->turn_away();
    if (admission != Admission::admitted) return;
    asio::co_spawn(loop.io(), connection->serve(), [connection](const std::exception_ptr& failed) {
        log_failure(failed, "a connection");
    });
}

} // namespace concordat::http
