// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::sign_agreement_test {
namespace {

using agreements::SignAgreement;

const AgreementId kAlliance("agreement/alliance");
const char* const kCommissioner = "office/leicestershire-commissioner";
const SignAgreement kSigned{kAlliance, {}, {}};
const DecisionId kDecision("decision/one");
const SignAgreement kSignedOnDecision{kAlliance, {}, kDecision};

Story made(const std::function<void(agreements::MakeAgreement&)>& change = {}) {
    agreements::MakeAgreement command = agreement_of_six(kAlliance.text());
    if (change) change(command);
    Story story = a_board_of_six();
    story.given(command);
    return story;
}

std::string in_force_from(const State& state, int version = 1) {
    const auto from = state.agreements.agreements.at(kAlliance).version(version).in_force_from();
    return from ? text(*from) : std::string();
}

TEST(SignAgreement, BringsItIntoForceWithTheLastSignature) {
    Story story = made();
    for (const std::string name : kNames) {
        story.on("2016-01-10").by("office/" + name + "-chief-constable").given(kSigned);
        EXPECT_EQ(in_force_from(story.state()), "");
        story.on("2016-02-20").by("office/" + name + "-commissioner").given(kSigned);
    }
    EXPECT_EQ(in_force_from(story.state()), "2016-02-20");
    const auto& alliance = story.state().agreements.agreements.at(kAlliance);
    EXPECT_EQ(alliance.in_force(day("2016-02-19")), 0);
    EXPECT_EQ(alliance.in_force(day("2016-02-20")), 1);
    EXPECT_EQ(alliance.version(1).unsigned_by(day("2016-01-31")).size(), 3u);
}

TEST(SignAgreement, BringsItIntoForceOnItsCommencementAtTheEarliest) {
    const auto signed_by_all = [](const char* commences) {
        Story story = made([&](auto& command) { command.terms.commences = day(commences); });
        story.on("2016-02-20");
        sign_by_all(story, kAlliance.text());
        return in_force_from(story.state());
    };
    EXPECT_EQ(signed_by_all("2016-04-01"), "2016-04-01");
    EXPECT_EQ(signed_by_all("2016-01-01"), "2016-02-20");
}

TEST(SignAgreement, LeavesItInForceThroughItsLastDay) {
    Story story = made([](auto& command) { command.through = day("2016-12-31"); });
    sign_by_all(story, kAlliance.text());
    const auto& alliance = story.state().agreements.agreements.at(kAlliance);
    EXPECT_EQ(alliance.in_force(day("2016-12-31")), 1);
    EXPECT_EQ(alliance.in_force(day("2017-01-01")), 0);
}

TEST(SignAgreement, EnteredLateCountsFromItsOwnDay) {
    Story story = made();
    story.on("2016-02-20");
    sign_by_all(story, kAlliance.text());
    EXPECT_EQ(story.state().agreements.agreements.at(kAlliance).in_force(day("2016-02-19")), 0);
    Story late = made();
    late.on("2016-02-20").by(kCommissioner).given(kSigned).on("2016-01-02");
    for (const std::string name : kNames) {
        late.by("office/" + name + "-chief-constable").given(kSigned);
        if (name != kNames[0]) late.by("office/" + name + "-commissioner").given(kSigned);
    }
    EXPECT_EQ(in_force_from(late.state()), "2016-02-20");
}

TEST(SignAgreement, IsForAPartyToDoItself) {
    made()
        .when(kSigned)
        .then_refused("act.by-nobody", "/by")
        .by("office/leicestershire-chief-executive")
        .when(kSigned)
        .then_refused("agreement.not-a-party", "/by")
        .then_says("nottinghamshire commissioner");
}

TEST(SignAgreement, IsRefusedOfWhatIsNotThere) {
    made()
        .by(kCommissioner)
        .when(SignAgreement{AgreementId("agreement/none"), {}, {}})
        .then_refused("thing.not-found", "/agreement")
        .when(SignAgreement{kAlliance, {}, DecisionId("decision/none")})
        .then_refused("thing.not-found", "/decision");
    for (const int version : {0, 2}) {
        made()
            .by(kCommissioner)
            .when(SignAgreement{kAlliance, version, {}})
            .then_refused("agreement.no-such-version", "/version");
    }
}

TEST(SignAgreement, IsDoneOnceByEachParty) {
    made()
        .by(kCommissioner)
        .given(kSigned)
        .when(kSigned)
        .then_refused("agreement.signed-already", "/by");
}

TEST(SignAgreement, IsDoneFromTheDayItWasMadeThroughItsLast) {
    Story story = made([](auto& command) { command.through = day("2016-12-31"); });
    story.by(kCommissioner)
        .on("2015-12-16")
        .when(kSigned)
        .then_refused("agreement.out-of-order", "/on")
        .on("2017-01-01")
        .when(kSigned)
        .then_refused("agreement.over", "/on")
        .on("2016-12-31")
        .when(kSigned)
        .then_accepted();
}

TEST(SignAgreement, IsNotDoneByAVacantOrSuspendedOffice) {
    const OfficeId chief("office/leicestershire-chief-constable");
    made()
        .given(parties::TellVacancy{OfficeId(kCommissioner)})
        .by(kCommissioner)
        .when(kSigned)
        .then_refused("office.vacant", "/by");
    made()
        .given(parties::AppointHolder{chief, parties::Capacity::substantive, {}, {}, {}})
        .on("2016-02-01")
        .given(parties::SuspendHolder{chief, {}, {}})
        .by(chief.text())
        .when(kSigned)
        .then_refused("office.suspended", "/by");
}

/// Leicestershire's commissioner has signed decision/one on 23 February 2016.
Story with_decision(std::optional<Day> effective = {}) {
    Story story = decision_to_sign();
    story.by("")
        .on("2016-02-20")
        .given(agreement_of_six(kAlliance.text()))
        .by(kCommissioner)
        .on("2016-02-23")
        .given(decisions::SignDecision{kDecision, decisions::Declaration::none, effective});
    return story;
}

TEST(SignAgreement, NamesTheDecisionBehindIt) {
    with_decision()
        .when(kSignedOnDecision)
        .then_events("AgreementSigned")
        .then_not_flagged("agreement.no-decision-behind", kAlliance.text());
    with_decision().when(kSigned).then_flagged("agreement.no-decision-behind", kAlliance.text());
}

TEST(SignAgreement, IsFlaggedWhereItIsNotRecordedWhoHeldTheOffice) {
    made().by(kCommissioner).when(kSigned).then_flagged("office.holder-not-stated", kCommissioner);
}

TEST(SignAgreement, IsRefusedOnADecisionThatIsNoGroundForIt) {
    with_decision()
        .by("office/leicestershire-chief-constable")
        .when(kSignedOnDecision)
        .then_refused("agreement.decision-of-another-body", "/decision");
    with_decision()
        .on("2016-02-22")
        .when(kSignedOnDecision)
        .then_refused("agreement.decision-not-effective", "/decision");
    with_decision(day("2016-03-01"))
        .on("2016-02-29")
        .when(kSignedOnDecision)
        .then_refused("agreement.decision-not-effective", "/decision")
        .on("2016-03-01")
        .when(kSignedOnDecision)
        .then_accepted();
    Story unsigned_decision = decision_to_sign();
    unsigned_decision.given(agreement_of_six(kAlliance.text()))
        .when(kSignedOnDecision)
        .then_refused("agreement.decision-not-effective", "/decision")
        .then_says("is not signed");
}

TEST(SignAgreement, IsRefusedOnADecisionThatWasRevoked) {
    decisions::PrepareDecision revoking;
    revoking.decision = DecisionId("decision/revoking");
    revoking.body = BodyId("body/leicestershire-commissioner");
    revoking.title = "Revoked";
    revoking.limbs = {{1, {}, {}, {{DecisionId("decision/one"), {}, {}}}}};
    with_decision()
        .on("2016-03-01")
        .given(revoking)
        .given(signed_decision("decision/revoking"))
        .when(kSignedOnDecision)
        .then_refused("agreement.decision-not-effective", "/decision")
        .then_says("has no effect since 1 March 2016")
        .on("2016-02-29")
        .when(kSignedOnDecision)
        .then_accepted();
}

TEST(SignAgreement, IsForTheSuccessorOfTwoPartiesTwice) {
    const BodyId mayor("body/mayor");
    Story story = made();
    story.given(parties::AddBody{mayor, "Mayor", parties::BodyKind::commissioner})
        .given(parties::AddOffice{OfficeId("office/mayor"), "Mayor", {}, mayor})
        .on("2016-05-12")
        .given(parties::RecordSuccession{BodyId("body/leicestershire-commissioner"), mayor})
        .given(parties::RecordSuccession{BodyId("body/northamptonshire-commissioner"), mayor})
        .by("office/mayor")
        .given(kSigned)
        .given(kSigned)
        .when(kSigned)
        .then_refused("agreement.signed-already", "/by");
    const auto& signatures =
        story.state().agreements.agreements.at(kAlliance).version(1).signatures;
    ASSERT_EQ(signatures.size(), 2u);
    EXPECT_EQ(signatures[0].party.text(), kCommissioner);
    EXPECT_EQ(signatures[1].party.text(), "office/northamptonshire-commissioner");
}

TEST(SignAgreement, IsForTheSuccessorOfAPartyThatEnded) {
    const BodyId mayor("body/mayor");
    Story story = made();
    story.given(parties::AddBody{mayor, "Mayor", parties::BodyKind::commissioner})
        .given(parties::AddOffice{OfficeId("office/mayor"), "Mayor", {}, mayor})
        .by("office/mayor")
        .when(kSigned)
        .then_refused("agreement.not-a-party", "/by")
        .by("")
        .on("2016-05-12")
        .given(parties::RecordSuccession{BodyId("body/leicestershire-commissioner"), mayor})
        .by("office/mayor")
        .when(kSigned)
        .then_accepted()
        .when(kSigned)
        .then_refused("agreement.signed-already", "/by");
    const auto& signature =
        story.state().agreements.agreements.at(kAlliance).version(1).signatures.at(0);
    EXPECT_EQ(signature.party.text(), kCommissioner);
    EXPECT_EQ(signature.by.text(), "office/mayor");
}

} // namespace
} // namespace concordat::sign_agreement_test
