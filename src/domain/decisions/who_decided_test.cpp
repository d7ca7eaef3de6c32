// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::who_decided_test {
namespace {

using decisions::PrepareDecision;
using decisions::SignDecision;

const DecisionId kDecision("decision/one");
const OfficeId kOwn("office/leicestershire-commissioner");
const OfficeId kChiefExecutive("office/leicestershire-chief-executive");
const OfficeId kOther("office/nottinghamshire-commissioner");

SignDecision decided(std::optional<OfficeId> by, std::optional<OfficeId> recorded_by) {
    SignDecision command = signed_decision("decision/one");
    command.decided_by = std::move(by);
    command.recorded_by = std::move(recorded_by);
    return command;
}

PrepareDecision on_authority_of(const char* body) {
    auto command =
        adopting("decision/two", "body/leicestershire-commissioner", "recommendation/one");
    command.authority = BodyId(body);
    return command;
}

TEST(ADecision, KeepsWhoDecidedWhoSignedAndWhoOnlyRecordedIt) {
    decision_to_sign()
        .when(decided(kOwn, kChiefExecutive))
        .then_not_flagged("decision.decided-by-another", "decision/one")
        .then_not_flagged("decision.recorder-decided", "decision/one")
        .then([](const State& state) {
            const auto& decision = state.decisions.decisions.at(kDecision);
            EXPECT_EQ(decision.signed_by, kOwn);
            EXPECT_EQ(decision.decided_by, kOwn);
            EXPECT_EQ(decision.recorded_by, kChiefExecutive);
            EXPECT_EQ(decision.under, std::nullopt);
        });
}

TEST(ADecision, IsFlaggedWhereAnOfficeDecidedThatMayNotDecideForTheBody) {
    decision_to_sign()
        .when(decided(kChiefExecutive, {}))
        .then_flagged("decision.decided-by-another", "decision/one");
    decision_to_sign()
        .when(decided(kOther, {}))
        .then_flagged("decision.decided-by-another", "decision/one");
}

TEST(ADecision, OfABodyWithoutAnEmbodimentIsDecidedByAnyOfItsOffices) {
    const BodyId council("body/council");
    Story story = a_board_of_six();
    story.given(parties::AddBody{council, "Council", parties::BodyKind::other})
        .given(parties::AddOffice{OfficeId("office/leader"), "Leader", {council}, {}})
        .given(parties::AddOffice{OfficeId("office/clerk"), "Clerk", {council}, {}})
        .given(PrepareDecision{.decision = kDecision,
                               .body = council,
                               .title = "A vote",
                               .follows = {},
                               .limbs = {},
                               .received = {},
                               .author = {},
                               .legal_power = {},
                               .advice = {},
                               .authority = {},
                               .notice_class = {}})
        .by("office/clerk")
        .when(decided(OfficeId("office/leader"), {}))
        .then_not_flagged("decision.decided-by-another", "decision/one");
}

TEST(ADecision, IsFlaggedWhereWhoDecidedWasVacantThatDay) {
    Story story = decision_to_sign();
    const BodyId council("body/council");
    const OfficeId leader("office/leader");
    story.by("")
        .on("2016-01-01")
        .given(parties::AddBody{council, "Council", parties::BodyKind::other})
        .given(parties::AddOffice{leader, "Leader", {council}, {}})
        .given(parties::AddOffice{OfficeId("office/clerk"), "Clerk", {council}, {}})
        .given(parties::TellVacancy{leader})
        .given(adopting("decision/council", "body/council", "recommendation/one"))
        .on("2016-02-23")
        .by("office/clerk");
    SignDecision command = signed_decision("decision/council");
    command.decided_by = leader;
    story.when(command).then_flagged("decision.decided-by-another", "decision/council");
}

TEST(ADecision, IsFlaggedWhereWhoOnlyRecordedItSignedOrDecidedItToo) {
    decision_to_sign()
        .when(decided({}, kOwn))
        .then_flagged("decision.recorder-decided", "decision/one");
    decision_to_sign()
        .when(decided(kChiefExecutive, kChiefExecutive))
        .then_flagged("decision.recorder-decided", "decision/one");
}

TEST(ADecision, NamesOfficesThatAre) {
    decision_to_sign()
        .when(decided(OfficeId("office/none"), {}))
        .then_refused("thing.not-found", "/decided_by")
        .when(decided({}, OfficeId("office/none")))
        .then_refused("thing.not-found", "/recorded_by");
}

TEST(ADecision, IsFlaggedOnTheAuthorityOfAnotherBody) {
    decision_to_sign()
        .when(on_authority_of("body/nottinghamshire-commissioner"))
        .then_flagged("decision.authority-of-another", "decision/two");
    decision_to_sign()
        .when(on_authority_of("body/leicestershire-commissioner"))
        .then_not_flagged("decision.authority-of-another", "decision/two");
    decision_to_sign()
        .when(on_authority_of("body/none"))
        .then_refused("thing.not-found", "/authority");
}

TEST(ADecision, OnTheAuthorityOfAPredecessorIsNotFlagged) {
    const BodyId before("body/authority");
    Story story = decision_to_sign();
    story.by("")
        .on("2012-01-01")
        .given(parties::AddBody{before, "Authority", parties::BodyKind::police_authority})
        .on("2012-11-22")
        .given(parties::RecordSuccession{before, BodyId("body/leicestershire-commissioner")})
        .on("2016-02-23")
        .when(on_authority_of("body/authority"))
        .then_not_flagged("decision.authority-of-another", "decision/two");
}

} // namespace
} // namespace concordat::who_decided_test
