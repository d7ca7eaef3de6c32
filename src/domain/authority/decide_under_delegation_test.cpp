// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"

namespace concordat::decide_under_delegation_test {
namespace {

using authority::DecideUnderDelegation;
using decisions::PrepareDecision;
using meetings::Power;

const DecisionId kTaken("decision/taken");
const DelegationId kOfficers("delegation/officers");
const char* const kChiefExecutive = "office/leicestershire-chief-executive";

/// The delegation to officers, with these powers beside spending.
meetings::GrantDelegationEffect officers_may(std::vector<Power> powers) {
    auto effect = officers();
    effect.may.insert(effect.may.end(), powers.begin(), powers.end());
    return effect;
}

/// A decision of Leicestershire's commissioner that answers nothing, prepared on 1 March.
PrepareDecision own_words(const char* body = "body/leicestershire-commissioner") {
    PrepareDecision command;
    command.decision = kTaken;
    command.body = BodyId(body);
    command.title = "Architects";
    command.limbs = {{1, words("Source architects."), {}, {}}};
    return command;
}

DecideUnderDelegation taken(std::optional<Power> power) {
    DecideUnderDelegation command;
    command.decision = kTaken;
    command.delegation = kOfficers;
    command.power = power;
    return command;
}

TEST(DecideUnderDelegation, SignsTheBodysDecisionAndCountsAsAUse) {
    in_force_with({centres(), officers_may({Power::source})})
        .given(own_words())
        .when(taken(Power::source))
        .then_events("DecidedUnderDelegation DecisionSigned FlagRaised")
        .then_flagged("office.holder-not-stated", kChiefExecutive)
        .then_not_flagged("decision.decided-by-another", "decision/taken")
        .then([](const State& state) {
            const auto& decision = state.decisions.decisions.at(kTaken);
            EXPECT_EQ(decision.decided, day("2016-03-01"));
            EXPECT_EQ(decision.body, BodyId("body/leicestershire-commissioner"));
            EXPECT_EQ(decision.signed_by, OfficeId(kChiefExecutive));
            EXPECT_EQ(decision.decided_by, OfficeId(kChiefExecutive));
            EXPECT_EQ(decision.under, kOfficers);
            const auto& account = state.authority.delegations.at(kOfficers);
            ASSERT_EQ(account.decisions.size(), 1u);
            EXPECT_EQ(account.decisions.nth(0).id, thing(kTaken));
            EXPECT_EQ(state.authority.decisions.at(kTaken).power, Power::source);
        });
}

TEST(DecideUnderDelegation, IsRefusedWithoutThePower) {
    in_force_with({centres(), officers()})
        .given(own_words())
        .when(taken({}))
        .then_refused("delegation.other-power", "/power")
        .when(taken(Power::source))
        .then_refused("delegation.other-power", "/power");
}

TEST(DecideUnderDelegation, IsRefusedByAnOfficeThatIsNoDelegate) {
    in_force_with({centres(), officers_may({Power::decide})})
        .given(own_words())
        .by("office/northamptonshire-chief-executive")
        .when(taken({}))
        .then_refused("delegation.wrong-office", "/by")
        .by("")
        .when(taken({}))
        .then_refused("act.by-nobody", "/by");
}

TEST(DecideUnderDelegation, IsRefusedWhileTheDelegationIsNotInForce) {
    auto until = officers_may({Power::decide});
    until.until = "the second stage begins";
    Story story = in_force_with({centres(), until});
    story.given(own_words())
        .on("2016-02-22")
        .when(taken({}))
        .then_refused("delegation.not-ratified", "/delegation")
        .by("")
        .on("2016-03-10")
        .given(authority::EndDelegation{kOfficers, "The second stage began"})
        .by(kChiefExecutive)
        .when(taken({}))
        .then_refused("delegation.ended", "/on")
        .on("2016-03-09")
        .when(taken({}))
        .then_accepted();
}

TEST(DecideUnderDelegation, IsRefusedForABodyThatHasNotGrantedIt) {
    auto two = officers_may({Power::decide});
    two.grantors.erase(two.grantors.begin());
    two.sum.reset();
    in_force_with({centres(), two})
        .given(own_words())
        .when(taken({}))
        .then_refused("delegation.not-granted-by", "/delegation");
}

TEST(DecideUnderDelegation, IsRefusedToTheStaffOfAnotherCommissioner) {
    in_force_with({centres(), officers_may({Power::decide})})
        .given(own_words("body/northamptonshire-commissioner"))
        .when(taken({}))
        .then_refused("consent.of-another-policing-body", "/by");
}

TEST(DecideUnderDelegation, AnswersABoardOnlyWithThePowerToDecide) {
    Story story = in_force_with({centres(), officers_may({Power::decide, Power::source})});
    story.on("2015-12-17")
        .given(presented("recommendation/two"))
        .by("")
        .given(unanimous("recommendation/two"))
        .given(resolved("recommendation/two"))
        .on("2016-03-01")
        .by(kChiefExecutive)
        .given(adopting("decision/taken", "body/leicestershire-commissioner", "recommendation/two"))
        .when(taken(Power::source))
        .then_refused("delegation.cannot-ratify", "/power")
        .when(taken({}))
        .then_accepted()
        .then([](const State& state) {
            const auto& given =
                state.decisions.ratifications_of(RecommendationId("recommendation/two"));
            ASSERT_EQ(given.size(), 1u);
            EXPECT_EQ(given[0].body, BodyId("body/leicestershire-commissioner"));
        });
}

TEST(DecideUnderDelegation, PassesNoDelegationOn) {
    auto further = officers();
    further.delegation = DelegationId("delegation/further");
    further.sum.reset();
    auto item = presented("recommendation/two");
    item.effects = {further};
    Story story = in_force_with({centres(), officers_may({Power::decide})});
    story.on("2015-12-17")
        .given(item)
        .by("")
        .given(unanimous("recommendation/two"))
        .given(resolved("recommendation/two"))
        .on("2016-03-01")
        .by(kChiefExecutive)
        .given(adopting("decision/taken", "body/leicestershire-commissioner", "recommendation/two"))
        .when(taken({}))
        .then_refused("delegation.of-a-delegation", "/decision");
}

TEST(DecideUnderDelegation, IsHeldToTheOrderOfSignOff) {
    Story story = in_force_with({centres(), officers_may({Power::decide})});
    auto prepared = own_words();
    prepared.received = day("2016-03-01");
    story.given(prepared)
        .on("2016-02-29")
        .when(taken({}))
        .then_refused("decision.out-of-order", "/on")
        .on("2016-03-01")
        .given(taken({}))
        .when(taken({}))
        .then_refused("decision.decided", "/decision");
}

TEST(ADecisionUnderADelegation, IsInDoubtOnceThatIsRecordedAsEndedBefore) {
    auto until = officers_may({Power::decide});
    until.until = "the second stage begins";
    in_force_with({centres(), until})
        .given(own_words())
        .on("2016-04-10")
        .given(taken({}))
        .on("2016-04-01")
        .by("")
        .when(authority::EndDelegation{kOfficers, "The second stage began"})
        .then_flagged("decision.in-doubt", "decision/taken");
}

TEST(DecideUnderDelegation, ChangesADecisionByThePowerToDecideOnly) {
    auto revoking = own_words();
    revoking.limbs = {{1, {}, {}, {{DecisionId("decision/leicestershire"), {}, {}}}}};
    in_force_with({centres(), officers_may({Power::source, Power::decide})})
        .given(revoking)
        .when(taken(Power::source))
        .then_refused("delegation.cannot-ratify", "/power")
        .then_says("This changes ")
        .when(taken(Power::decide))
        .then_accepted();
}

} // namespace
} // namespace concordat::decide_under_delegation_test
