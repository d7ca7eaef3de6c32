// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::publish_agreement_test {
namespace {

using agreements::PublishAgreement;
using agreements::Published;

const AgreementId kAlliance("agreement/alliance");
const char* const kCommissioner = "office/leicestershire-commissioner";
const PublishAgreement kFact{kAlliance, {}, Published::fact, {}};
const PublishAgreement kWhole{kAlliance, {}, Published::agreement, "https://example.org/22a"};

std::vector<OfficeId> owing(const Story& story, const char* on, int version = 1) {
    const State& state = story.state();
    return agreements::owes_publication(
        state.parties, state.agreements.agreements.at(kAlliance).version(version), day(on));
}

TEST(PublishAgreement, IsOwedByEachPolicingBodyUntilItIsDone) {
    Story story = agreement_in_force();
    EXPECT_EQ(owing(story, "2015-12-16").size(), 0u);
    EXPECT_EQ(owing(story, "2015-12-17").size(), 3u);
    story.on("2016-02-01").by(kCommissioner).when(kFact).then_events("AgreementPublished");
    EXPECT_EQ(owing(story, "2016-01-31").size(), 3u);
    EXPECT_EQ(owing(story, "2016-02-01"),
              (std::vector{OfficeId("office/northamptonshire-commissioner"),
                           OfficeId("office/nottinghamshire-commissioner")}));
}

TEST(PublishAgreement, IsOwedOfEachVariation) {
    Story story = agreement_in_force();
    story.by(kCommissioner).given(kWhole).by("").on("2016-06-01");
    story.given(agreements::VaryAgreement{kAlliance, agreement_of_six(kAlliance.text()).terms, {}});
    EXPECT_EQ(owing(story, "2016-06-01", 2).size(), 0u);
    sign_by_all(story, kAlliance.text());
    EXPECT_EQ(owing(story, "2016-06-01", 2).size(), 3u);
    EXPECT_EQ(owing(story, "2016-06-01", 1).size(), 2u);
}

TEST(PublishAgreement, OfTheWholeMayFollowTheFactOfIt) {
    agreement_in_force()
        .by(kCommissioner)
        .given(kFact)
        .when(kFact)
        .then_refused("agreement.published-already", "/published")
        .when(kWhole)
        .then_accepted()
        .when(kWhole)
        .then_refused("agreement.published-already", "/published")
        .when(kFact)
        .then_refused("agreement.published-already", "/published");
}

TEST(PublishAgreement, FallsToThePolicingBodies) {
    agreement_in_force()
        .when(kFact)
        .then_refused("act.by-nobody", "/by")
        .by("office/leicestershire-chief-constable")
        .when(kFact)
        .then_refused("agreement.not-a-policing-body", "/by")
        .by("office/leicestershire-chief-executive")
        .when(kFact)
        .then_refused("agreement.not-a-party", "/by");
}

TEST(PublishAgreement, IsRefusedBeforeAllHaveSigned) {
    a_board_of_six()
        .given(agreement_of_six(kAlliance.text()))
        .by(kCommissioner)
        .when(kFact)
        .then_refused("agreement.out-of-order", "/on");
    agreement_in_force()
        .on("2015-12-16")
        .by(kCommissioner)
        .when(kFact)
        .then_refused("agreement.out-of-order", "/on")
        .when(PublishAgreement{kAlliance, 2, Published::fact, {}})
        .then_refused("agreement.no-such-version", "/version")
        .when(PublishAgreement{AgreementId("agreement/none"), {}, Published::fact, {}})
        .then_refused("thing.not-found", "/agreement");
}

TEST(PublishAgreement, IsNotOwedByWhoDroppedOutBeforeItWasComplete) {
    Story story = a_board_of_six();
    story.given(agreement_of_six(kAlliance.text()))
        .given(agreements::TellDropOut{kAlliance, OfficeId(kCommissioner), "An order"});
    const auto parties = story.state().agreements.agreements.at(kAlliance).version(1).terms.parties;
    for (const OfficeId& party : parties) {
        if (party.text() != kCommissioner)
            story.by(party.text()).given(agreements::SignAgreement{kAlliance, {}, {}});
    }
    EXPECT_EQ(owing(story, "2015-12-17"),
              (std::vector{OfficeId("office/northamptonshire-commissioner"),
                           OfficeId("office/nottinghamshire-commissioner")}));
}

TEST(PublishAgreement, IsOfTheLastVersionThatWasNotWithdrawn) {
    Story story = agreement_in_force();
    story.on("2016-06-01")
        .given(agreements::VaryAgreement{kAlliance, agreement_of_six(kAlliance.text()).terms, {}})
        .by(kCommissioner)
        .when(kWhole)
        .then_refused("agreement.out-of-order", "/on")
        .given(agreements::WithdrawVersion{kAlliance, words("One of them will not sign it.")})
        .when(kWhole)
        .then_accepted();
    EXPECT_EQ(owing(story, "2016-06-01", 1).size(), 2u);
    const auto& alliance = story.state().agreements.agreements.at(kAlliance);
    EXPECT_EQ(alliance.version(1).publications.size(), 1u);
    EXPECT_EQ(alliance.version(2).publications.size(), 0u);
}

TEST(PublishAgreement, OfWhichEachVersionWasWithdrawnIsOfTheLatest) {
    Story story = a_board_of_six();
    story.given(agreement_of_six(kAlliance.text()))
        .by(kCommissioner)
        .given(agreements::WithdrawVersion{kAlliance, words("One of them will not sign it.")})
        .when(kWhole)
        .then_refused("agreement.version-withdrawn", "/agreement")
        .then_says("Version 1 of Alliance Agreement");
}

} // namespace
} // namespace concordat::publish_agreement_test
