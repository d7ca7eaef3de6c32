// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::end_reference_scheme_test {
namespace {

using decisions::EndReferenceScheme;
using decisions::GiveReference;
using decisions::SetReferenceScheme;

const SchemeId kScheme("scheme/orders");
const DecisionId kDecision("decision/one");
const char* const kBody = "body/leicestershire-commissioner";
const EndReferenceScheme kEnded{kScheme};
const GiveReference kNumbered{kDecision, kScheme, "59"};

/// A register from 17 December 2015, and a decision prepared on the day.
Story prepared(const char* on, std::vector<decisions::Step> steps = {}) {
    Story story = two_recommendations();
    story
        .given(SetReferenceScheme{
            kScheme, BodyId(kBody), "Order", "{number}", {}, {}, std::move(steps)})
        .on(on)
        .given(adopting("decision/one", kBody, "recommendation/one"));
    return story;
}

TEST(EndReferenceScheme, LetsNoDecisionOfItsDayOrLaterBeNumbered) {
    prepared("2016-04-01")
        .when(kEnded)
        .then_events("ReferenceSchemeEnded")
        .when(kNumbered)
        .then_refused("reference.after-its-scheme", "/scheme");
    prepared("2016-03-31").on("2016-04-01").given(kEnded).when(kNumbered).then_accepted();
}

TEST(EndReferenceScheme, IsOfDecisionsAsTheyStandWhenTheyAreNumbered) {
    const auto signed_late = [] {
        Story story = prepared("2016-03-31");
        story.on("2016-04-02")
            .by("office/leicestershire-commissioner")
            .given(signed_decision("decision/one"))
            .by("")
            .on("2016-04-01")
            .given(kEnded);
        return story;
    };
    signed_late().on("2016-04-03").when(kNumbered).then_refused("reference.after-its-scheme");
    signed_late().on("2016-04-01").when(kNumbered).then_accepted();
}

TEST(EndReferenceScheme, OfADecisionNumberedAfterItAndSignedBetweenIsFlagged) {
    const auto numbered_on = [](const char* on) {
        Story story = prepared("2016-03-31");
        story.on("2016-04-01").given(kEnded).on(on).given(kNumbered);
        story.on("2016-04-08").by("office/leicestershire-commissioner");
        return story;
    };
    numbered_on("2016-04-10")
        .when(signed_decision("decision/one"))
        .then_flagged("decision.after-its-register", "decision/one");
    numbered_on("2016-03-31")
        .when(signed_decision("decision/one"))
        .then_not_flagged("decision.after-its-register", "decision/one");
}

TEST(EndReferenceScheme, IsRefusedWhileADecisionOfItsDayOrLaterHasANumber) {
    prepared("2016-04-01")
        .given(kNumbered)
        .when(kEnded)
        .then_refused("reference.after-its-scheme", "/on")
        .on("2016-04-02")
        .when(kEnded)
        .then_accepted();
}

TEST(EndReferenceScheme, AsksForNoStepsAfterIt) {
    const auto sign = [](bool ended) {
        Story story = prepared("2016-04-01", {decisions::Step::received});
        if (ended) story.given(kEnded);
        story.by("office/leicestershire-commissioner").when(signed_decision("decision/one"));
        return story;
    };
    sign(false).then_refused("decision.step-missing", "/decision");
    sign(true).then_accepted();
}

TEST(EndReferenceScheme, IsRefusedTwiceAndBeforeItBegins) {
    prepared("2016-04-01").given(kEnded).when(kEnded).then_refused("scheme.ended", "/scheme");
    prepared("2015-12-17").when(kEnded).then_refused("scheme.ends-before-it-begins", "/on");
}

TEST(EndReferenceScheme, IsRefusedOfWhatIsNotThere) {
    prepared("2016-04-01")
        .when(EndReferenceScheme{SchemeId("scheme/none")})
        .then_refused("thing.not-found", "/scheme");
}

} // namespace
} // namespace concordat::end_reference_scheme_test
