// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::record_statement_test {
namespace {

using meetings::RecordStatement;

const BodyId kConstable("body/leicestershire-chief-constable");
const RecommendationId kOne("recommendation/one");
const MeetingId kMeeting("meeting/december");

RecordStatement on_item() {
    return {kConstable, kOne, {}, words("We would have gone further."), "The minutes"};
}

RecordStatement on_meeting() {
    return {kConstable, {}, kMeeting, words("We thank the staff."), {}};
}

TEST(RecordStatement, StandsOnTheRecommendationAndChangesNoOutcome) {
    two_recommendations()
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .when(on_item())
        .then_events("StatementRecorded")
        .then_outcome("recommendation/one", meetings::Outcome::agreed)
        .then([](const State& state) {
            const auto& item = *state.meetings.recommendations.find(kOne);
            ASSERT_EQ(item.statements.size(), 1u);
            EXPECT_EQ(item.statements[0].body, kConstable);
            EXPECT_EQ(item.statements[0].on, day("2015-12-17"));
            EXPECT_EQ(item.statements[0].source, "The minutes");
            EXPECT_EQ(item.positions.size(), 1u);
        });
}

TEST(RecordStatement, MayComeBeforeTheVoteAndEachBodyMayMakeSeveral) {
    two_recommendations()
        .given(on_item())
        .when(on_item())
        .then_accepted()
        .then_outcome("recommendation/one", meetings::Outcome::not_stated)
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.recommendations.find(kOne)->statements.size(), 2u);
        });
}

TEST(RecordStatement, MayBeOnAMeeting) {
    a_board_of_six()
        .on("2015-12-10")
        .when(on_meeting())
        .then_accepted()
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.meetings.find(kMeeting)->statements.size(), 1u);
        });
}

TEST(RecordStatement, IsRefusedOnNothingAndOnTwoThings) {
    RecordStatement command = on_item();
    command.meeting = kMeeting;
    two_recommendations().when(command).then_refused("statement.not-on-one-thing", "");
    command.meeting.reset();
    command.recommendation.reset();
    two_recommendations().when(command).then_refused("statement.not-on-one-thing", "");
}

TEST(RecordStatement, IsRefusedOfABodyThatIsNotThereOrHasEnded) {
    RecordStatement command = on_item();
    command.body = BodyId("body/none");
    two_recommendations().when(command).then_refused("thing.not-found", "/body");
    two_recommendations()
        .given(parties::RecordSuccession{kConstable, BodyId("body/leicestershire-commissioner")})
        .on("2015-12-18")
        .when(on_item())
        .then_refused("body.ended", "/body");
}

TEST(RecordStatement, IsRefusedOnWhatIsNotThere) {
    RecordStatement command = on_item();
    command.recommendation = RecommendationId("recommendation/none");
    two_recommendations().when(command).then_refused("thing.not-found", "/recommendation");
    command = on_meeting();
    command.meeting = MeetingId("meeting/none");
    two_recommendations().when(command).then_refused("thing.not-found", "/meeting");
}

TEST(RecordStatement, IsRefusedBeforeWhatItIsOn) {
    two_recommendations()
        .on("2015-12-16")
        .when(on_item())
        .then_refused("recommendation.before-it-was-presented", "/on")
        .on("2015-08-20")
        .when(on_meeting())
        .then_refused("meeting.not-yet-called", "/on");
}

} // namespace
} // namespace concordat::record_statement_test
