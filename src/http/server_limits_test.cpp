// SPDX-License-Identifier: GPL-3.0-or-later
// What one client may take of the server, and how it stops.
#include "http/server.hpp"

#include "http/given.hpp"

#include <gtest/gtest.h>

#include <future>
#include <latch>
#include <random>

#include <sys/resource.h>

namespace concordat::http::server_limits_test {
namespace {

using std::chrono::milliseconds;

Response hello(const Request&) {
    return Response{.body = "hello"};
}

std::string post(std::string_view header) {
    return "POST / HTTP/1.1\r\nHost: a\r\n" + std::string(header) + "\r\n\r\n";
}

/// The status a request is answered with, where the connection then closes; else 0.
int closed_with(const Running& server, std::string_view request) {
    Client client(server.port());
    client.send(request);
    const Answer answer = client.receive();
    return client.is_closed() ? answer.status : 0;
}

TEST(Limits, AnHeaderThatIsTooLargeIsRefused) {
    const Running server(hello, Limits{.header_bytes = 2000});
    EXPECT_EQ(closed_with(server, "GET / HTTP/1.1\r\nX: " + std::string(100'000, 'x')), 431);
    EXPECT_EQ(closed_with(server, "GET /" + std::string(100'000, 'x')), 431);
    Client client(server.port());
    client.send("GET / HTTP/1.1\r\nHost: a\r\nX: " + std::string(1900, 'x') + "\r\n\r\n");
    EXPECT_EQ(client.receive().status, 200);
}

TEST(Limits, ABodyThatIsTooLargeIsRefusedBeforeItComes) {
    const Running server(hello, Limits{.body_bytes = 1000});
    EXPECT_EQ(closed_with(server, post("Content-Length: 1001")), 413);
    EXPECT_EQ(closed_with(server, post("Transfer-Encoding: chunked") + "3E9\r\n"), 413);
}

// A close over unread bytes would reset the connection and lose the answer.
TEST(Limits, AClientThatSendsTooMuchCanReadWhy) {
    const Running server(hello, Limits{.body_bytes = 1000});
    EXPECT_EQ(closed_with(server, post("Content-Length: 500000") + std::string(500'000, 'x')), 413);
}

TEST(Limits, ABodyWithinTheLimitIsRead) {
    const Running server([](const Request& request) { return Response{.body = request.body}; });
    Client client(server.port());
    const std::string body(1024 * 1024, 'x');
    client.send(post("Content-Length: 1048576") + body);
    EXPECT_EQ(client.receive().body, body);
    client.send(post("Transfer-Encoding: chunked") + "100000\r\n" + body + "\r\n0\r\n\r\n");
    EXPECT_EQ(client.receive().body, body);
}

TEST(Limits, AHalfRequestIsAnsweredWhenItsTimeIsOver) {
    const Limits limits{.header_time = milliseconds{50}, .body_time = milliseconds{50}};
    const Running server(hello, limits);
    EXPECT_EQ(closed_with(server, "GET / HTT"), 408);
    EXPECT_EQ(closed_with(server, "GET / HTTP/1.1\r\nHost: a\r\n"), 408);
    EXPECT_EQ(closed_with(server, post("Content-Length: 10") + "half"), 408);
}

TEST(Limits, AnIdleConnectionIsClosedWithoutAWord) {
    const Running server(hello, Limits{.idle_time = milliseconds{250}});
    Client never_asked(server.port());
    EXPECT_TRUE(never_asked.is_closed());
    Client asked(server.port());
    EXPECT_EQ(asked.get("/").status, 200);
    EXPECT_TRUE(asked.is_closed());
}

TEST(Limits, AHandlerMayTakeLongerThanAnyOfThem) {
    const Limits limits{.header_time = milliseconds{100}, .idle_time = milliseconds{100}};
    std::promise<void> other_closed;
    const auto waits = other_closed.get_future().share();
    const Running server(
        [waits](const Request&) {
            waits.wait();
            return Response{.body = "at last"};
        },
        limits);
    Client patient(server.port());
    patient.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    Client idle(server.port());
    EXPECT_TRUE(idle.is_closed());
    other_closed.set_value();
    EXPECT_EQ(patient.receive().body, "at last");
}

TEST(Limits, AClientThatDoesNotReadIsCutOff) {
    static constexpr std::size_t kMoreThanSocketsHold = 64 * 1024 * 1024;
    Running server(
        [](const Request&) { return Response{.body = std::string(kMoreThanSocketsHold, 'x')}; },
        Limits{.write_time = milliseconds{50}});
    Client client(server.port());
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    EXPECT_EQ(client.receive_to_head().status, 200);
    server.end(); // returns when nothing is under way
    EXPECT_LT(client.receive_all().size(), kMoreThanSocketsHold);
}

TEST(Limits, OneConnectionTooManyIsTurnedAway) {
    const Running server(hello, Limits{.connections = 2});
    Client one(server.port());
    EXPECT_EQ(one.get("/").status, 200);
    {
        Client two(server.port());
        EXPECT_EQ(two.get("/").status, 200);
        Client three(server.port());
        const Answer answer = three.receive();
        EXPECT_EQ(answer.status, 503);
        EXPECT_EQ(answer.headers.at("retry-after"), "10");
        EXPECT_TRUE(three.is_closed());
    }
    EXPECT_EQ(one.get("/").status, 200);
}

TEST(Limits, AHandlerThatTakesLongHoldsUpNobody) {
    std::latch fast_answered(8);
    const Running server(
        [&](const Request& request) {
            if (request.path == "/slow") fast_answered.wait();
            return Response{.body = request.path};
        },
        Limits{.threads = 1});
    Client slow(server.port());
    Client second(server.port());
    slow.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    second.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    for (int i = 0; i < 8; ++i) {
        Client fast(server.port());
        EXPECT_EQ(fast.get("/fast").body, "/fast");
        fast_answered.count_down();
    }
    EXPECT_EQ(slow.receive().body, "/slow");
    EXPECT_EQ(second.receive().body, "/slow");
}

TEST(Limits, AThousandIdleConnectionsAreHarmless) {
    rlimit files{};
    ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &files), 0);
    files.rlim_cur = files.rlim_max;
    ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &files), 0);
    ASSERT_GE(files.rlim_cur, 2100u);
    const Running server(hello);
    std::vector<Client> idle;
    for (int i = 0; i < 1000; ++i) {
        idle.emplace_back(server.port());
        if (i % 2 == 0) {
            ASSERT_EQ(idle.back().get("/").body, "hello");
        }
    }
    Client another(server.port());
    EXPECT_EQ(another.get("/").body, "hello");
    EXPECT_EQ(idle.front().get("/").body, "hello");
    EXPECT_EQ(idle.back().get("/").body, "hello");
}

TEST(Stop, EndsIdleConnectionsAndReturns) {
    Running server(hello);
    Client asked(server.port());
    Client never_asked(server.port());
    EXPECT_EQ(asked.get("/").status, 200);
    server.end();
    EXPECT_TRUE(asked.is_closed());
    EXPECT_TRUE(never_asked.is_closed());
}

TEST(Stop, FinishesTheRequestsUnderWay) {
    std::promise<void> begun;
    std::promise<void> stopped;
    Running server([&](const Request&) {
        begun.set_value();
        stopped.get_future().wait();
        return Response{.body = "finished"};
    });
    Client client(server.port());
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    begun.get_future().wait();
    server.stop();
    stopped.set_value();
    const Answer answer = client.receive();
    EXPECT_EQ(answer.body, "finished");
    EXPECT_EQ(answer.headers.at("connection"), "close");
    EXPECT_TRUE(client.is_closed());
}

TEST(Stop, FinishesARequestThatIsHalfReceived) {
    Running server(hello);
    Client client(server.port());
    client.send(post("Content-Length: 10\r\nExpect: 100-continue"));
    EXPECT_EQ(client.receive_to_head().status, 100);
    client.send("half ");
    server.stop();
    client.send("a body");
    EXPECT_EQ(client.receive().body, "hello");
}

TEST(Stop, MayComeBeforeRunAndTwice) {
    auto server = Server::listen("127.0.0.1:0", hello, Limits{});
    ASSERT_TRUE(server);
    server.value().stop();
    server.value().stop();
    server.value().run();
    EXPECT_NE(server->port(), 0);
}

TEST(Stop, MayNeverComeWhereTheServerNeverRan) {
    auto server = Server::listen("127.0.0.1:0", hello, Limits{});
    ASSERT_TRUE(server);
    const Client client(server->port());
}

TEST(Server, LivesOnWhateverTheBytes) {
    const Running server(hello);
    const std::string good = post("Transfer-Encoding: chunked") + "5\r\nhello\r\n0\r\n\r\n";
    std::mt19937 random(20151217);
    for (int round = 0; round < 500; ++round) {
        std::string bytes = good;
        for (auto changes = 1 + random() % 4; changes > 0; --changes)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        Client client(server.port());
        client.send(bytes);
        if (round % 2 == 0) client.send_no_more();
        if (round % 10 == 0) client.receive_all();
    }
    Client client(server.port());
    EXPECT_EQ(client.get("/").body, "hello");
}

} // namespace
} // namespace concordat::http::server_limits_test
