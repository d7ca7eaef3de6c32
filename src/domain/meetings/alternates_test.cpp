// SPDX-License-Identifier: GPL-3.0-or-later
// Alternates: who may take the place of a seat, by the terms of reference.
#include "domain/given.hpp"

#include <fmt/format.h>

namespace concordat::alternates_test {
namespace {

using meetings::Outcome;
using meetings::Position;
using meetings::Presence;
using meetings::RecordAttendance;
using meetings::RecordPositions;

const BoardId kBoard("board/programme");
const MeetingId kMeeting("meeting/december");
const RecommendationId kOne("recommendation/one");
const SeatId kSeat("seat/leicestershire-commissioner");
const SeatId kOther("seat/northamptonshire-commissioner");
const OfficeId kDeputy("office/deputy");

meetings::SetTermsOfReference with_alternate(const Story& story, std::vector<OfficeId> offices) {
    auto terms = story.state().meetings.terms(kBoard, day("2015-12-17"));
    for (auto& seat : terms.seats) {
        if (seat.seat == kSeat || seat.seat == kOther) seat.alternates = offices;
    }
    return {kBoard, terms};
}

/// Two recommendations to a board where the deputy may take the seats of two commissioners.
Story with_a_deputy() {
    Story story = two_recommendations();
    story.on("2015-12-01")
        .given(parties::AddOffice{
            kDeputy, "Deputy Commissioner", {BodyId("body/leicestershire-commissioner")}, {}})
        .given(with_alternate(story, {kDeputy}))
        .on("2015-12-17");
    return story;
}

/// Every seat for; the one of the alternate by whoever took it.
RecordPositions all_for(std::optional<OfficeId> taken_by) {
    const Story board = a_board_of_six();
    RecordPositions command{kOne, {}, {}};
    for (const auto& seat : board.state().meetings.terms(kBoard, day("2015-12-17")).seats) {
        command.seats.push_back({seat.seat, Position::for_, {}, {}});
        if (seat.seat == kSeat) command.seats.back().taken_by = taken_by;
    }
    return command;
}

TEST(AnAlternate, MayVoteForItsSeat) {
    with_a_deputy()
        .given(all_for(kDeputy))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed)
        .then([](const State& state) {
            const auto& item = *state.meetings.recommendations.find(kOne);
            EXPECT_EQ(item.positions.back().seats[0].taken_by, kDeputy);
        });
}

TEST(AnAlternate, MayVoteWhereTheOfficeIsVacantOrBarred) {
    Story vacant = with_a_deputy();
    vacant.given(parties::TellVacancy{OfficeId("office/leicestershire-commissioner")})
        .when(all_for({}))
        .then_refused("office.vacant", "/seats/0/seat")
        .when(all_for(kDeputy))
        .then_accepted()
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed);
    with_a_deputy()
        .given(
            meetings::DeclareInterests{kMeeting, {}, {{kSeat, meetings::Interest::pecuniary, {}}}})
        .given(all_for(kDeputy))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed);
}

TEST(AnAlternate, MayBeThereForItsSeat) {
    with_a_deputy()
        .given(RecordAttendance{
            kMeeting,
            {{kSeat, Presence::present, kDeputy},
             {kOther, Presence::present, {}},
             {SeatId("seat/nottinghamshire-commissioner"), Presence::present, {}},
             {SeatId("seat/nottinghamshire-chief-constable"), Presence::present, {}}}})
        .then_not_flagged("meeting.inquorate", "meeting/december");
}

TEST(AnAlternate, IsRefusedWhereTheTermsNameNone) {
    two_recommendations()
        .given(parties::AddOffice{
            kDeputy, "Deputy Commissioner", {BodyId("body/leicestershire-commissioner")}, {}})
        .when(all_for(kDeputy))
        .then_refused("seat.no-such-alternate", "/seats/0/taken_by")
        .then_says("which has none")
        .when(RecordAttendance{kMeeting, {{kSeat, Presence::present, kDeputy}}})
        .then_refused("seat.no-such-alternate", "/seats/0/taken_by");
    with_a_deputy()
        .when(all_for(OfficeId("office/leicestershire-chief-executive")))
        .then_refused("seat.no-such-alternate", "/seats/0/taken_by")
        .when(all_for(OfficeId("office/none")))
        .then_refused("thing.not-found", "/seats/0/taken_by");
}

TEST(AnAlternate, IsRefusedWhereItsOwnOfficeCannotAct) {
    with_a_deputy()
        .given(parties::TellVacancy{kDeputy})
        .when(all_for(kDeputy))
        .then_refused("office.vacant", "/seats/0/taken_by");
}

