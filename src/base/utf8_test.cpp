// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.hpp"

#include <string>

#include <gtest/gtest.h>

namespace concordat::utf8_test {
namespace {

TEST(Utf8, IsTheShortestFormOfCharactersThatAre) {
    for (const std::string text :
         {"", "a", "\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
          "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"})
        EXPECT_TRUE(is_utf8(text)) << text;
}

TEST(Utf8, IsNotAnythingElse) {
    for (const std::string text : {"\x80", "\xC0\x80", "\xC1\xBF", "\xC2", "\xC2z", "\xE0\x9F\xBF",
                                   "\xED\xA0\x80", "\xED\xBF\xBF", "\xE2\x82", "\xF0\x8F\xBF\xBF",
                                   "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "ok \xFE"})
        EXPECT_FALSE(is_utf8(text)) << text;
}

TEST(PlainText, HasNoControlCharacters) {
    EXPECT_TRUE(is_plain_text("£125,000 for the Tri-Force “alliance”", false));
    EXPECT_TRUE(is_plain_text("שלום", false)); // a script that runs from the right is itself plain
    for (const std::string text : {"a\tb", "a\nb"}) {
        EXPECT_TRUE(is_plain_text(text, true)) << text;
        EXPECT_FALSE(is_plain_text(text, false)) << text;
    }
    for (const std::string text : {"a\rb", "a\x1B[2J", "\x7F", "\xC2\x85", "\xFF"})
        EXPECT_FALSE(is_plain_text(text, true)) << text;
}

TEST(PlainText, HasNothingThatReordersWhatIsReadOrBreaksALineUnseen) {
    for (const std::string text :
         {"approve \u202Edeny", "\u202A", "\u2066", "\u2069", "\u2028", "\u2029"})
        EXPECT_FALSE(is_plain_text(text, true)) << text;
}

} // namespace
} // namespace concordat::utf8_test
