// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/head.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace concordat::http::head_test {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::string head_of(const Response& response, After after = After::keep_open) {
    std::string head;
    write_head(head, response, after, "Sun, 06 Nov 1994 08:49:37 GMT");
    return head;
}

// The example of RFC 9110 section 5.6.7; the others by the calendar.
TEST(HttpDate, IsWrittenAsTheStandardGivesIt) {
    EXPECT_EQ(http_date(784111777), "Sun, 06 Nov 1994 08:49:37 GMT");
    EXPECT_EQ(http_date(0), "Thu, 01 Jan 1970 00:00:00 GMT");
    EXPECT_EQ(http_date(951782400), "Tue, 29 Feb 2000 00:00:00 GMT");
}

TEST(Head, HasStatusDateTypeAndLengthAndEndsWithAnEmptyLine) {
    const std::string head =
        head_of(Response{.content_type = "text/html; charset=utf-8", .body = "12345"});
    EXPECT_THAT(head, StartsWith("HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"));
    EXPECT_THAT(head, HasSubstr("\r\nContent-Type: text/html; charset=utf-8\r\n"));
    EXPECT_THAT(head, HasSubstr("\r\nContent-Length: 5\r\n"));
    EXPECT_THAT(head, EndsWith("\r\n\r\n"));
    EXPECT_EQ(head.find("\r\n\r\n"), head.size() - 4);
}

TEST(Head, CountsLastingBytes) {
    static constexpr std::string_view kStyle = "body{}";
    EXPECT_THAT(head_of(Response{.lasting = kStyle}), HasSubstr("\r\nContent-Length: 6\r\n"));
}

TEST(Head, SaysWhatBecomesOfTheConnection) {
    EXPECT_THAT(head_of({}), Not(HasSubstr("Connection:")));
    EXPECT_THAT(head_of({}, After::close), HasSubstr("\r\nConnection: close\r\n"));
    EXPECT_THAT(head_of({}, After::keep_open_as_asked),
                HasSubstr("\r\nConnection: keep-alive\r\n"));
}

TEST(Head, OfAnAnswerWithoutBodyHasNoLength) {
    for (int status : {204, 304}) {
        EXPECT_THAT(head_of(Response{.status = status}), Not(HasSubstr("\r\nContent-Length")));
        EXPECT_THAT(head_of(Response{.status = status}), Not(HasSubstr("\r\nContent-Type")));
    }
}

TEST(Head, CarriesWhatTheHandlerGives) {
    EXPECT_THAT(head_of(Response{.status = 303, .headers = {{"Location", "/boards?a=b"}}}),
                HasSubstr("\r\nLocation: /boards?a=b\r\n"));
}

TEST(Head, CannotBeBrokenApartByAHeader) {
    const Response response{.content_type = "text/html\r\nX-Type: 1",
                            .headers = {{"Location", "/\r\nX-Value: 1"},
                                        {"X-Feed", "a\nX-Line: 1"},
                                        {"X-Nul", std::string("a\0b", 3)},
                                        {"X-Name\r\nX-Other", "1"},
                                        {"X Space", "1"},
                                        {"", "1"},
                                        {"X-Good", "kept"}}};
    const std::string head = head_of(response);
    for (const char* planted :
         {"X-Type", "X-Value", "X-Line", "X-Nul", "X-Name", "X-Other", "X Space", "Location"}) {
        EXPECT_THAT(head, Not(HasSubstr(planted)));
    }
    EXPECT_THAT(head, HasSubstr("\r\nX-Good: kept\r\n"));
    EXPECT_THAT(head, HasSubstr("\r\nContent-Type: application/octet-stream\r\n"));
}

TEST(Head, KeepsWhatOnlyTheServerMaySet) {
    const Response response{.headers = {{"content-length", "999"},
                                        {"Transfer-Encoding", "chunked"},
                                        {"Content-Security-Policy", "default-src *"},
                                        {"x-frame-options", "ALLOWALL"},
                                        {"Server", "concordat/1"}}};
    const std::string head = head_of(response);
    for (const char* planted : {"999", "chunked", "default-src *", "ALLOWALL", "Server"})
        EXPECT_THAT(head, Not(HasSubstr(planted)));
}

} // namespace
} // namespace concordat::http::head_test
