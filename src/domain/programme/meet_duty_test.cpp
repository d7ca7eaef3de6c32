// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/given.hpp"

namespace concordat::meet_duty_test {
namespace {

using programme::MeetDuty;

const DutyId kDuty("duty/equality");
const PaperId kPaper("paper/equality");

MeetDuty said() {
    return {kDuty, {}, words("The assessment is in the board's minutes.")};
}

TEST(MeetDuty, IsByAPaperOrAsIsSaid) {
    meetings::SubmitPaper paper;
    paper.paper = kPaper;
    paper.meeting = MeetingId("meeting/gate");
    paper.title = "Equality assessment";
    Story story = with_a_duty();
    story.on("2016-06-10")
        .given(paper)
        .on("2016-06-09")
        .when(MeetDuty{kDuty, kPaper, {}})
        .then_refused("duty.paper-not-there", "/on")
        .on("2016-06-10")
        .when(MeetDuty{kDuty, kPaper, {}})
        .then_events("DutyMet")
        .then([](const State& state) {
            const programme::Duty& duty = state.programme.duties.at(kDuty);
            EXPECT_TRUE(duty.is_open(day("2016-06-09")));
            EXPECT_FALSE(duty.is_open(day("2016-06-10")));
            EXPECT_EQ(state.plan.duties.open.size(), 0u);
            EXPECT_EQ(state.plan.duties.delivered.size(), 1u);
        });
    with_a_duty().when(said()).then_accepted();
}

TEST(MeetDuty, IsRefusedWithNothingToShowTwiceAndBefore) {
    with_a_duty()
        .when(MeetDuty{kDuty, {}, {}})
        .then_refused("duty.nothing-shown", "/by")
        .on("2016-02-23")
        .when(said())
        .then_refused("duty.before-it-was-deferred", "/on")
        .on("2016-03-01")
        .given(said())
        .when(said())
        .then_refused("duty.met", "/duty");
}

} // namespace
} // namespace concordat::meet_duty_test
