// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::state_disclosure_test {
namespace {

using decisions::AddDecisionPart;
using decisions::Disclosure;
using decisions::Part;
using decisions::StateDisclosure;

const DecisionId kDecision("decision/one");

Story with_a_part(Disclosure disclosure) {
    Story story = two_recommendations();
    story.given(adopting("decision/one", "body/leicestershire-commissioner", "recommendation/one"))
        .given(AddDecisionPart{kDecision, Part{"annex", "Annex", disclosure, {}, {}, {}, {}, {}}});
    return story;
}

StateDisclosure stated(Disclosure disclosure) {
    return {kDecision, "annex", disclosure, {}, {}, {}, {}};
}

TEST(StateDisclosure, SaysWhatWasNotStated) {
    with_a_part(Disclosure::not_stated)
        .when(stated(Disclosure::public_))
        .then_events("DisclosureStated")
        .then([](const State& state) {
            EXPECT_EQ(state.decisions.decisions.find(kDecision)->parts[0].latest()->disclosure,
                      Disclosure::public_);
        });
}

TEST(StateDisclosure, ThatStatesNothingChangesNothing) {
    with_a_part(Disclosure::not_stated)
        .when(stated(Disclosure::not_stated))
        .then_nothing_happened();
}

TEST(StateDisclosure, IsRefusedTwice) {
    with_a_part(Disclosure::public_)
        .when(stated(Disclosure::public_))
        .then_refused("part.disclosure-stated", "/disclosure");
}

TEST(StateDisclosure, IsRefusedWithheldWithoutExemptionOrReason) {
    auto command = stated(Disclosure::non_public);
    with_a_part(Disclosure::not_stated)
        .when(command)
        .then_refused("part.withheld-without-reason", "/exemption");
    command.exemption = "commercial";
    with_a_part(Disclosure::not_stated)
        .when(command)
        .then_refused("part.withheld-without-reason", "/reason");
    command.reason = words("Tenders are open.");
    with_a_part(Disclosure::not_stated).when(command).then_accepted();
}

TEST(StateDisclosure, IsRefusedOfAPartThatIsNotThere) {
    auto command = stated(Disclosure::public_);
    command.part = "none";
    with_a_part(Disclosure::not_stated).when(command).then_refused("part.not-found", "/part");
}

TEST(StateDisclosure, IsRefusedNamingWhatIsNotThere) {
    auto command = stated(Disclosure::public_);
    command.reviewer = OfficeId("office/none");
    with_a_part(Disclosure::not_stated).when(command).then_refused("thing.not-found", "/reviewer");
    command.decision = DecisionId("decision/none");
    with_a_part(Disclosure::not_stated).when(command).then_refused("thing.not-found", "/decision");
}

TEST(StateDisclosure, OfAWithheldPartWithoutAReviewIsFlagged) {
    auto withheld = stated(Disclosure::non_public);
    withheld.exemption = "commercial";
    withheld.reason = words("Tenders are open.");
    with_a_part(Disclosure::not_stated)
        .when(withheld)
        .then_flagged("part.review-not-stated", "decision/one");
    withheld.reviewer = OfficeId("office/leicestershire-chief-executive");
    withheld.review_on = day("2017-01-01");
    with_a_part(Disclosure::not_stated)
        .when(withheld)
        .then_not_flagged("part.review-not-stated", "decision/one");
}

TEST(StateDisclosure, IsRefusedPublicWithAnExemption) {
    auto command = stated(Disclosure::public_);
    command.exemption = "commercial";
    with_a_part(Disclosure::not_stated)
        .when(command)
        .then_refused("part.public-with-exemption", "/exemption");
}

TEST(StateDisclosure, IsRefusedOnADayBeforeThePartWasAdded) {
    with_a_part(Disclosure::not_stated)
        .on("2015-12-16")
        .when(stated(Disclosure::public_))
        .then_refused("part.not-found", "/part");
}

TEST(StateDisclosure, LeavesWhatThePartWasBefore) {
    with_a_part(Disclosure::not_stated)
        .on("2016-01-05")
        .when(stated(Disclosure::public_))
        .then([](const State& state) {
            const auto& part = state.decisions.decisions.find(kDecision)->parts[0];
            EXPECT_EQ(part.at(day("2015-12-16")), nullptr);
            EXPECT_EQ(part.at(day("2016-01-04"))->disclosure, Disclosure::not_stated);
            EXPECT_EQ(part.at(day("2016-01-05"))->disclosure, Disclosure::public_);
        });
}

} // namespace
} // namespace concordat::state_disclosure_test
