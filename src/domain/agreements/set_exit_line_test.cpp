// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::set_exit_line_test {
namespace {

using agreements::ExitState;
using agreements::GiveNotice;
using agreements::NoticeTo;
using agreements::OpenService;
using agreements::Readiness;
using agreements::SetExitLine;

const AgreementId kAlliance("agreement/alliance");
const ServiceId kForensics("service/forensics");
const BodyId kLeicestershire("body/leicestershire-commissioner");
const BodyId kNottinghamshire("body/nottinghamshire-commissioner");
const BodyId kPanel("body/panel");
const OpenService kOpened{kForensics, kAlliance, "Forensic services", kLeicestershire};

SetExitLine line(const char* from, Readiness ready,
                 const std::function<void(SetExitLine&)>& change = {}) {
    SetExitLine command{kForensics, {kLeicestershire}, day(from), ready, {}, {}};
    if (change) change(command);
    return command;
}

/// One shared service of the six, and exits ready 90 days before the end; notice to end it is given
/// on 15 March 2016, for 15 March 2017.
Story under_notice() {
    agreements::MakeAgreement made = agreement_of_six(kAlliance.text());
    made.terms.exit_days = 90;
    Story story = a_board_of_six();
    story.given(made);
    sign_by_all(story, kAlliance.text());
    story.given(kOpened)
        .on("2016-03-15")
        .by("office/leicestershire-commissioner")
        .given(GiveNotice{kAlliance, NoticeTo::end, {}, {}, {}})
        .by("");
    return story;
}

agreements::ExitStanding standing(const Story& story, const char* on) {
    const auto& all = story.state().agreements;
    return agreements::exit_standing(all.agreements.at(kAlliance), all.services.at(kForensics),
                                     day(on));
}

TEST(SetExitLine, IsOpenFromTheNoticeAndLateFromTheDaysBeforeTheEnd) {
    const Story story = under_notice();
    EXPECT_EQ(standing(story, "2016-03-14").state, ExitState::not_open);
    EXPECT_EQ(standing(story, "2016-03-15").state, ExitState::open);
    EXPECT_EQ(standing(story, "2016-03-15").by, day("2017-03-16"));
    EXPECT_EQ(standing(story, "2016-12-15").state, ExitState::open);
    EXPECT_EQ(standing(story, "2016-12-16").state, ExitState::late);
}

TEST(SetExitLine, IsLateUntilItIsReadyAndAloneFromItsDay) {
    Story story = under_notice();
    story.on("2017-01-10").given(line("2017-03-01", Readiness::not_ready));
    EXPECT_EQ(standing(story, "2017-01-10").state, ExitState::late);
    story.on("2017-02-01").given(line("2017-03-01", Readiness::ready));
    EXPECT_EQ(standing(story, "2017-01-31").state, ExitState::late);
    EXPECT_EQ(standing(story, "2017-02-28").state, ExitState::ready);
    EXPECT_EQ(standing(story, "2017-03-01").state, ExitState::alone);
}

TEST(SetExitLine, OfAServiceThatIsAloneStaysSoWhateverIsDirected) {
    const BodyId ministry("body/home-office");
    const OfficeId secretary("office/home-secretary");
    Story story = under_notice();
    story.given(parties::AddBody{ministry, "Home Office", parties::BodyKind::ministry})
        .given(parties::AddOffice{secretary, "Home Secretary", {}, ministry})
        .on("2016-09-01")
        .given(line("2016-10-01", Readiness::ready))
        .on("2016-11-01")
        .by(secretary.text())
        .given(agreements::DirectAgreement{kAlliance, day("2018-03-31"), "section 23FA"})
        .by("");
    EXPECT_EQ(standing(story, "2016-11-01").state, ExitState::alone);
    story.when(line("2018-03-31", Readiness::not_ready)).then_refused("service.alone", "/service");
}

TEST(SetExitLine, NamesPartiesEachOnce) {
    under_notice()
        .given(parties::AddBody{kPanel, "Panel", parties::BodyKind::panel})
        .on("2016-05-01")
        .when(line("2017-03-16", Readiness::ready, [](auto& exit) { exit.runs_alone.clear(); }))
        .then_refused("exit.nobody", "/runs_alone")
        .when(line("2017-03-16", Readiness::ready,
                   [](auto& exit) {
                       exit.runs_alone = {kLeicestershire, kPanel};
                   }))
        .then_refused("service.not-a-party", "/runs_alone/1")
        .when(line("2017-03-16", Readiness::ready,
                   [](auto& exit) {
                       exit.runs_alone = {kLeicestershire, kLeicestershire};
                   }))
        .then_refused("exit.body-twice", "/runs_alone/1")
        .when(line("2017-03-16", Readiness::ready,
                   [](auto& exit) {
                       exit.costs = {{kPanel, {100}}};
                   }))
        .then_refused("service.not-a-party", "/costs/0/body")
        .when(line("2017-03-16", Readiness::ready,
                   [](auto& exit) {
                       exit.costs = {{kLeicestershire, {100}}, {kLeicestershire, {200}}};
                   }))
        .then_refused("exit.cost-twice", "/costs/1/body")
        .when(line("2017-03-16", Readiness::ready,
                   [](auto& exit) {
                       exit.runs_alone = {kLeicestershire, kNottinghamshire};
                       exit.costs = {{kLeicestershire, {100}}, {kNottinghamshire, {200}}};
                   }))
        .then_events("ExitLineSet");
}

TEST(SetExitLine, IsOfAServiceThatIsThere) {
    SetExitLine other = line("2017-03-16", Readiness::ready);
    other.service = ServiceId("service/none");
    under_notice()
        .when(other)
        .then_refused("thing.not-found", "/service")
        .when(line("2015-12-16", Readiness::ready))
        .then_refused("exit.before-the-service", "/from")
        .on("2015-12-16")
        .when(line("2017-03-16", Readiness::ready))
        .then_refused("exit.before-the-service", "/on");
}

TEST(SetExitLine, IsFlaggedWhereNobodyRunsItForSomeDays) {
    under_notice()
        .when(line("2017-03-17", Readiness::not_ready))
        .then_flagged("exit.after-the-end", kForensics.text());
    under_notice()
        .when(line("2017-03-16", Readiness::not_ready))
        .then_not_flagged("exit.after-the-end", kForensics.text());
}

TEST(Terms, StateAPossibleNumberOfDaysForAnExit) {
    const auto with = [](int days) {
        agreements::MakeAgreement made = agreement_of_six(kAlliance.text());
        made.terms.exit_days = days;
        return made;
    };
    a_board_of_six()
        .when(with(-1))
        .then_refused("agreement.exit-days-malformed", "/terms/exit_days")
        .when(with(3651))
        .then_refused("agreement.exit-days-malformed", "/terms/exit_days")
        .when(with(3650))
        .then_accepted();
}

TEST(SetExitLine, IsLateAfterTheEndThoughANewVersionIsOpen) {
    Story story = under_notice();
    story.on("2016-06-01")
        .given(agreements::VaryAgreement{kAlliance, agreement_of_six(kAlliance.text()).terms, {}});
    EXPECT_EQ(standing(story, "2017-03-15").state, ExitState::late);
    EXPECT_EQ(standing(story, "2017-03-17").state, ExitState::late);
    EXPECT_EQ(standing(story, "2017-03-17").by, day("2017-03-16"));
}

TEST(SetExitLine, ThatBeginsAfterAnEndSetSinceIsFlaggedAndNotReady) {
    const auto noticed_after = [](const char* from) {
        Story story = agreement_in_force();
        story.given(kOpened)
            .on("2016-03-01")
            .given(line(from, Readiness::ready))
            .by("office/leicestershire-commissioner")
            .on("2016-03-15")
            .given(GiveNotice{kAlliance, NoticeTo::end, {}, {}, {}});
        return story;
    };
    Story gap = noticed_after("2017-03-17");
    gap.then_flagged("exit.after-the-end", kForensics.text());
    EXPECT_EQ(standing(gap, "2017-03-15").state, ExitState::open);
    EXPECT_EQ(standing(gap, "2017-03-16").state, ExitState::late);
    Story in_time = noticed_after("2017-03-16");
    in_time.then_not_flagged("exit.after-the-end", kForensics.text());
    EXPECT_EQ(standing(in_time, "2017-03-15").state, ExitState::ready);
}

} // namespace
} // namespace concordat::set_exit_line_test
