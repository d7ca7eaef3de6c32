// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chain.hpp"

#include "views/given.hpp"

#include <algorithm>

namespace concordat::views::chain_test {
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

const BoardId kOther("board/other"); // reports to nobody
const OfficeId kClerk("office/leicestershire-chief-executive");

/// The board agreed on 17 December 2015 to rename itself, and what it may not rename by itself; two
/// bodies ratified on 1 July 2016 and the last on 1 August.
Story both_renamed() {
    Story story = a_board_of_six();
    auto item = presented("recommendation/one");
    const BoardId programme("board/programme");
    item.effects = {meetings::RenameEffect{thing(kOther), "Delivery Board", {}},
                    meetings::RenameEffect{thing(programme), "Alliance Board", {}},
                    meetings::RenameEffect{thing(kClerk), "Clerk", {}}};
    story.given(meetings::ConstituteBoard{kOther, "Other", {}, {}, {}})
        .given(item)
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"));
    for (const std::string name : kNames) {
        const OfficeId office("office/" + name + "-commissioner");
        story.on("2016-06-01")
            .given(parties::AppointHolder{office, parties::Capacity::substantive})
            .by(office.text())
            .on(name == kNames[2] ? "2016-08-01" : "2016-07-01")
            .given(adopting("decision/" + name, "body/" + name + "-commissioner",
                            "recommendation/one"))
            .given(signed_decision("decision/" + name))
            .by("");
    }
    return story;
}

WhyPage why(const Story& story, const ThingId& id) {
    const Seen seen(story.state(), Reader::public_, day("2016-12-31"), day("2016-12-31"),
                    [](const Text&) { return std::nullopt; });
    return why_page(seen, id).value();
}

TEST(TheAuthorityChain, OfANameByRatificationHoldsTheDecisionsThatRatified) {
    const Story story = both_renamed();
    const WhyPage page = why(story, thing(kOther));
    ASSERT_GE(page.links.size(), 5u);
    EXPECT_EQ(page.links[0].title, "Delivery Board");
    EXPECT_EQ(page.links[0].says.back(),
              "The last ratification brought it about on 1 August 2016.");
    for (std::size_t i = 1; i <= 3; ++i) {
        const ChainLink& link = page.links[i];
        EXPECT_EQ(link.kind, LinkKind::decision);
        EXPECT_EQ(link.date, day(i == 3 ? "2016-08-01" : "2016-07-01"));
        ASSERT_TRUE(link.by && link.by->holder);
        EXPECT_EQ(link.by->holder->from, day("2016-06-01"));
    }
    EXPECT_EQ(page.links[3].says[0], "A decision of the nottinghamshire commissioner.");
    EXPECT_EQ(page.links[4].kind, LinkKind::resolution);
    EXPECT_TRUE(page.still_needed.empty());
}

TEST(TheAuthorityChain, SaysOfEachNameOnlyTheActThatCompletedIt) {
    const Story story = both_renamed();
    using Says = std::vector<std::string>;
    const WhyPage own = why(story, ThingId("board/programme"));
    EXPECT_EQ(own.links[0].says, (Says{"Called Programme Board before.",
                                       "The board settled this itself on 17 December 2015."}));
    EXPECT_EQ(own.links[1].kind, LinkKind::resolution);
    EXPECT_EQ(why(story, thing(kClerk)).links[0].says,
              (Says{"Called Chief Executive before.",
                    "The last ratification brought it about on 1 August 2016."}));
}

TEST(TheAuthorityChain, OfABoardNamesItsTermsOfReferenceWhereNoneAreRecorded) {
    const Story story = both_renamed();
    const WhyPage page = why(story, thing(kOther));
    EXPECT_EQ(std::count(page.not_recorded.begin(), page.not_recorded.end(),
                         "the terms of reference of Delivery Board on 31 December 2016"),
              1);
}

TEST(TheAuthorityChain, OfWhatNoActNamedSaysWhichThingsHaveOne) {
    const WholeRecord record;
    const WhyPage page = why(record, "collaboration/other");
    EXPECT_TRUE(page.links.empty());
    EXPECT_EQ(page.says, "No chain: nothing on record says what this rests on. A decision, a "
                         "recommendation, a meeting, a board, an agreement, a shared service, an "
                         "approved sum, a delegation, a draw, an action, a paper asked for, a duty "
                         "put off and a bid have one, and so has whatever was given another name.");
    EXPECT_FALSE(why_page(record.seen(Reader::public_, "2016-12-31"), ThingId("collaboration/x")));
}

TEST(TheAuthorityChain, OfAnUnsignedDecisionBeginsWithWhatIsMissing) {
    const WholeRecord record;
    const WhyPage page = why(record, "decision/nottinghamshire/one");
    EXPECT_TRUE(page.links[0].missing);
    EXPECT_EQ(page.links[0].missing_says,
              "The nottinghamshire commissioner has not taken this decision.");
}

} // namespace
} // namespace concordat::views::chain_test
