// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::add_office_test {
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

TEST(AddOffice, ThatEmbodiesABodyIsRefusedToAnother) {
    const OfficeId office("office/derbyshire-commissioner");
    const BodyId derbyshire("body/derbyshire-commissioner");
    Story story = a_board_of_six();
    story.given(parties::AddBody{derbyshire, "Derbyshire", parties::BodyKind::commissioner})
        .when(AddOffice{office, "Commissioner", {kCommissioner}, derbyshire})
        .then_refused("office.embodies-another-body", "/embodies")
        .when(AddOffice{office, "Commissioner", {derbyshire}, derbyshire})
        .then_accepted();
}

TEST(AddOffice, IsRefusedOfOneBodyTwice) {
    a_board_of_six()
        .when(AddOffice{OfficeId("office/new"), "New", {kCommissioner, kCommissioner}, {}})
        .then_refused("office.body-twice", "/bodies/1");
}

TEST(AddOffice, IsRefusedOfABodyThatHasEnded) {
    const BodyId authority("body/authority");
    Story story = a_board_of_six();
    story.given(parties::AddBody{authority, "Authority", parties::BodyKind::police_authority})
        .on("2012-11-22")
        .given(parties::RecordSuccession{authority, kCommissioner})
        .when(AddOffice{OfficeId("office/clerk"), "Clerk", {authority}, {}})
        .then_refused("body.ended", "/bodies/0")
        .when(AddOffice{OfficeId("office/clerk"), "Clerk", {}, authority})
        .then_refused("body.ended", "/embodies")
        .on("2012-11-21")
        .when(AddOffice{OfficeId("office/clerk"), "Clerk", {authority}, {}})
        .then_accepted();
}

} // namespace
} // namespace concordat::add_office_test
