// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/inline_text.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace concordat::inline_text_test {
namespace {

/// From nothing to well beyond what is kept in place, each one letter longer.
std::vector<std::string> texts() {
    std::vector<std::string> all;
    for (std::size_t size = 0; size <= 3 * InlineText::kMost; ++size)
        all.push_back(std::string(size, static_cast<char>('a' + size % 26)));
    return all;
}

TEST(InlineText, ReadsAsWhatItWasMadeOf) {
    for (const std::string& text : texts())
        EXPECT_EQ(InlineText(text).view(), text);
    EXPECT_EQ(InlineText().view(), "");
}

TEST(InlineText, IsCopiedMovedAndAssignedWhateverItsLength) {
    for (const std::string& one : texts()) {
        for (const std::string& other : {std::string("a"), std::string(200, 'b')}) {
            const InlineText text(one);
            InlineText copy = text;
            InlineText assigned(other);
            assigned = copy;
            EXPECT_EQ(assigned.view(), one);
            InlineText moved = std::move(copy);
            moved = std::move(assigned);
            EXPECT_EQ(moved.view(), one);
            moved = InlineText(other);
            EXPECT_EQ(moved.view(), other);
            EXPECT_EQ(text.view(), one);
        }
    }
}

TEST(InlineText, IsOrderedAndComparedAsItsText) {
    const std::vector<std::string> all = texts();
    for (const std::string& one : all) {
        for (const std::string& other : all) {
            EXPECT_EQ(InlineText(one) == InlineText(other), one == other) << one << " " << other;
            EXPECT_EQ(InlineText(one) < InlineText(other), one < other) << one << " " << other;
        }
    }
}

TEST(InlineText, HoldsBytesThatLookLikeItsOwnMarks) {
    const std::string longest(InlineText::kMost, '\xff');
    EXPECT_EQ(InlineText(longest).view(), longest);
    EXPECT_EQ(InlineText(longest + '\xff').view(), longest + '\xff');
}

} // namespace
} // namespace concordat::inline_text_test
