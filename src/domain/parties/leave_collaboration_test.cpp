// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::leave_collaboration_test {
namespace {

using parties::LeaveCollaboration;

const CollaborationId kAlliance("collaboration/alliance");
const PartnerId kLeicestershire("partner/leicestershire");

TEST(LeaveCollaboration, TheDayGivenIsTheFirstWithoutIt) {
    a_board_of_six()
        .on("2016-04-01")
        .when(LeaveCollaboration{kAlliance, kLeicestershire})
        .then_events("CollaborationLeft")
        .then([](const State& state) {
            const auto& alliance = *state.parties.collaborations.find(kAlliance);
            EXPECT_EQ(alliance.members(day("2016-03-31")).size(), 3u);
            EXPECT_EQ(alliance.members(day("2016-04-01")).size(), 2u);
        });
}

TEST(LeaveCollaboration, IsRefusedToOneThatIsNotAMember) {
    a_board_of_six()
        .given(LeaveCollaboration{kAlliance, kLeicestershire})
        .when(LeaveCollaboration{kAlliance, kLeicestershire})
        .then_refused("collaboration.not-a-member", "/partner");
    a_board_of_six()
        .on("2015-01-01")
        .when(LeaveCollaboration{kAlliance, kLeicestershire})
        .then_refused("collaboration.not-a-member", "/partner");
}

TEST(LeaveCollaboration, IsRefusedOfACollaborationThatIsNotThere) {
    a_board_of_six()
        .when(LeaveCollaboration{CollaborationId("collaboration/none"), kLeicestershire})
        .then_refused("thing.not-found", "/collaboration");
}

} // namespace
} // namespace concordat::leave_collaboration_test
