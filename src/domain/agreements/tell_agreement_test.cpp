// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::tell_agreement_test {
namespace {

using agreements::TellAgreement;
using agreements::Told;

const AgreementId kAlliance("agreement/alliance");

Story made() {
    Story story = a_board_of_six();
    story.given(agreement_of_six(kAlliance.text())).on("2016-06-23");
    return story;
}

TellAgreement told(Told as, const char* when, const char* source) {
    return {kAlliance, {}, as, Date::on(day(when)), source};
}

TEST(TellAgreement, GivesNobodyAuthority) {
    made()
        .when(told(Told::signed_, "2016-06-06", "Briefing"))
        .then_flagged("agreement.told", kAlliance.text())
        .then([](const State& state) {
            const auto& alliance = state.agreements.agreements.at(kAlliance);
            EXPECT_EQ(alliance.in_force(kLastDay), 0);
            EXPECT_EQ(alliance.version(1).tellings.size(), 1u);
        });
}

TEST(TellAgreement, StandsBesideAnotherThatContradictsIt) {
    const auto signed_ = told(Told::signed_, "2016-06-06", "Briefing");
    const auto to_come = told(Told::to_be_approved, "2016-06-23", "Form");
    made().given(signed_).when(to_come).then_flagged("agreement.told-differently",
                                                     kAlliance.text());
    made()
        .given(to_come)
        .when(signed_)
        .then_flagged("agreement.told-differently", kAlliance.text())
        .then([](const State& state) {
            EXPECT_EQ(state.agreements.agreements.at(kAlliance).version(1).tellings.size(), 2u);
        });
}

TEST(TellAgreement, OfWhatCameAboutSinceIsNoContradiction) {
    made()
        .given(told(Told::required, "2016-02-24", "Report"))
        .when(told(Told::signed_, "2016-06-06", "Briefing"))
        .then_not_flagged("agreement.told-differently", kAlliance.text());
    made()
        .when(told(Told::required, "2016-02-24", "Report"))
        .then_not_flagged("agreement.told", kAlliance.text());
    made()
        .given(told(Told::to_be_approved, "2016-06-06", "Report"))
        .when(told(Told::signed_, "2016-06-06", "Briefing"))
        .then_flagged("agreement.told-differently", kAlliance.text());
}

TEST(TellAgreement, IsToldOnceByEachSource) {
    made()
        .given(told(Told::signed_, "2016-06-06", "Briefing"))
        .when(told(Told::to_be_approved, "2016-06-23", "Briefing"))
        .then_refused("agreement.told-already", "/source");
}

TEST(TellAgreement, IsRefusedOfADayToComeAndOfWhatIsNotThere) {
    TellAgreement none = told(Told::signed_, "2016-06-06", "Briefing");
    none.agreement = AgreementId("agreement/none");
    TellAgreement second = told(Told::signed_, "2016-06-06", "Briefing");
    second.version = 2;
    made()
        .when(told(Told::signed_, "2016-06-24", "Briefing"))
        .then_refused("act.in-the-future", "/when")
        .when(none)
        .then_refused("thing.not-found", "/agreement")
        .when(second)
        .then_refused("agreement.no-such-version", "/version")
        .on("2015-12-16")
        .when(told(Told::required, "2015-12-16", "Briefing"))
        .then_refused("agreement.out-of-order", "/on");
}

} // namespace
} // namespace concordat::tell_agreement_test
