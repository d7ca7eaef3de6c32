// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/given.hpp"

namespace concordat::put_off_duty_test {
namespace {

using programme::DutyPlace;
using programme::PutOffDuty;

const DutyId kDuty("duty/equality");

PutOffDuty to(DutyPlace at) {
    return {kDuty, std::move(at), words("The design is not settled.")};
}

TEST(PutOffDuty, KeepsWhereItFellDueBeforeAndIsFlagged) {
    with_a_duty()
        .on("2016-06-01")
        .when(to({.named = "the full business case"}))
        .then_flagged("duty.put-off-again", "duty/equality")
        .then_flagged("duty.place-only-named", "duty/equality")
        .then([](const State& state) {
            const auto& places = state.programme.duties.at(kDuty).places;
            EXPECT_TRUE(places.at(day("2016-05-31"))->place.meeting);
            EXPECT_EQ(places.latest()->place.named, "the full business case");
            EXPECT_EQ(open_flag(state, thing(kDuty), "duty.put-off-again")->says,
                      "The equality assessment was put off on 24 February 2016, and again on 1 "
                      "June 2016: 2 times in all.");
        });
}

TEST(PutOffDuty, IsRefusedToTheSamePlaceToNoneAndOnceMet) {
    with_a_duty()
        .when(to({.meeting = MeetingId("meeting/gate")}))
        .then_refused("duty.place-unchanged", "/at")
        .when(to({}))
        .then_refused("duty.place-missing", "/at")
        .given(programme::MeetDuty{kDuty, {}, words("Done")})
        .when(to({.named = "the next stage"}))
        .then_refused("duty.met", "/duty");
}

} // namespace
} // namespace concordat::put_off_duty_test
