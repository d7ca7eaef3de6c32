// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat {
namespace {

using decisions::Declaration;
using decisions::SignDecision;
using parties::AddBody;
using parties::AddOffice;
using parties::BodyKind;
using parties::RecordSuccession;

const char* const kOne = "recommendation/one";
const BodyId kFirst("body/leicestershire-commissioner");

/// Who waited on the day, in the order shown: "BODY since DAY" each, without "body/".
std::vector<std::string> waiting(const State& state, const char* on, std::size_t most = 100) {
    std::size_t all = 0;
    std::vector<std::string> found;
    for (const Wait& wait : state.waits.on(day(on), most, all))
        found.push_back(std::string(wait.body.slug()) + " since " + text(wait.since));
    EXPECT_TRUE(all == found.size() || found.size() == most);
    return found;
}

void adopt(Story& story, const std::string& name, const std::string& recommendation,
           const char* on) {
    const std::string decision = "decision/" + name + "/" + recommendation;
    story.on(on)
        .by("office/" + name + "-commissioner")
        .given(adopting(decision, "body/" + name + "-commissioner", recommendation))
        .given(signed_decision(decision))
        .by("");
}

Story agreed() {
    Story story = two_recommendations();
    story.given(unanimous(kOne)).given(resolved(kOne));
    return story;
}

using Names = std::vector<std::string>;

TEST(AWait, LastsFromTheResolutionToTheSignature) {
    Story story = agreed();
    adopt(story, "leicestershire", kOne, "2016-02-23");
    story.then([](const State& state) {
        const Names two = {"northamptonshire-commissioner since 2015-12-17",
                           "nottinghamshire-commissioner since 2015-12-17"};
        EXPECT_EQ(waiting(state, "2015-12-16"), Names{});
        EXPECT_EQ(waiting(state, "2015-12-17").size(), 3u);
        EXPECT_EQ(waiting(state, "2016-02-22").size(), 3u);
        EXPECT_EQ(waiting(state, "2016-02-23"), two);
    });
}

TEST(AWait, IsNotBegunForABodyThatHasRatifiedEarly) {
    Story story = two_recommendations();
    adopt(story, "leicestershire", kOne, "2015-12-18");
    story.on("2016-01-07").given(unanimous(kOne)).given(resolved(kOne));
    story.then([](const State& state) {
        EXPECT_EQ(waiting(state, "2016-01-07").size(), 2u);
        EXPECT_EQ(state.waits.open.size(), 2u);
    });
}

TEST(AnItemThatWaits, IsListedByBodyUntilTheLastHasAnswered) {
    Story story = agreed();
    const auto listed = [&](const char* body) {
        const auto* items = story.state().waits.items_of.find(BodyId(body));
        return items == nullptr ? 0u : items->size();
    };
    EXPECT_EQ(story.state().waits.items.size(), 1u);
    for (const char* name : {"leicestershire", "northamptonshire"})
        adopt(story, name, kOne, "2016-02-23");
    EXPECT_EQ(listed("body/leicestershire-commissioner"), 0u);
    EXPECT_EQ(listed("body/nottinghamshire-commissioner"), 1u);
    EXPECT_EQ(story.state().waits.items.size(), 1u);
    adopt(story, "nottinghamshire", kOne, "2016-02-24");
    EXPECT_EQ(listed("body/nottinghamshire-commissioner"), 0u);
    EXPECT_EQ(story.state().waits.items.size(), 0u);
}

TEST(AWait, IsNotEndedByAnAnswerThatDoesNotCount) {
    Story story = agreed();
    auto refused = adopting("decision/refused", kFirst.text(), kOne);
    refused.limbs[0].adopts[0].as = decisions::Adoption::refused;
    story.given(refused)
        .by("office/leicestershire-commissioner")
        .given(signed_decision("decision/refused"))
        .then([](const State& state) { EXPECT_EQ(waiting(state, "2016-01-01").size(), 3u); });
}

TEST(AWait, EndsAtTheFirstSignatureWhateverTheOrderTheyAreEntered) {
    Story story = agreed();
    story.given(AddBody{BodyId("body/heir-commissioner"), "Heir", BodyKind::commissioner})
        .given(AddOffice{
            OfficeId("office/heir-commissioner"), "Heir", {}, BodyId("body/heir-commissioner")})
        .on("2016-03-01")
        .given(RecordSuccession{kFirst, BodyId("body/heir-commissioner")});
    adopt(story, "heir", kOne, "2016-04-01");
    adopt(story, "leicestershire", kOne, "2016-02-01");
    story.then([](const State& state) {
        EXPECT_EQ(waiting(state, "2016-01-31").size(), 3u);
        EXPECT_EQ(waiting(state, "2016-02-01").size(), 2u);
        EXPECT_EQ(state.waits.ended.size(), 1u);
    });
}

TEST(AWait, EndsWhereASuccessionIsEnteredAfterTheSuccessorHasSigned) {
    Story story = agreed();
    story.given(AddBody{BodyId("body/heir-commissioner"), "Heir", BodyKind::commissioner})
        .given(AddOffice{
            OfficeId("office/heir-commissioner"), "Heir", {}, BodyId("body/heir-commissioner")});
    adopt(story, "heir", kOne, "2016-04-01");
    story.then([](const State& state) { EXPECT_EQ(state.waits.open.size(), 3u); })
        .on("2016-03-01")
        .given(RecordSuccession{kFirst, BodyId("body/heir-commissioner")})
        .then([](const State& state) {
            EXPECT_EQ(waiting(state, "2016-03-31").size(), 3u);
            EXPECT_EQ(waiting(state, "2016-04-01").size(), 2u);
        });
}

TEST(Waits, ShowTheLongestFirstAndNoMoreThanAsked) {
    Story story = agreed();
    story.on("2015-12-20")
        .given(unanimous("recommendation/two"))
        .given(resolved("recommendation/two"));
    // Those that waited longest are answered last, so they stand at the end of the ended ones.
    for (const char* name : kNames)
        adopt(story, name, "recommendation/two", "2016-02-01");
    for (const char* name : kNames)
        adopt(story, name, kOne, "2016-03-01");
    story.then([](const State& state) {
        std::size_t all = 0;
        const auto longest = state.waits.on(day("2016-01-15"), 1, all);
        EXPECT_EQ(all, 6u);
        ASSERT_EQ(longest.size(), 1u);
        EXPECT_EQ(longest[0].recommendation.text(), kOne);
        EXPECT_EQ(waiting(state, "2016-01-15"),
                  (Names{"leicestershire-commissioner since 2015-12-17",
                         "northamptonshire-commissioner since 2015-12-17",
                         "nottinghamshire-commissioner since 2015-12-17",
                         "leicestershire-commissioner since 2015-12-20",
                         "northamptonshire-commissioner since 2015-12-20",
                         "nottinghamshire-commissioner since 2015-12-20"}));
        EXPECT_TRUE(state.waits.on(day("2016-01-15"), 0, all).empty());
        EXPECT_EQ(all, 6u);
    });
}

} // namespace
} // namespace concordat
