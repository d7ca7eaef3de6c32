// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"

namespace concordat::agreement_doubts_test {
namespace {

using agreements::EndAgreement;
using meetings::Outcome;

const AgreementId kAlliance("agreement/alliance");
const char* const kItem = "recommendation/one";
const char* const kWithout = "board.agreement-not-in-force";
const char* const kOfficer = "office/leicestershire-chief-executive";
const BodyId kLeicestershire("body/leicestershire-commissioner");

meetings::TermsOfReference deciding_by(const Story& story, const AgreementId& agreement) {
    meetings::TermsOfReference terms =
        *story.state().meetings.boards.at(BoardId("board/programme")).terms.at(day("2015-12-17"));
    terms.standing = meetings::Standing::decides;
    terms.required_bodies.clear();
    terms.decides_under = agreement;
    return terms;
}

/// The board decides by the agreement and agreed on 1 January 2016 to a sum, a delegation and a
/// bid. The chief executive of Leicestershire's commissioner acts next, on 1 March.
Story decided_in_january(Story story, const AgreementId& agreement) {
    const MeetingId january("meeting/january");
    const BoardId board("board/programme");
    meetings::PermitBidEffect permission;
    permission.bid = BidId("bid/fund");
    permission.title = "More centres";
    permission.fund = "A fund";
    auto item = presented(kItem);
    item.meeting = january;
    item.effects = {centres(), officers(), permission};
    story.by("")
        .on("2015-12-17")
        .given(parties::AssignRole{RoleId("role/lead"),
                                   "Responsible officer",
                                   OfficeId("office/nottinghamshire-chief-executive"),
                                   {},
                                   {}})
        .given(meetings::SetTermsOfReference{board, deciding_by(story, agreement)})
        .given(meetings::CallMeeting{january, board, day("2016-01-01")})
        .on("2016-01-01")
        .given(item)
        .given(unanimous(kItem))
        .given(resolved(kItem));
    story.on("2016-03-01").by(kOfficer);
    return story;
}

Story decided_in_january() {
    return decided_in_january(agreement_in_force(), kAlliance);
}

const std::vector<OfficeId>& parties_of(const Story& story) {
    return story.state().agreements.agreements.at(kAlliance).version(1).terms.parties;
}

/// All had consented on 20 December 2015 to this last day; that is entered now.
void entered_late(Story& story, const char* last) {
    const std::vector<OfficeId> parties = parties_of(story);
    for (const OfficeId& party : parties)
        story.on("2015-12-20").by(party.text()).given(EndAgreement{kAlliance, day(last), {}});
}

TEST(AnEndEnteredLate, FlagsWhatABoardThatDecidesByItResolvedSince) {
    Story story = decided_in_january();
    story.then_outcome(kItem, Outcome::agreed).then_not_flagged(kWithout, kItem);
    entered_late(story, "2015-12-31");
    story.then_flagged(kWithout, kItem).then_outcome(kItem, Outcome::agreed);
}

TEST(AnEndEnteredLate, FlagsNothingThatWasDecidedOnItsLastDay) {
    Story story = decided_in_january();
    story.given(draw_of("draw/one", "£1k"));
    entered_late(story, "2016-01-01");
    story.then_not_flagged(kWithout, kItem).then_not_flagged("draw.in-doubt", "draw/one");
}

TEST(ATellingEnteredLate, TakesNoGroundAndRaisesNothingThatWasSettled) {
    Story story = decided_in_january();
    entered_late(story, "2015-12-31");
    story.then_flagged(kWithout, kItem)
        .by("")
        .on("2016-03-01")
        .given(record::SettleFlag{FlagId("flag/board.agreement-not-in-force/recommendation/one"),
                                  record::Finding::upheld, words("It had ended.")})
        .on("2015-12-20")
        .when(agreements::TellAgreement{
            kAlliance, {}, agreements::Told::required, Date::on(day("2015-12-20")), "a briefing"})
        .then_events("AgreementTold");
}

TEST(AnEndEnteredLate, PutsInDoubtWhatWasDrawnOnThat) {
    Story story = decided_in_january();
    story.given(draw_of("draw/one", "£1k"));
    entered_late(story, "2015-12-31");
    story.then_flagged("draw.in-doubt", "draw/one").then([](const State& state) {
        const authority::Doubt& doubt = state.authority.draws.at(DrawId("draw/one")).doubts.at(0);
        EXPECT_EQ(doubt.cause, thing(kAlliance));
        EXPECT_EQ(doubt.since, day("2016-03-01"));
        EXPECT_NE(doubt.says.find("no version was in force on 1 January 2016"), std::string::npos)
            << doubt.says;
    });
}

TEST(AnEndEnteredLate, TakesTheGroundFromDrawsAndBidsToCome) {
    Story story = decided_in_january();
    const programme::SubmitBid bid{BidId("bid/fund"), "More centres", "A fund",
                                   kLeicestershire,   money("£10k"),  {}};
    decided_in_january().when(draw_of("draw/one", "£1k")).then_accepted();
    decided_in_january().when(bid).then_accepted();
    entered_late(story, "2015-12-31");
    story.on("2016-03-02")
        .by(kOfficer)
        .when(draw_of("draw/two", "£1k"))
        .then_refused(kWithout, "/under")
        .when(bid)
        .then_refused("bid.not-permitted", "/bid")
        .then_says("no version was in force on 1 January 2016");
}

const AgreementId kFires("agreement/fires");
const BodyId kFire("body/fire");

/// agreement/fires of a fire authority, which is on no board, with these; they sign it.
Story with_a_fire_authority(const std::vector<const char*>& others) {
    Story story = a_board_of_six();
    story.given(parties::AddBody{kFire, "Fire Authority", parties::BodyKind::fire_authority})
        .given(parties::AddOffice{OfficeId("office/fire"), "Chair", {}, kFire});
    auto agreement = agreement_of_six(kFires.text());
    agreement.terms.parties = {OfficeId("office/fire")};
    agreement.terms.partners.clear();
    agreement.terms.direction_and_control.reset();
    for (const char* other : others)
        agreement.terms.parties.emplace_back(other);
    story.given(agreement);
    for (const char* other : others)
        story.by(other).given(agreements::SignAgreement{kFires, {}, {}});
    story.by("");
    return story;
}

TEST(AnEndOfABodyEnteredLate, PutsInDoubtWhatWasDecidedByItsAgreement) {
    const auto drawn = [] {
        Story signed_ = with_a_fire_authority({"office/leicestershire-chief-constable"});
        signed_.by("office/fire").given(agreements::SignAgreement{kFires, {}, {}});
        Story story = decided_in_january(std::move(signed_), kFires);
        story.given(draw_of("draw/one", "£1k"))
            .then_not_flagged(kWithout, kItem)
            .then_not_flagged("draw.in-doubt", "draw/one")
            .by("");
        return story;
    };
    drawn()
        .on("2016-01-01")
        .when(parties::EndBody{kFire, {}})
        .then_flagged(kWithout, kItem)
        .then_flagged("draw.in-doubt", "draw/one");
    drawn()
        .on("2016-01-02")
        .when(parties::EndBody{kFire, {}})
        .then_not_flagged(kWithout, kItem)
        .then_not_flagged("draw.in-doubt", "draw/one");
}

TEST(ASuccessionEnteredLate, PutsInDoubtWhatWasDecidedWithoutTheSuccessorsSignature) {
    const BodyId mayor("body/mayor");
    Story ended = with_a_fire_authority(
        {"office/leicestershire-chief-constable", "office/nottinghamshire-chief-constable"});
    ended.given(parties::AddBody{mayor, "Mayor", parties::BodyKind::other})
        .on("2015-12-20")
        .given(parties::EndBody{kFire, {}});
    Story story = decided_in_january(std::move(ended), kFires);
    story.given(draw_of("draw/one", "£1k"))
        .then_not_flagged(kWithout, kItem)
        .by("")
        .on("2015-12-20")
        .when(parties::RecordSuccession{kFire, mayor})
        .then_flagged(kWithout, kItem)
        .then_flagged("draw.in-doubt", "draw/one");
}

TEST(ADepartureEnteredLate, FlagsWhatThePartyDidSince) {
    const OfficeId chief("office/leicestershire-chief-constable");
    const auto consented = [&] {
        Story story = agreement_in_force();
        story.on("2016-06-01")
            .by(chief.text())
            .given(EndAgreement{kAlliance, day("2016-12-31"), {}})
            .by("");
        return story;
    };
    const agreements::TellDropOut gone{kAlliance, chief, "Its force was merged."};
    consented()
        .on("2016-06-01")
        .when(gone)
        .then_flagged("agreement.party-left", kAlliance.text())
        .then([](const State& state) {
            EXPECT_EQ(open_flag(state, thing(kAlliance), "agreement.party-left")->says,
                      "leicestershire chief constable consented to its end on 1 June 2016; by what "
                      "was entered since, it had left on 1 June 2016.");
        });
    consented()
        .on("2016-06-02")
        .when(gone)
        .then_not_flagged("agreement.party-left", kAlliance.text());
}

} // namespace
} // namespace concordat::agreement_doubts_test
