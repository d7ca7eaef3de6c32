// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::vary_agreement_test {
namespace {

using agreements::VaryAgreement;

const AgreementId kAlliance("agreement/alliance");

VaryAgreement varied(const std::function<void(VaryAgreement&)>& change = {}) {
    VaryAgreement command{kAlliance, agreement_of_six(kAlliance.text()).terms, {}};
    if (change) change(command);
    return command;
}

int in_force(const Story& story, const char* on) {
    return story.state().agreements.agreements.at(kAlliance).in_force(day(on));
}

TEST(VaryAgreement, LeavesTheVersionBeforeInForceUntilTheNewOneIsComplete) {
    Story story = agreement_in_force();
    story.on("2016-06-01").given(varied()).on("2016-07-01");
    EXPECT_EQ(in_force(story, "2016-12-31"), 1);
    sign_by_all(story, kAlliance.text());
    EXPECT_EQ(in_force(story, "2016-06-30"), 1);
    EXPECT_EQ(in_force(story, "2016-07-01"), 2);
}

TEST(VaryAgreement, LeavesTheVersionBeforeInForceUntilTheNewOneCommences) {
    Story story = agreement_in_force();
    story.on("2016-06-01").given(varied([](VaryAgreement& command) {
        command.terms.commences = day("2016-10-01");
    }));
    sign_by_all(story, kAlliance.text());
    EXPECT_EQ(in_force(story, "2016-09-30"), 1);
    EXPECT_EQ(in_force(story, "2016-10-01"), 2);
}

TEST(VaryAgreement, MayHaveOtherParties) {
    Story story = agreement_in_force();
    story.on("2016-06-01").given(varied([](VaryAgreement& command) {
        command.terms.parties.resize(4);
        command.terms.partners.resize(2);
    }));
    const agreements::SignAgreement sign{kAlliance, {}, {}};
    story.by("office/nottinghamshire-commissioner")
        .when(sign)
        .then_refused("agreement.not-a-party", "/by");
    for (const char* office :
         {"office/leicestershire-commissioner", "office/leicestershire-chief-constable",
          "office/northamptonshire-commissioner", "office/northamptonshire-chief-constable"}) {
        story.by(office).given(sign);
    }
    EXPECT_EQ(in_force(story, "2016-06-01"), 2);
}

TEST(VaryAgreement, IsRefusedWhileAVersionIsOpen) {
    a_board_of_six()
        .given(agreement_of_six(kAlliance.text()))
        .when(varied())
        .then_refused("agreement.version-open", "/agreement")
        .then_says("northamptonshire chief constable");
    agreement_in_force().given(varied()).when(varied()).then_refused("agreement.version-open",
                                                                     "/agreement");
}

TEST(VaryAgreement, IsRefusedBeforeTheVersionItVariesWasComplete) {
    agreement_in_force()
        .on("2015-12-16")
        .when(varied())
        .then_refused("agreement.out-of-order", "/on");
}

TEST(VaryAgreement, MustSayWhatEveryVersionMust) {
    agreement_in_force()
        .when(varied([](VaryAgreement& command) { command.terms.parties.resize(1); }))
        .then_refused("agreement.one-party", "/terms/parties")
        .when(VaryAgreement{AgreementId("agreement/none"), {}, {}})
        .then_refused("thing.not-found", "/agreement")
        .when(varied([](VaryAgreement& command) { command.terms.review.reset(); }))
        .then_flagged("agreement.terms-not-stated", kAlliance.text());
}

} // namespace
} // namespace concordat::vary_agreement_test
