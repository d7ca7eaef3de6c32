// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::direct_agreement_test {
namespace {

using agreements::DirectAgreement;
using agreements::EndAgreement;
using agreements::GiveNotice;
using agreements::NoticeTo;

const AgreementId kAlliance("agreement/alliance");
const char* const kSecretary = "office/home-secretary";
const char* const kCommissioner = "office/leicestershire-commissioner";
const DirectAgreement kProlonged{kAlliance, day_of(2017, 9, 30), "section 23FA"};

/// Notice was given on 15 March 2016, for 15 March 2017; the Home Secretary acts next, in January.
Story under_notice(NoticeTo to = NoticeTo::end) {
    const BodyId office("body/home-office");
    Story story = agreement_in_force();
    story.given(parties::AddBody{office, "Home Office", parties::BodyKind::ministry})
        .given(parties::AddOffice{OfficeId(kSecretary), "Home Secretary", {}, office})
        .on("2016-03-15")
        .by(kCommissioner)
        .given(GiveNotice{kAlliance, to, {}, {}, {}})
        .on("2017-01-10")
        .by(kSecretary);
    return story;
}

const agreements::Version& version(const Story& story) {
    return story.state().agreements.agreements.at(kAlliance).version(1);
}

TEST(DirectAgreement, ProlongsItAndLeavesTheNoticeInTheHistory) {
    Story story = under_notice();
    EXPECT_EQ(version(story).over_from(), day("2017-03-16"));
    story.when(kProlonged).then_events("AgreementDirected FlagRaised");
    EXPECT_EQ(version(story).over_from(), day("2017-10-01"));
    EXPECT_EQ(version(story).exit_by(), day("2017-10-01"));
    EXPECT_EQ(version(story).notices.size(), 1u);
    EXPECT_TRUE(version(story).is_overtaken(version(story).notices.front()));
    EXPECT_EQ(version(story).known_on(day("2017-01-09")).over_from(), day("2017-03-16"));
}

TEST(DirectAgreement, GoesOnThroughTheLastOfAllDays) {
    Story story = under_notice();
    story.when(DirectAgreement{kAlliance, kLastDay, "section 23FA"})
        .then_events("AgreementDirected FlagRaised");
    EXPECT_EQ(version(story).over_from(), kLastDay);
}

TEST(DirectAgreement, KeepsAPartyThatGaveNoticeToLeave) {
    Story story = under_notice(NoticeTo::leave);
    story.given(kProlonged);
    EXPECT_EQ(version(story).left_from(OfficeId(kCommissioner)), std::nullopt);
    EXPECT_EQ(version(story).over_from(), day("2017-10-01"));
}

TEST(DirectAgreement, BringsNoPartyBackThatHadLeft) {
    Story last_day = under_notice(NoticeTo::leave);
    last_day.on("2017-03-15").given(kProlonged);
    EXPECT_EQ(version(last_day).left_from(OfficeId(kCommissioner)), std::nullopt);
    Story story = under_notice(NoticeTo::leave);
    story.on("2017-03-16").given(kProlonged);
    EXPECT_EQ(version(story).left_from(OfficeId(kCommissioner)), day("2017-03-16"));
    EXPECT_EQ(version(story).over_from(), day("2017-10-01"));
    EXPECT_EQ(version(story).exit_by(), day("2017-03-16"));
    story.on("2017-04-01")
        .by(kCommissioner)
        .when(EndAgreement{kAlliance, day("2017-12-31"), {}})
        .then_refused("agreement.party-left", "/by");
}

TEST(DirectAgreement, ThatTookThePlaceOfANoticeIsNotUndoneByALaterOne) {
    Story story = under_notice(NoticeTo::leave);
    story.given(kProlonged)
        .on("2017-06-01")
        .given(DirectAgreement{kAlliance, day("2018-03-31"), "section 23FA"});
    EXPECT_EQ(version(story).left_from(OfficeId(kCommissioner)), std::nullopt);
}

TEST(DirectAgreement, MayBeDirectedAgain) {
    Story story = under_notice();
    story.given(kProlonged)
        .on("2017-06-01")
        .given(DirectAgreement{kAlliance, day("2018-03-31"), "section 23FA"});
    EXPECT_EQ(version(story).over_from(), day("2018-04-01"));
}

TEST(DirectAgreement, BindsThePartiesUntilThatDay) {
    under_notice()
        .given(kProlonged)
        .on("2017-02-01")
        .by("office/leicestershire-chief-constable")
        .when(EndAgreement{kAlliance, day("2017-06-30"), {}})
        .then_refused("agreement.directed", "/through")
        .then_says("30 September 2017")
        .when(EndAgreement{kAlliance, day("2017-09-30"), {}})
        .then_refused("agreement.ends-sooner", "/through")
        .when(GiveNotice{kAlliance, NoticeTo::leave, {}, {}, {}})
        .then_refused("agreement.ends-sooner", "/through");
}

TEST(DirectAgreement, TakesThePlaceOfAnEndThatAllConsentedTo) {
    Story story = under_notice();
    story.on("2016-10-01");
    const std::vector<OfficeId> parties = version(story).terms.parties;
    for (const OfficeId& party : parties)
        story.by(party.text()).given(EndAgreement{kAlliance, day("2016-12-31"), {}});
    EXPECT_EQ(version(story).over_from(), day("2017-01-01"));
    story.by(kSecretary).when(kProlonged).then_accepted();
    EXPECT_EQ(version(story).over_from(), day("2017-10-01"));
}

TEST(DirectAgreement, FallsToTheHomeSecretary) {
    under_notice()
        .by("")
        .when(kProlonged)
        .then_refused("act.by-nobody", "/by")
        .by(kCommissioner)
        .when(kProlonged)
        .then_refused("agreement.not-the-home-secretary", "/by");
}

TEST(DirectAgreement, IsOfWhatIsInForceAndOfADayToCome) {
    under_notice()
        .when(DirectAgreement{kAlliance, day("2017-01-09"), "section 23FA"})
        .then_refused("agreement.end-in-the-past", "/through")
        .when(DirectAgreement{AgreementId("agreement/none"), day("2017-09-30"), "section 23FA"})
        .then_refused("thing.not-found", "/agreement")
        .on("2017-03-16")
        .when(kProlonged)
        .then_refused("agreement.not-in-force", "/on")
        .on("2017-03-15")
        .when(kProlonged)
        .then_accepted();
}

TEST(DirectAgreement, EnteredAfterALaterNoticeHoldsAllTheSame) {
    for (const NoticeTo to : {NoticeTo::end, NoticeTo::leave}) {
        Story story = under_notice(to);
        story.on("2016-02-01")
            .when(kProlonged)
            .then_flagged("agreement.directed", kAlliance.text());
        EXPECT_EQ(version(story).over_from(), day("2017-10-01"));
        EXPECT_EQ(version(story).exit_by(), day("2017-10-01"));
        if (to == NoticeTo::leave) {
            EXPECT_EQ(version(story).left_from(OfficeId(kCommissioner)), day("2017-10-01"));
        }
    }
    under_notice().when(kProlonged).then_not_flagged("agreement.directed", kAlliance.text());
}

} // namespace
} // namespace concordat::direct_agreement_test
