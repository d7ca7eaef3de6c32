// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat {
namespace {

using parties::AddOffice;

const BodyId kCommissioner("body/leicestershire-commissioner");
const BodyId kConstable("body/leicestershire-chief-constable");

TEST(AddOffice, MayBeOfSeveralBodiesJointly) {
    const OfficeId joint("office/joint-finance");
    a_board_of_six()
        .when(AddOffice{joint, "Joint Finance Officer", {kCommissioner, kConstable}, {}})
        .then_events("OfficeAdded")
        .then([&](const State& state) {
            EXPECT_TRUE(state.parties.is_of_body(joint, kCommissioner));
            EXPECT_TRUE(state.parties.is_of_body(joint, kConstable));
            EXPECT_EQ(state.parties.offices.find(joint)->embodies, std::nullopt);
        });
}

TEST(AddOffice, ThatEmbodiesABodyIsOfThatBody) {
    a_board_of_six().then([](const State& state) {
        const OfficeId own("office/leicestershire-commissioner");
        EXPECT_EQ(*state.parties.embodiments.find(kCommissioner), own);
        EXPECT_TRUE(state.parties.is_of_body(own, kCommissioner));
    });
}

TEST(AddOffice, IsRefusedUnderAnIdThatIsTaken) {
    a_board_of_six()
        .when(AddOffice{OfficeId("office/leicestershire-commissioner"), "Again", {}, {}})
        .then_refused("id.taken", "/office");
}

TEST(AddOffice, IsRefusedOfABodyThatIsNotThere) {
    a_board_of_six()
        .when(AddOffice{OfficeId("office/new"), "New", {kCommissioner, BodyId("body/none")}, {}})
        .then_refused("thing.not-found", "/bodies/1");
    a_board_of_six()
        .when(AddOffice{OfficeId("office/new"), "New", {}, BodyId("body/none")})
        .then_refused("thing.not-found", "/embodies");
}

TEST(AddOffice, IsRefusedAsASecondEmbodimentOfOneBody) {
    a_board_of_six()
        .when(AddOffice{OfficeId("office/second"), "Second", {}, kCommissioner})
        .then_refused("office.embodied-already", "/embodies");
}

} // namespace
} // namespace concordat
