// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.hpp"

#include <gtest/gtest.h>

namespace concordat::digest_test {
namespace {

// The examples of FIPS 180-4.
TEST(Digest, IsSha256) {
    EXPECT_EQ(hex(sha256("abc")),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256({"a", "bc"}), sha256("abc"));
}

TEST(Digest, IsReadBackFromHexadecimal) {
    const Digest digest = sha256("abc");
    EXPECT_EQ(parse_digest(hex(digest)), digest);
    EXPECT_EQ(parse_digest("ba78"), std::nullopt);
    EXPECT_EQ(parse_digest(std::string(64, 'G')), std::nullopt);
}

TEST(Text, OfTheSameWordsUnderAnotherSaltIsAnotherCommitment) {
    const Sealed one = seal("words", sha256("one"));
    const Sealed two = seal("words", sha256("two"));
    EXPECT_NE(one.text(), two.text());
    EXPECT_EQ(one.text(), seal("words", sha256("one")).text());
}

} // namespace
} // namespace concordat::digest_test
