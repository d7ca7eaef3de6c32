// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::open_service_test {
namespace {

using agreements::OpenService;

const AgreementId kAlliance("agreement/alliance");
const ServiceId kForensics("service/forensics");
const BodyId kLeicestershire("body/leicestershire-commissioner");
const BodyId kPanel("body/panel");
const OpenService kOpened{kForensics, kAlliance, "Forensic services", kLeicestershire};

TEST(OpenService, IsSharedUnderItsAgreement) {
    agreement_in_force()
        .when(kOpened)
        .then_events("ServiceOpened")
        .then([](const State& state) {
            EXPECT_EQ(state.agreements.services_of.at(kAlliance), std::vector{kForensics});
            EXPECT_EQ(state.agreements.services.at(kForensics).run_by, kLeicestershire);
        })
        .when(kOpened)
        .then_refused("id.taken", "/service");
}

TEST(OpenService, IsFlaggedWhereTheAgreementIsNotInForce) {
    a_board_of_six()
        .given(agreement_of_six(kAlliance.text()))
        .when(kOpened)
        .then_flagged("service.not-in-force", kForensics.text());
    agreement_in_force().when(kOpened).then_not_flagged("service.not-in-force", kForensics.text());
}

TEST(OpenService, IsRunByAParty) {
    OpenService by_the_panel = kOpened;
    by_the_panel.run_by = kPanel;
    OpenService elsewhere = kOpened;
    elsewhere.agreement = AgreementId("agreement/none");
    agreement_in_force()
        .given(parties::AddBody{kPanel, "Panel", parties::BodyKind::panel})
        .when(by_the_panel)
        .then_refused("service.not-a-party", "/run_by")
        .when(elsewhere)
        .then_refused("thing.not-found", "/agreement")
        .on("2015-12-16")
        .when(kOpened)
        .then_refused("agreement.out-of-order", "/on");
}

} // namespace
} // namespace concordat::open_service_test
