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

meetings::TermsOfReference by_the_alliance(const Story& story) {
    meetings::TermsOfReference terms =
        *story.state().meetings.boards.at(BoardId("board/programme")).terms.at(day("2015-12-17"));
    terms.standing = meetings::Standing::decides;
    terms.required_bodies.clear();
    terms.decides_under = kAlliance;
    return terms;
}

/// The board decides by the alliance and agreed on 1 January 2016 to a sum, a delegation and a bid.
/// The chief executive of Leicestershire's commissioner acts next, on 1 March.
Story decided_in_january() {
    const MeetingId january("meeting/january");
    const BoardId board("board/programme");
    meetings::PermitBidEffect permission;
    permission.bid = BidId("bid/fund");
    permission.title = "More centres";
    permission.fund = "A fund";
    auto item = presented(kItem);
    item.meeting = january;
    item.effects = {centres(), officers(), permission};
    Story story = agreement_in_force();
    story.by("")
        .given(parties::AssignRole{RoleId("role/lead"),
                                   "Responsible officer",
                                   OfficeId("office/nottinghamshire-chief-executive"),
                                   {},
                                   {}})
        .given(meetings::SetTermsOfReference{board, by_the_alliance(story)})
        .given(meetings::CallMeeting{january, board, day("2016-01-01")})
        .on("2016-01-01")
        .given(item)
        .given(unanimous(kItem))
        .given(resolved(kItem));
    story.on("2016-03-01").by(kOfficer);
    return story;
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
