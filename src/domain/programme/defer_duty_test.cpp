// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/given.hpp"

namespace concordat::defer_duty_test {
namespace {

using programme::DeferDuty;
using programme::DutyKind;
using programme::DutyPlace;

const DutyId kDuty("duty/equality");
const DecisionId kDecision("decision/leicestershire");
const MeetingId kGate("meeting/gate");

DeferDuty another(DutyPlace at) {
    return {DutyId("duty/another"), kDecision, DutyKind::other, "the options", std::move(at)};
}

TEST(DeferDuty, NamesTheDecisionAndWhereItFallsDue) {
    with_a_duty().then([](const State& state) {
        const programme::Duty& duty = state.programme.duties.at(kDuty);
        EXPECT_EQ(duty.decision, kDecision);
        EXPECT_EQ(duty.places.latest()->place.meeting, kGate);
        EXPECT_TRUE(duty.is_open(day("2016-02-24")));
        EXPECT_FALSE(duty.is_open(day("2016-02-23")));
        EXPECT_EQ(called(duty), "the equality assessment");
        EXPECT_EQ(state.plan.planned.at(thing(kDuty)).points.latest()->due, day("2016-06-23"));
        EXPECT_TRUE(state.has(thing(kDuty)));
    });
}

TEST(DeferDuty, MovesWithItsMeeting) {
    with_a_duty()
        .on("2016-03-01")
        .given(meetings::MoveMeeting{kGate, day("2016-07-07"), {}, {}, words("The hall is taken")})
        .then([](const State& state) {
            EXPECT_EQ(state.plan.planned.at(thing(kDuty)).points.latest()->due, day("2016-07-07"));
            EXPECT_EQ(state.plan.planned.at(thing(kDuty)).points.at(day("2016-02-29"))->due,
                      day("2016-06-23"));
            EXPECT_EQ(state.plan.duties.open.nth(0).on, day("2016-07-07"));
        });
}

TEST(DeferDuty, IsRefusedWithoutAPlaceAtTwoAndAtOneThatHasPassed) {
    with_a_duty()
        .when(another({}))
        .then_refused("duty.place-missing", "/at")
        .when(another({.meeting = kGate, .named = "the next stage"}))
        .then_refused("duty.place-twice", "/at")
        .when(another({.meeting = MeetingId("meeting/december")}))
        .then_refused("duty.place-has-passed", "/at")
        .when(another({.paper = PaperId("paper/none")}))
        .then_refused("thing.not-found", "/at/paper")
        .on("2016-06-24")
        .when(another({.meeting = kGate}))
        .then_refused("duty.place-has-passed", "/at")
        .on("2016-06-23")
        .when(another({.meeting = kGate}))
        .then_accepted();
}

TEST(DeferDuty, ToAPlaceThatIsOnlyNamedIsFlagged) {
    with_a_duty()
        .when(another({.named = "the full business case"}))
        .then_flagged("duty.place-only-named", "duty/another")
        .then([](const State& state) {
            EXPECT_EQ(called(state.programme.duties.at(DutyId("duty/another"))), "the options");
        });
}

TEST(DeferDuty, IsRefusedOfADecisionNotTakenAndTwice) {
    auto early = another({.meeting = kGate});
    with_a_duty()
        .on("2016-02-22")
        .when(early)
        .then_refused("duty.decision-not-taken", "/decision")
        .on("2016-02-24")
        .given(early)
        .when(early)
        .then_refused("id.taken", "/duty");
}

} // namespace
} // namespace concordat::defer_duty_test
