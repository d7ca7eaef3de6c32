// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

#include <algorithm>

namespace concordat::declare_interests_test {
namespace {

using meetings::DeclareInterests;
using meetings::Interest;
using meetings::Outcome;
using meetings::Position;
using meetings::Rule;

const MeetingId kMeeting("meeting/december");
const RecommendationId kOne("recommendation/one");
const RecommendationId kTwo("recommendation/two");
const SeatId kSeat("seat/leicestershire-commissioner");

DeclareInterests in_item(Interest interest) {
    return {kMeeting, kOne, {{kSeat, interest, words("A house in the road.")}}};
}

DeclareInterests in_all(Interest interest) {
    return {kMeeting, {}, {{kSeat, interest, {}}}};
}

/// Every seat for, but the one of the interest, which stands as given.
meetings::RecordPositions all_for_but(Position position) {
    const Story board = a_board_of_six();
    meetings::RecordPositions command{kOne, {}, {}};
    for (const auto& seat :
         board.state().meetings.terms(BoardId("board/programme"), day("2015-12-17")).seats) {
        command.seats.push_back(
            {seat.seat, seat.seat == kSeat ? position : Position::for_, {}, {}});
    }
    return command;
}

meetings::SetTermsOfReference by_rule(const Story& story, Rule rule) {
    const BoardId board("board/programme");
    auto terms = story.state().meetings.terms(board, day("2015-12-17"));
    terms.decision_rule = meetings::DecisionRule{rule, {}};
    return {board, terms};
}

TEST(DeclareInterests, TellsNoneNotAskedAndNothingRecordedApart) {
    const auto known = [](const Story& story) {
        return meetings::interest_in(story.state().meetings, kOne, kSeat, day("2015-12-17"));
    };
    Story nothing = two_recommendations();
    EXPECT_EQ(known(nothing), std::nullopt);
    Story none = two_recommendations();
    none.given(in_item(Interest::none));
    EXPECT_EQ(known(none), Interest::none);
    Story not_asked = two_recommendations();
    not_asked.given(in_all(Interest::not_asked));
    EXPECT_EQ(known(not_asked), Interest::not_asked);
}

TEST(DeclareInterests, BarsAPecuniaryOneFromEveryOtherPosition) {
    for (const Position position : {Position::for_, Position::against, Position::abstains,
                                    Position::absent, Position::not_recorded}) {
        two_recommendations()
            .given(in_item(Interest::pecuniary))
            .when(all_for_but(position))
            .then_refused("interest.bars-the-vote", "/seats/0/position")
            .then_says("declared a pecuniary interest in recommendation 1 (by order)");
    }
    two_recommendations()
        .given(in_item(Interest::pecuniary))
        .when(all_for_but(Position::barred))
        .then_accepted();
}

TEST(DeclareInterests, LeavesTheVoteToAnyOther) {
    for (const Interest interest : {Interest::personal, Interest::none, Interest::not_asked}) {
        two_recommendations()
            .given(in_item(interest))
            .given(all_for_but(Position::for_))
            .when(resolved("recommendation/one"))
            .then_outcome("recommendation/one", Outcome::agreed);
    }
}

TEST(DeclareInterests, ChangesWhoIsEntitled) {
    Story of_entitled = two_recommendations();
    of_entitled.given(by_rule(of_entitled, Rule::unanimous_of_entitled))
        .given(in_item(Interest::pecuniary))
        .given(all_for_but(Position::barred))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed)
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.recommendations.find(kOne)->now().says,
                      "5 of 5 seats entitled to vote were for it; all must be.");
        });
    two_recommendations()
        .given(in_item(Interest::pecuniary))
        .given(all_for_but(Position::barred))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::cannot_be_decided);
}

