// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::record_positions_test {
namespace {

using meetings::AsRecorded;
using meetings::Attendance;
using meetings::Known;
using meetings::Position;
using meetings::Presence;
using meetings::RecordAttendance;
using meetings::RecordPositions;
using meetings::RewordRecommendation;
using meetings::WithdrawRecommendation;
using parties::AppointHolder;
using parties::SuspendHolder;
using parties::TellVacancy;

const RecommendationId kOne("recommendation/one");
const SeatId kCommissioner("seat/leicestershire-commissioner");
const SeatId kConstable("seat/leicestershire-chief-constable");
const OfficeId kOffice("office/leicestershire-commissioner");

RecordPositions one(Position position) {
    return {kOne, {{kCommissioner, position, words("As said.")}}, {}};
}

RecordAttendance everybody() {
    RecordAttendance there{MeetingId("meeting/december"), {}};
    for (const std::string name : kNames) {
        for (const char* office : {"-commissioner", "-chief-constable"})
            there.seats.push_back({SeatId("seat/" + name + office), Presence::present});
    }
    return there;
}

TEST(RecordPositions, BelongToSeatsAndToTheCurrentText) {
    two_recommendations()
        .given(RewordRecommendation{kOne, words("Otherwise."), {}, {}, {}})
        .when(one(Position::against))
        .then_events("PositionsRecorded FlagRaised")
        .then([](const State& state) {
            const auto& item = *state.meetings.recommendations.find(kOne);
            EXPECT_EQ(item.positions_on(1), nullptr);
            ASSERT_NE(item.positions_on(2), nullptr);
            EXPECT_EQ(item.positions_on(2)->seats[0].position, Position::against);
            EXPECT_EQ(item.positions_on(2)->known, Known::recorded);
        });
}

TEST(RecordPositions, OfABareUnanimousAreEachTold) {
    two_recommendations().when(unanimous("recommendation/one")).then([](const State& state) {
        const auto& taken = *state.meetings.recommendations.find(kOne)->positions_on(1);
        EXPECT_EQ(taken.known, Known::told);
        ASSERT_EQ(taken.seats.size(), 6u);
        for (const auto& seat : taken.seats)
            EXPECT_EQ(seat.position, Position::for_);
    });
}

TEST(RecordPositions, AreRefusedBeforeTheMeeting) {
    a_board_of_six()
        .on("2015-12-10")
        .given(presented("recommendation/one"))
        .when(one(Position::for_))
        .then_refused("position.before-the-meeting", "/on");
}

TEST(RecordPositions, AreRefusedBeforeTheirText) {
    two_recommendations()
        .on("2015-12-20")
        .given(RewordRecommendation{kOne, words("Otherwise."), {}, {}, {}})
        .on("2015-12-17")
        .when(one(Position::for_))
        .then_refused("position.before-its-text", "/on");
}

TEST(RecordPositions, AreRefusedTwiceOnOneText) {
    two_recommendations()
        .given(one(Position::for_))
        .when(one(Position::against))
        .then_refused("position.recorded", "/recommendation");
}

TEST(RecordPositions, AreRefusedOnceItIsSettled) {
    two_recommendations()
        .given(WithdrawRecommendation{kOne, {}})
        .when(one(Position::for_))
        .then_refused("recommendation.settled", "/recommendation");
}

TEST(RecordPositions, AreRefusedWhereNoneIsGiven) {
    two_recommendations()
        .when(RecordPositions{kOne, {}, {}})
        .then_refused("position.none", "/seats");
}

TEST(RecordPositions, AreRefusedBothBySeatAndAsUnanimous) {
    auto command = one(Position::for_);
    command.as_recorded = AsRecorded::unanimous;
    two_recommendations().when(command).then_refused("position.none", "/seats");
}

TEST(RecordPositions, AreRefusedAsUnanimousWhereTheSeatsAreNotStated) {
    const MeetingId design("meeting/design");
    auto item = presented("recommendation/design");
    item.meeting = design;
    a_board_of_six()
        .given(meetings::CallMeeting{design, BoardId("board/design"), day("2015-12-17")})
        .given(item)
        .when(unanimous("recommendation/design"))
        .then_refused("position.seats-not-stated", "/as_recorded");
}

TEST(RecordPositions, AreRefusedOfASeatTheBoardDoesNotHave) {
    two_recommendations()
        .when(RecordPositions{kOne, {{SeatId("seat/none"), Position::for_, {}}}, {}})
        .then_refused("seat.not-on-the-board", "/seats/0/seat");
}

TEST(RecordPositions, AreRefusedOnceMoreForOneSeat) {
    auto command = one(Position::for_);
    command.seats.push_back({kCommissioner, Position::against, {}});
    two_recommendations().when(command).then_refused("seat.twice", "/seats/1/seat");
}

TEST(RecordPositions, AreRefusedAsAVoteOfASeatThatWasAbsent) {
    RecordAttendance absent = everybody();
    absent.seats[0].presence = Presence::absent;
    for (const Position vote : {Position::for_, Position::against, Position::abstains}) {
        two_recommendations().given(absent).when(one(vote)).then_refused(
            "position.of-an-absent-seat", "/seats/0/position");
    }
    two_recommendations().given(absent).when(one(Position::absent)).then_accepted();
}

TEST(RecordPositions, AreRefusedAsAVoteOfAVacantOffice) {
    two_recommendations()
        .given(TellVacancy{kOffice})
        .when(one(Position::for_))
        .then_refused("office.vacant", "/seats/0/seat");
    two_recommendations().given(TellVacancy{kOffice}).when(one(Position::vacant)).then_accepted();
    two_recommendations()
        .given(TellVacancy{kOffice})
        .when(unanimous("recommendation/one"))
        .then_refused("office.vacant", "/as_recorded");
}

TEST(RecordPositions, AreRefusedAsAVoteOfAnOfficeWhoseHolderIsSuspended) {
    two_recommendations()
        .given(AppointHolder{kOffice})
        .given(SuspendHolder{kOffice})
        .when(one(Position::for_))
        .then_refused("office.suspended", "/seats/0/seat");
}

TEST(RecordPositions, AreRefusedOfWhatIsNotThere) {
    a_board_of_six().when(one(Position::for_)).then_refused("thing.not-found", "/recommendation");
}

TEST(RecordPositions, AreRefusedAsAVoteOfASeatThatTheAttendanceDoesNotList) {
    auto there = everybody();
    there.seats.erase(there.seats.begin());
    two_recommendations()
        .given(there)
        .when(one(Position::for_))
        .then_refused("position.of-an-absent-seat", "/seats/0/position")
        .when(unanimous("recommendation/one"))
        .then_refused("position.of-an-absent-seat", "/as_recorded");
}

TEST(RecordPositions, AreRefusedAsAbsentOfASeatThatWasThere) {
    two_recommendations()
        .given(everybody())
        .when(one(Position::absent))
        .then_refused("position.of-a-present-seat", "/seats/0/position")
        .when(one(Position::abstains))
        .then_accepted();
}

TEST(RecordPositions, AreRefusedAtAnInquorateMeetingAndAfterIt) {
    const RecordAttendance few{MeetingId("meeting/december"), {{kCommissioner, Presence::present}}};
    two_recommendations()
        .given(few)
        .when(one(Position::for_))
        .then_refused("meeting.inquorate", "/recommendation")
        .on("2015-12-18")
        .when(unanimous("recommendation/one"))
        .then_refused("meeting.inquorate", "/recommendation");
}

TEST(RecordPositions, AreRefusedAsVacantOfAnOfficeThatIsNot) {
    two_recommendations()
        .given(AppointHolder{kOffice})
        .when(one(Position::vacant))
        .then_refused("position.not-vacant", "/seats/0/position");
    two_recommendations()
        .when(one(Position::vacant))
        .then_refused("position.not-vacant", "/seats/0/position");
    two_recommendations()
        .given(AppointHolder{kOffice})
        .on("2015-12-18")
        .given(SuspendHolder{kOffice})
        .when(one(Position::vacant))
        .then_accepted();
}

TEST(RecordPositions, AreRefusedAsAVoteOfAnOfficeWhoseBodyHasEnded) {
    two_recommendations()
        .on("2015-12-01")
        .given(parties::RecordSuccession{BodyId("body/leicestershire-commissioner"),
                                         BodyId("body/nottinghamshire-commissioner")})
        .on("2015-12-17")
        .when(one(Position::for_))
        .then_refused("body.ended", "/seats/0/seat")
        .when(one(Position::vacant))
        .then_accepted();
}

TEST(RecordPositions, OfAnOfficeWhoseHolderIsNotStatedAreFlagged) {
    two_recommendations()
        .when(one(Position::for_))
        .then_flagged("office.holder-not-stated", kOffice.text());
    two_recommendations()
        .given(AppointHolder{kOffice})
        .when(one(Position::for_))
        .then_not_flagged("office.holder-not-stated", kOffice.text());
}

} // namespace
} // namespace concordat::record_positions_test
