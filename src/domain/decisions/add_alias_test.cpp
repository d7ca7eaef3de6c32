// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::add_alias_test {
namespace {

using decisions::AddAlias;

const DecisionId kDecision("decision/one");

Story prepared() {
    Story story = two_recommendations();
    story.given(adopting("decision/one", "body/leicestershire-commissioner", "recommendation/one"));
    return story;
}

TEST(AddAlias, KeepsAnotherNameOfTheDecision) {
    prepared()
        .when(AddAlias{kDecision, "EO 59"})
        .then_events("AliasAdded")
        .then([](const State& state) {
            const decisions::Decision& decision = *state.decisions.decisions.find(kDecision);
            ASSERT_EQ(decision.aliases.size(), 1U);
            EXPECT_EQ(decision.aliases[0].alias, "EO 59");
            EXPECT_TRUE(decision.goes_by("EO 59"));
            EXPECT_FALSE(decision.goes_by("EO 5"));
        });
}

TEST(AddAlias, AgainChangesNothing) {
    prepared()
        .given(AddAlias{kDecision, "EO 59"})
        .when(AddAlias{kDecision, "EO 59"})
        .then_nothing_happened();
}

TEST(AddAlias, IsRefusedOfWhatIsNotThere) {
    prepared()
        .when(AddAlias{DecisionId("decision/none"), "EO 59"})
        .then_refused("thing.not-found", "/decision");
}

} // namespace
} // namespace concordat::add_alias_test
