// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.hpp"

#include "http/given.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace concordat::http::server_test {
namespace {

constexpr std::string_view kLasting = "body { color: #0b0c0c }";

std::string word(Method method) {
    switch (method) {
    case Method::get:
        return "get";
    case Method::head:
        return "head";
    case Method::post:
        return "post";
    case Method::put:
        return "put";
    case Method::del:
        return "del";
    case Method::options:
        return "options";
    case Method::other:
        return "other";
    }
    return "";
}

Response echo(const Request& request) {
    if (request.path == "/throws") throw std::runtime_error("a planted failure");
    if (request.path == "/throws-a-number") throw 7;
    if (request.path == "/wrong-status") return Response{.status = 42};
    if (request.path == "/lasting")
        return Response{.content_type = "text/css", .lasting = kLasting};
    if (request.path == "/large") return Response{.body = std::string(3'000'000, 'x')};
    if (request.path == "/empty") return Response{.status = 204, .body = "not sent"};
    if (request.path == "/missing") return plain(404, "There is no such page.");
    return Response{.body = word(request.method) + " " + request.path + " " + request.body};
}

void expect_strict_headers(const Answer& answer) {
    const std::map<std::string, std::string> strict = {
        {"content-security-policy",
         "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
         "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
         "frame-ancestors 'none'"},
        {"x-content-type-options", "nosniff"},
        {"x-frame-options", "DENY"},
        {"referrer-policy", "same-origin"},
        {"cross-origin-opener-policy", "same-origin"},
        {"cross-origin-resource-policy", "same-origin"}};
    for (const auto& [name, value] : strict) {
        const auto header = answer.headers.find(name);
        ASSERT_NE(header, answer.headers.end()) << name << " of a " << answer.status;
        EXPECT_EQ(header->second, value);
    }
    EXPECT_TRUE(answer.headers.contains("permissions-policy"));
    EXPECT_TRUE(answer.headers.contains("date"));
    EXPECT_FALSE(answer.headers.contains("server"));
}

TEST(Server, AnswersARequest) {
    const Running server(echo);
    Client client(server.port());
    const Answer answer = client.get("/boards/caf%C3%A9?as-at=2015-12-17");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "get /boards/caf\xC3\xA9 ");
    EXPECT_EQ(answer.headers.at("content-type"), "text/plain; charset=utf-8");
}

TEST(Server, ListensOnIpv6Too) {
    const Running server(echo, {}, "[::1]");
    Client client(server.port(), Family::ipv6);
    EXPECT_EQ(client.get("/").status, 200);
}

TEST(Server, KeepsTheConnectionOpenForTheNextRequest) {
    const Running server(echo);
    Client client(server.port());
    for (int i = 0; i < 100; ++i) {
        const std::string path = "/" + std::to_string(i);
        ASSERT_EQ(client.get(path).body, "get " + path + " ");
    }
}

TEST(Server, AnswersPipelinedRequestsInOrder) {
    const Running server(echo);
    Client client(server.port());
    std::string requests;
    for (int i = 0; i < 200; ++i) {
        requests += "POST /" + std::to_string(i) +
                    " HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n" + std::to_string(1000 + i);
    }
    client.send(requests);
    for (int i = 0; i < 200; ++i) {
        ASSERT_EQ(client.receive().body,
                  "post /" + std::to_string(i) + " " + std::to_string(1000 + i));
    }
}

TEST(Server, ClosesWhenTheClientAsksForIt) {
    const Running server(echo);
    Client client(server.port());
    client.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    EXPECT_EQ(client.receive().headers.at("connection"), "close");
    EXPECT_TRUE(client.is_closed());
}

TEST(Server, TellsAnOldClientThatTheConnectionStaysOpen) {
    const Running server(echo);
    Client client(server.port());
    client.send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    EXPECT_EQ(client.receive().headers.at("connection"), "keep-alive");
    client.send("GET /b HTTP/1.0\r\n\r\n");
    EXPECT_EQ(client.receive().body, "get /b ");
    EXPECT_TRUE(client.is_closed());
}

TEST(Server, AnswersHeadLikeGetWithoutTheBody) {
    const Running server(echo);
    Client client(server.port());
    client.send("HEAD /boards HTTP/1.1\r\nHost: a\r\n\r\n");
    const Answer head = client.receive_to_head();
    const Answer get = client.get("/boards");
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.headers.at("content-length"), std::to_string(get.body.size()));
    EXPECT_EQ(get.body, "get /boards ");
}

TEST(Server, PassesEveryMethodOn) {
    const Running server(echo);
    Client client(server.port());
    for (const auto& [method, expected] : std::map<std::string, std::string>{{"PUT", "put"},
                                                                             {"DELETE", "del"},
                                                                             {"OPTIONS", "options"},
                                                                             {"PATCH", "other"},
                                                                             {"TRACE", "other"},
                                                                             {"BREW", "other"}}) {
        client.send(method + " / HTTP/1.1\r\nHost: a\r\n\r\n");
        EXPECT_EQ(client.receive().body, expected + " / ");
    }
}

TEST(Server, SendsLastingBytesAndLargeOnesWhole) {
    const Running server(echo);
    Client client(server.port());
    const Answer lasting = client.get("/lasting");
    EXPECT_EQ(lasting.body, kLasting);
    EXPECT_EQ(lasting.headers.at("content-type"), "text/css");
    EXPECT_EQ(client.get("/large").body, std::string(3'000'000, 'x'));
    EXPECT_EQ(client.get("/after").body, "get /after ");
}

