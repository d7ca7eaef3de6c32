// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::end_body_test {
namespace {

using parties::EndBody;
using parties::RecordSuccession;

const BodyId kCommissioner("body/leicestershire-commissioner");
const BodyId kMayor("body/mayor");

TEST(EndBody, LetsItDecideUntilItsDayAndNobodyAfter) {
    a_board_of_six()
        .on("2016-05-01")
        .when(EndBody{kCommissioner, "An Act"})
        .then_events("BodyEnded")
        .then([](const State& state) {
            EXPECT_TRUE(state.parties.may_decide(kCommissioner, day("2016-04-30"), "/body"));
            EXPECT_FALSE(state.parties.may_decide(kCommissioner, day("2016-05-01"), "/body"));
            EXPECT_EQ(state.parties.standing_in(kCommissioner, day("2016-05-01")), kCommissioner);
        })
        .by("office/leicestershire-commissioner")
        .when(parties::AddBody{kMayor, "Mayor", parties::BodyKind::other})
        .then_refused("body.ended", "/by");
}

TEST(EndBody, IsRefusedOfABodyThatEnded) {
    a_board_of_six()
        .given(parties::AddBody{kMayor, "Mayor", parties::BodyKind::other})
        .on("2016-05-01")
        .given(EndBody{kCommissioner, {}})
        .when(EndBody{kCommissioner, {}})
        .then_refused("body.succeeded", "/body")
        .when(EndBody{BodyId("body/none"), {}})
        .then_refused("thing.not-found", "/body");
}

TEST(EndBody, IsRefusedBeforeItTookThePlaceOfAnother) {
    a_board_of_six()
        .given(parties::AddBody{kMayor, "Mayor", parties::BodyKind::other})
        .on("2016-05-01")
        .given(RecordSuccession{kCommissioner, kMayor})
        .on("2016-04-30")
        .when(EndBody{kMayor, {}})
        .then_refused("body.ended-before-it-followed", "/on")
        .on("2016-05-01")
        .when(EndBody{kMayor, {}})
        .then_accepted();
}

} // namespace
} // namespace concordat::end_body_test
