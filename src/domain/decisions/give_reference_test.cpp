// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::give_reference_test {
namespace {

using decisions::GiveReference;
using decisions::SetReferenceScheme;

const SchemeId kScheme("scheme/decisions");
const DecisionId kOne("decision/one");
const DecisionId kTwo("decision/two");
const char* const kBody = "body/leicestershire-commissioner";

Story with_a_scheme() {
    Story story = two_recommendations();
    story
        .given(SetReferenceScheme{
            kScheme, BodyId(kBody), "Decision Record", "{year}.{number:3}", {}, {}, {}})
        .given(adopting("decision/one", kBody, "recommendation/one"))
        .given(adopting("decision/two", kBody, "recommendation/two"));
    return story;
}

TEST(GiveReference, IsANumberOfItsRegister) {
    with_a_scheme()
        .when(GiveReference{kOne, kScheme, "2015.068"})
        .then_events("ReferenceGiven")
        .then_not_flagged("reference.year-differs", "decision/one")
        .then([](const State& state) {
            EXPECT_EQ(state.decisions.decisions.find(kOne)->reference, "2015.068");
            EXPECT_EQ(*state.decisions.schemes.find(kScheme)->used.find("2015.068"), kOne);
        });
}

TEST(GiveReference, OfAnotherYearIsFlagged) {
    with_a_scheme()
        .when(GiveReference{kOne, kScheme, "2016.047"})
        .then_flagged("reference.year-differs", "decision/one");
}

TEST(GiveReference, IsRefusedTwiceToOneDecision) {
    with_a_scheme()
        .given(GiveReference{kOne, kScheme, "2015.068"})
        .when(GiveReference{kOne, kScheme, "2015.069"})
        .then_refused("reference.given", "/decision");
}

TEST(GiveReference, IsRefusedOfANumberThatIsUsed) {
    with_a_scheme()
        .given(GiveReference{kOne, kScheme, "2015.068"})
        .when(GiveReference{kTwo, kScheme, "2015.068"})
        .then_refused("reference.used-twice", "/reference");
}

TEST(GiveReference, IsRefusedInAShapeOfAnotherRegister) {
    for (const char* reference : {"2015.68", "2015.0068", "2015-068", "Executive Order 0059", ""}) {
        with_a_scheme()
            .when(GiveReference{kOne, kScheme, reference})
            .then_refused("reference.not-of-its-scheme", "/reference");
    }
}

TEST(GiveReference, IsRefusedInTheRegisterOfAnotherBody) {
    with_a_scheme()
        .given(
            adopting("decision/other", "body/nottinghamshire-commissioner", "recommendation/one"))
        .when(GiveReference{DecisionId("decision/other"), kScheme, "2015.068"})
        .then_refused("reference.of-another-body", "/scheme");
}

TEST(GiveReference, IsRefusedOfWhatIsNotThere) {
    with_a_scheme()
        .when(GiveReference{DecisionId("decision/none"), kScheme, "2015.068"})
        .then_refused("thing.not-found", "/decision");
    with_a_scheme()
        .when(GiveReference{kOne, SchemeId("scheme/none"), "2015.068"})
        .then_refused("thing.not-found", "/scheme");
}

TEST(GiveReference, IsRefusedToASignedDecisionWithoutTheStepsOfTheRegister) {
    using decisions::Step;
    for (const Step step : {Step::received, Step::officer_approved}) {
        const SchemeId steps("scheme/steps");
        with_a_scheme()
            .given(SetReferenceScheme{steps, BodyId(kBody), "Form", "{number}", {}, {}, {step}})
            .by("office/leicestershire-commissioner")
            .given(signed_decision("decision/one"))
            .by("")
            .when(GiveReference{kOne, steps, "1"})
            .then_refused("decision.step-missing", "/scheme")
            .given(decisions::RecordReceipt{kOne})
            .by("office/leicestershire-chief-executive")
            .given(decisions::ApproveAsOfficer{kOne})
            .by("")
            .when(GiveReference{kOne, steps, "1"})
            .then_accepted();
    }
}

TEST(GiveReference, IsRefusedBeforeItsRegisterBegins) {
    with_a_scheme()
        .on("2015-12-16")
        .when(GiveReference{kOne, kScheme, "2015.068"})
        .then_refused("reference.before-its-scheme", "/on");
}

TEST(GiveReference, IsRefusedOfANumberExplainedAsNeverUsed) {
    with_a_scheme()
        .given(GiveReference{kOne, kScheme, "2015.070"})
        .given(decisions::SetReferenceScheme{
            SchemeId("scheme/other"), BodyId(kBody), "Other", "A{number}", {}, "A1", {}})
        .given(adopting("decision/three", kBody, "recommendation/one"))
        .given(GiveReference{DecisionId("decision/three"), SchemeId("scheme/other"), "A3"})
        .given(decisions::ExplainGap{SchemeId("scheme/other"), "A2", words("Withdrawn.")})
        .when(GiveReference{kTwo, SchemeId("scheme/other"), "A2"})
        .then_refused("reference.never-used", "/reference");
}

/// A register of which this is said, with 2015.068 used.
Story with_068(std::optional<decisions::Restarts> restarts) {
    Story story = two_recommendations();
    story
        .given(SetReferenceScheme{
            kScheme, BodyId(kBody), "Decision Record", "{year}.{number:3}", restarts, {}, {}})
        .given(adopting("decision/one", kBody, "recommendation/one"))
        .given(adopting("decision/two", kBody, "recommendation/two"))
        .given(GiveReference{kOne, kScheme, "2015.068"})
        .on("2016-01-10");
    return story;
}

TEST(GiveReference, IsRefusedTwiceWhateverTheYearWhereNumbersNeverRestart) {
    using decisions::Restarts;
    const GiveReference again{kTwo, kScheme, "2016.068"};
    with_068(Restarts::never)
        .when(again)
        .then_refused("reference.used-twice", "/reference")
        .then_says("2015.068 is the number of")
        .when(decisions::ExplainGap{kScheme, "2016.068", words("Lost.")})
        .then_refused("gap.number-used", "/reference")
        .when(GiveReference{kTwo, kScheme, "2016.069"})
        .then_accepted();
    with_068(Restarts::yearly).when(again).then_accepted();
    with_068({}).when(again).then_accepted();
}

} // namespace
} // namespace concordat::give_reference_test
