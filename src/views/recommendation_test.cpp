// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/recommendation.hpp"

#include "views/given.hpp"

namespace concordat::views::recommendation_test {
namespace {

using decisions::Answer;
using meetings::Outcome;

RecommendationPage page(const WholeRecord& record, const char* id, const char* as_at) {
    const auto found =
        recommendation_page(record.seen(Reader::public_, as_at), RecommendationId(id));
    EXPECT_TRUE(found) << id << " as at " << as_at;
    return found.value_or(RecommendationPage{.texts = {{}}});
}

TEST(ARecommendationPage, SaysWhichBodiesHaveRatifiedAndHowLongTheOthersTake) {
    const WholeRecord record;
    const auto view = page(record, "recommendation/one", "2016-12-01");
    EXPECT_EQ(view.outcome, Outcome::agreed);
    ASSERT_EQ(view.ratifications.size(), 3u);
    EXPECT_EQ(view.ratifications[0].answer, Answer::adopted);
    EXPECT_EQ(view.ratifications[0].lag, 34); // 17 December 2015 to 20 January 2016
    EXPECT_EQ(view.ratifications[1].decision->reference, "0059");
    EXPECT_EQ(view.ratifications[2].answer, Answer::not_decided);
    EXPECT_EQ(view.ratifications[2].lag, 350); // 17 December 2015 to 1 December 2016
    EXPECT_EQ(view.waits_on, 1);
    EXPECT_FALSE(view.in_force);
}

TEST(ARecommendationPage, LeavesOutWhatCameAfterItsDay) {
    const WholeRecord record;
    const auto before = page(record, "recommendation/one", "2016-01-19");
    EXPECT_EQ(before.waits_on, 3);
    EXPECT_EQ(page(record, "recommendation/one", "2016-01-20").waits_on, 2);
    const Seen seen = record.seen(Reader::public_, "2015-12-16");
    EXPECT_FALSE(recommendation_page(seen, RecommendationId("recommendation/one")));
}

TEST(ARecommendationPage, ShowsBothTextsAndWhichWasAgreed) {
    const WholeRecord record;
    const auto view = page(record, "recommendation/four", "2016-12-31");
    EXPECT_EQ(view.outcome, Outcome::agreed_as_reworded);
    ASSERT_EQ(view.texts.size(), 2u);
    EXPECT_EQ(view.texts[0].words.text, "Approve four as presented");
    EXPECT_FALSE(view.texts[0].agreed);
    EXPECT_EQ(view.texts[1].words.text, "Approve four as reworded");
    EXPECT_TRUE(view.texts[1].agreed);
    EXPECT_EQ(view.texts[1].positions.size(), 6u);
    EXPECT_EQ(view.texts[1].positions_known, meetings::Known::told);
}

TEST(ARecommendationPage, MarksARatificationOfAnotherTextAsDivergent) {
    const WholeRecord record;
    const auto view = page(record, "recommendation/four", "2016-10-19");
    ASSERT_EQ(view.ratifications.size(), 3u);
    EXPECT_EQ(view.ratifications[1].answer, Answer::in_other_words);
    EXPECT_TRUE(view.ratifications[1].divergent);
    EXPECT_TRUE(view.ratifications[1].of_other_text);
    EXPECT_EQ(view.ratifications[1].text, 1);
    EXPECT_FALSE(view.ratifications[1].counts);
    EXPECT_EQ(view.waits_on, 3);
}

TEST(ARecommendationPage, ShowsAConditionWithItsState) {
    const WholeRecord record;
    const auto view = page(record, "recommendation/nine", "2016-12-31");
    EXPECT_EQ(view.outcome, Outcome::pending);
    ASSERT_EQ(view.conditions.size(), 1u);
    EXPECT_EQ(view.conditions[0].item.id.text(), "recommendation/five");
    EXPECT_EQ(view.conditions[0].state, ConditionState::open);
    const auto five = page(record, "recommendation/five", "2016-12-31");
    ASSERT_EQ(five.dependents.size(), 1u);
    EXPECT_EQ(five.dependents[0].id.text(), "recommendation/nine");
    ASSERT_EQ(five.waiting_on_this.size(), 1u);
    EXPECT_EQ(five.waiting_on_this[0].name, "Recommendation 9 of 17 December 2015");
}

TEST(ARecommendationPage, KeepsAToldOutcomeApartFromTheOneOnRecord) {
    const WholeRecord record;
    const auto view = page(record, "recommendation/five", "2016-12-31");
    EXPECT_EQ(view.outcome, Outcome::deferred);
    EXPECT_EQ(view.standing.until, day("2015-12-24"));
    EXPECT_EQ(view.standing.reason->text, "More work is needed");
    ASSERT_EQ(view.tellings.size(), 1u);
    EXPECT_EQ(view.tellings[0].vote, "unanimously");
    EXPECT_TRUE(page(record, "recommendation/five", "2016-02-11").tellings.empty());
}

TEST(ARecommendationPage, SaysWhatTheTextBroughtAbout) {
    const WholeRecord record;
    const auto view = page(record, "recommendation/rename", "2016-12-31");
    ASSERT_EQ(view.texts[0].effects.size(), 1u);
    EXPECT_EQ(view.texts[0].effects[0].says.text,
              "Programme Board is now called Collaboration Board");
    EXPECT_EQ(view.texts[0].effects[0].came_about, day("2016-06-23"));
    EXPECT_TRUE(view.added_at_meeting);
}

TEST(ARecommendationPage, KeepsToTheActThatTheResolutionSaidCompletesAnEffect) {
    const BoardId design("board/design"); // recommends to the board
    auto item = presented("recommendation/one");
    item.effects = {meetings::RenameEffect{thing(design), "Design Board", {}}};
    Story story = a_board_of_six();
    story.given(item)
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .on("2015-09-01")
        .given(meetings::SetTermsOfReference{design, {}});
    const Seen seen(story.state(), Reader::public_, day("2016-12-31"), day("2016-12-31"),
                    [](const Text&) { return std::nullopt; });
    const auto view = recommendation_page(seen, RecommendationId("recommendation/one"));
    const EffectView& effect = view->texts[0].effects[0];
    EXPECT_EQ(effect.says.text, "Design Authority is now called Design Board");
    EXPECT_EQ(effect.completed_by, effects::CompletedBy::resolution);
    EXPECT_EQ(effect.came_about, day("2015-12-17"));
}

RecommendationPage page_of_one(const Story& story, const char* as_at) {
    const Seen seen(story.state(), Reader::custodian, day(as_at), day("2017-01-01"),
                    [](const Text&) { return std::string("words"); });
    const auto found = recommendation_page(seen, RecommendationId("recommendation/one"));
    EXPECT_TRUE(found) << as_at;
    return found.value_or(RecommendationPage{.texts = {{}}});
}

/// What the page says that this effect of recommendation/one, not in force, would bring about.
std::string would_bring_about(const meetings::Effect& effect) {
    auto item = presented("recommendation/one");
    item.effects = {effect};
    Story story = a_board_of_six();
    story.given(item);
    const auto view = page_of_one(story, "2016-12-31");
    return view.texts[0].effects.empty() ? "" : view.texts[0].effects[0].says.text.value_or("");
}

TEST(ARecommendationPage, SaysWhoWouldSpendASumOrThatItIsNotStated) {
    meetings::ApproveSumEffect sum;
    sum.sum = SumId("sum/centres");
    sum.title = "Custody centres";
    sum.amount = Money{12'500'000};
    sum.purposes = {{"design", {}, {}}};
    EXPECT_EQ(would_bring_about(sum), "Custody centres: up to £125,000 would be spent on design; "
                                      "who pays is not stated");
    sum.payers = {{BodyId("body/leicestershire-commissioner"), {}}};
    EXPECT_EQ(would_bring_about(sum), "Custody centres: up to £125,000 would be spent by the "
                                      "leicestershire commissioner on design");
}

TEST(ARecommendationPage, SaysWhoWouldBeAllowedToBidToWhichFund) {
    meetings::PermitBidEffect bid;
    bid.bid = BidId("bid/fund");
    bid.title = "A bid";
    bid.bodies = {BodyId("body/leicestershire-commissioner")};
    bid.fund = "Innovation Fund";
    const std::string who = "A bid: the leicestershire commissioner would be allowed to bid to ";
    EXPECT_EQ(would_bring_about(bid), who + "the Innovation Fund");
    bid.fund = "A national fund";
    EXPECT_EQ(would_bring_about(bid), who + "a national fund");
    bid.fund = "the Police Fund";
    EXPECT_EQ(would_bring_about(bid), who + "the Police Fund");
}

TEST(ARecommendationPage, SaysWhatDelegatesWouldBeAllowedToDo) {
    meetings::GrantDelegationEffect officers;
    officers.delegation = DelegationId("delegation/officers");
    officers.title = "Sourcing";
    officers.grantors = {BodyId("body/leicestershire-commissioner")};
    officers.delegates = {ThingId("office/leicestershire-chief-executive")};
    officers.may = {meetings::Power::source};
    const std::string says = would_bring_about(officers);
    EXPECT_TRUE(says.ends_with(" would be allowed to source")) << says;
}

Story told_by_two_documents() {
    const RecommendationId one("recommendation/one");
    Story story = two_recommendations();
    story.on("2016-02-12")
        .given(meetings::TellOutcome{
            one, Outcome::agreed, Date::on(day("2016-02-12")), "by five to one", "The order", {}})
        .on("2016-05-01")
        .given(meetings::TellOutcome{
            one, Outcome::not_agreed, Date::on(day("2016-05-01")), {}, "The minutes", {}});
    return story;
}

void clear(Story& story, const char* flag) {
    story.on("2016-06-01")
        .given(record::SettleFlag{FlagId(flag), record::Finding::cleared, words("It stands.")});
}

TEST(ARecommendationPage, ShowsEachDocumentThatTellsFromItsDayAndWhichStands) {
    Story story = told_by_two_documents();
    const auto open = page_of_one(story, "2016-03-01");
    ASSERT_EQ(open.tellings.size(), 1u);
    EXPECT_EQ(open.tellings[0].source, "The order");
    EXPECT_FALSE(open.tellings[0].stands);
    EXPECT_EQ(open.outcome, Outcome::not_stated);
    EXPECT_EQ(page_of_one(story, "2016-02-11").tellings.size(), 0u);
    clear(story, "flag/outcome.told/recommendation/one");
    const auto cleared = page_of_one(story, "2016-05-01");
    EXPECT_EQ(cleared.outcome, Outcome::agreed);
    ASSERT_EQ(cleared.tellings.size(), 2u);
    EXPECT_TRUE(cleared.tellings[0].stands);
    EXPECT_FALSE(cleared.tellings[1].stands);
}

TEST(ARecommendationPage, SaysOfAToldOutcomeOnlyWhatItsDocumentSays) {
    Story agreed = told_by_two_documents();
    clear(agreed, "flag/outcome.told/recommendation/one");
    EXPECT_EQ(page_of_one(agreed, "2016-07-01").standing.says,
              "Told by The order: by five to one.");
    Story not_agreed = told_by_two_documents();
    clear(not_agreed, "flag/outcome.told/recommendation/one/2");
    EXPECT_EQ(page_of_one(not_agreed, "2016-07-01").standing.says,
              "Told by The minutes; how it came about is not stated.");
    Story recorded = two_recommendations();
    recorded.given(unanimous("recommendation/one")).given(resolved("recommendation/one"));
    EXPECT_EQ(page_of_one(recorded, "2016-07-01").standing.says,
              "The papers say unanimously; no vote by seat is recorded.");
}

} // namespace
} // namespace concordat::views::recommendation_test
