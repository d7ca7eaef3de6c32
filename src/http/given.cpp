// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/given.hpp"

#include <algorithm>
#include <stdexcept>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace concordat::http {

namespace {

Server listening(Handler handler, const Limits& limits, std::string_view host) {
    auto server = Server::listen(std::string(host) + ":0", std::move(handler), limits);
    if (!server) throw std::runtime_error(server.refusal().message);
    return std::move(server).value();
}

int connected(std::uint16_t port, Family family) {
    const int socket = ::socket(family == Family::ipv4 ? AF_INET : AF_INET6, SOCK_STREAM, 0);
    const timeval patience{.tv_sec = 20, .tv_usec = 0};
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    int failed = -1;
    if (family == Family::ipv4) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        failed = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    } else {
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_port = htons(port);
        address.sin6_addr = in6addr_loopback;
        failed = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    }
    if (failed != 0) throw std::runtime_error("the client could not connect");
    return socket;
}

std::string in_small_letters(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

} // namespace

Running::Running(Handler handler, const Limits& limits, std::string_view host)
    : server_(listening(std::move(handler), limits, host)), thread_([this] { server_.run(); }) {}

void Running::end() {
    server_.stop();
    if (thread_.joinable()) thread_.join();
}

Client::Client(std::uint16_t port, Family family) : socket_(connected(port, family)) {}

Client::~Client() {
    if (socket_ >= 0) ::close(socket_);
}

void Client::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

void Client::send_no_more() {
    ::shutdown(socket_, SHUT_WR);
}

bool Client::receive_more() {
    char buffer[16384];
    const auto count = ::recv(socket_, buffer, sizeof buffer, 0);
    if (count > 0) received_.append(buffer, static_cast<std::size_t>(count));
    return count > 0;
}

Answer Client::receive_head() {
    Answer answer;
    std::size_t end = std::string::npos;
    while ((end = received_.find("\r\n\r\n")) == std::string::npos) {
        if (!receive_more()) return answer;
    }
    std::string head = received_.substr(0, end + 2);
    received_.erase(0, end + 4);
    const int status = std::stoi(head.substr(9, 3));
    head.erase(0, head.find("\r\n") + 2);
    while (!head.empty()) {
        const std::size_t line_end = head.find("\r\n");
        const std::size_t colon = head.find(": ");
        answer.headers[in_small_letters(head.substr(0, colon))] =
            head.substr(colon + 2, line_end - colon - 2);
        head.erase(0, line_end + 2);
    }
    answer.status = status;
    return answer;
}

Answer Client::receive_to_head() {
    return receive_head();
}

Answer Client::receive() {
    Answer answer = receive_head();
    const auto length = answer.headers.find("content-length");
    if (length == answer.headers.end()) return answer;
    const std::size_t size = std::stoul(length->second);
    while (received_.size() < size) {
        if (!receive_more()) return Answer{};
    }
    answer.body = received_.substr(0, size);
    received_.erase(0, size);
    return answer;
}

Answer Client::get(std::string_view path) {
    send("GET " + std::string(path) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    return receive();
}

bool Client::is_closed() {
    if (!received_.empty()) return false;
    char byte = 0;
    return ::recv(socket_, &byte, 1, 0) == 0;
}

std::string Client::receive_all() {
    while (receive_more()) {
    }
    return std::exchange(received_, {});
}

} // namespace concordat::http
