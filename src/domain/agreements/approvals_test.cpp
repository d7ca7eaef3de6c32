// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::approvals_test {
namespace {

using agreements::SignAgreement;
using meetings::ApproveAgreementEffect;

const AgreementId kAlliance("agreement/alliance");
const char* const kCommissioner = "office/leicestershire-commissioner";

meetings::PresentRecommendation approving(int version) {
    auto item = presented("recommendation/one");
    item.effects = {ApproveAgreementEffect{kAlliance, version}};
    return item;
}

/// The commissioner ratifies recommendation/one on 23 February 2016 by decision/NAME.
void ratify(Story& story, const std::string& name) {
    const std::string decision = "decision/" + name;
    story.on("2016-02-23")
        .by("office/" + name + "-commissioner")
        .given(adopting(decision, "body/" + name + "-commissioner", "recommendation/one"))
        .given(signed_decision(decision));
}

/// The alliance is made, not signed; recommendation/one, agreed, approves version 1 of it, and
/// Leicestershire's commissioner ratified that on 23 February 2016 by decision/leicestershire.
Story approved() {
    Story story = a_board_of_six();
    story.given(agreement_of_six(kAlliance.text()))
        .given(approving(1))
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"));
    ratify(story, "leicestershire");
    return story;
}

TEST(ApproveAgreement, NamesAVersionThatWasMade) {
    auto elsewhere = approving(1);
    elsewhere.effects = {ApproveAgreementEffect{AgreementId("agreement/none"), 1}};
    a_board_of_six()
        .given(agreement_of_six(kAlliance.text()))
        .when(approving(2))
        .then_refused("agreement.no-such-version", "/effects/0/approve-agreement/version")
        .when(elsewhere)
        .then_refused("thing.not-found", "/effects/0/approve-agreement/agreement")
        .when(approving(1))
        .then_accepted()
        .then([](const State& state) {
            EXPECT_EQ(
                state.agreements.approvals.at(kAlliance),
                (std::vector<agreements::Approval>{{RecommendationId("recommendation/one"), 1}}));
        });
}

TEST(ApproveAgreement, BringsNothingIntoForceByItself) {
    Story story = approved();
    ratify(story, "northamptonshire");
    ratify(story, "nottinghamshire");
    story.then_in_force_from("recommendation/one", "2016-02-23");
    EXPECT_EQ(story.state().agreements.agreements.at(kAlliance).in_force(kLastDay), 0);
}

TEST(ApproveAgreement, IsTheDecisionBehindASignature) {
    approved()
        .on("2016-03-01")
        .when(SignAgreement{kAlliance, {}, DecisionId("decision/leicestershire")})
        .then_not_flagged("agreement.decision-not-its-approval", "recommendation/one");
}

TEST(ApproveAgreement, FlagsASignatureOnAnotherDecision) {
    Story story = approved();
    auto other =
        adopting("decision/other", "body/leicestershire-commissioner", "recommendation/one");
    other.limbs.front().adopts.clear();
    other.limbs.front().words = words("Something else");
    story.on("2016-03-01")
        .given(other)
        .given(signed_decision("decision/other"))
        .when(SignAgreement{kAlliance, {}, DecisionId("decision/other")})
        .then_flagged("agreement.decision-not-its-approval", "recommendation/one");
}

TEST(ApproveAgreement, SaysNothingOfAnotherVersion) {
    Story story = approved();
    sign_by_all(story, kAlliance.text());
    auto other =
        adopting("decision/other", "body/leicestershire-commissioner", "recommendation/one");
    other.limbs.front().adopts.clear();
    other.limbs.front().words = words("Something else");
    story.on("2016-03-01")
        .given(agreements::VaryAgreement{kAlliance, agreement_of_six(kAlliance.text()).terms, {}})
        .by(kCommissioner)
        .given(other)
        .given(signed_decision("decision/other"))
        .when(SignAgreement{kAlliance, {}, DecisionId("decision/other")})
        .then_not_flagged("agreement.decision-not-its-approval", "recommendation/one");
}

} // namespace
} // namespace concordat::approvals_test