TEST(AnAlternate, IsRefusedInTwoSeatsAtOnce) {
    RecordPositions twice = all_for(kDeputy);
    std::size_t other = 0;
    for (std::size_t i = 0; i < twice.seats.size(); ++i) {
        if (twice.seats[i].seat == kOther) other = i;
    }
    twice.seats[other].taken_by = kDeputy;
    with_a_deputy()
        .when(twice)
        .then_refused("seat.alternate-twice", fmt::format("/seats/{}/taken_by", other))
        .when(RecordAttendance{
            kMeeting, {{kSeat, Presence::present, kDeputy}, {kOther, Presence::present, kDeputy}}})
        .then_refused("seat.alternate-twice", "/seats/1/taken_by");
}

TEST(AnAlternate, IsRefusedForASeatThatTookNoPositionOrWasNotThere) {
    RecordPositions absent = all_for(kDeputy);
    absent.seats[0].position = Position::absent;
    with_a_deputy()
        .when(absent)
        .then_refused("seat.taken-by-nobody", "/seats/0/taken_by")
        .when(RecordAttendance{kMeeting, {{kSeat, Presence::absent, kDeputy}}})
        .then_refused("seat.taken-by-nobody", "/seats/0/taken_by");
}

TEST(AnAlternate, IsRefusedInTheTermsWhereItHasASeatItself) {
    Story story = two_recommendations();
    story.when(with_alternate(story, {OfficeId("office/nottinghamshire-chief-constable")}))
        .then_refused("seat.alternate-with-a-seat", "/terms/seats/0/alternates/0")
        .when(with_alternate(story, {OfficeId("office/none")}))
        .then_refused("thing.not-found", "/terms/seats/0/alternates/0");
}

/// All six were there, the first seat by whoever this is.
RecordAttendance sat(std::optional<OfficeId> taken_by) {
    RecordAttendance command{kMeeting, {}};
    for (const auto& seat : all_for({}).seats) {
        command.seats.push_back({seat.seat, Presence::present, {}});
        if (seat.seat == kSeat) command.seats.back().taken_by = taken_by;
    }
    return command;
}

TEST(AnAlternate, HasTheVoteOfItsSeatOnlyWhereItSatForIt) {
    with_a_deputy()
        .given(sat({}))
        .when(all_for(kDeputy))
        .then_refused("position.not-by-who-sat", "/seats/0/taken_by")
        .when(all_for({}))
        .then_accepted();
    with_a_deputy()
        .given(sat(kDeputy))
        .when(all_for({}))
        .then_refused("position.not-by-who-sat", "/seats/0/taken_by")
        .when(all_for(kDeputy))
        .then_accepted();
    with_a_deputy()
        .given(all_for(kDeputy))
        .when(sat({}))
        .then_flagged("position.not-by-who-sat", "recommendation/one");
    with_a_deputy()
        .given(all_for(kDeputy))
        .when(sat(kDeputy))
        .then_not_flagged("position.not-by-who-sat", "recommendation/one");
}

TEST(AnAlternate, MayVoteBesideItsBarredSeatThatIsThere) {
    with_a_deputy()
        .given(
            meetings::DeclareInterests{kMeeting, {}, {{kSeat, meetings::Interest::pecuniary, {}}}})
        .given(sat({}))
        .when(all_for(kDeputy))
        .then_accepted();
}

TEST(AnAlternate, ThatSatForItsSeatIsInABareUnanimous) {
    with_a_deputy()
        .given(sat(kDeputy))
        .when(unanimous("recommendation/one"))
        .then_accepted()
        .then([](const State& state) {
            const auto& taken = *state.meetings.recommendations.at(kOne).positions_on(1);
            EXPECT_EQ(taken.seats[0].taken_by, kDeputy);
        });
}

TEST(AnAlternate, ThatSatForItsBarredSeatIsInABareUnanimous) {
    const meetings::DeclareInterests barred{
        kMeeting, {}, {{kSeat, meetings::Interest::pecuniary, {}}}};
    with_a_deputy()
        .given(barred)
        .given(sat(kDeputy))
        .when(unanimous("recommendation/one"))
        .then_accepted()
        .then([](const State& state) {
            const auto& taken = *state.meetings.recommendations.at(kOne).positions_on(1);
            EXPECT_EQ(taken.seats[0].position, Position::for_);
            EXPECT_EQ(taken.seats[0].taken_by, kDeputy);
        })
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed);
    with_a_deputy()
        .given(barred)
        .given(sat({}))
        .when(unanimous("recommendation/one"))
        .then_accepted()
        .then([](const State& state) {
            const auto& taken = *state.meetings.recommendations.at(kOne).positions_on(1);
            EXPECT_EQ(taken.seats[0].position, Position::barred);
        });
}

} // namespace
} // namespace concordat::alternates_test
