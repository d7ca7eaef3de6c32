// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/request_reader.hpp"

#include <gtest/gtest.h>

#include <random>

namespace concordat::http::request_reader_test {
namespace {

constexpr std::string_view kHost = "Host: example.org\r\n";

/// The status a request is refused with; 0 where it is read or wants more.
int refusal_of(std::string_view bytes, const Limits& limits = {}) {
    RequestReader reader(limits);
    return reader.read(bytes) == Progress::refused ? reader.refused().status : 0;
}

std::string request_line_and_host(std::string_view line) {
    return std::string(line) + "\r\n" + std::string(kHost) + "\r\n";
}

std::string with_header(std::string_view header) {
    return "POST / HTTP/1.1\r\n" + std::string(kHost) + std::string(header) + "\r\n\r\n";
}

Method method_of(std::string_view word) {
    RequestReader reader(Limits{});
    const std::string text = request_line_and_host(std::string(word) + " / HTTP/1.1");
    std::string_view bytes = text;
    EXPECT_EQ(reader.read(bytes), Progress::complete) << word;
    return reader.request().method;
}

TEST(RequestReader, ReadsEveryPartOfARequest) {
    RequestReader reader(Limits{});
    std::string_view bytes = "POST /boards?name=a%20b HTTP/1.1\r\nHost: example.org\r\n"
                             "Content-Length: 5\r\nX-Note:  in words \r\n\r\nhelloGET ";
    ASSERT_EQ(reader.read(bytes), Progress::complete);
    EXPECT_EQ(bytes, "GET ");
    const Request& request = reader.request();
    EXPECT_EQ(request.method, Method::post);
    EXPECT_EQ(request.target, "/boards?name=a%20b");
    EXPECT_EQ(request.path, "/boards");
    ASSERT_NE(request.parameter("name"), nullptr);
    EXPECT_EQ(*request.parameter("name"), "a b");
    EXPECT_EQ(request.parameter("other"), nullptr);
    EXPECT_EQ(request.headers.find("x-note"), "in words");
    EXPECT_EQ(request.body, "hello");
    EXPECT_TRUE(reader.may_stay_open());
}

TEST(RequestReader, KnowsTheMethodsAndCallsTheRestOther) {
    EXPECT_EQ(method_of("GET"), Method::get);
    EXPECT_EQ(method_of("POST"), Method::post);
    EXPECT_EQ(method_of("PUT"), Method::put);
    EXPECT_EQ(method_of("DELETE"), Method::del);
    EXPECT_EQ(method_of("OPTIONS"), Method::options);
    EXPECT_EQ(method_of("BREW"), Method::other);
    EXPECT_EQ(method_of("get"), Method::other);
}

TEST(RequestReader, AsksForHeadAsForGet) {
    RequestReader reader(Limits{});
    const std::string text = request_line_and_host("HEAD /boards HTTP/1.1");
    std::string_view bytes = text;
    ASSERT_EQ(reader.read(bytes), Progress::complete);
    EXPECT_EQ(reader.request().method, Method::get);
    EXPECT_TRUE(reader.is_head());
}

TEST(RequestReader, TellsWhetherTheConnectionMayStayOpen) {
    const auto stays_open = [](std::string_view text) {
        RequestReader reader(Limits{});
        EXPECT_EQ(reader.read(text), Progress::complete);
        return reader.may_stay_open();
    };
    EXPECT_TRUE(stays_open("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    EXPECT_FALSE(stays_open("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
    EXPECT_FALSE(stays_open("GET / HTTP/1.0\r\n\r\n"));
    EXPECT_TRUE(stays_open("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
    EXPECT_TRUE(stays_open("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                           "0\r\nConnection: close\r\n\r\n")); // behind the body: no header
}

TEST(RequestReader, PutsChunksTogetherAndForgetsWhatFollowsThem) {
    RequestReader reader(Limits{});
    std::string_view bytes = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "5\r\nhello\r\n6;why=not\r\n world\r\n0\r\nX-Late: 1\r\n\r\n";
    ASSERT_EQ(reader.read(bytes), Progress::complete);
    EXPECT_EQ(reader.request().body, "hello world");
    EXPECT_EQ(reader.request().headers.find("X-Late"), std::nullopt);
    EXPECT_TRUE(bytes.empty());
}

TEST(RequestReader, RefusesAMalformedRequestLine) {
    for (std::string_view line :
         {"GET", "GET /", "GET / HTTP/2.0", "GET / HTTP/1.2", "GET / http/1.1", "GET  / HTTP/1.1",
          "GET / HTTP/1.1 ", " GET / HTTP/1.1", "GET boards HTTP/1.1", "GET /%zz HTTP/1.1",
          "GET /../a HTTP/1.1", "G\xC3\xA9T / HTTP/1.1", "GET /\x01 HTTP/1.1", "\x16\x03\x01",
          "GET * HTTP/1.1", "GET http:///a HTTP/1.1", "GET http://?a HTTP/1.1"}) {
        EXPECT_EQ(refusal_of(request_line_and_host(line)), 400) << line;
    }
}

TEST(RequestReader, RefusesAHostThatIsNone) {
    const auto with_host = [](std::string_view host) {
        return "GET / HTTP/1.1\r\nHost: " + std::string(host) + "\r\n\r\n";
    };
    for (std::string_view host : {"a b", "a/b", "user@a", "a\\b", "a?b", "a#b", "\"a\"", "<a>"})
        EXPECT_EQ(refusal_of(with_host(host)), 400) << host;
    for (std::string_view host : {"a", "a.example:8400", "127.0.0.1:80", "[::1]:8400", ""}) {
        RequestReader reader(Limits{});
        const std::string text = with_host(host);
        std::string_view bytes = text;
        EXPECT_EQ(reader.read(bytes), Progress::complete) << host;
    }
}

TEST(RequestReader, RefusesWhatCouldBeReadInTwoWays) {
    for (std::string_view header :
         {"Host: again", "Content-Length: 5\r\nContent-Length: 6", "Content-Length: -1",
          "Content-Length: 5x", "Content-Length: ", "Content-Length: 99999999999999999999999",
          "Content-Length: 5\r\nTransfer-Encoding: chunked",
          "Transfer-Encoding: chunked\r\nContent-Length: 5", "Transfer-Encoding: gzip",
          "Transfer-Encoding: gzip, chunked", "Transfer-Encoding: chunked, gzip",
          "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", "X-Space : 1", "NoColon",
          "X-Bare: a\nX-Feed: b", "X-Nul: a\x01"}) {
        EXPECT_EQ(refusal_of(with_header(header)), 400) << header;
    }
    EXPECT_EQ(refusal_of("GET / HTTP/1.1\r\n\r\n"), 400);
    EXPECT_EQ(refusal_of("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"), 400);
}

TEST(RequestReader, RefusesMalformedChunks) {
    const std::string head = with_header("Transfer-Encoding: chunked");
    for (std::string_view chunk :
         {"x\r\n", "5\r\nhello!\r\n", "-1\r\na\r\n", "5\nhello\n", "FFFFFFFFFFFFFFFFF\r\na\r\n"}) {
        EXPECT_EQ(refusal_of(head + std::string(chunk) + "0\r\n\r\n"), 400) << chunk;
    }
}

TEST(RequestReader, BoundsTheHeaderHoweverItIsMadeUp) {
    const Limits limits{.header_bytes = 1000};
    const std::string long_target = "GET /" + std::string(1000, 'a') + " HTTP/1.1\r\n";
    EXPECT_EQ(refusal_of(long_target, limits), 431);
    EXPECT_EQ(refusal_of(with_header("X: " + std::string(1000, 'a')), limits), 431);
    EXPECT_EQ(refusal_of("GET / HTTP/1.1\r\nX: " + std::string(1000, 'a'), limits), 431);
    EXPECT_EQ(refusal_of("GET /" + std::string(1000, 'a'), limits), 431);
    EXPECT_EQ(refusal_of(with_header("X: " + std::string(900, 'a')), limits), 0);
    std::string many = "X: a\r\n";
    while (many.size() < 1000)
        many += many;
    RequestReader reader(limits);
    const std::string text = with_header(many + "Y: b");
    Progress progress = Progress::wants_more;
    std::string waiting;
    for (char c : text) {
        if (progress == Progress::refused) break;
        waiting += c;
        std::string_view bytes = waiting;
        progress = reader.read(bytes);
        waiting = std::string(bytes);
    }
    EXPECT_EQ(progress, Progress::refused);
    EXPECT_EQ(reader.refused().status, 431);
}

TEST(RequestReader, BoundsTheBodyBeforeItComes) {
    const Limits limits{.body_bytes = 10};
    EXPECT_EQ(refusal_of(with_header("Content-Length: 11"), limits), 413);
    EXPECT_EQ(refusal_of(with_header("Content-Length: 10"), limits), 0);
    const std::string chunked = with_header("Transfer-Encoding: chunked");
    EXPECT_EQ(refusal_of(chunked + "B\r\n", limits), 413);
    EXPECT_EQ(refusal_of(chunked + "6\r\nabcdef\r\n5\r\n", limits), 413);
    EXPECT_EQ(refusal_of(chunked + "6\r\nabcdef\r\n4\r\n", limits), 0);
}

TEST(RequestReader, BoundsTheLineOfAChunkAndWhatFollowsTheLast) {
    const Limits limits{.header_bytes = 1000};
    const std::string head = with_header("Transfer-Encoding: chunked");
    EXPECT_EQ(refusal_of(head + "1;" + std::string(1001, 'x'), limits), 431);
    EXPECT_EQ(refusal_of(head + "0\r\nX: " + std::string(1001, 'x'), limits), 431);
    EXPECT_EQ(refusal_of(head + "0\r\nX: " + std::string(1001, 'x') + "\r\n\r\n", limits), 431);
}

TEST(RequestReader, ReadsTheSameInWhateverPiecesItComes) {
    const std::string text = "POST /a?b=c HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nxyz"
                             "GET /d HTTP/1.1\r\nHost: a\r\n\r\n"
                             "POST /e HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n";
    const std::vector<std::string> expected = {"/a xyz", "/d ", "/e abcde"};
    std::mt19937 random(20151217);
    for (int round = 0; round < 500; ++round) {
        RequestReader reader(Limits{});
        std::vector<std::string> read;
        std::string waiting;
        std::size_t sent = 0;
        while (sent < text.size()) {
            const std::size_t piece = 1 + random() % (round % 2 == 0 ? 3 : 40);
            waiting += text.substr(sent, piece);
            sent += piece;
            std::string_view bytes = waiting;
            while (reader.read(bytes) == Progress::complete) {
                read.push_back(reader.request().path + " " + reader.request().body);
                reader.start_next();
            }
            waiting = std::string(bytes);
        }
        ASSERT_EQ(read, expected);
    }
}

TEST(RequestReader, ReadsOrRefusesWhateverTheBytes) {
    const std::string good = "POST /a?b=c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n";
    std::mt19937 random(20160623);
    int refused = 0;
    int complete = 0;
    for (int round = 0; round < 5000; ++round) {
        std::string text = good;
        for (auto changes = 1 + random() % 3; changes > 0; --changes)
            text[random() % text.size()] = static_cast<char>(random());
        RequestReader reader(Limits{.header_bytes = 200, .body_bytes = 8});
        std::string_view bytes = text;
        const Progress progress = reader.read(bytes);
        refused += progress == Progress::refused;
        complete += progress == Progress::complete;
    }
    EXPECT_GT(refused, 1000);
    EXPECT_GT(complete, 100);
}

} // namespace
} // namespace concordat::http::request_reader_test
