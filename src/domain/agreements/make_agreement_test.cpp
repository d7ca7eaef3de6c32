// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::make_agreement_test {
namespace {

using agreements::MakeAgreement;

const AgreementId kAlliance("agreement/alliance");

MakeAgreement alliance(const std::function<void(MakeAgreement&)>& change = {}) {
    MakeAgreement command = agreement_of_six(kAlliance.text());
    if (change) change(command);
    return command;
}

TEST(MakeAgreement, IsVersionOneWhichNobodyHasSigned) {
    a_board_of_six()
        .when(alliance([](MakeAgreement& command) { command.through = day("2019-03-31"); }))
        .then_events("AgreementMade")
        .then([](const State& state) {
            const auto& made = state.agreements.agreements.at(kAlliance);
            EXPECT_EQ(made.latest(), 1);
            EXPECT_EQ(made.in_force(kLastDay), 0);
            EXPECT_EQ(made.version(1).unsigned_by(kLastDay).size(), 6u);
            EXPECT_EQ(made.version(1).ends, day("2019-04-01"));
            const OfficeId party("office/nottinghamshire-chief-constable");
            EXPECT_EQ(state.agreements.agreements_of.at(party).nth(0).id, thing(kAlliance));
        });
}

TEST(MakeAgreement, IsFlaggedWithWhatItDoesNotState) {
    a_board_of_six()
        .when(alliance([](MakeAgreement& command) { command.terms.notice_months.reset(); }))
        .then_flagged("agreement.terms-not-stated", kAlliance.text());
    a_board_of_six()
        .when(alliance())
        .then_not_flagged("agreement.terms-not-stated", kAlliance.text());
}

TEST(MakeAgreement, IsRefusedUnderAnIdThatIsTaken) {
    a_board_of_six()
        .given(alliance())
        .when(alliance())
        .then_refused("id.taken", "/agreement")
        .then_advises("make its next version (vary-agreement)");
}

TEST(MakeAgreement, NamesNeitherItselfNorWhatIsNotThere) {
    const auto follows = [](const char* other) {
        return alliance([&](MakeAgreement& command) { command.follows = AgreementId(other); });
    };
    const auto under = [](const char* other) {
        return alliance([&](MakeAgreement& command) { command.under = AgreementId(other); });
    };
    Story story = a_board_of_six();
    story.when(follows("agreement/alliance"))
        .then_refused("agreement.names-itself", "/follows")
        .when(under("agreement/alliance"))
        .then_refused("agreement.names-itself", "/under")
        .when(under("agreement/none"))
        .then_refused("thing.not-found", "/under")
        .given(agreement_of_six("agreement/before"))
        .when(follows("agreement/before"))
        .then_accepted();
}

TEST(MakeAgreement, HasBothTheChiefOfficerAndThePolicingBodyOfEachForceAsParties) {
    const auto without = [](std::size_t place) {
        return alliance([&](MakeAgreement& command) {
            auto& parties = command.terms.parties;
            parties.erase(parties.begin() + static_cast<std::ptrdiff_t>(place));
        });
    };
    a_board_of_six()
        .when(without(2))
        .then_refused("agreement.force-without-both", "/terms/partners/1")
        .then_says("northamptonshire commissioner");
    a_board_of_six()
        .when(without(5))
        .then_refused("agreement.force-without-both", "/terms/partners/2")
        .then_says("nottinghamshire chief constable");
    a_board_of_six()
        .given(parties::AddPartner{PartnerId("partner/new"), "New", {}, {}})
        .when(alliance(
            [](MakeAgreement& command) { command.terms.partners.emplace_back("partner/new"); }))
        .then_refused("agreement.force-without-both", "/terms/partners/3")
        .then_says("its chief officer, which is not on record");
}

TEST(MakeAgreement, HasPartiesThatDecideThroughTheirOwnOffice) {
    const auto with = [](const char* party) {
        return alliance([&](MakeAgreement& command) { command.terms.parties.emplace_back(party); });
    };
    Story story = a_board_of_six();
    const BodyId council("body/council");
    const BodyId other("body/other");
    story.given(parties::AddBody{council, "Council", parties::BodyKind::council})
        .given(parties::AddBody{other, "Other", parties::BodyKind::council})
        .given(parties::AddOffice{OfficeId("office/leader"), "Leader", {council}, {}})
        .given(parties::AddOffice{OfficeId("office/joint"), "Joint Clerk", {council, other}, {}})
        .when(with("office/leicestershire-chief-executive"))
        .then_refused("agreement.party-not-its-own-office", "/terms/parties/6")
        .when(with("office/joint"))
        .then_refused("agreement.party-not-its-own-office", "/terms/parties/6")
        .when(with("office/leicestershire-commissioner"))
        .then_refused("agreement.party-twice", "/terms/parties/6")
        .when(with("office/none"))
        .then_refused("thing.not-found", "/terms/parties/6")
        .when(with("office/leader"))
        .then_accepted();
}

TEST(MakeAgreement, HasTwoPartiesAtLeast) {
    for (const std::size_t parties : {0, 1}) {
        a_board_of_six()
            .when(alliance([&](MakeAgreement& command) {
                command.terms.partners.clear();
                command.terms.parties.resize(parties);
            }))
            .then_refused("agreement.one-party", "/terms/parties");
    }
}

TEST(MakeAgreement, HasNoPartyThatHasEnded) {
    const BodyId mayor("body/mayor");
    a_board_of_six()
        .given(parties::AddBody{mayor, "Mayor", parties::BodyKind::other})
        .on("2016-05-01")
        .given(parties::RecordSuccession{BodyId("body/leicestershire-commissioner"), mayor})
        .when(alliance())
        .then_refused("body.ended", "/terms/parties/0")
        .on("2016-04-30")
        .when(alliance())
        .then_accepted();
}

TEST(MakeAgreement, LeavesDirectionAndControlWithOneChiefOfficerWhoIsAParty) {
    const auto under = [](const char* office) {
        return alliance([&](MakeAgreement& command) {
            command.terms.direction_and_control = OfficeId(office);
        });
    };
    a_board_of_six()
        .when(under("office/leicestershire-commissioner"))
        .then_refused("agreement.control-not-a-chief-officer", "/terms/direction_and_control")
        .when(under("office/none"))
        .then_refused("thing.not-found", "/terms/direction_and_control");
    a_board_of_six()
        .when(alliance([](MakeAgreement& command) {
            command.terms.partners.clear();
            command.terms.parties = {OfficeId("office/leicestershire-commissioner"),
                                     OfficeId("office/nottinghamshire-commissioner")};
        }))
        .then_refused("agreement.control-not-a-chief-officer", "/terms/direction_and_control");
}

TEST(MakeAgreement, DoesNotEndBeforeItBegins) {
    const auto through = [](const char* last) {
        return alliance([&](MakeAgreement& command) {
            command.terms.commences = day("2016-04-01");
            command.through = day(last);
        });
    };
    a_board_of_six()
        .when(through("2016-03-31"))
        .then_refused("agreement.ends-before-it-begins", "/through")
        .when(through("2016-04-01"))
        .then_accepted();
}

TEST(MakeAgreement, HasANoticeOfAMonthAtLeast) {
    for (const int months : {0, -12, 601}) {
        a_board_of_six()
            .when(alliance([&](MakeAgreement& command) { command.terms.notice_months = months; }))
            .then_refused("agreement.notice-malformed", "/terms/notice_months");
    }
}

} // namespace
} // namespace concordat::make_agreement_test
