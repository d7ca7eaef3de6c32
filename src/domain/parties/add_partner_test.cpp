// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::add_partner_test {
namespace {

using parties::AddPartner;

const PartnerId kDerbyshire("partner/derbyshire");
const BodyId kCommissioner("body/leicestershire-commissioner");

TEST(AddPartner, HasItsPolicingBodyFromItsDay) {
    a_board_of_six()
        .when(AddPartner{kDerbyshire, "Derbyshire", kCommissioner, {}})
        .then_events("PartnerAdded")
        .then([](const State& state) {
            const auto& partner = *state.parties.partners.find(kDerbyshire);
            EXPECT_EQ(partner.policing_body.at(day("2015-12-16")), nullptr);
            EXPECT_EQ(*partner.policing_body.at(day("2015-12-17")), kCommissioner);
            EXPECT_EQ(partner.chief_officer.latest(), nullptr);
        });
}

TEST(AddPartner, IsRefusedUnderAnIdThatIsTaken) {
    a_board_of_six()
        .when(AddPartner{PartnerId("partner/leicestershire"), "Again", {}, {}})
        .then_refused("id.taken", "/partner");
}

TEST(AddPartner, IsRefusedWithABodyThatIsNotThere) {
    a_board_of_six()
        .when(AddPartner{kDerbyshire, "Derbyshire", BodyId("body/none"), {}})
        .then_refused("thing.not-found", "/policing_body");
    a_board_of_six()
        .when(AddPartner{kDerbyshire, "Derbyshire", kCommissioner, BodyId("body/none")})
        .then_refused("thing.not-found", "/chief_officer");
}

TEST(AddPartner, IsRefusedWithOneBodyAsBoth) {
    a_board_of_six()
        .when(AddPartner{kDerbyshire, "Derbyshire", kCommissioner, kCommissioner})
        .then_refused("partner.one-body-as-both", "/chief_officer")
        .when(AddPartner{kDerbyshire, "Derbyshire", {}, {}})
        .then_accepted();
}

} // namespace
} // namespace concordat::add_partner_test