TEST(Server, KeepsWhatAnAnswersBytesLiveInUntilAllAreSent) {
    const std::string large(8'000'000, 'k'); // more than the system takes at once
    std::weak_ptr<const std::string> kept;
    std::atomic<int> asked = 0;
    const Running server([&](const Request&) {
        if (++asked > 1) return Response{.body = kept.expired() ? "let go" : "still there"};
        const auto keeps = std::make_shared<const std::string>(large);
        kept = keeps;
        return Response{.lasting = *keeps, .keeps = keeps};
    });
    Client client(server.port());
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    while (asked == 0)
        std::this_thread::yield();
    EXPECT_EQ(client.receive().body, large);
    EXPECT_EQ(client.get("/after").body, "let go");
}

TEST(Server, SendsNoBodyWhereTheStatusHasNone) {
    const Running server(echo);
    Client client(server.port());
    EXPECT_EQ(client.get("/empty").status, 204);
    EXPECT_EQ(client.get("/after").body, "get /after ");
}

TEST(Server, LivesOnWhenTheHandlerThrows) {
    const Running server(echo);
    Client client(server.port());
    for (std::string_view path : {"/throws", "/throws-a-number", "/wrong-status"}) {
        const Answer answer = client.get(path);
        EXPECT_EQ(answer.status, 500);
        EXPECT_EQ(answer.body, "The server failed to answer this request.\n");
        EXPECT_EQ(client.get("/after").status, 200);
    }
}

TEST(Server, RefusesAMalformedRequestAndCloses) {
    const Running server(echo);
    for (std::string_view request :
         {"nonsense\r\n\r\n", "GET / HTTP/3.0\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
          "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", "GET /../a HTTP/1.1\r\nHost: a\r\n\r\n",
          "\x16\x03\x01\x02\x01\x01\x01\xfc\x03\x03\r\n\r\n",
          "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n"}) {
        Client client(server.port());
        client.send(request);
        const Answer answer = client.receive();
        EXPECT_EQ(answer.status, 400) << request;
        EXPECT_EQ(answer.headers.at("connection"), "close");
        EXPECT_TRUE(client.is_closed());
    }
}

TEST(Server, AnswersWhatCameBeforeAMalformedRequest) {
    const Running server(echo);
    Client client(server.port());
    client.send("GET /good HTTP/1.1\r\nHost: a\r\n\r\nnonsense\r\n\r\n");
    EXPECT_EQ(client.receive().body, "get /good ");
    EXPECT_EQ(client.receive().status, 400);
    EXPECT_TRUE(client.is_closed());
}

TEST(Server, CarriesTheStrictHeadersOnEveryAnswer) {
    const Limits limits{.header_bytes = 1000, .body_bytes = 100};
    const Running server(echo, limits);
    for (std::string_view path : {"/", "/lasting", "/missing", "/empty", "/throws", "/%zz"}) {
        Client client(server.port());
        const Answer answer = client.get(path);
        ASSERT_NE(answer.status, 0) << path;
        expect_strict_headers(answer);
    }
    const std::string long_header = "GET / HTTP/1.1\r\nX: " + std::string(2000, 'x');
    for (std::string_view request :
         {std::string_view("nonsense\r\n\r\n"), std::string_view(long_header),
          std::string_view("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 101\r\n\r\n")}) {
        Client client(server.port());
        client.send(request);
        const Answer answer = client.receive();
        ASSERT_GE(answer.status, 400);
        expect_strict_headers(answer);
    }
}

TEST(Server, SaysContinueToAClientThatWaitsForIt) {
    const Running server(echo);
    Client client(server.port());
    client.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(client.receive_to_head().status, 100);
    client.send("hello");
    EXPECT_EQ(client.receive().body, "post /a hello");
}

TEST(Server, AnswersAClientThatSendsNoMore) {
    const Running server(echo);
    Client client(server.port());
    client.send("GET /last HTTP/1.1\r\nHost: a\r\n\r\n");
    client.send_no_more();
    EXPECT_EQ(client.receive().body, "get /last ");
    EXPECT_TRUE(client.is_closed());
}

TEST(Server, LivesOnWhenAClientLeavesEarly) {
    const Running server(echo);
    for (std::string_view part : {"", "GET / HT", "GET / HTTP/1.1\r\nHost: a\r\n",
                                  "POST / HTTP/1.1\r\n"
                                  "Host: a\r\nContent-Length: 10\r\n\r\nhalf",
                                  "GET /large HTTP/1.1\r\nHost: a\r\n\r\n"}) {
        Client client(server.port());
        client.send(part);
    }
    Client client(server.port());
    EXPECT_EQ(client.get("/after").status, 200);
}

TEST(Server, RefusesAnAddressThatIsInUse) {
    const Running server(echo);
    const auto second =
        Server::listen("127.0.0.1:" + std::to_string(server.port()), echo, Limits{});
    ASSERT_FALSE(second);
    EXPECT_EQ(second.refusal().rule, "http.address-in-use");
    EXPECT_EQ(second.refusal().reason, Reason::conflict);
}

TEST(Server, RefusesAnAddressThatIsNone) {
    EXPECT_EQ(Server::listen("localhost:0", echo, Limits{}).refusal().rule,
              "http.address-malformed");
    EXPECT_EQ(Server::listen("127.0.0.1", echo, Limits{}).refusal().rule, "http.address-malformed");
    EXPECT_EQ(Server::listen("192.0.2.1:0", echo, Limits{}).refusal().rule,
              "http.address-not-available");
}

} // namespace
} // namespace concordat::http::server_test