TEST(DeclareInterests, RecordsASeatThatIsNotListedAsBarred) {
    auto others = all_for_but(Position::for_);
    std::erase_if(others.seats, [](const auto& taken) { return taken.seat == kSeat; });
    const auto barred = [](const State& state) {
        const auto& taken = state.meetings.recommendations.find(kOne)->positions.back().seats;
        ASSERT_EQ(taken.size(), 6u);
        EXPECT_EQ(std::count_if(taken.begin(), taken.end(),
                                [](const auto& one) {
                                    return one.seat == kSeat && one.position == Position::barred;
                                }),
                  1);
    };
    two_recommendations()
        .given(in_item(Interest::pecuniary))
        .when(others)
        .then_accepted()
        .then(barred);
    two_recommendations()
        .given(in_item(Interest::pecuniary))
        .when(unanimous("recommendation/one"))
        .then_accepted()
        .then(barred);
}

TEST(DeclareInterests, InAllItemsIsInThoseAddedLaterToo) {
    a_board_of_six()
        .given(in_all(Interest::pecuniary))
        .given(presented("recommendation/one"))
        .when(all_for_but(Position::for_))
        .then_refused("interest.bars-the-vote");
}

TEST(DeclareInterests, InOneItemIsInNoOther) {
    auto votes = all_for_but(Position::for_);
    votes.recommendation = kTwo;
    two_recommendations().given(in_item(Interest::pecuniary)).when(votes).then_accepted();
}

TEST(DeclareInterests, GoesWithAnItemThatIsCarried) {
    const MeetingId january("meeting/january");
    two_recommendations()
        .given(meetings::CallMeeting{january, BoardId("board/programme"), day("2016-01-14")})
        .given(in_all(Interest::pecuniary))
        .given(meetings::AdjournMeeting{kMeeting, {}})
        .given(meetings::ContinueMeeting{kMeeting, january})
        .on("2016-01-14")
        .when(all_for_but(Position::for_))
        .then_refused("interest.bars-the-vote");
}

/// Recommendation one is put off to meeting/february and that is its day; there is a meeting/march.
Story put_off_to_february() {
    const BoardId board("board/programme");
    Story story = two_recommendations();
    story.given(meetings::CallMeeting{MeetingId("meeting/february"), board, day("2016-02-09")})
        .given(meetings::CallMeeting{MeetingId("meeting/march"), board, day("2016-03-09")})
        .given(meetings::DeferRecommendation{kOne, day("2016-02-09"), {}})
        .on("2016-02-09");
    return story;
}

DeclareInterests in_february(std::optional<RecommendationId> item) {
    return {MeetingId("meeting/february"), std::move(item), {{kSeat, Interest::pecuniary, {}}}};
}

TEST(DeclareInterests, AtTheMeetingAnItemWasPutOffToBarTheVoteThere) {
    for (const auto& item : {std::optional<RecommendationId>(), std::optional(kOne)}) {
        put_off_to_february()
            .given(in_february(item))
            .when(all_for_but(Position::for_))
            .then_refused("interest.bars-the-vote", "/seats/0/position")
            .given(unanimous("recommendation/one"))
            .when(resolved("recommendation/one"))
            .then_outcome("recommendation/one", Outcome::cannot_be_decided);
    }
}

TEST(DeclareInterests, BeforeTheMeetingAnItemWasPutOffToAreOfThatMeeting) {
    put_off_to_february()
        .on("2016-02-01")
        .when(in_february(kOne))
        .then_accepted()
        .on("2016-02-09")
        .when(all_for_but(Position::for_))
        .then_refused("interest.bars-the-vote");
}

TEST(DeclareInterests, WhereAnItemWasPutOffToStayWhenItIsPutOffAgain) {
    put_off_to_february()
        .given(in_february({}))
        .given(meetings::DeferRecommendation{kOne, day("2016-03-09"), {}})
        .on("2016-03-09")
        .when(all_for_but(Position::for_))
        .then_refused("interest.bars-the-vote");
}

TEST(DeclareInterests, OfALaterMeetingLeaveTheVoteBeforeIt) {
    DeclareInterests in_march = in_february({});
    in_march.meeting = MeetingId("meeting/march");
    put_off_to_february()
        .given(in_march)
        .given(all_for_but(Position::for_))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed);
    in_march.recommendation = kOne;
    put_off_to_february()
        .given(all_for_but(Position::for_))
        .given(resolved("recommendation/one"))
        .when(in_march)
        .then_refused("interest.of-another-meeting", "/recommendation");
}

