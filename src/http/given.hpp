// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the server share: a server that runs, and a plain client.
//
//     const Running server(answer);
//     Client client(server.port());
//     client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
//     Answer answer = client.receive();
#pragma once

#include "http/server.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

namespace concordat::http {

/// A server on a free port of the loopback, that answers until the test is over.
class Running {
public:
    explicit Running(Handler handler, const Limits& limits = {},
                     std::string_view host = "127.0.0.1");
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    ~Running() { end(); }

    std::uint16_t port() const { return server_.port(); }
    void stop() { server_.stop(); }
    void end(); ///< stops, and waits until run() has returned

private:
    Server server_;
    std::thread thread_;
};

struct Answer {
    int status = 0; ///< 0 where the connection closed before a whole answer came
    std::map<std::string, std::string> headers; ///< names in small letters
    std::string body;
};

enum class Family : std::uint8_t { ipv4, ipv6 };

/// A client that waits at most 20 seconds for anything.
class Client {
public:
    explicit Client(std::uint16_t port, Family family = Family::ipv4);
    Client(Client&& other) noexcept : socket_(std::exchange(other.socket_, -1)) {}
    Client& operator=(Client&&) = delete;
    ~Client();

    void send(std::string_view bytes);
    void send_no_more();
    Answer receive();         ///< the next answer
    Answer receive_to_head(); ///< the next answer, which has no body whatever its length
    Answer get(std::string_view path);
    bool is_closed(); ///< waits for the server to close; false where more bytes come first
    std::string receive_all();

private:
    bool receive_more();
    Answer receive_head();

    int socket_ = -1;
    std::string received_;
};

} // namespace concordat::http
