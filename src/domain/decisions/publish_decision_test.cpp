// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat {
namespace {

using decisions::AddDecisionPart;
using decisions::Disclosure;
using decisions::Part;
using decisions::PublishDecision;
using decisions::StateDisclosure;

const DecisionId kDecision("decision/one");
const PublishDecision kPublished{kDecision};

Story prepared() {
    Story story = two_recommendations();
    story.given(adopting("decision/one", "body/leicestershire-commissioner", "recommendation/one"))
        .on("2016-02-23")
        .by("office/leicestershire-commissioner");
    return story;
}

Story signed_story() {
    Story story = prepared();
    story.given(signed_decision("decision/one")).by("").on("2016-03-01");
    return story;
}

TEST(PublishDecision, IsAThirdDateBesideDecidedAndEffective) {
    signed_story().when(kPublished).then_events("DecisionPublished").then([](const State& state) {
        const auto& decision = *state.decisions.decisions.find(kDecision);
        EXPECT_EQ(decision.decided, day("2016-02-23"));
        EXPECT_EQ(decision.published, day("2016-03-01"));
    });
}

TEST(PublishDecision, IsRefusedBeforeItIsDecided) {
    prepared().when(kPublished).then_refused("decision.not-decided", "/decision");
}

TEST(PublishDecision, IsRefusedTwice) {
    signed_story()
        .given(kPublished)
        .when(kPublished)
        .then_refused("decision.published", "/decision");
}

TEST(PublishDecision, IsRefusedDatedBeforeTheSignature) {
    signed_story().on("2016-02-22").when(kPublished).then_refused("decision.out-of-order", "/on");
}

TEST(PublishDecision, IsRefusedWhileAPartDoesNotSayWhetherItIsPublic) {
    signed_story()
        .given(AddDecisionPart{kDecision,
                               Part{"annex", "Annex", Disclosure::not_stated, {}, {}, {}, {}, {}}})
        .when(kPublished)
        .then_refused("part.disclosure-not-stated", "/decision")
        .given(StateDisclosure{kDecision, "annex", Disclosure::public_, {}, {}, {}, {}})
        .when(kPublished)
        .then_accepted();
}

TEST(PublishDecision, IsRefusedOfWhatIsNotThere) {
    signed_story()
        .when(PublishDecision{DecisionId("decision/none")})
        .then_refused("thing.not-found", "/decision");
}

} // namespace
} // namespace concordat
