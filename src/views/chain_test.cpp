// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chain.hpp"

#include "views/given.hpp"

#include <algorithm>

namespace concordat::views {
namespace {

WhyPage why(const WholeRecord& record, const char* id) {
    const auto page = why_page(record.seen(Reader::public_, "2016-12-31"), ThingId(id));
    EXPECT_TRUE(page) << id;
    return page.value_or(WhyPage{});
}

std::vector<std::string> what_is_missing(const WhyPage& page) {
    std::vector<std::string> all;
    for (const ChainLink& link : page.links) {
        if (link.missing) all.push_back(*link.missing_says);
    }
    return all;
}

bool follows(const WhyPage& page, LinkKind kind, LinkKind after) {
    const auto at = [&](LinkKind wanted) {
        return std::find_if(page.links.begin(), page.links.end(),
                            [&](const ChainLink& link) { return link.kind == wanted; });
    };
    return at(kind) != page.links.end() && at(after) != page.links.end() && at(after) < at(kind);
}

TEST(TheAuthorityChain, OfADecisionGoesDownToTheCollaboration) {
    const WholeRecord record;
    const WhyPage page = why(record, "decision/leicestershire/one");
    ASSERT_FALSE(page.links.empty());
    EXPECT_EQ(page.links[0].kind, LinkKind::decision);
    EXPECT_FALSE(page.links[0].missing);
    EXPECT_EQ(page.links[0].date, day("2016-01-20"));
    EXPECT_TRUE(follows(page, LinkKind::resolution, LinkKind::decision));
    EXPECT_TRUE(follows(page, LinkKind::paper, LinkKind::resolution));
    EXPECT_TRUE(follows(page, LinkKind::meeting, LinkKind::paper));
    EXPECT_TRUE(follows(page, LinkKind::terms_of_reference, LinkKind::meeting));
    EXPECT_TRUE(follows(page, LinkKind::collaboration, LinkKind::terms_of_reference));
}

TEST(TheAuthorityChain, SaysWhichLinksAreMissing) {
    const WholeRecord record;
    const auto missing = what_is_missing(why(record, "decision/northamptonshire/0059"));
    const auto says = [&](const std::string& sentence) {
        return std::find(missing.begin(), missing.end(), sentence) != missing.end();
    };
    EXPECT_TRUE(says("Who held the office on 23 February 2016 is not recorded."));
    EXPECT_TRUE(says("nottinghamshire commissioner has not ratified."));
    EXPECT_TRUE(says("The source of the board's standing is not stated."));
    EXPECT_TRUE(says("The decision does not say on which legal power it rests."));
    EXPECT_TRUE(says("The attendance of the meeting is not recorded."));
}

TEST(TheAuthorityChain, OfARenamedBoardBeginsWithTheNameAndItsResolution) {
    const WholeRecord record;
    const WhyPage page = why(record, "board/programme");
    ASSERT_GE(page.links.size(), 3u);
    EXPECT_EQ(page.links[0].kind, LinkKind::name);
    EXPECT_EQ(page.links[0].title, "Collaboration Board");
    EXPECT_EQ(page.links[0].date, day("2016-06-23"));
    EXPECT_TRUE(follows(page, LinkKind::resolution, LinkKind::name));
    EXPECT_TRUE(follows(page, LinkKind::meeting, LinkKind::resolution));
}

TEST(TheAuthorityChain, OfABoardBeforeItsRenameDoesNotKnowTheName) {
    const WholeRecord record;
    const auto page =
        why_page(record.seen(Reader::public_, "2016-06-22"), ThingId("board/programme"));
    ASSERT_TRUE(page);
    EXPECT_EQ(page->links[0].kind, LinkKind::board);
    EXPECT_EQ(page->of.name, "Programme Board");
    EXPECT_EQ(page->of.now_called, "Collaboration Board");
}

TEST(TheAuthorityChain, OfAnUnsignedDecisionBeginsWithWhatIsMissing) {
    const WholeRecord record;
    const WhyPage page = why(record, "decision/nottinghamshire/one");
    EXPECT_TRUE(page.links[0].missing);
    EXPECT_EQ(page.links[0].missing_says,
              "nottinghamshire commissioner has not taken this decision.");
}

} // namespace
} // namespace concordat::views
