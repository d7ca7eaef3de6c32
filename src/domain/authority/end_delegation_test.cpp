// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"

namespace concordat::end_delegation_test {
namespace {

using authority::EndDelegation;

const EndDelegation kStage{DelegationId("delegation/officers"), "The second stage began"};

meetings::GrantDelegationEffect until_the_stage() {
    auto effect = officers();
    effect.until = "the second stage begins";
    return effect;
}

TEST(EndDelegation, RefusesLaterDrawsAndDoubtsThoseRecordedBefore) {
    in_force_with({centres(), until_the_stage()})
        .given(draw_of("draw/before", "£1k"))
        .on("2016-04-10")
        .given(draw_of("draw/after", "£1k"))
        .on("2016-04-01")
        .by("")
        .when(kStage)
        .then_events("DelegationEnded DrawDoubted FlagRaised")
        .then_flagged("draw.in-doubt", "draw/after")
        .then_not_flagged("draw.in-doubt", "draw/before")
        .by("office/leicestershire-chief-executive")
        .when(draw_of("draw/that-day", "£1k"))
        .then_refused("delegation.ended", "/on")
        .then_says("The second stage began")
        .on("2016-03-31")
        .when(draw_of("draw/the-day-before", "£1k"))
        .then_accepted();
}

TEST(EndDelegation, IsRefusedTwiceAndWithoutSuchTerms) {
    in_force_with({centres(), until_the_stage()})
        .given(kStage)
        .when(kStage)
        .then_refused("delegation.ended-already", "/delegation");
    in_force_with({centres(), officers()})
        .when(kStage)
        .then_refused("delegation.no-such-end", "/delegation");
}

TEST(EndDelegation, IsRefusedBeforeItWasAgreed) {
    in_force_with({centres(), until_the_stage()})
        .on("2015-12-16")
        .when(kStage)
        .then_refused("delegation.not-agreed", "/delegation");
}

} // namespace
} // namespace concordat::end_delegation_test
