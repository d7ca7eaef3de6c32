// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::publish_decision_test {
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

/// A decision with these words, signed and published.
Story published(std::string title, std::string limb, Disclosure disclosure = Disclosure::public_) {
    auto decision =
        adopting("decision/one", "body/leicestershire-commissioner", "recommendation/one");
    decision.title = std::move(title);
    decision.limbs.at(0).words = words(std::move(limb));
    std::optional<std::string> exemption;
    std::optional<Text> reason;
    if (disclosure == Disclosure::non_public) {
        exemption = "personal data";
        reason = words("It names a person.");
    }
    Story story = two_recommendations();
    story.given(decision)
        .on("2016-02-23")
        .by("office/leicestershire-commissioner")
        .given(signed_decision("decision/one"))
        .by("")
        .given(AddDecisionPart{kDecision, Part{.part = "annex",
                                               .title = "Annex",
                                               .disclosure = disclosure,
                                               .exemption = std::move(exemption),
                                               .reason = std::move(reason),
                                               .words = words("Call 0115 967 0999")}})
        .on("2016-03-01")
        .when(kPublished);
    return story;
}

TEST(PublishDecision, IsFlaggedWherePlaceholdersAreLeft) {
    published("Decision TBC", "Approve it").then_flagged("publication.placeholder", "decision/one");
    published("Decision", "Approve [insert name]")
        .then_flagged("publication.placeholder", "decision/one");
    published("Decision", "Approve it").then_not_flagged("publication.placeholder", "decision/one");
}

TEST(PublishDecision, IsFlaggedWherePersonalDataBecomesPublic) {
    published("Decision", "Approve it").then_flagged("publication.personal-data", "decision/one");
    published("Decision", "Write to a@example.org", Disclosure::non_public)
        .then_flagged("publication.personal-data", "decision/one");
    published("Decision", "Approve it", Disclosure::non_public)
        .then_not_flagged("publication.personal-data", "decision/one");
}

TEST(PublishDecision, IsFlaggedWhereItSaysNothing) {
    auto decision =
        adopting("decision/one", "body/leicestershire-commissioner", "recommendation/one");
    decision.limbs.clear();
    two_recommendations()
        .given(decision)
        .on("2016-02-23")
        .by("office/leicestershire-commissioner")
        .given(signed_decision("decision/one"))
        .by("")
        .when(kPublished)
        .then_flagged("publication.says-nothing", "decision/one");
    signed_story().when(kPublished).then_not_flagged("publication.says-nothing", "decision/one");
}

TEST(PublishDecision, IsRefusedOfWhatIsNotThere) {
    signed_story()
        .when(PublishDecision{DecisionId("decision/none")})
        .then_refused("thing.not-found", "/decision");
}

TEST(PublishDecision, IsFlaggedWhereLabelsAreLeftEmpty) {
    published("Decision", "Signature:\nTel:\nRef:")
        .then_flagged("publication.empty-label", "decision/one");
    published("Decision", "Tel: 101").then_not_flagged("publication.empty-label", "decision/one");
}

TEST(PublishDecision, EnteredLateIsJudgedByWhatWasStatedOfThePartsOnItsDay) {
    const AddDecisionPart unstated{kDecision,
                                   Part{"annex", "Annex", Disclosure::not_stated, {}, {}, {}, {}}};
    const StateDisclosure stated{kDecision, "annex", Disclosure::public_, {}, {}, {}, {}};
    const auto with_part = [&](const char* added) {
        Story story = signed_story();
        story.on(added).given(unstated).on("2016-03-10").given(stated).on("2016-03-01");
        return story;
    };
    with_part("2016-02-25")
        .when(kPublished)
        .then_refused("part.disclosure-not-stated", "/decision")
        .on("2016-03-10")
        .when(kPublished)
        .then_accepted();
    with_part("2016-02-25").given(stated).when(kPublished).then_accepted();
    with_part("2016-03-05").when(kPublished).then_accepted(); // the part was not there yet
}

} // namespace
} // namespace concordat::publish_decision_test
