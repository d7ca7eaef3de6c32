// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::approve_as_officer_test {
namespace {

using decisions::ApproveAsOfficer;

const DecisionId kDecision("decision/one");
const ApproveAsOfficer kApproved{kDecision};
const char* const kOfficer = "office/leicestershire-chief-executive";

Story prepared() {
    auto decision =
        adopting("decision/one", "body/leicestershire-commissioner", "recommendation/one");
    decision.received = day("2016-01-10");
    Story story = two_recommendations();
    story.on("2016-01-10").given(decision).on("2016-01-20");
    return story;
}

TEST(ApproveAsOfficer, IsOfTheOfficeWhoseActItIs) {
    prepared()
        .by(kOfficer)
        .when(kApproved)
        .then_events("DecisionApprovedByOfficer FlagRaised")
        .then([](const State& state) {
            const auto& decision = *state.decisions.decisions.find(kDecision);
            EXPECT_EQ(decision.officer_approved, day("2016-01-20"));
            EXPECT_EQ(decision.approved_by->text(), kOfficer);
        });
}

TEST(ApproveAsOfficer, IsRefusedByNobody) {
    prepared().when(kApproved).then_refused("act.by-nobody", "/by");
}

TEST(ApproveAsOfficer, IsRefusedByAnOfficeOfAnotherBodyOrByTheBodyItself) {
    for (const char* by :
         {"office/nottinghamshire-chief-executive", "office/leicestershire-commissioner"}) {
        prepared().by(by).when(kApproved).then_refused("decision.wrong-office", "/by");
    }
}

TEST(ApproveAsOfficer, IsRefusedTwice) {
    prepared().by(kOfficer).given(kApproved).when(kApproved).then_refused(
        "decision.officer-approved", "/decision");
}

TEST(ApproveAsOfficer, IsRefusedBeforeReceiptAndAfterTheSignature) {
    prepared()
        .on("2016-01-09")
        .by(kOfficer)
        .when(kApproved)
        .then_refused("decision.out-of-order", "/on");
    prepared()
        .on("2016-01-15")
        .by("office/leicestershire-commissioner")
        .given(signed_decision("decision/one"))
        .on("2016-01-16")
        .by(kOfficer)
        .when(kApproved)
        .then_refused("decision.out-of-order", "/on");
}

TEST(ApproveAsOfficer, EnteredLateIsJudgedByItsOwnDay) {
    prepared()
        .on("2016-01-20")
        .by("office/leicestershire-commissioner")
        .given(signed_decision("decision/one"))
        .on("2016-01-15")
        .by(kOfficer)
        .when(kApproved)
        .then_accepted();
}

TEST(ApproveAsOfficer, IsRefusedOfWhatIsNotThere) {
    prepared()
        .by(kOfficer)
        .when(ApproveAsOfficer{DecisionId("decision/none")})
        .then_refused("thing.not-found", "/decision");
}

TEST(ApproveAsOfficer, ByAnOfficeWhoseHolderIsNotStatedIsFlagged) {
    const char* const officer = "office/leicestershire-chief-executive";
    Story story = two_recommendations();
    story.given(adopting("decision/one", "body/leicestershire-commissioner", "recommendation/one"))
        .by(officer)
        .when(decisions::ApproveAsOfficer{DecisionId("decision/one")})
        .then_flagged("office.holder-not-stated", officer);
}

TEST(ApproveAsOfficer, IsRefusedBeforeTheMeetingTheDecisionFollows) {
    Story story = two_recommendations();
    story.given(adopting("decision/one", "body/leicestershire-commissioner", "recommendation/one"))
        .by(kOfficer)
        .on("2015-12-16")
        .when(kApproved)
        .then_refused("decision.before-its-meeting", "/on")
        .on("2015-12-17")
        .when(kApproved)
        .then_accepted();
}

} // namespace
} // namespace concordat::approve_as_officer_test
