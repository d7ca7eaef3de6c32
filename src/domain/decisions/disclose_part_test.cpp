// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::disclose_part_test {
namespace {

using decisions::AddDecisionPart;
using decisions::DisclosePart;
using decisions::Disclosure;
using decisions::Part;

const DecisionId kDecision("decision/one");

DisclosePart disclosed() {
    return {kDecision, "costs", words("The tender is over.")};
}

Part costs(Disclosure disclosure) {
    Part part;
    part.part = "costs";
    part.title = "Costs";
    part.disclosure = disclosure;
    part.words = words("It costs £12.");
    if (disclosure != Disclosure::non_public) return part;
    part.exemption = "commercial";
    part.reason = words("It would harm a tender.");
    part.reviewer = OfficeId("office/leicestershire-chief-executive");
    part.review_on = day("2016-09-01");
    return part;
}

/// decision/one is signed on 23 February 2016, with a part "costs" since the day before.
Story with_costs(Part part) {
    Story story = decision_to_sign();
    story.on("2016-02-22")
        .given(AddDecisionPart{kDecision, std::move(part)})
        .on("2016-02-23")
        .given(signed_decision("decision/one"))
        .on("2016-06-01");
    return story;
}

TEST(DisclosePart, MakesItPublicFromItsDayAndKeepsWhatWasSaidBefore) {
    with_costs(costs(Disclosure::non_public))
        .when(disclosed())
        .then_events("PartDisclosed")
        .then([](const State& state) {
            const auto& decision = state.decisions.decisions.at(kDecision);
            const auto& part = decision.parts.at(0);
            EXPECT_EQ(part.at(day("2016-05-31"))->disclosure, Disclosure::non_public);
            EXPECT_EQ(part.at(day("2016-05-31"))->exemption, "commercial");
            EXPECT_EQ(part.at(day("2016-06-01"))->disclosure, Disclosure::public_);
            EXPECT_FALSE(part.latest()->exemption || part.latest()->reason);
            EXPECT_FALSE(part.latest()->reviewer || part.latest()->review_on);
            EXPECT_EQ(part.latest()->words, words("It costs £12."));
            ASSERT_EQ(decision.disclosures.size(), 1u);
            EXPECT_EQ(decision.disclosures[0].on, day("2016-06-01"));
            EXPECT_EQ(decision.disclosures[0].reason, words("The tender is over."));
        });
}

TEST(DisclosePart, IsDoneOnce) {
    with_costs(costs(Disclosure::non_public))
        .given(disclosed())
        .on("2016-07-01")
        .when(disclosed())
        .then_refused("part.disclosed", "/part")
        .then_says("1 June 2016")
        .on("2016-05-01")
        .when(disclosed())
        .then_refused("part.disclosed", "/part");
}

TEST(DisclosePart, IsRefusedOfWhatWasNotWithheld) {
    with_costs(costs(Disclosure::public_))
        .when(disclosed())
        .then_refused("part.not-withheld", "/part");
    with_costs(costs(Disclosure::not_stated))
        .when(disclosed())
        .then_refused("part.not-withheld", "/part");
}

TEST(DisclosePart, IsRefusedBeforeThePartWasThere) {
    with_costs(costs(Disclosure::non_public))
        .on("2016-02-21")
        .when(disclosed())
        .then_refused("part.not-found", "/part")
        .when(DisclosePart{kDecision, "none", {}})
        .then_refused("part.not-found", "/part");
}

TEST(DisclosePart, FlagsWhatDoesNotBelongInWhatIsPublished) {
    Part part = costs(Disclosure::non_public);
    part.words = words("Call 0115 967 0999.");
    Story story = with_costs(part);
    story.given(decisions::PublishDecision{kDecision})
        .then_not_flagged("publication.personal-data", "decision/one")
        .when(disclosed())
        .then_flagged("publication.personal-data", "decision/one");
}

TEST(DisclosePart, IsNotUndoneByAStatementEnteredLate) {
    with_costs(costs(Disclosure::not_stated))
        .on("2016-03-01")
        .given(decisions::StateDisclosure{
            kDecision, "costs", Disclosure::non_public, "commercial", words("Tender."), {}, {}})
        .on("2016-06-01")
        .given(disclosed())
        .on("2016-02-25")
        .when(decisions::StateDisclosure{
            kDecision, "costs", Disclosure::non_public, "commercial", words("Tender."), {}, {}})
        .then_accepted()
        .then([](const State& state) {
            const auto& part = state.decisions.decisions.at(kDecision).parts.at(0);
            EXPECT_EQ(part.at(day("2016-02-25"))->disclosure, Disclosure::non_public);
            EXPECT_EQ(part.latest()->disclosure, Disclosure::public_);
        })
        .when(decisions::StateDisclosure{kDecision, "costs", Disclosure::public_, {}, {}, {}, {}})
        .then_refused("part.disclosure-stated", "/disclosure");
}

} // namespace
} // namespace concordat::disclose_part_test
