// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::form_collaboration_test {
namespace {

using parties::FormCollaboration;

const CollaborationId kRegional("collaboration/regional");
const PartnerId kLeicestershire("partner/leicestershire");

TEST(FormCollaboration, HasItsPartnersFromItsDay) {
    a_board_of_six()
        .when(FormCollaboration{kRegional, "Regional", {"forensics"}, {kLeicestershire}})
        .then_events("CollaborationFormed")
        .then([](const State& state) {
            const auto& formed = *state.parties.collaborations.find(kRegional);
            EXPECT_TRUE(formed.members(day("2015-12-16")).empty());
            EXPECT_EQ(formed.members(day("2015-12-17")), std::vector<PartnerId>{kLeicestershire});
        });
}

TEST(FormCollaboration, LetsAPartnerBeInSeveralAtOnce) {
    a_board_of_six()
        .when(FormCollaboration{kRegional, "Regional", {}, {kLeicestershire}})
        .then([](const State& state) {
            EXPECT_EQ(*state.parties.collaborations_of.find(kLeicestershire),
                      (std::vector<CollaborationId>{CollaborationId("collaboration/alliance"),
                                                    kRegional}));
        });
}

TEST(FormCollaboration, IsRefusedUnderAnIdThatIsTaken) {
    a_board_of_six()
        .when(FormCollaboration{CollaborationId("collaboration/alliance"), "Again", {}, {}})
        .then_refused("id.taken", "/collaboration");
}

TEST(FormCollaboration, IsRefusedWithAPartnerThatIsNotThere) {
    a_board_of_six()
        .when(FormCollaboration{
            kRegional, "Regional", {}, {kLeicestershire, PartnerId("partner/none")}})
        .then_refused("thing.not-found", "/partners/1");
}

TEST(FormCollaboration, IsRefusedWithAPartnerTwice) {
    a_board_of_six()
        .when(FormCollaboration{kRegional, "Regional", {}, {kLeicestershire, kLeicestershire}})
        .then_refused("collaboration.partner-twice", "/partners/1");
}

} // namespace
} // namespace concordat::form_collaboration_test
