// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::defer_recommendation_test {
namespace {

using meetings::DeferRecommendation;
using meetings::Outcome;
using meetings::WithdrawRecommendation;

const RecommendationId kOne("recommendation/one");

DeferRecommendation until(const char* text) {
    return {kOne, day(text), words("More time.")};
}

TEST(DeferRecommendation, LeavesItOpenUntilALaterDay) {
    two_recommendations()
        .when(until("2015-12-24"))
        .then_events("RecommendationDeferred")
        .then_outcome("recommendation/one", Outcome::not_stated, "2015-12-16")
        .then_outcome("recommendation/one", Outcome::deferred)
        .then([](const State& state) {
            const auto& item = *state.meetings.recommendations.find(kOne);
            EXPECT_EQ(item.now().until, day("2015-12-24"));
            EXPECT_TRUE(item.is_open());
        });
}

TEST(DeferRecommendation, MayBeAgreedAfterThat) {
    two_recommendations()
        .given(until("2015-12-24"))
        .on("2015-12-24")
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::deferred, "2015-12-23")
        .then_outcome("recommendation/one", Outcome::agreed, "2015-12-24");
}

TEST(DeferRecommendation, IsRefusedToTheSameOrAnEarlierDay) {
    for (const char* day : {"2015-12-17", "2015-12-16"}) {
        two_recommendations()
            .when(until(day))
            .then_refused("recommendation.deferred-to-the-past", "/until");
    }
}

TEST(DeferRecommendation, IsRefusedBeforeItWasPresented) {
    two_recommendations()
        .on("2015-12-16")
        .when(until("2015-12-24"))
        .then_refused("recommendation.before-it-was-presented", "/on");
}

TEST(DeferRecommendation, IsRefusedBeforeWhatBecameOfItLast) {
    two_recommendations()
        .on("2015-12-20")
        .given(until("2015-12-24"))
        .on("2015-12-18")
        .when(until("2015-12-30"))
        .then_refused("recommendation.out-of-order", "/on");
}

TEST(DeferRecommendation, IsRefusedOnceItIsSettled) {
    two_recommendations()
        .given(WithdrawRecommendation{kOne, {}})
        .when(until("2015-12-24"))
        .then_refused("recommendation.settled", "/recommendation");
}

TEST(DeferRecommendation, IsRefusedOfWhatIsNotThere) {
    a_board_of_six().when(until("2015-12-24")).then_refused("thing.not-found", "/recommendation");
}

TEST(DeferRecommendation, IsRefusedBeforeTheMeeting) {
    a_board_of_six()
        .on("2015-12-10")
        .given(presented("recommendation/one"))
        .when(until("2015-12-24"))
        .then_refused("recommendation.before-its-meeting", "/on");
}

TEST(DeferRecommendation, IsRefusedWhileTheBoardHasAgreedItOnCondition) {
    a_board_of_six()
        .given(presented("recommendation/two"))
        .given(presented("recommendation/one", {"recommendation/two"}))
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .on("2015-12-18")
        .when(until("2015-12-24"))
        .then_refused("recommendation.agreed-on-condition", "/recommendation");
}

/// A vote of 17 December against it, and a deferral of that day to the 24th.
Story voted_and_deferred() {
    Story story = two_recommendations();
    story
        .given(meetings::RecordPositions{
            kOne,
            {{SeatId("seat/leicestershire-commissioner"), meetings::Position::against, {}}},
            {}})
        .given(until("2015-12-24"));
    return story;
}

TEST(DeferRecommendation, LeavesTheVoteBeforeItAsHistory) {
    voted_and_deferred()
        .on("2015-12-24")
        .when(resolved("recommendation/one"))
        .then_refused("position.not-recorded", "/recommendation")
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed)
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.recommendations.find(kOne)->positions.size(), 2u);
        });
}

TEST(DeferRecommendation, KeepsItFromBeingVotedOnOrDecidedBeforeItsDay) {
    voted_and_deferred()
        .on("2015-12-18")
        .when(resolved("recommendation/one"))
        .then_refused("recommendation.deferred", "/on")
        .when(unanimous("recommendation/one"))
        .then_refused("recommendation.deferred", "/on")
        .given(until("2015-12-20"))
        .on("2015-12-20")
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed);
}

TEST(DeferRecommendation, IsRefusedOfAMeetingWithoutAQuorumThenAndLater) {
    const meetings::RecordAttendance few{
        MeetingId("meeting/december"),
        {{SeatId("seat/leicestershire-commissioner"), meetings::Presence::present}}};
    two_recommendations()
        .given(few)
        .when(until("2015-12-24"))
        .then_refused("meeting.inquorate", "/recommendation")
        .on("2015-12-18")
        .when(until("2015-12-24"))
        .then_refused("meeting.inquorate", "/recommendation");
    two_recommendations()
        .given(until("2015-12-24"))
        .when(few)
        .then_flagged("meeting.inquorate", "recommendation/one");
    two_recommendations()
        .on("2015-12-18")
        .given(until("2015-12-24"))
        .when(few)
        .then_flagged("meeting.inquorate", "recommendation/one");
}

TEST(DeferRecommendation, IsOfTheTextOfItsDay) {
    two_recommendations()
        .on("2016-02-01")
        .given(meetings::RewordRecommendation{kOne, words("Otherwise."), {}, {}, {}})
        .on("2015-12-20")
        .given(until("2015-12-24"))
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.recommendations.find(kOne)->at(day("2015-12-20")).text, 1);
        });
}

