// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::join_collaboration_test {
namespace {

using parties::AddPartner;
using parties::JoinCollaboration;
using parties::LeaveCollaboration;

const CollaborationId kAlliance("collaboration/alliance");
const PartnerId kDerbyshire("partner/derbyshire");

Story with_derbyshire() {
    Story story = a_board_of_six();
    story.given(AddPartner{kDerbyshire, "Derbyshire", {}, {}});
    return story;
}

TEST(JoinCollaboration, CountsFromItsDay) {
    with_derbyshire()
        .on("2016-04-01")
        .when(JoinCollaboration{kAlliance, kDerbyshire})
        .then_events("CollaborationJoined")
        .then([](const State& state) {
            const auto& alliance = *state.parties.collaborations.find(kAlliance);
            EXPECT_EQ(alliance.members(day("2016-03-31")).size(), 3u);
            EXPECT_EQ(alliance.members(day("2016-04-01")).size(), 4u);
        });
}

TEST(JoinCollaboration, MayFollowALeaving) {
    with_derbyshire()
        .given(JoinCollaboration{kAlliance, kDerbyshire})
        .on("2016-04-01")
        .given(LeaveCollaboration{kAlliance, kDerbyshire})
        .on("2017-04-01")
        .when(JoinCollaboration{kAlliance, kDerbyshire})
        .then([](const State& state) {
            const auto& alliance = *state.parties.collaborations.find(kAlliance);
            EXPECT_EQ(alliance.members(day("2016-03-31")).size(), 4u);
            EXPECT_EQ(alliance.members(day("2017-03-31")).size(), 3u);
            EXPECT_EQ(alliance.members(day("2017-04-01")).size(), 4u);
            EXPECT_EQ(state.parties.collaborations_of.find(kDerbyshire)->size(), 1u);
        });
}

TEST(JoinCollaboration, IsRefusedToAMember) {
    a_board_of_six()
        .when(JoinCollaboration{kAlliance, PartnerId("partner/leicestershire")})
        .then_refused("collaboration.member-already", "/partner");
}

TEST(JoinCollaboration, IsRefusedOfWhatIsNotThere) {
    a_board_of_six()
        .when(JoinCollaboration{CollaborationId("collaboration/none"), kDerbyshire})
        .then_refused("thing.not-found", "/collaboration");
    a_board_of_six()
        .when(JoinCollaboration{kAlliance, kDerbyshire})
        .then_refused("thing.not-found", "/partner");
}

} // namespace
} // namespace concordat::join_collaboration_test
