// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::record_receipt_test {
namespace {

using decisions::ApproveAsOfficer;
using decisions::GiveReference;
using decisions::RecordReceipt;
using decisions::SetReferenceScheme;
using decisions::Step;

const DecisionId kDecision("decision/one");
const char* const kBody = "body/leicestershire-commissioner";
const char* const kOffice = "office/leicestershire-commissioner";

/// A decision prepared on 1 February 2016, in a register that needs its receipt.
Story prepared() {
    Story story = two_recommendations();
    story.on("2016-02-01")
        .given(adopting("decision/one", kBody, "recommendation/one"))
        .given(SetReferenceScheme{SchemeId("scheme/orders"),
                                  BodyId(kBody),
                                  "Order",
                                  "{number}",
                                  {},
                                  {},
                                  {Step::received}})
        .given(GiveReference{kDecision, SchemeId("scheme/orders"), "59"})
        .on("2016-02-10");
    return story;
}

TEST(RecordReceipt, LetsWhatNeedsItBeSigned) {
    prepared()
        .when(RecordReceipt{kDecision})
        .then_events("DecisionReceived")
        .then([](const State& state) {
            EXPECT_EQ(state.decisions.decisions.find(kDecision)->received, day("2016-02-10"));
        })
        .on("2016-02-23")
        .by(kOffice)
        .when(signed_decision("decision/one"))
        .then_accepted();
}

TEST(RecordReceipt, IsRefusedTwice) {
    prepared()
        .given(RecordReceipt{kDecision})
        .on("2016-02-11")
        .when(RecordReceipt{kDecision})
        .then_refused("decision.received", "/decision");
}

TEST(RecordReceipt, IsRefusedInTheFuture) {
    prepared()
        .on("2099-01-01")
        .when(RecordReceipt{kDecision})
        .then_refused("act.in-the-future", "/on");
}

TEST(RecordReceipt, IsRefusedAfterTheStepThatFollowsIt) {
    prepared()
        .by("office/leicestershire-chief-executive")
        .given(ApproveAsOfficer{kDecision})
        .on("2016-02-11")
        .when(RecordReceipt{kDecision})
        .then_refused("decision.out-of-order", "/on")
        .on("2016-02-10")
        .when(RecordReceipt{kDecision})
        .then_accepted();
}

TEST(RecordReceipt, IsRefusedBeforeTheMeetingTheDecisionFollows) {
    prepared()
        .on("2015-12-16")
        .when(RecordReceipt{kDecision})
        .then_refused("decision.before-its-meeting", "/on");
}

TEST(RecordReceipt, IsRefusedOfWhatIsNotThere) {
    prepared()
        .when(RecordReceipt{DecisionId("decision/none")})
        .then_refused("thing.not-found", "/decision");
}

} // namespace
} // namespace concordat::record_receipt_test
