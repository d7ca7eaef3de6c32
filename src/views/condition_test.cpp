// SPDX-License-Identifier: GPL-3.0-or-later
// What pages say of a ratification on a condition.
#include "views/decision.hpp"
#include "views/given.hpp"
#include "views/recommendation.hpp"

namespace concordat::views::condition_test {
namespace {

using decisions::Adoption;

const RecommendationId kOne("recommendation/one");
const RecommendationId kTwo("recommendation/two");
const DecisionId kDecision("decision/conditional");

decisions::PrepareDecision conditional() {
    auto command = adopting(kDecision.text(), "body/leicestershire-commissioner", kOne.text());
    command.limbs[0].adopts[0].as = Adoption::on_condition;
    return command;
}

/// recommendation/one agreed on 17 December 2015; signed on 10 January 2016.
Story signed_on(decisions::PrepareDecision decision) {
    Story story = two_recommendations();
    story.given(unanimous(kOne.text()))
        .given(resolved(kOne.text()))
        .on("2016-01-10")
        .by("office/leicestershire-commissioner")
        .given(std::move(decision))
        .given(signed_decision(kDecision.text()))
        .on("2016-03-01");
    return story;
}

Seen seen_on(const Story& story, const char* as_at) {
    return Seen(story.state(), Reader::public_, day(as_at), day("2016-12-31"),
                [](const Text&) { return "The costs are shown."; });
}

TEST(ACondition, InWordsIsShownWithTheDayItWasMetAndByWhom) {
    auto decision = conditional();
    decision.limbs[0].adopts[0].condition = words("The costs are shown.");
    Story story = signed_on(decision);
    story.given(decisions::MeetCondition{kDecision, kOne, {}});
    const auto adoption = [&](const char* as_at) {
        return decision_page(seen_on(story, as_at), kDecision)->limbs.at(0).adopts.at(0);
    };
    const auto before = adoption("2016-02-29");
    EXPECT_EQ(before.adopted_if->words->text, "The costs are shown.");
    EXPECT_FALSE(before.adopted_if->met || before.adopted_if->met_by);
    EXPECT_EQ(before.counts, false);
    const auto after = adoption("2016-03-01");
    EXPECT_EQ(after.adopted_if->met, day("2016-03-01"));
    EXPECT_EQ(after.adopted_if->met_by->office.id, ThingId("office/leicestershire-commissioner"));
    EXPECT_EQ(after.counts, true);
    const auto page = decision_page(seen_on(story, "2016-02-29"), kDecision);
    EXPECT_EQ(page->adopts, 0);
    EXPECT_EQ(decision_page(seen_on(story, "2016-03-01"), kDecision)->as_agreed, 1);
    const auto row = [&](const char* as_at) {
        return recommendation_page(seen_on(story, as_at), kOne)->ratifications.at(0);
    };
    EXPECT_FALSE(row("2016-02-29").counts);
    EXPECT_EQ(row("2016-03-01").adopted_if->met, day("2016-03-01"));
    EXPECT_TRUE(row("2016-03-01").counts);
}

TEST(ACondition, ThatAnItemIsAgreedNamesIt) {
    auto decision = conditional();
    decision.limbs[0].adopts[0].if_agreed = kTwo;
    Story story = signed_on(decision);
    story.by("").given(unanimous(kTwo.text())).given(resolved(kTwo.text()));
    const auto row = [&](const char* as_at) {
        return recommendation_page(seen_on(story, as_at), kOne)->ratifications.at(0);
    };
    EXPECT_EQ(row("2016-02-29").adopted_if->agreed->id, thing(kTwo));
    EXPECT_FALSE(row("2016-02-29").adopted_if->met);
    EXPECT_EQ(row("2016-03-01").adopted_if->met, day("2016-03-01"));
    EXPECT_FALSE(row("2016-03-01").adopted_if->met_by);
}

TEST(ACondition, OfAnUnsignedDecisionOrAnExemptItemIsWithheld) {
    auto decision = conditional();
    decision.limbs[0].adopts[0].condition = words("The costs are shown.");
    Story prepared = two_recommendations();
    prepared.given(decision);
    const auto page = decision_page(seen_on(prepared, "2016-01-01"), kDecision);
    EXPECT_FALSE(page->limbs.at(0).adopts.at(0).adopted_if);

    Story exempt = a_board_of_six();
    auto item = presented(kOne.text());
    item.agenda_item = "2";
    exempt
        .given(meetings::AddAgendaItem{
            MeetingId("meeting/december"), "2", "Staff", {}, {}, "personal"})
        .given(item)
        .by("office/leicestershire-commissioner")
        .given(decision)
        .given(signed_decision(kDecision.text()));
    const auto shown = decision_page(seen_on(exempt, "2016-01-01"), kDecision);
    EXPECT_EQ(shown->limbs.at(0).adopts.at(0).adopted_if->words->withheld,
              "The item is exempt from publication.");
}

} // namespace
} // namespace concordat::views::condition_test
