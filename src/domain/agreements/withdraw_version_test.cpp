// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::withdraw_version_test {
namespace {

using agreements::SignAgreement;
using agreements::VaryAgreement;
using agreements::WithdrawVersion;

const AgreementId kAlliance("agreement/alliance");
const char* const kCommissioner = "office/leicestershire-commissioner";
const SignAgreement kSigned{kAlliance, {}, {}};

WithdrawVersion withdrawn() {
    return {kAlliance, words("One chief constable will not sign it.")};
}
VaryAgreement varied() {
    return {kAlliance, agreement_of_six(kAlliance.text()).terms, {}};
}
const agreements::Agreement& alliance(const Story& story) {
    return story.state().agreements.agreements.at(kAlliance);
}

/// Version 1 is in force; version 2, made on 1 June 2016, was signed by one party on the 2nd. That
/// party acts next, on the 10th.
Story half_signed() {
    Story story = agreement_in_force();
    story.on("2016-06-01").given(varied()).on("2016-06-02").by(kCommissioner).given(kSigned);
    story.on("2016-06-10");
    return story;
}

TEST(WithdrawVersion, LeavesTheOneBeforeInForceAndLetsAnotherBeMade) {
    Story story = half_signed();
    story.when(varied())
        .then_refused("agreement.version-open", "/agreement")
        .when(withdrawn())
        .then_events("VersionWithdrawn");
    EXPECT_EQ(alliance(story).in_force(day("2016-06-10")), 1);
    EXPECT_EQ(alliance(story).version(2).unsigned_by(day("2016-06-09")).size(), 5u);
    EXPECT_EQ(alliance(story).version(2).unsigned_by(day("2016-06-10")).size(), 0u);
    EXPECT_FALSE(alliance(story).version(2).known_on(day("2016-06-09")).withdrawn);
    story.on("2016-06-09")
        .when(varied())
        .then_refused("agreement.out-of-order", "/on")
        .on("2016-06-10")
        .given(varied())
        .by("");
    sign_by_all(story, kAlliance.text());
    EXPECT_EQ(alliance(story).in_force(day("2016-06-10")), 3);
}

TEST(WithdrawVersion, IsSignedByNobodyAnyMore) {
    Story story = half_signed();
    story.given(withdrawn())
        .by("office/nottinghamshire-commissioner")
        .when(kSigned)
        .then_refused("agreement.version-withdrawn", "/agreement")
        .on("2016-06-11")
        .when(kSigned)
        .then_refused("agreement.version-withdrawn", "/agreement")
        .on("2016-06-09")
        .when(withdrawn())
        .then_refused("agreement.version-withdrawn", "/agreement")
        .then_says("Version 2 of Alliance Agreement was withdrawn on 10 June 2016");
}

constexpr const char* kBoth = "agreement.withdrawn-complete";

/// Version 2 was withdrawn on 10 June 2016. It is entered late that on the 5th all had signed it
/// but the chief constable of Nottinghamshire, whose office acts next.
Story withdrawn_and_signed_but_once() {
    Story story = half_signed();
    story.given(withdrawn()).on("2016-06-05");
    const auto left = alliance(story).version(2).unsigned_by(day("2016-06-05"));
    for (std::size_t i = 0; i + 1 < left.size(); ++i)
        story.by(left[i].text()).given(kSigned);
    EXPECT_EQ(left.size(), 5u);
    EXPECT_EQ(left.back().text(), "office/nottinghamshire-chief-constable");
    story.then_not_flagged(kBoth, kAlliance.text()).by(left.back().text());
    return story;
}

TEST(WithdrawVersion, IsInDoubtOnceAllHadSignedItBefore) {
    Story story = withdrawn_and_signed_but_once();
    story.on("2016-06-09").when(kSigned).then_flagged(kBoth, kAlliance.text());
    const auto* flag = open_flag(story.state(), ThingId(kAlliance.text()), kBoth);
    ASSERT_NE(flag, nullptr);
    EXPECT_EQ(flag->says,
              "All had signed version 2 of Alliance Agreement on 9 June 2016, before it was "
              "withdrawn on 10 June 2016; which of the two holds the parties must say. It is not "
              "in force meanwhile.");
    EXPECT_EQ(alliance(story).version(2).complete_before_withdrawn(), day("2016-06-09"));
    for (const char* on : {"2016-06-08", "2016-06-09", "2016-06-10"}) {
        EXPECT_EQ(alliance(story).in_force(day(on)), 1) << on;
        EXPECT_EQ(alliance(story).version(2).known_on(day(on)).in_force_from(), std::nullopt) << on;
    }
    story.on("2016-06-10").when(varied()).then_accepted();
}

TEST(WithdrawVersion, IsInDoubtOnceTheLastThatHadNotSignedHadDroppedOutBefore) {
    const OfficeId last("office/nottinghamshire-chief-constable");
    const agreements::TellDropOut told{kAlliance, last, "Its powers ended"};
    withdrawn_and_signed_but_once()
        .on("2016-06-07")
        .when(told)
        .then_flagged(kBoth, kAlliance.text());
    withdrawn_and_signed_but_once()
        .on("2016-06-11")
        .when(told)
        .then_not_flagged(kBoth, kAlliance.text());
    const parties::EndBody ended{BodyId("body/nottinghamshire-chief-constable"), "Abolished"};
    withdrawn_and_signed_but_once()
        .by("")
        .on("2016-06-07")
        .when(ended)
        .then_flagged(kBoth, kAlliance.text());
}

TEST(WithdrawVersion, IsForAPartyAndOfWhatNotAllHaveSigned) {
    half_signed()
        .by("office/leicestershire-chief-executive")
        .when(withdrawn())
        .then_refused("agreement.not-a-party", "/by")
        .by("")
        .when(withdrawn())
        .then_refused("act.by-nobody", "/by");
    agreement_in_force()
        .by(kCommissioner)
        .on("2016-06-10")
        .when(withdrawn())
        .then_refused("agreement.version-complete", "/agreement")
        .then_says("17 December 2015");
}

TEST(WithdrawVersion, IsForThoseThatAreLeft) {
    const OfficeId gone("office/northamptonshire-commissioner");
    half_signed()
        .on("2016-06-05")
        .given(agreements::TellDropOut{kAlliance, gone, "Its powers ended"})
        .by(gone.text())
        .when(withdrawn())
        .then_refused("agreement.party-left", "/by")
        .then_says("since 5 June 2016")
        .by(kCommissioner)
        .when(withdrawn())
        .then_accepted();
}

TEST(WithdrawVersion, IsNotDoneBeforeItWasMadeOrSigned) {
    half_signed()
        .on("2016-06-01")
        .when(withdrawn())
        .then_refused("agreement.out-of-order", "/on")
        .then_says("was signed on 2 June 2016")
        .on("2016-05-31")
        .when(withdrawn())
        .then_refused("agreement.out-of-order", "/on")
        .then_says("was made on 1 June 2016")
        .on("2016-06-02")
        .when(withdrawn())
        .then_accepted();
}

TEST(WithdrawVersion, OfTheFirstLeavesTheAgreementToANewVersion) {
    Story story = a_board_of_six();
    story.given(agreement_of_six(kAlliance.text())).by(kCommissioner).given(withdrawn()).by("");
    EXPECT_EQ(alliance(story).in_force(day("2016-06-10")), 0);
    story.given(varied());
    sign_by_all(story, kAlliance.text());
    EXPECT_EQ(alliance(story).in_force(day("2015-12-17")), 2);
}

} // namespace
} // namespace concordat::withdraw_version_test
