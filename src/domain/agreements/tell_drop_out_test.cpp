// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::tell_drop_out_test {
namespace {

using agreements::TellDropOut;
using parties::EndBody;

const AgreementId kAlliance("agreement/alliance");
const OfficeId kCommissioner("office/leicestershire-commissioner");
const BodyId kBody("body/leicestershire-commissioner");
const TellDropOut kDropsOut{kAlliance, kCommissioner, "The body lost its powers by an order"};

const agreements::Version& version(const Story& story, int number = 1) {
    return story.state().agreements.agreements.at(kAlliance).version(number);
}

TEST(TellDropOut, LeavesTheAgreementToTheOthersFromItsDay) {
    Story story = agreement_in_force();
    story.on("2016-05-01").when(kDropsOut).then_events("PartyDroppedOut");
    EXPECT_EQ(version(story).parties_on(day("2016-04-30")).size(), 6u);
    EXPECT_EQ(version(story).parties_on(day("2016-05-01")).size(), 5u);
    EXPECT_EQ(version(story).over_from(), std::nullopt);
    story.by(kCommissioner.text())
        .when(agreements::EndAgreement{kAlliance, day("2017-03-31"), {}})
        .then_refused("agreement.party-left", "/by");
}

TEST(TellDropOut, IsToldOnce) {
    agreement_in_force()
        .on("2016-05-01")
        .given(kDropsOut)
        .when(kDropsOut)
        .then_refused("agreement.party-left", "/party");
}

TEST(TellDropOut, IsOfAPartyOfWhatWasMade) {
    agreement_in_force()
        .when(TellDropOut{kAlliance, OfficeId("office/leicestershire-chief-executive"), "An order"})
        .then_refused("agreement.not-a-party", "/party")
        .when(TellDropOut{kAlliance, OfficeId("office/none"), "An order"})
        .then_refused("thing.not-found", "/party")
        .when(TellDropOut{AgreementId("agreement/none"), kCommissioner, "An order"})
        .then_refused("thing.not-found", "/agreement")
        .on("2015-12-16")
        .when(kDropsOut)
        .then_refused("agreement.out-of-order", "/on");
}

TEST(TellDropOut, CompletesAVersionThatWaitedForNobodyElse) {
    Story story = a_board_of_six();
    story.given(agreement_of_six(kAlliance.text()));
    const std::vector<OfficeId> parties = version(story).terms.parties;
    for (const OfficeId& party : parties) {
        if (party != kCommissioner)
            story.by(party.text()).given(agreements::SignAgreement{kAlliance, {}, {}});
    }
    EXPECT_EQ(version(story).complete_on(), std::nullopt);
    story.by("").on("2016-05-01").given(kDropsOut);
    EXPECT_EQ(version(story).complete_on(), day("2016-05-01"));
    EXPECT_TRUE(version(story).unsigned_by(day("2016-05-01")).empty());
    EXPECT_EQ(version(story).unsigned_by(day("2016-04-30")), std::vector{kCommissioner});
}

TEST(TellDropOut, ThatCompletesAVersionFlagsWhoOfTheOthersHasNotConsideredIt) {
    Story story = a_board_of_six();
    story.given(agreement_of_six(kAlliance.text()));
    const OfficeId constable("office/leicestershire-chief-constable");
    const std::vector<OfficeId> parties = version(story).terms.parties;
    for (const OfficeId& party : parties) {
        if (party == kCommissioner) continue;
        story.by(party.text());
        if (party != constable) story.given(all_considered(kAlliance.text()));
        story.given(agreements::SignAgreement{kAlliance, {}, {}});
    }
    story.by("")
        .on("2016-05-01")
        .then_not_flagged("agreement.considerations-missing", kAlliance.text())
        .when(kDropsOut)
        .then_flagged("agreement.considerations-missing", kAlliance.text());
    const auto* flag =
        open_flag(story.state(), thing(kAlliance), "agreement.considerations-missing");
    ASSERT_NE(flag, nullptr);
    EXPECT_NE(flag->says.find("leicestershire chief constable"), std::string::npos) << flag->says;
    EXPECT_EQ(flag->says.find("leicestershire commissioner"), std::string::npos) << flag->says;
}

TEST(TellDropOut, ThatCompletesAVersionWhichAllOthersConsideredIsNotFlagged) {
    Story story = a_board_of_six();
    story.given(agreement_of_six(kAlliance.text()));
    const std::vector<OfficeId> parties = version(story).terms.parties;
    for (const OfficeId& party : parties) {
        if (party == kCommissioner) continue;
        story.by(party.text())
            .given(all_considered(kAlliance.text()))
            .given(agreements::SignAgreement{kAlliance, {}, {}});
    }
    story.by("").on("2016-05-01").when(kDropsOut).then_events("PartyDroppedOut");
}

TEST(EndBody, DropsItOutOfEachAgreement) {
    Story story = agreement_in_force();
    story.on("2016-05-01").when(EndBody{kBody, "An Act"}).then_events("BodyEnded");
    EXPECT_EQ(version(story).left_from(kCommissioner), day("2016-05-01"));
    EXPECT_EQ(version(story).parties_on(day("2016-05-01")).size(), 5u);
}

TEST(EndBody, ThatCompletesAVersionFlagsWhoOfTheOthersHasNotConsideredIt) {
    Story story = a_board_of_six();
    story.given(agreement_of_six(kAlliance.text()));
    const std::vector<OfficeId> parties = version(story).terms.parties;
    for (const OfficeId& party : parties) {
        if (party != kCommissioner)
            story.by(party.text()).given(agreements::SignAgreement{kAlliance, {}, {}});
    }
    story.by("")
        .on("2016-05-01")
        .then_not_flagged("agreement.considerations-missing", kAlliance.text())
        .when(EndBody{kBody, "An Act"})
        .then_events("BodyEnded FlagRaised")
        .then_flagged("agreement.considerations-missing", kAlliance.text());
}

TEST(EndBody, DropsItOutOfAnAgreementThatIsEnteredLate) {
    Story story = a_board_of_six();
    story.on("2016-05-01")
        .given(EndBody{kBody, {}})
        .on("2016-04-01")
        .given(agreement_of_six(kAlliance.text()));
    EXPECT_EQ(version(story).left_from(kCommissioner), day("2016-05-01"));
}

TEST(EndBody, EndsAnAgreementThatOnePartyIsLeftOf) {
    Story story = agreement_in_force();
    story.on("2016-05-01");
    const std::vector<OfficeId> parties = version(story).terms.parties;
    for (const OfficeId& party : parties) {
        if (party.slug() != "nottinghamshire-commissioner")
            story.given(TellDropOut{kAlliance, party, "An order"});
    }
    EXPECT_EQ(version(story).over_from(), day("2016-05-01"));
}

TEST(TellDropOut, IsOfAPartyOfAVersionThatIsOpen) {
    const OfficeId clerk("office/leicestershire-chief-executive");
    auto terms = agreement_of_six(kAlliance.text()).terms;
    const BodyId council("body/council");
    const OfficeId joins("office/council");
    terms.parties.push_back(joins);
    Story story = agreement_in_force();
    story.given(parties::AddBody{council, "Council", parties::BodyKind::other})
        .given(parties::AddOffice{joins, "Leader", {}, council})
        .on("2016-06-01")
        .given(agreements::VaryAgreement{kAlliance, terms, {}})
        .when(TellDropOut{kAlliance, joins, "It was merged."})
        .then_accepted();
    EXPECT_EQ(version(story, 2).parties_on(day("2016-06-01")).size(), 6u);
    story.when(TellDropOut{kAlliance, clerk, "An order"})
        .then_refused("agreement.not-a-party", "/party");
}

} // namespace
} // namespace concordat::tell_drop_out_test