TEST(DeclareInterests, WhereAnItemWasPutOffToLeaveInDoubtAVoteRecordedBefore) {
    for (const auto& item : {std::optional<RecommendationId>(), std::optional(kOne)}) {
        put_off_to_february()
            .given(all_for_but(Position::for_))
            .when(in_february(item))
            .then_flagged("interest.bars-the-vote", "recommendation/one")
            .when(resolved("recommendation/one"))
            .then_refused("interest.bars-the-vote", "/recommendation");
    }
    put_off_to_february()
        .given(all_for_but(Position::for_))
        .given(resolved("recommendation/one"))
        .when(in_february(kOne))
        .then_flagged("interest.bars-the-vote", "recommendation/one");
}

TEST(DeclareInterests, GoesByTheLatestOfAnItemAndByTheOneThatBarsMore) {
    two_recommendations()
        .given(in_item(Interest::pecuniary))
        .given(in_item(Interest::personal))
        .when(all_for_but(Position::for_))
        .then_accepted();
    two_recommendations()
        .given(in_item(Interest::none))
        .given(in_all(Interest::pecuniary))
        .when(all_for_but(Position::for_))
        .then_refused("interest.bars-the-vote");
    two_recommendations()
        .on("2015-12-18")
        .given(in_item(Interest::pecuniary))
        .on("2015-12-17")
        .when(all_for_but(Position::for_))
        .then_accepted();
}

TEST(DeclareInterests, LeavesInDoubtAVoteRecordedBefore) {
    two_recommendations()
        .given(all_for_but(Position::for_))
        .when(in_item(Interest::pecuniary))
        .then_flagged("interest.bars-the-vote", "recommendation/one")
        .when(resolved("recommendation/one"))
        .then_refused("interest.bars-the-vote", "/recommendation");
    two_recommendations()
        .given(all_for_but(Position::for_))
        .when(in_item(Interest::personal))
        .then_not_flagged("interest.bars-the-vote", "recommendation/one");
    two_recommendations()
        .given(all_for_but(Position::for_))
        .on("2015-12-18")
        .when(in_all(Interest::pecuniary))
        .then_not_flagged("interest.bars-the-vote", "recommendation/one");
}

TEST(DeclareInterests, IsRefusedInAnItemOfAnotherMeeting) {
    const MeetingId january("meeting/january");
    DeclareInterests command = in_item(Interest::none);
    command.meeting = january;
    two_recommendations()
        .given(meetings::CallMeeting{january, BoardId("board/programme"), day("2016-01-14")})
        .when(command)
        .then_refused("interest.of-another-meeting", "/recommendation");
}

TEST(DeclareInterests, IsRefusedOfNoSeatOfOneThatIsNotOnTheBoardAndTwice) {
    DeclareInterests command = in_item(Interest::none);
    command.seats.clear();
    two_recommendations().when(command).then_refused("interest.none-given", "/seats");
    command.seats = {{SeatId("seat/none"), Interest::none, {}}};
    two_recommendations().when(command).then_refused("seat.not-on-the-board", "/seats/0/seat");
    command.seats = {{kSeat, Interest::none, {}}, {kSeat, Interest::personal, {}}};
    two_recommendations().when(command).then_refused("seat.twice", "/seats/1/seat");
}

TEST(DeclareInterests, IsRefusedOfAnOfficeThatNobodyHeld) {
    Story story = two_recommendations();
    story.given(parties::TellVacancy{OfficeId("office/leicestershire-commissioner")})
        .when(in_item(Interest::none))
        .then_refused("office.vacant", "/seats/0/seat")
        .when(in_item(Interest::not_asked))
        .then_accepted();
}

TEST(DeclareInterests, IsRefusedBeforeTheMeetingWasCalled) {
    two_recommendations()
        .on("2015-08-20")
        .when(in_all(Interest::none))
        .then_refused("meeting.not-yet-called", "/on");
}

} // namespace
} // namespace concordat::declare_interests_test
