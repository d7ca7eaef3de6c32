// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::board_doubts_test {
namespace {

using meetings::Outcome;

const OfficeId kOffice("office/leicestershire-commissioner");
const char* const kOne = "recommendation/one";
const char* const kRule = "position.office-could-not-act";

/// recommendation/one voted by all and agreed on 17 December 2015; the next act is of that day.
Story voted() {
    Story story = two_recommendations();
    story.given(unanimous(kOne)).given(resolved(kOne));
    return story;
}

TEST(AVote, IsFlaggedByAVacancyOfItsDayEnteredLate) {
    voted()
        .on("2015-12-10")
        .when(parties::TellVacancy{kOffice})
        .then_flagged(kRule, kOne)
        .then_not_flagged(kRule, "recommendation/two")
        .then_outcome(kOne, Outcome::agreed);
    voted().on("2015-12-17").when(parties::TellVacancy{kOffice}).then_flagged(kRule, kOne);
    voted().on("2015-12-18").when(parties::TellVacancy{kOffice}).then_not_flagged(kRule, kOne);
}

TEST(AVote, IsFlaggedByASuspensionOrTheEndOfAHoldingOrABodyEnteredLate) {
    const auto held = [] {
        Story story = a_board_of_six();
        story.on("2015-09-01")
            .given(parties::AppointHolder{kOffice})
            .on("2015-12-17")
            .given(presented(kOne))
            .given(unanimous(kOne))
            .on("2015-12-10");
        return story;
    };
    held().when(parties::SuspendHolder{kOffice}).then_flagged(kRule, kOne);
    held().when(parties::EndHolding{kOffice}).then_flagged(kRule, kOne);
    held()
        .when(parties::EndBody{BodyId("body/leicestershire-commissioner"), {}})
        .then_flagged(kRule, kOne);
    held().when(parties::SuspendHolder{kOffice, day("2015-12-16")}).then_not_flagged(kRule, kOne);
}

TEST(AVote, OfAnAlternateIsThatOfItsOffice) {
    const OfficeId deputy("office/deputy");
    const SeatId seat("seat/leicestershire-commissioner");
    Story story = two_recommendations();
    auto terms = story.state().meetings.terms(BoardId("board/programme"), day("2015-12-17"));
    terms.seats[0].alternates = {deputy};
    ASSERT_EQ(terms.seats[0].seat, seat);
    story
        .given(parties::AddOffice{
            deputy, "Deputy", {BodyId("body/leicestershire-chief-constable")}, {}})
        .given(meetings::SetTermsOfReference{BoardId("board/programme"), terms})
        .given(meetings::RecordPositions{
            RecommendationId(kOne), {{seat, meetings::Position::for_, {}, deputy}}, {}})
        .on("2015-12-10")
        .when(parties::TellVacancy{kOffice})
        .then_not_flagged(kRule, kOne)
        .when(parties::TellVacancy{deputy})
        .then_flagged(kRule, kOne);
}

TEST(AVote, OfABoardTheItemHasBeenThroughIsFlaggedToo) {
    const BoardId design("board/design");
    const OfficeId lead("office/leicestershire-chief-executive");
    Story story = a_board_of_six();
    auto terms = story.state().meetings.terms(design, day("2015-12-17"));
    terms.seats = {{SeatId("seat/lead"), lead, {}}};
    auto item = presented(kOne);
    item.meeting = MeetingId("meeting/design");
    story.on("2015-12-01")
        .given(meetings::SetTermsOfReference{design, terms})
        .given(meetings::CallMeeting{item.meeting, design, day("2015-12-03")})
        .given(item)
        .on("2015-12-03")
        .given(meetings::RecordPositions{
            RecommendationId(kOne), {{SeatId("seat/lead"), meetings::Position::for_, {}}}, {}})
        .given(resolved(kOne))
        .on("2015-12-04")
        .given(meetings::ReferRecommendation{RecommendationId(kOne), MeetingId("meeting/december")})
        .on("2015-12-02")
        .when(parties::TellVacancy{lead})
        .then_flagged(kRule, kOne);
}

/// A committee with a board of its own that decides; it agreed recommendation/own on 3 February.
Story decided_by_its_own_board() {
    const BodyId committee("body/committee");
    const BoardId own("board/own");
    meetings::TermsOfReference terms;
    terms.seats = {{SeatId("seat/chair"), OfficeId("office/chair"), {}}};
    terms.decision_rule = meetings::DecisionRule{meetings::Rule::unanimous_of_all, {}};
    terms.standing = meetings::Standing::decides;
    auto item = presented("recommendation/own");
    item.meeting = MeetingId("meeting/own");
    Story story = a_board_of_six();
    story.given(parties::AddBody{committee, "Fire Committee", parties::BodyKind::fire_authority})
        .given(parties::AddOffice{
            OfficeId("office/chair"), "Chair", {BodyId("body/leicestershire-commissioner")}, {}})
        .given(meetings::ConstituteBoard{own, "Fire Committee", committee, {}, {}})
        .given(meetings::SetTermsOfReference{own, terms})
        .given(meetings::CallMeeting{item.meeting, own, day("2016-02-03")})
        .given(item)
        .on("2016-02-03")
        .given(unanimous("recommendation/own"));
    return story;
}

TEST(ABodyThatHasEnded, DecidesNothingThroughItsOwnBoard) {
    const parties::EndBody end{BodyId("body/committee"), {}};
    decided_by_its_own_board()
        .on("2016-01-01")
        .given(end)
        .when(meetings::CallMeeting{MeetingId("meeting/next"), BoardId("board/own"),
                                    day("2016-03-03")})
        .then_refused("body.ended", "/held_on")
        .when(meetings::CallMeeting{MeetingId("meeting/last"), BoardId("board/own"),
                                    day("2015-12-31")})
        .then_accepted()
        .on("2016-02-03")
        .when(resolved("recommendation/own"))
        .then_refused("body.ended", "/on");
    decided_by_its_own_board()
        .given(resolved("recommendation/own"))
        .on("2016-01-01")
        .when(end)
        .then_flagged("body.ended", "recommendation/own");
    decided_by_its_own_board()
        .given(resolved("recommendation/own"))
        .on("2016-02-04")
        .when(end)
        .then_not_flagged("body.ended", "recommendation/own");
}

} // namespace
} // namespace concordat::board_doubts_test
