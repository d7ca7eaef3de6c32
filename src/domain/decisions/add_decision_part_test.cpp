// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::add_decision_part_test {
namespace {

using decisions::AddDecisionPart;
using decisions::Disclosure;
using decisions::Part;

const DecisionId kDecision("decision/one");

Story prepared() {
    Story story = two_recommendations();
    story.given(adopting("decision/one", "body/leicestershire-commissioner", "recommendation/one"));
    return story;
}

AddDecisionPart part(Disclosure disclosure) {
    return {kDecision, Part{"annex", "Annex", disclosure, {}, {}, {}, {}, {}}};
}

TEST(AddDecisionPart, IsPublicWhereItSaysSo) {
    prepared()
        .when(part(Disclosure::public_))
        .then_events("DecisionPartAdded")
        .then_not_flagged("part.disclosure-not-stated", "decision/one");
}

TEST(AddDecisionPart, IsWithheldWithItsExemptionAndReason) {
    auto command = part(Disclosure::non_public);
    command.part.exemption = "commercial";
    command.part.reason = words("Tenders are open.");
    prepared().when(command).then([](const State& state) {
        EXPECT_EQ(state.decisions.decisions.find(kDecision)->parts[0].latest()->exemption,
                  "commercial");
    });
}

TEST(AddDecisionPart, ThatDoesNotSayWhetherItIsPublicIsFlagged) {
    prepared()
        .when(part(Disclosure::not_stated))
        .then_flagged("part.disclosure-not-stated", "decision/one");
}

TEST(AddDecisionPart, IsRefusedTwice) {
    prepared()
        .given(part(Disclosure::public_))
        .when(part(Disclosure::public_))
        .then_refused("part.twice", "/part/part");
}

TEST(AddDecisionPart, IsRefusedWithheldWithoutExemptionOrReason) {
    auto command = part(Disclosure::non_public);
    prepared().when(command).then_refused("part.withheld-without-reason", "/part/exemption");
    command.part.exemption = "commercial";
    prepared().when(command).then_refused("part.withheld-without-reason", "/part/reason");
}

TEST(AddDecisionPart, IsRefusedNamingWhatIsNotThere) {
    auto command = part(Disclosure::public_);
    command.part.reviewer = OfficeId("office/none");
    prepared().when(command).then_refused("thing.not-found", "/part/reviewer");
    command.decision = DecisionId("decision/none");
    prepared().when(command).then_refused("thing.not-found", "/decision");
}

TEST(AddDecisionPart, ToAPublishedDecisionSaysWhetherItIsPublic) {
    Story story = prepared();
    story.by("office/leicestershire-commissioner")
        .given(signed_decision("decision/one"))
        .by("")
        .given(decisions::PublishDecision{kDecision})
        .when(part(Disclosure::not_stated))
        .then_refused("part.disclosure-not-stated", "/part/disclosure")
        .when(part(Disclosure::public_))
        .then_accepted();
}

TEST(AddDecisionPart, ThatIsWithheldWithoutAReviewIsFlagged) {
    auto command = part(Disclosure::non_public);
    command.part.exemption = "commercial";
    command.part.reason = words("Tenders are open.");
    prepared().when(command).then_flagged("part.review-not-stated", "decision/one");
    command.part.reviewer = OfficeId("office/leicestershire-chief-executive");
    prepared().when(command).then_flagged("part.review-not-stated", "decision/one");
    command.part.review_on = day("2017-01-01");
    prepared().when(command).then_not_flagged("part.review-not-stated", "decision/one");
}

TEST(AddDecisionPart, ThatIsPublicIsRefusedWithAnExemptionOrAReasonToWithholdIt) {
    auto command = part(Disclosure::public_);
    command.part.reason = words("Tenders are open.");
    prepared().when(command).then_refused("part.public-with-exemption", "/part/reason");
    command.part.exemption = "commercial";
    prepared().when(command).then_refused("part.public-with-exemption", "/part/exemption");
    command.part.disclosure = Disclosure::not_stated;
    prepared().when(command).then_accepted();
}

TEST(AddDecisionPart, ToAPublishedDecisionIsLookedAtAsItsPublicationWas) {
    auto command = part(Disclosure::public_);
    command.part.title = "Annex TBC";
    command.part.words = words("Write to a@example.org");
    prepared()
        .when(command)
        .then_not_flagged("publication.placeholder", "decision/one")
        .then_not_flagged("publication.personal-data", "decision/one");
    const auto published = [] {
        Story story = prepared();
        story.by("office/leicestershire-commissioner")
            .given(signed_decision("decision/one"))
            .by("")
            .given(decisions::PublishDecision{kDecision});
        return story;
    };
    published()
        .when(command)
        .then_flagged("publication.placeholder", "decision/one")
        .then_flagged("publication.personal-data", "decision/one");
    command.part.disclosure = Disclosure::non_public;
    command.part.exemption = "personal data";
    command.part.reason = words("It names a person.");
    published()
        .when(command)
        .then_flagged("publication.placeholder", "decision/one")
        .then_not_flagged("publication.personal-data", "decision/one");
}

} // namespace
} // namespace concordat::add_decision_part_test
