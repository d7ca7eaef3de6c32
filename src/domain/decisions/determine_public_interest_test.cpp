// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::determine_public_interest_test {
namespace {

using decisions::DeterminePublicInterest;
using decisions::GiveReference;
using decisions::PublicInterest;
using decisions::SetReferenceScheme;

const DecisionId kDecision("decision/one");
const SchemeId kOrders("scheme/orders");
const SchemeId kForms("scheme/forms");
const char* const kBody = "body/leicestershire-commissioner";
const char* const kChiefExecutive = "office/leicestershire-chief-executive";

/// decision/one is to be signed; its body has a register of orders and one of forms.
Story with_two_registers() {
    Story story = decision_to_sign();
    const auto scheme = [&](const SchemeId& id, const char* instrument, const char* pattern) {
        return SetReferenceScheme{id, BodyId(kBody), instrument, pattern, {}, {}, {}, {}};
    };
    story.on("2016-01-01")
        .given(scheme(kOrders, "Executive Order", "{number:4}"))
        .given(scheme(kForms, "Decision form", "F{number}"))
        .on("2016-02-01");
    return story;
}

DeterminePublicInterest determined(PublicInterest interest, std::optional<SchemeId> instrument) {
    return {kDecision, interest, words("It is of little cost."), std::move(instrument), {}, {}};
}

DeterminePublicInterest significant() {
    return determined(PublicInterest::significant, kOrders);
}

DeterminePublicInterest changed(DeterminePublicInterest command) {
    command.changed_because = words("The cost has grown.");
    return command;
}

TEST(DeterminePublicInterest, RecordsWhoWhenAndWhyAndTheInstrument) {
    with_two_registers()
        .by(kChiefExecutive)
        .when(significant())
        .then_events("PublicInterestDetermined FlagRaised")
        .then_flagged("office.holder-not-stated", kChiefExecutive)
        .then([](const State& state) {
            const auto& all = state.decisions.decisions.at(kDecision).determinations.history();
            ASSERT_EQ(all.size(), 1u);
            EXPECT_EQ(all[0].from, day("2016-02-01"));
            EXPECT_EQ(all[0].value.interest, PublicInterest::significant);
            EXPECT_EQ(all[0].value.instrument, kOrders);
            EXPECT_EQ(all[0].value.reason, words("It is of little cost."));
            EXPECT_EQ(all[0].value.by, OfficeId(kChiefExecutive));
        });
}

TEST(DeterminePublicInterest, IsTheBodysOwn) {
    with_two_registers()
        .by("office/nottinghamshire-commissioner")
        .when(significant())
        .then_refused("determination.wrong-office", "/by")
        .by("")
        .when(significant())
        .then_refused("act.by-nobody", "/by");
}

TEST(DeterminePublicInterest, ChoosesAnInstrumentOfTheBody) {
    with_two_registers()
        .given(SetReferenceScheme{SchemeId("scheme/other"),
                                  BodyId("body/nottinghamshire-commissioner"),
                                  "Form",
                                  "{number}",
                                  {},
                                  {},
                                  {},
                                  {}})
        .when(determined(PublicInterest::significant, SchemeId("scheme/other")))
        .then_refused("determination.instrument-of-another", "/instrument")
        .when(determined(PublicInterest::significant, SchemeId("scheme/none")))
        .then_refused("thing.not-found", "/instrument");
}

TEST(DeterminePublicInterest, IsMadeOnceUnlessItIsChangedWithAReason) {
    Story story = with_two_registers();
    story.given(significant())
        .on("2016-02-10")
        .when(determined(PublicInterest::not_significant, kForms))
        .then_refused("determination.made", "/decision")
        .then_says("1 February 2016")
        .when(changed(significant()))
        .then_refused("determination.unchanged", "/interest")
        .when(changed(determined(PublicInterest::not_significant, kForms)))
        .then_accepted()
        .then([](const State& state) {
            const auto& made = state.decisions.decisions.at(kDecision).determinations;
            EXPECT_EQ(made.at(day("2016-02-09"))->interest, PublicInterest::significant);
            EXPECT_EQ(made.at(day("2016-02-10"))->interest, PublicInterest::not_significant);
        });
}

TEST(DeterminePublicInterest, OfTheSameInterestMayChooseAnotherInstrument) {
    with_two_registers()
        .given(significant())
        .when(changed(determined(PublicInterest::significant, kForms)))
        .then_accepted();
}

TEST(DeterminePublicInterest, HasNothingToChangeTheFirstTime) {
    with_two_registers()
        .when(changed(significant()))
        .then_refused("determination.nothing-to-change", "/changed_because");
}

TEST(DeterminePublicInterest, EnteredLateBeforeAnotherSaysWhyThatChangedItToo) {
    with_two_registers()
        .given(significant())
        .on("2016-01-15")
        .when(determined(PublicInterest::not_significant, kForms))
        .then_refused("determination.made", "/decision")
        .when(changed(determined(PublicInterest::not_significant, kForms)))
        .then_accepted();
}

TEST(ADecision, IsFlaggedWhereItIsSignedOnAnotherInstrumentThanTheDeterminationChose) {
    with_two_registers()
        .given(significant())
        .given(GiveReference{kDecision, kForms, "F1"})
        .then_not_flagged("decision.other-instrument", "decision/one")
        .on("2016-02-23")
        .when(signed_decision("decision/one"))
        .then_flagged("decision.other-instrument", "decision/one");
}

TEST(ADecision, IsNotFlaggedOnTheInstrumentChosenNorWhereNoneWas) {
    with_two_registers()
        .given(significant())
        .given(GiveReference{kDecision, kOrders, "0001"})
        .on("2016-02-23")
        .given(signed_decision("decision/one"))
        .then_not_flagged("decision.other-instrument", "decision/one");
    with_two_registers()
        .given(determined(PublicInterest::not_significant, {}))
        .given(GiveReference{kDecision, kForms, "F1"})
        .on("2016-02-23")
        .given(signed_decision("decision/one"))
        .then_not_flagged("decision.other-instrument", "decision/one");
}

TEST(ADecision, IsFlaggedWhereItIsNumberedPublishedOrDeterminedLaterOnAnother) {
    Story numbered = with_two_registers();
    numbered.given(significant())
        .on("2016-02-23")
        .given(signed_decision("decision/one"))
        .then_not_flagged("decision.other-instrument", "decision/one")
        .on("2016-02-24")
        .when(GiveReference{kDecision, kForms, "F1"})
        .then_flagged("decision.other-instrument", "decision/one");
    Story published = with_two_registers();
    published.given(GiveReference{kDecision, kForms, "F1"})
        .on("2016-02-23")
        .given(signed_decision("decision/one"))
        .then_not_flagged("decision.other-instrument", "decision/one")
        .on("2016-03-01")
        .when(significant())
        .then_flagged("decision.other-instrument", "decision/one")
        .when(decisions::PublishDecision{kDecision})
        .then_events("DecisionPublished");
}

} // namespace
} // namespace concordat::determine_public_interest_test
