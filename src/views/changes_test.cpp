// SPDX-License-Identifier: GPL-3.0-or-later
// What pages say of a decision that a later one revokes or varies.
#include "views/chain.hpp"
#include "views/decision.hpp"
#include "views/given.hpp"
#include "views/recommendation.hpp"

#include <algorithm>

namespace concordat::views::changes_test {
namespace {

using decisions::Answer;
using decisions::Change;

const RecommendationId kOne("recommendation/one");
const DecisionId kFirst("decision/leicestershire");
const DecisionId kLater("decision/later");

decisions::PrepareDecision later(std::vector<decisions::Changes> changes) {
    decisions::PrepareDecision command;
    command.decision = kLater;
    command.body = BodyId("body/leicestershire-commissioner");
    command.title = "Leaving the plan";
    command.limbs = {{1, words("We leave the plan."), {}, std::move(changes)}};
    return command;
}

/// Leicestershire revokes on 1 March 2016, from 1 April.
Story revoked() {
    Story story = ratified_by_all();
    story.given(later({{kFirst, {}, Change::revoked}}))
        .given(decisions::SignDecision{kLater, decisions::Declaration::none, day("2016-04-01")});
    return story;
}

Seen seen_on(const Story& story, const char* as_at) {
    return Seen(story.state(), Reader::public_, day(as_at), day("2016-12-31"),
                [](const Text&) { return "Words."; });
}

TEST(ARecommendationPage, SaysUntilWhenItWasInForce) {
    const Story story = revoked();
    const auto on = [&](const char* as_at) {
        return *recommendation_page(seen_on(story, as_at), kOne);
    };
    EXPECT_TRUE(on("2016-02-29").in_force);
    EXPECT_FALSE(on("2016-02-29").in_force_until);
    EXPECT_TRUE(on("2016-03-31").in_force);
    EXPECT_EQ(on("2016-03-31").in_force_until, day("2016-04-01"));
    EXPECT_EQ(on("2016-03-31").waits_on, 0);
    const auto after = on("2016-04-11");
    EXPECT_FALSE(after.in_force);
    EXPECT_EQ(after.in_force_from, day("2016-02-23"));
    EXPECT_EQ(after.in_force_until, day("2016-04-01"));
    EXPECT_EQ(after.waits_on, 1);
    EXPECT_EQ(after.ratifications[0].answer, Answer::revoked);
    EXPECT_EQ(after.ratifications[0].ended->by->id, thing(kLater));
    EXPECT_EQ(after.ratifications[0].waits_since, day("2016-04-01"));
    EXPECT_EQ(after.ratifications[0].lag, 10);
    EXPECT_EQ(after.ratifications[1].answer, Answer::adopted);
}

TEST(ADecisionPage, SaysByWhatItWasRevoked) {
    const Story story = revoked();
    EXPECT_TRUE(decision_page(seen_on(story, "2016-02-29"), kFirst)->endings.empty());
    const auto before = decision_page(seen_on(story, "2016-03-31"), kFirst);
    ASSERT_EQ(before->endings.size(), 1u);
    EXPECT_EQ(before->endings[0].by->id, thing(kLater));
    EXPECT_EQ(before->endings[0].as, Change::revoked);
    EXPECT_EQ(before->endings[0].effective, day("2016-04-01"));
    EXPECT_EQ(before->limbs[0].adopts[0].counts, true);
    EXPECT_EQ(before->in_force, 1);
    EXPECT_EQ(before->no_longer, 0);
    const auto after = decision_page(seen_on(story, "2016-04-01"), kFirst);
    EXPECT_EQ(after->limbs[0].adopts[0].counts, false);
    EXPECT_EQ(after->limbs[0].adopts[0].ended->by->id, thing(kLater));
    EXPECT_EQ(after->as_agreed, 1);
    EXPECT_EQ(after->in_force, 0);
    EXPECT_EQ(after->no_longer, 1);
    // Another body's decision stands, and waits on this one's again.
    const auto other =
        decision_page(seen_on(story, "2016-04-01"), DecisionId("decision/nottinghamshire"));
    EXPECT_TRUE(other->endings.empty());
    EXPECT_EQ(other->no_longer, 1);
    EXPECT_EQ(other->waits_on.size(), 1u);
}

TEST(ADecisionPage, SaysWhatItRevokesAndNotHowBeforeItIsTaken) {
    const Story story = revoked();
    const auto after = decision_page(seen_on(story, "2016-03-01"), kLater);
    ASSERT_EQ(after->limbs.at(0).changes.size(), 1u);
    EXPECT_EQ(after->limbs[0].changes[0].decision.id, thing(kFirst));
    EXPECT_EQ(after->limbs[0].changes[0].as, Change::revoked);
    Story prepared = ratified_by_all();
    prepared.given(later({{kFirst, {}, Change::revoked}}));
    const auto before = decision_page(seen_on(prepared, "2016-03-01"), kLater);
    EXPECT_EQ(before->limbs[0].changes[0].decision.id, thing(kFirst));
    EXPECT_EQ(before->limbs[0].changes[0].as, std::nullopt);
}

TEST(TheRegister, SaysWhatWasRevokedOrVariedAndWhetherInPart) {
    const Story story = revoked();
    EXPECT_FALSE(seen_on(story, "2016-02-29").decision_rows({kFirst}).at(0).changed);
    const auto row = seen_on(story, "2016-03-01").decision_rows({kFirst}).at(0);
    EXPECT_EQ(row.changed, Change::revoked);
    EXPECT_EQ(row.changed_from, day("2016-04-01"));
    EXPECT_EQ(row.in_part, false);

    Story in_part = two_recommendations();
    auto first = adopting(kFirst.text().data(), "body/leicestershire-commissioner", kOne.text());
    first.limbs.push_back({2, words("A second thing."), {}, {}});
    in_part.by("office/leicestershire-commissioner")
        .given(first)
        .given(signed_decision(kFirst.text()))
        .given(later({{kFirst, 2, Change::varied}}))
        .given(signed_decision(kLater.text()));
    const auto varied = seen_on(in_part, "2016-12-31").decision_rows({kFirst}).at(0);
    EXPECT_EQ(varied.changed, Change::varied);
    EXPECT_EQ(varied.in_part, true);
}

TEST(TheWaitingList, NamesTheBodyThatRevokedSinceTheDayItsAdoptionEnded) {
    const Story story = revoked();
    const auto rows_on = [&](const char* as_at) {
        const Seen seen = seen_on(story, as_at);
        std::size_t all = 0;
        std::vector<WaitRow> rows;
        for (const WaitingItem& item : seen.waiting({}, 0, 10, all))
            rows.push_back(seen.wait_row(item));
        return rows;
    };
    EXPECT_TRUE(rows_on("2016-03-31").empty());
    const auto after = rows_on("2016-04-11");
    ASSERT_EQ(after.size(), 1u);
    EXPECT_EQ(after[0].since, day("2016-04-01"));
    EXPECT_EQ(after[0].days, 10);
    ASSERT_EQ(after[0].bodies.size(), 1u);
    EXPECT_EQ(after[0].bodies[0].body.id, ThingId("body/leicestershire-commissioner"));
}

bool says(const ChainLink& link, const std::string& what) {
    return std::find(link.says.begin(), link.says.end(), what) != link.says.end();
}

TEST(TheAuthorityChain, SaysWhatWasRevokedAndWhoseRatificationHasEnded) {
    const Story story = revoked();
    const auto first = why_page(seen_on(story, "2016-04-01"), thing(kFirst));
    EXPECT_TRUE(says(first->links.at(0), "It was revoked by Leaving the plan, from 1 April 2016."));
    EXPECT_TRUE(says(first->links.at(1), "Recommendation 1 of 17 December 2015 was in force from "
                                         "23 February 2016 until 1 April 2016."));
    ASSERT_EQ(first->still_needed.size(), 1u);
    EXPECT_TRUE(first->still_needed[0].ended);
    EXPECT_EQ(first->still_needed[0].says,
              "The leicestershire commissioner has ended its ratification of Recommendation 1 of "
              "17 December 2015.");
    const auto later = why_page(seen_on(story, "2016-04-01"), thing(kLater));
    EXPECT_TRUE(says(later->links.at(0), "It revokes Decision."));
}

TEST(TheWords, OfADecisionThatChangesOneOnAnExemptItemAreWithheld) {
    Story story = a_board_of_six();
    auto item = presented(kOne.text());
    item.agenda_item = "2";
    story
        .given(meetings::AddAgendaItem{
            MeetingId("meeting/december"), "2", "Staff", {}, {}, "personal"})
        .given(item)
        .by("office/leicestershire-commissioner")
        .given(adopting(kFirst.text(), "body/leicestershire-commissioner", kOne.text()))
        .given(signed_decision(kFirst.text()))
        .given(later({{kFirst, {}, Change::revoked}}))
        .given(signed_decision(kLater.text()));
    const auto page = decision_page(seen_on(story, "2016-12-31"), kLater);
    EXPECT_EQ(page->limbs.at(0).words->withheld, "The item is exempt from publication.");
}

} // namespace
} // namespace concordat::views::changes_test
