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

TEST(TheAuthorityChain, SaysWhichTextADecisionAnswersWhereTheBoardAgreedAnother) {
    const WholeRecord record;
    const WhyPage page = why(record, "decision/northamptonshire/0059");
    const auto& says = page.links.at(0).says;
    EXPECT_EQ(std::count(says.begin(), says.end(),
                         "It answers text 1 of Recommendation 4 of 17 December 2015; the board "
                         "agreed text 2."),
              1);
}

TEST(TheAuthorityChain, SaysOnceWhatIsNotRecorded) {
    const WholeRecord record;
    const WhyPage page = why(record, "decision/northamptonshire/0059");
    const std::vector<std::string> expected = {
        "who held the office of Commissioner on 23 February 2016",
        "the legal power the decision rests on",
        "who was at the meeting of 17 December 2015",
        "the source of the standing of Programme Board",
    };
    EXPECT_EQ(page.not_recorded, expected);
    EXPECT_EQ(page.missing, 4);
}

TEST(TheAuthorityChain, HoldsAllItemsInOneStepAndNoRatificationOfAnotherBody) {
    const WholeRecord record;
    const WhyPage page = why(record, "decision/northamptonshire/0059");
    const auto resolutions =
        std::count_if(page.links.begin(), page.links.end(),
                      [](const ChainLink& link) { return link.kind == LinkKind::resolution; });
    EXPECT_EQ(resolutions, 1);
    EXPECT_EQ(page.links[1].title, "Two recommendations of 17 December 2015");
    ASSERT_EQ(page.links[1].parts.size(), 2u);
    EXPECT_EQ(page.links[1].parts[0].thing.name, "Recommendation 1 of 17 December 2015");
    ASSERT_EQ(page.still_needed.size(), 2u); // four was ratified in another text
    EXPECT_EQ(page.still_needed[0].says,
              "The nottinghamshire commissioner has not ratified Recommendation 1 of 17 December "
              "2015.");
}

TEST(TheAuthorityChain, OfARenamedBoardBeginsWithTheNameAndItsResolution) {
    const WholeRecord record;
    const WhyPage page = why(record, "board/programme");
    ASSERT_GE(page.links.size(), 3u);
    EXPECT_EQ(page.links[0].kind, LinkKind::name);
    EXPECT_EQ(page.links[0].title, "Collaboration Board");
    EXPECT_EQ(page.links[0].date, day("2016-06-23"));
    EXPECT_TRUE(follows(page, LinkKind::resolution, LinkKind::name));
    EXPECT_TRUE(page.still_needed.empty()); // a board may settle its own name
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
              "The nottinghamshire commissioner has not taken this decision.");
}

} // namespace
} // namespace concordat::views
