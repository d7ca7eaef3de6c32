// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/joint_effect.hpp"
#include "domain/given.hpp"

namespace concordat {
namespace {

using decisions::Adoption;
using decisions::ApproveAsOfficer;
using decisions::Declaration;
using decisions::GiveReference;
using decisions::SetReferenceScheme;
using decisions::SignDecision;
using decisions::Step;
using meetings::WithdrawRecommendation;
using parties::RecordSuccession;

const DecisionId kDecision("decision/one");
const char* const kBody = "body/leicestershire-commissioner";
const char* const kOffice = "office/leicestershire-commissioner";
const RecommendationId kOne("recommendation/one");

/// recommendation/one agreed on 17 December 2015, and a decision that adopts it, not yet signed.
Story to_sign(decisions::PrepareDecision decision = adopting("decision/one", kBody,
                                                             "recommendation/one")) {
    Story story = two_recommendations();
    story.given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .given(decision)
        .on("2016-02-23")
        .by(kOffice);
    return story;
}

TEST(SignDecision, DecidesAndRatifies) {
    to_sign()
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
    to_sign()
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
    to_sign(other)
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
    to_sign(adopting("decision/one", "body/leicestershire-chief-constable", "recommendation/one"))
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
    to_sign()
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
    to_sign().by("").when(signed_decision("decision/one")).then_refused("act.by-nobody", "/by");
}

TEST(SignDecision, IsRefusedByAnyOtherOffice) {
    for (const char* by :
         {"office/leicestershire-chief-executive", "office/nottinghamshire-commissioner"}) {
        to_sign()
            .by(by)
            .when(signed_decision("decision/one"))
            .then_refused("decision.wrong-office", "/by");
    }
}

TEST(SignDecision, IsRefusedOfABodyThatHasEndedSince) {
    to_sign()
        .on("2016-02-01")
        .given(RecordSuccession{BodyId(kBody), BodyId("body/nottinghamshire-commissioner")})
        .on("2016-02-23")
        .when(signed_decision("decision/one"))
        .then_refused("body.ended", "/by");
}

TEST(SignDecision, IsRefusedTwice) {
    to_sign()
        .given(signed_decision("decision/one"))
        .when(signed_decision("decision/one"))
        .then_refused("decision.decided", "/decision");
}

TEST(SignDecision, IsRefusedWithoutTheStepsItsInstrumentNeeds) {
    for (const Step step : {Step::received, Step::officer_approved}) {
        to_sign()
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
    to_sign()
        .given(orders)
        .when(signed_decision("decision/one"))
        .then_refused("decision.step-missing", "/decision");
    // The steps of one register of the body are enough; those of another body are nothing to it.
    to_sign()
        .given(orders)
        .given(scheme("scheme/notes", kBody, {}))
        .when(signed_decision("decision/one"))
        .then_accepted();
    to_sign()
        .given(
            scheme("scheme/theirs", "body/nottinghamshire-commissioner", {Step::officer_approved}))
        .when(signed_decision("decision/one"))
        .then_accepted();
}

TEST(SignDecision, TakesTheStepsItsInstrumentNeedsInTheirOrder) {
    auto decision = adopting("decision/one", kBody, "recommendation/one");
    to_sign(decision)
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
    to_sign()
        .when(SignDecision{kDecision, Declaration::none, day("2016-02-22")})
        .then_refused("decision.effective-before-decided", "/effective");
}

TEST(SignDecision, IsRefusedBeforeTheMeetingItFollows) {
    to_sign()
        .on("2015-12-16")
        .when(signed_decision("decision/one"))
        .then_refused("decision.before-its-meeting", "/on");
}

TEST(SignDecision, IsRefusedToRatifyWhatCameToNothing) {
    two_recommendations()
        .given(adopting("decision/one", kBody, "recommendation/one"))
        .given(WithdrawRecommendation{kOne, {}})
        .by(kOffice)
        .when(signed_decision("decision/one"))
        .then_refused("ratification.nothing-to-ratify", "/decision");
}

TEST(SignDecision, IsRefusedToAdoptWhatTheBoardOnlyNoted) {
    auto note = presented("recommendation/note");
    note.verb = meetings::Verb::note;
    auto decision = adopting("decision/one", kBody, "recommendation/note");
    const auto to_adopt = [&] {
        Story story = a_board_of_six();
        story.given(note)
            .given(unanimous("recommendation/note"))
            .given(resolved("recommendation/note"))
            .given(decision)
            .on("2016-02-23")
            .by(kOffice);
        return story;
    };
    to_adopt()
        .when(signed_decision("decision/one"))
        .then_refused("ratification.nothing-to-ratify", "/decision");
    decision.limbs.at(0).adopts.at(0).as = Adoption::noted;
    to_adopt().when(signed_decision("decision/one")).then_accepted();
}

TEST(SignDecision, IsRefusedToRatifyTheSameTextTwice) {
    to_sign()
        .given(signed_decision("decision/one"))
        .given(adopting("decision/again", kBody, "recommendation/one"))
        .when(signed_decision("decision/again"))
        .then_refused("ratification.twice", "/decision");
}

TEST(SignDecision, IsRefusedOfWhatIsNotThere) {
    to_sign().when(signed_decision("decision/none")).then_refused("thing.not-found", "/decision");
}

TEST(SignDecision, OfATextThatWasNotPutYetIsRefused) {
    auto decision = adopting("decision/one", kBody, "recommendation/one");
    decision.follows.reset();
    to_sign(decision)
        .on("2015-12-16")
        .when(signed_decision("decision/one"))
        .then_refused("ratification.before-its-text", "/on");
}

TEST(SignDecision, EnteredLateBeforeTheResolutionIsEarlyAllTheSame) {
    Story story = two_recommendations();
    auto decision = adopting("decision/one", kBody, "recommendation/one");
    decision.follows.reset();
    story.on("2015-12-20")
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .on("2015-12-18")
        .given(decision)
        .by(kOffice)
        .when(signed_decision("decision/one"))
        .then_flagged("ratification.early", "decision/one")
        .then([](const State& state) {
            const auto joint = decisions::joint_effect(state.parties, state.meetings,
                                                       state.decisions, kOne, kLastDay);
            EXPECT_EQ(joint.bodies[0].lag, 0);
            EXPECT_EQ(joint.bodies[0].counts_from, day("2015-12-20"));
        });
}

decisions::PrepareDecision answering(const char* decision, Adoption as) {
    auto command = adopting(decision, kBody, "recommendation/one");
    command.limbs[0].adopts[0].as = as;
    command.limbs[0].words = words("As said.");
    return command;
}

TEST(SignDecision, IsRefusedToAnswerOtherwiseWhatTheBodyHasAdopted) {
    for (const Adoption as : {Adoption::refused, Adoption::deferred, Adoption::on_condition,
                              Adoption::in_other_words}) {
        to_sign()
            .given(signed_decision("decision/one"))
            .on("2016-03-01")
            .given(answering("decision/later", as))
            .when(signed_decision("decision/later"))
            .then_refused("ratification.revoking", "/decision");
    }
    to_sign()
        .given(signed_decision("decision/one"))
        .on("2016-03-01")
        .given(answering("decision/later", Adoption::noted))
        .when(signed_decision("decision/later"))
        .then_accepted();
}

TEST(SignDecision, MayAdoptWhatTheBodyRefusedBeforeButNotEnteredLate) {
    to_sign()
        .given(answering("decision/before", Adoption::refused))
        .on("2016-02-01")
        .given(signed_decision("decision/before"))
        .on("2016-02-23")
        .when(signed_decision("decision/one"))
        .then_in_force_from("recommendation/one", "")
        .then_accepted();
    to_sign()
        .given(answering("decision/after", Adoption::refused))
        .on("2016-03-01")
        .given(signed_decision("decision/after"))
        .on("2016-02-23")
        .when(signed_decision("decision/one"))
        .then_refused("ratification.revoking", "/decision");
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

} // namespace
} // namespace concordat
