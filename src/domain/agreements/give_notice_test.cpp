// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::give_notice_test {
namespace {

using agreements::GiveNotice;
using agreements::NoticeTo;

const AgreementId kAlliance("agreement/alliance");
const char* const kCommissioner = "office/leicestershire-commissioner";
const char* const kChief = "office/leicestershire-chief-constable";
const GiveNotice kLeave{kAlliance, NoticeTo::leave, {}, {}, {}};
const GiveNotice kEnd{kAlliance, NoticeTo::end, {}, {}, {}};

GiveNotice through(const char* last, NoticeTo to = NoticeTo::leave) {
    return {kAlliance, to, day(last), {}, {}};
}

const agreements::Version& version(const Story& story, int number = 1) {
    return story.state().agreements.agreements.at(kAlliance).version(number);
}

int in_force(const Story& story, const char* on) {
    return story.state().agreements.agreements.at(kAlliance).in_force(day(on));
}

/// In force since 17 December 2015, and stating no notice that a party gives.
Story without_a_clause() {
    agreements::MakeAgreement made = agreement_of_six(kAlliance.text());
    made.terms.notice_months.reset();
    Story story = a_board_of_six();
    story.given(made);
    sign_by_all(story, kAlliance.text());
    return story;
}

TEST(GiveNotice, EndsOnTheSameDayOfTheMonthAfterTheMonthsOfTheClause) {
    Story story = agreement_in_force();
    story.on("2016-03-15").by(kCommissioner).when(kEnd).then_events("NoticeGiven FlagRaised");
    EXPECT_EQ(version(story).notices.at(0).ends, day("2017-03-16"));
    EXPECT_EQ(in_force(story, "2017-03-15"), 1);
    EXPECT_EQ(in_force(story, "2017-03-16"), 0);
}

TEST(GiveNotice, MayEndOnTheLastOfAllDays) {
    Story story = agreement_in_force();
    story.on("2016-03-15").by(kCommissioner).given(through("9999-12-31"));
    EXPECT_EQ(version(story).notices.at(0).ends, kLastDay);
}

TEST(GiveNotice, OfThe29thOfFebruaryEndsOnTheLastDayOfFebruary) {
    Story story = agreement_in_force();
    story.on("2016-02-29").by(kCommissioner).given(kLeave);
    EXPECT_EQ(version(story).notices.at(0).ends, day("2017-03-01"));
}

TEST(GiveNotice, ToLeaveLeavesTheAgreementToTheOthers) {
    Story story = agreement_in_force();
    story.on("2016-03-15").by(kCommissioner).given(kLeave);
    EXPECT_EQ(in_force(story, "2017-03-16"), 1);
    EXPECT_EQ(version(story).parties_on(day("2017-03-15")).size(), 6u);
    EXPECT_EQ(version(story).parties_on(day("2017-03-16")).size(), 5u);
    EXPECT_EQ(version(story).exit_by(), day("2017-03-16"));
    EXPECT_EQ(version(story).over_from(), std::nullopt);
}

TEST(GiveNotice, EndsTheAgreementWhereOnePartyIsLeft) {
    Story story = agreement_in_force();
    story.on("2016-03-01");
    const std::vector<OfficeId> parties = version(story).terms.parties;
    for (const OfficeId& party : parties) {
        if (party.text() == kChief) continue;
        EXPECT_EQ(version(story).over_from(), std::nullopt);
        story.by(party.text()).given(kLeave);
    }
    EXPECT_EQ(version(story).over_from(), day("2017-03-02"));
    EXPECT_EQ(in_force(story, "2017-03-01"), 1);
    EXPECT_EQ(in_force(story, "2017-03-02"), 0);
}

TEST(GiveNotice, MayStateALaterDayThanItsClauseAndNoEarlier) {
    agreement_in_force()
        .on("2016-03-15")
        .by(kCommissioner)
        .when(through("2017-03-14"))
        .then_refused("agreement.notice-too-short", "/through")
        .then_says("15 March 2017 at the earliest")
        .when(through("2017-03-15"))
        .then_accepted();
    agreement_in_force()
        .on("2016-03-15")
        .by(kCommissioner)
        .when(through("2017-03-31"))
        .then_accepted();
}

TEST(GiveNotice, OfAPartyIsGivenOnce) {
    agreement_in_force()
        .on("2016-03-15")
        .by(kCommissioner)
        .given(kLeave)
        .on("2016-04-15")
        .when(kEnd)
        .then_refused("agreement.notice-given", "/by")
        .then_says("15 March 2017")
        .by(kChief)
        .when(kLeave)
        .then_accepted();
}

TEST(GiveNotice, WithoutAClauseStatesItsDayAndIsFlagged) {
    without_a_clause()
        .on("2016-03-15")
        .by(kCommissioner)
        .when(kLeave)
        .then_refused("agreement.notice-day-missing", "/through")
        .when(through("2016-03-14"))
        .then_refused("agreement.end-in-the-past", "/through")
        .when(through("2016-03-15"))
        .then_flagged("agreement.notice-without-clause", kAlliance.text());
    agreement_in_force()
        .on("2016-03-15")
        .by(kCommissioner)
        .when(kLeave)
        .then_not_flagged("agreement.notice-without-clause", kAlliance.text());
}

TEST(GiveNotice, FallsToAPartyOfAVersionInForce) {
    agreement_in_force()
        .when(kLeave)
        .then_refused("act.by-nobody", "/by")
        .by("office/leicestershire-chief-executive")
        .when(kLeave)
        .then_refused("agreement.not-a-party", "/by")
        .by(kCommissioner)
        .on("2015-12-16")
        .when(kLeave)
        .then_refused("agreement.not-in-force", "/on")
        .when(GiveNotice{AgreementId("agreement/none"), NoticeTo::leave, {}, {}, {}})
        .then_refused("thing.not-found", "/agreement");
    agreement_in_force()
        .on("2016-03-15")
        .by(kCommissioner)
        .given(kEnd)
        .on("2017-03-16")
        .by(kChief)
        .when(kLeave)
        .then_refused("agreement.not-in-force", "/on");
}

TEST(GiveNotice, IsNoneOnceThePartyHasLeft) {
    Story story = without_a_clause();
    story.on("2016-03-15")
        .by("")
        .given(agreements::TellDropOut{kAlliance, OfficeId(kCommissioner), "An order"})
        .by(kCommissioner)
        .when(through("2016-12-31"))
        .then_refused("agreement.party-left", "/by");
}

TEST(GiveNotice, RestsOnAnEffectiveDecisionOfThePartysOwnBody) {
    Story story = ratified_by_all();
    story.by("").on("2016-02-24").given(agreement_of_six(kAlliance.text()));
    sign_by_all(story, kAlliance.text());
    GiveNotice own = kLeave;
    own.decision = DecisionId("decision/leicestershire");
    GiveNotice other = kLeave;
    other.decision = DecisionId("decision/nottinghamshire");
    story.on("2016-03-15")
        .by(kCommissioner)
        .when(other)
        .then_refused("agreement.decision-of-another-body", "/decision")
        .when(own)
        .then_events("NoticeGiven");
}

TEST(GiveNotice, OfAnEndCannotComeAfterTheLastDay) {
    agreements::MakeAgreement made = agreement_of_six(kAlliance.text());
    made.through = day("2016-12-31");
    Story story = a_board_of_six();
    story.given(made);
    sign_by_all(story, kAlliance.text());
    story.on("2016-03-15")
        .by(kCommissioner)
        .when(kLeave)
        .then_refused("agreement.ends-sooner", "/through")
        .then_says("31 December 2016");
}

TEST(GiveNotice, OfAVersionEndsWithIt) {
    Story story = agreement_in_force();
    story.on("2016-03-15").by(kCommissioner).given(kEnd).by("").on("2016-06-01");
    story.given(agreements::VaryAgreement{kAlliance, agreement_of_six(kAlliance.text()).terms, {}});
    EXPECT_EQ(in_force(story, "2017-03-16"), 0);
    sign_by_all(story, kAlliance.text());
    EXPECT_EQ(in_force(story, "2017-03-16"), 2);
    EXPECT_EQ(version(story, 2).over_from(), std::nullopt);
}

TEST(GiveNotice, FlagsAVariationWithWhatItChangesForEachParty) {
    agreements::VaryAgreement varied{kAlliance, agreement_of_six(kAlliance.text()).terms,
                                     day("2019-03-31")};
    varied.terms.parties.resize(4);
    varied.terms.partners.resize(2);
    Story story = agreement_in_force();
    story.on("2016-06-01")
        .when(varied)
        .then_not_flagged("agreement.varied-while-ending", kAlliance.text());
    Story noticed = agreement_in_force();
    noticed.on("2016-03-15")
        .by(kCommissioner)
        .given(kLeave)
        .by("")
        .on("2016-06-01")
        .when(varied)
        .then_flagged("agreement.varied-while-ending", kAlliance.text());
    const record::Flag* flag =
        open_flag(noticed.state(), thing(kAlliance), "agreement.varied-while-ending");
    ASSERT_NE(flag, nullptr);
    EXPECT_EQ(flag->says,
              "Version 1 is under notice. Once version 2 is in force, what ends version 1 ends "
              "nothing. leicestershire commissioner: through 15 March 2017 before, now through 31 "
              "March 2019; leicestershire chief constable, northamptonshire commissioner, "
              "northamptonshire chief constable: without a last day before, now through 31 March "
              "2019; nottinghamshire commissioner, nottinghamshire chief constable: without a last "
              "day before, now no party any more.");
}

TEST(GiveNotice, FlagsAVariationWithoutThePartiesForWhomNothingChanges) {
    Story story = agreement_in_force();
    story.on("2016-03-15").by(kCommissioner).given(kLeave).by("").on("2016-06-01");
    story.when(agreements::VaryAgreement{kAlliance, agreement_of_six(kAlliance.text()).terms, {}});
    const record::Flag* flag =
        open_flag(story.state(), thing(kAlliance), "agreement.varied-while-ending");
    ASSERT_NE(flag, nullptr);
    EXPECT_EQ(flag->says,
              "Version 1 is under notice. Once version 2 is in force, what ends version 1 ends "
              "nothing. leicestershire commissioner: through 15 March 2017 before, now without a "
              "last day.");
}

} // namespace
} // namespace concordat::give_notice_test
