// SPDX-License-Identifier: GPL-3.0-or-later
// Serves HTTP/1.1: reads requests within limits, asks one function, writes its answers.
//
//     TRY(Server server, Server::listen("127.0.0.1:8400", answer, Limits{}));
//     std::thread on_signal([&] { wait_for_signal(); server.stop(); });
//     server.run();
//
// Behind a proxy that speaks TLS, or on this machine alone: it does not speak TLS itself.
#pragma once

#include "base/result.hpp"
#include "http/limits.hpp"
#include "http/message.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>

namespace concordat::http {

/// Asked by several threads at once. One that throws is answered for with 500, and logged.
using Handler = std::function<Response(const Request&)>;

class Server {
public:
    /// Listens on a numeric address with its port, such as "127.0.0.1:8400", "[::1]:8400", or with
    /// port 0 for any that is free. Clients may connect from then on; run() answers them. Raises
    /// the number of files this program may open where the limits need it and the system allows it.
    ///
    /// Errors  "http.address-malformed", "http.address-in-use", "http.address-not-permitted",
    ///         "http.address-not-available".
    static Result<Server> listen(std::string_view address, Handler handler, const Limits& limits);

    Server(Server&&) noexcept;
    Server& operator=(Server&&) noexcept;
    ~Server();

    std::uint16_t port() const;

    /// Answers requests; returns when stopped and the requests under way are answered.
    void run();

    /// May be called by any thread, before, while or after run() runs, and again. Not by the
    /// handler of a signal.
    void stop();

private:
    class Floor;
    explicit Server(std::unique_ptr<Floor> floor);
    std::unique_ptr<Floor> floor_;
};

} // namespace concordat::http