/// Put off on 17 December to the day of meeting/january, the 7th.
Story put_off_to_january() {
    Story story = two_recommendations();
    story
        .given(meetings::CallMeeting{MeetingId("meeting/january"), BoardId("board/programme"),
                                     day("2016-01-07")})
        .given(until("2016-01-07"))
        .on("2016-01-07");
    return story;
}

meetings::RecordAttendance nobody_at(const char* meeting) {
    return {MeetingId(meeting),
            {{SeatId("seat/leicestershire-commissioner"), meetings::Presence::absent, {}}}};
}

TEST(DeferRecommendation, ToAnotherMeetingIsDecidedByTheQuorumOfThatMeeting) {
    put_off_to_january()
        .given(nobody_at("meeting/january"))
        .when(unanimous("recommendation/one"))
        .then_refused("meeting.inquorate", "/recommendation");
    put_off_to_january()
        .given(unanimous("recommendation/one"))
        .given(nobody_at("meeting/january"))
        .when(resolved("recommendation/one"))
        .then_refused("meeting.inquorate", "/recommendation")
        .on("2016-01-08")
        .when(resolved("recommendation/one"))
        .then_refused("meeting.inquorate", "/recommendation");
    put_off_to_january()
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed, "2016-01-07")
        .then_not_flagged("recommendation.agreed-outside-a-meeting", "recommendation/one");
}

TEST(DeferRecommendation, ToAnotherMeetingIsFlaggedWhereThatLackedAQuorumAsIsKnownLater) {
    put_off_to_january()
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .when(nobody_at("meeting/january"))
        .then_flagged("meeting.inquorate", "recommendation/one")
        .then_flagged("position.of-an-absent-seat", "recommendation/one");
}

TEST(DeferRecommendation, ToAnotherMeetingIsDecidedThereWhateverTheFirstLacked) {
    put_off_to_january()
        .given(nobody_at("meeting/december"))
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed, "2016-01-07");
}

/// The same, and the board met twice on that day; each id comes before or after that of January.
Story put_off_to_a_day_of_two(const char* other) {
    Story story = put_off_to_january();
    story.on("2015-12-17")
        .given(
            meetings::CallMeeting{MeetingId(other), BoardId("board/programme"), day("2016-01-07")})
        .on("2016-01-07");
    return story;
}

meetings::RecordAttendance all_at(const char* meeting) {
    meetings::RecordAttendance command{MeetingId(meeting), {}};
    for (const std::string name : kNames) {
        for (const char* office : {"-commissioner", "-chief-constable"})
            command.seats.push_back(
                {SeatId("seat/" + name + office), meetings::Presence::present, {}});
    }
    return command;
}

TEST(DeferRecommendation, ToADayOfTwoMeetingsIsTakenUpAtTheOneThatCouldDecide) {
    for (const char* other : {"meeting/another", "meeting/other"}) {
        put_off_to_a_day_of_two(other)
            .given(nobody_at(other))
            .when(unanimous("recommendation/one"))
            .then_accepted();
        put_off_to_a_day_of_two(other)
            .given(nobody_at(other))
            .given(all_at("meeting/january"))
            .when(unanimous("recommendation/one"))
            .then_accepted();
        put_off_to_a_day_of_two(other)
            .given(all_at("meeting/january"))
            .given(unanimous("recommendation/one"))
            .when(resolved("recommendation/one"))
            .then_not_flagged("meeting.quorum-not-shown", other);
        put_off_to_a_day_of_two(other)
            .given(nobody_at(other))
            .given(nobody_at("meeting/january"))
            .when(unanimous("recommendation/one"))
            .then_refused("meeting.inquorate", "/recommendation");
    }
}

TEST(DeferRecommendation, AtTheMeetingItWasPutOffToNeedsTheQuorumOfThatMeeting) {
    put_off_to_january()
        .given(nobody_at("meeting/january"))
        .when(until("2016-02-09"))
        .then_refused("meeting.inquorate", "/recommendation");
    put_off_to_january()
        .given(nobody_at("meeting/december"))
        .when(until("2016-02-09"))
        .then_accepted();
    put_off_to_january()
        .given(until("2016-02-09"))
        .when(nobody_at("meeting/january"))
        .then_flagged("meeting.inquorate", "recommendation/one");
}

TEST(DeferRecommendation, IsNotHeldAgainstWhatALaterMeetingDecided) {
    put_off_to_january()
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .when(nobody_at("meeting/december"))
        .then_flagged("meeting.inquorate", "meeting/december")
        .then_not_flagged("meeting.inquorate", "recommendation/one");
}

TEST(DeferRecommendation, LeavesAVoteAsHistoryThatIsNotHeldAgainstALaterOne) {
    put_off_to_january()
        .given(meetings::CallMeeting{MeetingId("meeting/february"), BoardId("board/programme"),
                                     day("2016-02-09")})
        .given(unanimous("recommendation/one"))
        .given(until("2016-02-09"))
        .on("2016-02-09")
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .when(nobody_at("meeting/january"))
        .then_not_flagged("meeting.inquorate", "recommendation/one")
        .when(nobody_at("meeting/february"))
        .then_flagged("meeting.inquorate", "recommendation/one");
}

} // namespace
} // namespace concordat::defer_recommendation_test
