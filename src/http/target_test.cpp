// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/target.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <random>

namespace concordat::http::target_test {
namespace {

std::string path_of(std::string_view target) {
    const auto parsed = parse_target(target);
    return parsed ? parsed->path : "refused";
}

bool is_refused(std::string_view target) {
    const auto parsed = parse_target(target);
    return !parsed && parsed.refusal().rule == "http.target-malformed" &&
           !parsed.refusal().message.empty();
}

TEST(Target, HasAPathAndAQuery) {
    const auto target = parse_target("/decisions?body=nottinghamshire&page=2");
    ASSERT_TRUE(target);
    EXPECT_EQ(target->path, "/decisions");
    EXPECT_EQ(target->query, (std::vector<Parameter>{{"body", "nottinghamshire"}, {"page", "2"}}));
}

TEST(Target, IsDecodedOnce) {
    EXPECT_EQ(path_of("/caf%C3%A9"), "/caf\xC3\xA9");
    EXPECT_EQ(path_of("/a%2fb"), "/a/b");
    EXPECT_EQ(path_of("/%2541"), "/%41");
    EXPECT_EQ(path_of("/a+b"), "/a+b");
    EXPECT_EQ(path_of("/%F0%9F%8F%9B"), "/\xF0\x9F\x8F\x9B");
}

TEST(Target, TakesAPlusInAQueryForASpace) {
    const auto target = parse_target("/?q=stage+gate%2B1&empty&=nameless&&last=");
    ASSERT_TRUE(target);
    EXPECT_EQ(target->query,
              (std::vector<Parameter>{
                  {"q", "stage gate+1"}, {"empty", ""}, {"", "nameless"}, {"last", ""}}));
}

TEST(Target, LeavesTheHostOfAnAbsoluteAddressOut) {
    EXPECT_EQ(path_of("http://example.org/boards?x"), "/boards");
    EXPECT_EQ(path_of("HTTPS://example.org:8400"), "/");
    const auto target = parse_target("http://example.org?page=2");
    ASSERT_TRUE(target);
    EXPECT_EQ(target->path, "/");
    EXPECT_EQ(target->query, (std::vector<Parameter>{{"page", "2"}}));
}

TEST(Target, IsRefusedWhereItIsNotAnAddress) {
    for (std::string_view target : {"", "decisions", "*", "?a=b", "/a b", "/a#b", "/caf\xC3\xA9",
                                    "ftp://example.org/", "/\x7F", "example.org:80"}) {
        EXPECT_TRUE(is_refused(target)) << target;
    }
    EXPECT_TRUE(is_refused(std::string_view("/a\0b", 4)));
}

TEST(Target, IsRefusedWhereAPercentSignStandsAlone) {
    for (std::string_view target : {"/%", "/%4", "/%4g", "/%g4", "/a?b=%", "/a?%zz=c", "/%%41"})
        EXPECT_TRUE(is_refused(target)) << target;
}

// The ill-formed sequences of RFC 3629: lone and missing tails, overlong forms, surrogates, and
// what lies above U+10FFFF.
TEST(Target, IsRefusedWhereItIsNotUtf8) {
    for (std::string_view bytes :
         {"%80", "%C3", "%C3%28", "%C0%AF", "%C1%81", "%E0%80%AF", "%E0%9F%BF", "%E2%82",
          "%ED%A0%80", "%ED%BF%BF", "%F0%80%80%AF", "%F0%8F%BF%BF", "%F4%90%80%80", "%F5%80%80%80",
          "%FF", "%F0%9F%8F"}) {
        EXPECT_TRUE(is_refused("/" + std::string(bytes))) << bytes;
        EXPECT_TRUE(is_refused("/?a=" + std::string(bytes))) << bytes;
    }
    for (std::string_view bytes : {"%7E", "%C2%80", "%DF%BF", "%E0%A0%80", "%ED%9F%BF", "%EE%80%80",
                                   "%EF%BF%BD", "%F0%90%80%80", "%F4%8F%BF%BF"}) {
        EXPECT_FALSE(is_refused("/?a=" + std::string(bytes))) << bytes;
    }
}

TEST(Target, IsRefusedWhereThePathLeavesItsPlace) {
    for (std::string_view target : {"/..", "/.", "/a/../b", "/a/./b", "/%2e%2e/b", "/a/%2E%2E%2fb",
                                    "/a/..?b", "http://example.org/../a"}) {
        EXPECT_TRUE(is_refused(target)) << target;
    }
    EXPECT_EQ(path_of("/...//.a/..b/a.."), "/...//.a/..b/a..");
}

TEST(Target, HasNoControlCharacterInItsPathAndNoNulAnywhere) {
    EXPECT_TRUE(is_refused("/%00"));
    EXPECT_TRUE(is_refused("/%0d%0aSet-Cookie:a"));
    EXPECT_TRUE(is_refused("/%7f"));
    EXPECT_TRUE(is_refused("/?a=%00"));
    const auto target = parse_target("/?note=one%0D%0Atwo");
    ASSERT_TRUE(target);
    EXPECT_EQ(target->query.front().value, "one\r\ntwo");
}

TEST(Query, HasAtMostAThousandParameters) {
    std::string query;
    for (int i = 0; i < 1000; ++i)
        query += "a=&";
    EXPECT_TRUE(parse_query(query));
    EXPECT_FALSE(parse_query(query + "a="));
}

TEST(Encode, WritesWhatRfc3986DoesNotReserveAsItIs) {
    EXPECT_EQ(encode("AZaz09-._~"), "AZaz09-._~");
    EXPECT_EQ(encode("a b/c?d&e=f+g%\xC3\xA9\n"), "a%20b%2Fc%3Fd%26e%3Df%2Bg%25%C3%A9%0A");
    EXPECT_EQ(encode_path("/decision/caf\xC3\xA9"), "/decision/caf%C3%A9");
    const std::vector<Parameter> query{{"body", "a&b"}, {"page", "2"}};
    EXPECT_EQ(encode_query(query), "body=a%26b&page=2");
}

std::string random_words(std::mt19937& random) {
    static const std::vector<std::string> kPieces = {"a",
                                                     "Z",
                                                     "0",
                                                     "/",
                                                     "&",
                                                     "=",
                                                     "+",
                                                     "%",
                                                     "?",
                                                     "#",
                                                     " ",
                                                     ".",
                                                     "..",
                                                     "\n",
                                                     "\xC3\xA9",
                                                     "\xE2\x82\xAC",
                                                     "\xF0\x9F\x8F\x9B",
                                                     "\"",
                                                     "<",
                                                     "\\"};
    std::string words;
    for (auto left = random() % 12; left > 0; --left)
        words += kPieces[random() % kPieces.size()];
    return words;
}

TEST(Target, ReadsBackWhatEncodeWrote) {
    std::mt19937 random(20151217);
    for (int round = 0; round < 5000; ++round) {
        Target expected{"/x" + random_words(random) + "x", {}};
        std::erase(expected.path, '\n');
        for (auto left = random() % 4; left > 0; --left)
            expected.query.push_back({random_words(random) + "n", random_words(random)});
        std::string written = encode_path(expected.path);
        if (!expected.query.empty()) written += "?" + encode_query(expected.query);
        const auto read = parse_target(written);
        const bool leaves_its_place = expected.path.find("/./") != std::string::npos ||
                                      expected.path.find("/../") != std::string::npos;
        ASSERT_EQ(static_cast<bool>(read), !leaves_its_place) << written;
        if (!read) continue;
        ASSERT_EQ(*read, expected) << written;
    }
}

/// Whatever the bytes: a refusal with its rule, or a target that reads back as itself.
int fuzz_target(const std::uint8_t* data, std::size_t size) {
    const auto target = parse_target({reinterpret_cast<const char*>(data), size});
    if (!target) {
        EXPECT_EQ(target.refusal().rule, "http.target-malformed");
        return 0;
    }
    EXPECT_TRUE(target->path.starts_with('/'));
    EXPECT_EQ(target->path.find('\0'), std::string::npos);
    const auto again = parse_target(encode_path(target->path) + "?" + encode_query(target->query));
    EXPECT_TRUE(again && *again == *target);
    return 1;
}

TEST(Target, IsReadOrRefusedWhateverTheBytes) {
    static constexpr std::string_view kAlphabet = "/%?&=+.#20aAfFcC3e9E-:hTtp\xC3\xA9\x80\n";
    std::mt19937 random(20160623);
    int read = 0;
    for (int round = 0; round < 20000; ++round) {
        std::vector<std::uint8_t> bytes(random() % 40);
        for (auto& byte : bytes) {
            byte = static_cast<std::uint8_t>(
                round % 2 == 0 ? random() : kAlphabet[random() % kAlphabet.size()]);
        }
        if (!bytes.empty() && round % 4 != 0) bytes.front() = '/';
        read += fuzz_target(bytes.data(), bytes.size());
    }
    EXPECT_GT(read, 100);
    EXPECT_LT(read, 19900);
}

TEST(Headers, AreFoundInAnyCase) {
    Headers headers;
    headers.add("Content-Type", "text/plain");
    headers.add("X-Empty", "");
    headers.add("content-type", "second");
    EXPECT_EQ(headers.find("CONTENT-TYPE"), "text/plain");
    EXPECT_EQ(headers.find("x-empty"), "");
    EXPECT_EQ(headers.find("Content"), std::nullopt);
    EXPECT_EQ(headers.size(), 3u);
    headers.clear();
    EXPECT_EQ(headers.find("Content-Type"), std::nullopt);
}

} // namespace
} // namespace concordat::http::target_test
