// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::end_agreement_test {
namespace {

using agreements::EndAgreement;

const AgreementId kAlliance("agreement/alliance");
const char* const kCommissioner = "office/leicestershire-commissioner";
const EndAgreement kMarch{kAlliance, day_of(2017, 3, 31), {}};
const EndAgreement kJune{kAlliance, day_of(2017, 6, 30), {}};

const agreements::Agreement& alliance(const Story& story) {
    return story.state().agreements.agreements.at(kAlliance);
}

/// All consent on the day but the last of them, who acts next.
Story all_but_one(const EndAgreement& end) {
    Story story = agreement_in_force();
    story.on("2016-09-01");
    const auto parties = alliance(story).version(1).terms.parties;
    for (std::size_t i = 0; i + 1 < parties.size(); ++i)
        story.by(parties[i].text()).given(end);
    story.by(parties.back().text());
    return story;
}

TEST(EndAgreement, EndsItOnceAllHaveConsentedAndNotBefore) {
    Story story = all_but_one(kMarch);
    EXPECT_EQ(alliance(story).in_force(day("2017-04-01")), 1);
    EXPECT_EQ(alliance(story).version(1).yet_to_consent(day("2017-04-01"), day("2016-09-01")),
              std::vector{OfficeId("office/nottinghamshire-chief-constable")});
    story.on("2017-03-31").when(kMarch).then_events("EndConsented FlagRaised");
    EXPECT_EQ(alliance(story).in_force(day("2017-03-31")), 1);
    EXPECT_EQ(alliance(story).in_force(day("2017-04-01")), 0);
}

TEST(EndAgreement, ThroughTheLastOfAllDaysIsConsentedToOnce) {
    const EndAgreement never{kAlliance, kLastDay, {}};
    Story story = agreement_in_force();
    story.on("2016-09-01")
        .by(kCommissioner)
        .given(never)
        .when(never)
        .then_refused("agreement.consented-already", "/by");
}

TEST(EndAgreement, IsRefusedOnADayAfterTheLastDayNamed) {
    all_but_one(kMarch)
        .on("2017-04-01")
        .when(kMarch)
        .then_refused("agreement.end-in-the-past", "/through");
}

TEST(EndAgreement, GoesOnWhileOnePartyConsentedToAnotherDay) {
    Story story = all_but_one(kMarch);
    story.when(kJune).then_flagged("agreement.end-days-differ", kAlliance.text());
    EXPECT_EQ(alliance(story).version(1).over_from(), std::nullopt);
    story.on("2016-10-01").when(kMarch).then_accepted();
    EXPECT_EQ(alliance(story).version(1).over_from(), day("2017-04-01"));
    EXPECT_EQ(alliance(story).version(1).known_on(day("2016-09-30")).over_from(), std::nullopt);
}

TEST(EndAgreement, IsConsentedToOnce) {
    agreement_in_force()
        .on("2016-09-01")
        .by(kCommissioner)
        .given(kMarch)
        .when(kMarch)
        .then_refused("agreement.consented-already", "/by")
        .then_says("1 September 2016");
}

TEST(EndAgreement, OnceAgreedComesSoonerOnlyWithTheConsentOfAll) {
    Story story = all_but_one(kMarch);
    story.given(kMarch)
        .when(kJune)
        .then_refused("agreement.ends-sooner", "/through")
        .when(EndAgreement{kAlliance, day("2016-12-31"), {}})
        .then_accepted();
    EXPECT_EQ(alliance(story).version(1).over_from(), day("2017-04-01"));
}

TEST(EndAgreement, DoesNotWaitForAPartyThatDroppedOut) {
    Story story = all_but_one(kMarch);
    story.by("")
        .on("2016-11-01")
        .given(agreements::TellDropOut{
            kAlliance, OfficeId("office/nottinghamshire-chief-constable"), "An order"});
    EXPECT_EQ(alliance(story).version(1).over_from(), day("2017-04-01"));
    EXPECT_EQ(alliance(story).version(1).known_on(day("2016-10-31")).over_from(), std::nullopt);
}

TEST(EndAgreement, FallsToAPartyOfAVersionInForce) {
    agreement_in_force()
        .on("2016-09-01")
        .when(kMarch)
        .then_refused("act.by-nobody", "/by")
        .by("office/leicestershire-chief-executive")
        .when(kMarch)
        .then_refused("agreement.not-a-party", "/by")
        .by(kCommissioner)
        .when(EndAgreement{AgreementId("agreement/none"), day("2017-03-31"), {}})
        .then_refused("thing.not-found", "/agreement")
        .when(EndAgreement{kAlliance, day("2017-03-31"), DecisionId("decision/none")})
        .then_refused("thing.not-found", "/decision")
        .on("2015-12-16")
        .when(kMarch)
        .then_refused("agreement.not-in-force", "/on");
}

TEST(EndAgreement, WithoutADecisionIsFlagged) {
    agreement_in_force()
        .on("2016-09-01")
        .by(kCommissioner)
        .when(kMarch)
        .then_flagged("agreement.no-decision-behind", kAlliance.text());
}

TEST(EndAgreement, IsAgreedOnceWhoDidNotConsentHasLeft) {
    const EndAgreement end{kAlliance, day("2017-12-31"), {}};
    Story story = agreement_in_force();
    story.on("2016-03-15")
        .by(kCommissioner)
        .given(agreements::GiveNotice{kAlliance, agreements::NoticeTo::leave, {}, {}, {}});
    const auto parties = alliance(story).version(1).terms.parties;
    story.on("2016-09-01");
    for (const OfficeId& party : parties) {
        if (party.text() != kCommissioner) story.by(party.text()).given(end);
    }
    EXPECT_EQ(alliance(story).version(1).over_from(), day("2018-01-01"));
    EXPECT_EQ(alliance(story).in_force(day("2017-12-31")), 1);
    EXPECT_EQ(alliance(story).in_force(day("2018-01-01")), 0);
}

TEST(EndAgreement, IsConsentedToInAnothersPlaceByWhoHasLeftForItself) {
    const OfficeId own("office/northamptonshire-commissioner");
    const OfficeId place("office/nottinghamshire-commissioner");
    Story story = agreement_in_force();
    story.on("2016-03-10")
        .given(parties::RecordSuccession{BodyId("body/nottinghamshire-commissioner"),
                                         BodyId("body/northamptonshire-commissioner")})
        .by(own.text())
        .on("2016-03-15")
        .given(agreements::GiveNotice{kAlliance, agreements::NoticeTo::leave, {}, {}, {}})
        .by(kCommissioner)
        .given(agreements::GiveNotice{kAlliance, agreements::NoticeTo::leave, {}, {}, {}})
        .on("2017-03-16")
        .when(kMarch)
        .then_refused("agreement.party-left", "/by")
        .by(own.text())
        .when(kMarch)
        .then_accepted()
        .when(kMarch)
        .then_refused("agreement.consented-already", "/by");
    const agreements::Version& version = alliance(story).version(1);
    EXPECT_TRUE(version.has_left(own, day("2017-03-16")));
    EXPECT_FALSE(version.has_left(own, day("2017-03-15")));
    EXPECT_EQ(version.consent_of(own, kLastDay), nullptr);
    ASSERT_NE(version.consent_of(place, kLastDay), nullptr);
    EXPECT_EQ(version.consent_of(place, kLastDay)->by, own);
}

} // namespace
} // namespace concordat::end_agreement_test
