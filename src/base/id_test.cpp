// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.hpp"

#include <gtest/gtest.h>

namespace concordat::id_test {
namespace {

struct BoardKind {
    static constexpr std::string_view kName = "board";
};
using BoardId = Id<BoardKind>;

TEST(Id, IsItsKindAndASlug) {
    const auto id = BoardId::parse("board/three-force");
    ASSERT_TRUE(id);
    EXPECT_EQ(id->text(), "board/three-force");
    EXPECT_EQ(id->slug(), "three-force");
    EXPECT_EQ(kind_of(id->text()), "board");
}

TEST(Id, MayHaveASlugInParts) {
    EXPECT_TRUE(ThingId::parse("decision/nottinghamshire-commissioner/2016.047"));
}

TEST(Id, OfAnotherKindIsRefused) {
    const auto id = BoardId::parse("office/three-force");
    ASSERT_FALSE(id);
    EXPECT_EQ(id.refusal().rule, "id.malformed");
}

TEST(Id, WithEmptyPartsOrOtherCharactersIsRefused) {
    for (const char* text : {"", "board", "board/", "board//a", "board/a/", "board/A", "board/a b",
                             "board/-a", "/a", "board/..", "board/\xC3\xA9", "board/a.json"}) {
        EXPECT_FALSE(BoardId::parse(text)) << text;
    }
    EXPECT_FALSE(BoardId::parse("board/" + std::string(400, 'a')));
}

TEST(Id, OfAFlagMayHoldTheLongestIdOfItsThing) {
    const std::string thing = "recommendation/" + std::string(200, 'a');
    ASSERT_TRUE(ThingId::parse(thing));
    EXPECT_FALSE(ThingId::parse(thing + "a"));
    EXPECT_TRUE(ThingId::parse("flag/" + std::string(100, 'r') + "/" + thing + "/100"));
    EXPECT_FALSE(ThingId::parse("flag/" + std::string(401, 'r')));
}

} // namespace
} // namespace concordat::id_test
