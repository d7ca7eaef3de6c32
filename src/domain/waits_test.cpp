// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

#include <algorithm>

namespace concordat::waits_test {
namespace {

using decisions::Declaration;
using decisions::SignDecision;
using parties::AddBody;
using parties::AddOffice;
using parties::BodyKind;
using parties::RecordSuccession;

const char* const kOne = "recommendation/one";
const BodyId kFirst("body/leicestershire-commissioner");

/// Who waited on the day: "BODY since DAY" each, without "body/".
std::vector<std::string> waiting(const State& state, const char* on) {
    std::vector<std::string> found;
    const auto look = [&](const Wait& wait) {
        if (wait.since <= day(on))
            found.push_back(std::string(wait.body.slug()) + " since " + text(wait.since));
    };
    state.waits.open.for_each(look);
    state.waits.ended.for_each([&](const Wait& wait) {
        if (day(on) < wait.key) look(wait);
    });
    std::sort(found.begin(), found.end());
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

} // namespace
} // namespace concordat::waits_test
