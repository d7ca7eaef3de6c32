// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::sign_decision_test {
namespace {

using decisions::Adoption;
using decisions::ApproveAsOfficer;
using decisions::Declaration;
using decisions::GiveReference;
using decisions::SetReferenceScheme;
using decisions::SignDecision;
using decisions::Step;
using parties::RecordSuccession;

const DecisionId kDecision("decision/one");
const char* const kBody = "body/leicestershire-commissioner";
const char* const kOffice = "office/leicestershire-commissioner";
const RecommendationId kOne("recommendation/one");

TEST(SignDecision, DecidesAndRatifies) {
    decision_to_sign()
        .when(signed_decision("decision/one"))
        .then_events("DecisionSigned")
        .then([](const State& state) {
            const auto& decision = *state.decisions.decisions.find(kDecision);
            EXPECT_EQ(decision.decided, day("2016-02-23"));
            EXPECT_EQ(decision.effective, day("2016-02-23"));
            EXPECT_EQ(decision.signed_by->text(), kOffice);
            EXPECT_EQ(decision.register_day(), day("2016-02-23"));
            ASSERT_EQ(state.decisions.ratifications_of(kOne).size(), 1u);
            EXPECT_EQ(state.decisions.register_.keys.size(), 1u);
        })
        .then_not_flagged("ratification.divergent", "decision/one")
        .then_not_flagged("ratification.not-required", "decision/one")
        .then_not_flagged("ratification.early", "decision/one")
        .then_not_flagged("declaration.blank", "decision/one")
        .then_not_flagged("decision.signed-before-prepared", "decision/one");
}

TEST(SignDecision, MayBeEffectiveLater) {
    decision_to_sign()
        .when(SignDecision{kDecision, Declaration::none, day("2016-03-01")})
        .then([](const State& state) {
            EXPECT_EQ(state.decisions.decisions.find(kDecision)->effective, day("2016-03-01"));
        });
}

TEST(SignDecision, OfABodyWithoutAnEmbodimentIsByAnyOfItsOffices) {
    const BodyId council("body/council");
    Story story = two_recommendations();
    story.given(parties::AddBody{council, "Council", parties::BodyKind::council})
        .given(parties::AddOffice{OfficeId("office/clerk"), "Clerk", {council}, {}})
        .given(adopting("decision/one", "body/council", "recommendation/one"))
        .by("office/clerk")
        .when(signed_decision("decision/one"))
        .then_accepted();
}

TEST(SignDecision, InOtherWordsOrOfAnotherTextIsFlaggedAsDivergent) {
    auto other = adopting("decision/one", kBody, "recommendation/one");
    other.limbs[0].words = words("With a cap.");
    other.limbs[0].adopts[0].as = Adoption::in_other_words;
    decision_to_sign(other)
        .when(signed_decision("decision/one"))
        .then_flagged("ratification.divergent", "decision/one");

    Story story = two_recommendations();
    auto first = adopting("decision/one", kBody, "recommendation/one");
    first.limbs[0].adopts[0].text = 1;
    story.given(meetings::RewordRecommendation{kOne, words("Otherwise."), {}, {}, {}})
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .given(first)
        .by(kOffice)
        .when(signed_decision("decision/one"))
        .then_flagged("ratification.divergent", "decision/one");
}

TEST(SignDecision, OfABodyWhoseRatificationIsNotNeededIsFlagged) {
    decision_to_sign(
        adopting("decision/one", "body/leicestershire-chief-constable", "recommendation/one"))
        .by("office/leicestershire-chief-constable")
        .when(signed_decision("decision/one"))
        .then_flagged("ratification.not-required", "decision/one");
}

TEST(SignDecision, BeforeTheItemIsAgreedIsFlaggedAsEarly) {
    Story story = two_recommendations();
    story.given(adopting("decision/one", kBody, "recommendation/one"))
        .by(kOffice)
        .when(signed_decision("decision/one"))
        .then_flagged("ratification.early", "decision/one");
}

TEST(SignDecision, WithADeclarationLeftBlankIsFlagged) {
    decision_to_sign()
        .when(SignDecision{kDecision, Declaration::blank, {}})
        .then_flagged("declaration.blank", "decision/one");
}

TEST(SignDecision, OnADayBeforeItWasPreparedIsFlagged) {
    Story story = two_recommendations();
    story.on("2016-02-20")
        .given(adopting("decision/one", kBody, "recommendation/one"))
        .by(kOffice)
        .on("2016-02-19")
        .when(signed_decision("decision/one"))
        .then_flagged("decision.signed-before-prepared", "decision/one");
}

TEST(SignDecision, ByAnOfficeWhoseHolderIsNotStatedIsFlagged) {
    const auto prepared = [] {
        Story story = two_recommendations();
        story.given(adopting("decision/one", kBody, "recommendation/one"));
        return story;
    };
    prepared()
        .by(kOffice)
        .when(signed_decision("decision/one"))
        .then_flagged("office.holder-not-stated", kOffice);
    prepared()
        .given(parties::AppointHolder{OfficeId(kOffice)})
        .by(kOffice)
        .when(signed_decision("decision/one"))
        .then_not_flagged("office.holder-not-stated", kOffice);
}

TEST(SignDecision, IsRefusedByNobody) {
    decision_to_sign()
        .by("")
        .when(signed_decision("decision/one"))
        .then_refused("act.by-nobody", "/by");
}

TEST(SignDecision, IsRefusedByAnyOtherOffice) {
    for (const char* by :
         {"office/leicestershire-chief-executive", "office/nottinghamshire-commissioner"}) {
        decision_to_sign()
            .by(by)
            .when(signed_decision("decision/one"))
            .then_refused("decision.wrong-office", "/by");
    }
}

TEST(SignDecision, IsRefusedOfABodyThatHasEndedSince) {
    decision_to_sign()
        .on("2016-02-01")
        .given(RecordSuccession{BodyId(kBody), BodyId("body/nottinghamshire-commissioner")})
        .on("2016-02-23")
        .when(signed_decision("decision/one"))
        .then_refused("body.ended", "/by");
}

TEST(SignDecision, IsRefusedTwice) {
    decision_to_sign()
        .given(signed_decision("decision/one"))
        .when(signed_decision("decision/one"))
        .then_refused("decision.decided", "/decision");
}

TEST(SignDecision, IsRefusedWithoutTheStepsItsInstrumentNeeds) {
    for (const Step step : {Step::received, Step::officer_approved}) {
        decision_to_sign()
            .given(SetReferenceScheme{
                SchemeId("scheme/orders"), BodyId(kBody), "Order", "{number}", {}, {}, {step}})
            .given(GiveReference{kDecision, SchemeId("scheme/orders"), "59"})
            .when(signed_decision("decision/one"))
            .then_refused("decision.step-missing", "/decision");
    }
}

TEST(SignDecision, IsRefusedWithoutANumberToo) {
    const auto scheme = [](const char* id, const char* body, std::vector<Step> steps) {
        return SetReferenceScheme{SchemeId(id), BodyId(body), "Order", "{number}", {}, {}, steps};
    };
    auto orders = scheme("scheme/orders", kBody, {Step::officer_approved});
    decision_to_sign()
        .given(orders)
        .when(signed_decision("decision/one"))
        .then_refused("decision.step-missing", "/decision");
    // The steps of one register of the body are enough; those of another body are nothing to it.
    decision_to_sign()
        .given(orders)
        .given(scheme("scheme/notes", kBody, {}))
        .when(signed_decision("decision/one"))
        .then_accepted();
    decision_to_sign()
        .given(
            scheme("scheme/theirs", "body/nottinghamshire-commissioner", {Step::officer_approved}))
        .when(signed_decision("decision/one"))
        .then_accepted();
}

TEST(SignDecision, TakesTheStepsItsInstrumentNeedsInTheirOrder) {
    auto decision = adopting("decision/one", kBody, "recommendation/one");
    decision_to_sign(decision)
        .given(decisions::RecordReceipt{kDecision})
        .given(SetReferenceScheme{SchemeId("scheme/orders"),
                                  BodyId(kBody),
                                  "Order",
                                  "{number}",
                                  {},
                                  {},
                                  {Step::received, Step::officer_approved}})
        .given(GiveReference{kDecision, SchemeId("scheme/orders"), "59"})
        .by("office/leicestershire-chief-executive")
        .given(ApproveAsOfficer{kDecision})
        .by(kOffice)
        .when(signed_decision("decision/one"))
        .then_accepted();
}

TEST(SignDecision, IsRefusedBeforeItWasReceived) {
    auto decision = adopting("decision/one", kBody, "recommendation/one");
    decision.received = day("2016-02-24");
    two_recommendations()
        .on("2016-02-24")
        .given(decision)
        .on("2016-02-23")
        .by(kOffice)
        .when(signed_decision("decision/one"))
        .then_refused("decision.out-of-order", "/on");
}

TEST(SignDecision, IsRefusedToBeEffectiveBeforeIt) {
    decision_to_sign()
        .when(SignDecision{kDecision, Declaration::none, day("2016-02-22")})
        .then_refused("decision.effective-before-decided", "/effective");
}

TEST(SignDecision, IsRefusedBeforeTheMeetingItFollows) {
    decision_to_sign()
        .on("2015-12-16")
        .when(signed_decision("decision/one"))
        .then_refused("decision.before-its-meeting", "/on");
}

TEST(SignDecision, IsRefusedOfWhatIsNotThere) {
    decision_to_sign()
        .when(signed_decision("decision/none"))
        .then_refused("thing.not-found", "/decision");
}

TEST(SignDecision, NamesThingsAsPeopleDo) {
    Story story = two_recommendations();
    story.given(adopting("decision/one", kBody, "recommendation/one"))
        .by(kOffice)
        .when(signed_decision("decision/one"))
        .then([](const State& state) {
            EXPECT_EQ(open_flag(state, thing(kDecision), "ratification.early")->says,
                      "Recommendation 1 (by order) of 17 December 2015 was not agreed on 17 "
                      "December 2015; this counts from the day it is.");
        });
}

TEST(SignDecision, NamesTheOfficeOfABodyOnceWhereBothHaveOneName) {
    const BodyId body("body/new");
    Story story = two_recommendations();
    story.given(parties::AddBody{body, "The new body", parties::BodyKind::commissioner})
        .given(parties::AddOffice{OfficeId("office/clerk"), "Clerk", {body}, {}})
        .given(parties::AddOffice{OfficeId("office/new"), "The new body", {}, body})
        .given(adopting("decision/one", body.text(), "recommendation/one"))
        .by("office/clerk")
        .when(signed_decision("decision/one"))
        .then_refused("decision.wrong-office", "/by")
        .then_says("The new body decides through its own office; Clerk cannot sign for it.");
}

TEST(SignDecision, OfACorporationSoleIsByNoOtherOfficeWhereNoneEmbodiesIt) {
    const BodyId body("body/new");
    for (const auto kind : {parties::BodyKind::commissioner, parties::BodyKind::chief_constable}) {
        Story story = two_recommendations();
        story.given(parties::AddBody{body, "The new body", kind})
            .given(parties::AddOffice{OfficeId("office/clerk"), "Clerk", {body}, {}})
            .given(parties::AddOffice{
                OfficeId("office/joint"), "Joint officer", {body, BodyId(kBody)}, {}})
            .given(adopting("decision/one", body.text(), "recommendation/one"));
        for (const char* by : {"office/clerk", "office/joint"}) {
            story.by(by)
                .when(signed_decision("decision/one"))
                .then_refused("decision.wrong-office", "/by")
                .then_says("which is not on record");
        }
        story.given(parties::AddOffice{OfficeId("office/new"), "New", {}, body})
            .by("office/new")
            .when(signed_decision("decision/one"))
            .then_accepted();
    }
}

} // namespace
} // namespace concordat::sign_decision_test
