// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::resolve_recommendation_test {
namespace {

using meetings::Attendance;
using meetings::DecisionRule;
using meetings::DeferRecommendation;
using meetings::Outcome;
using meetings::Position;
using meetings::Presence;
using meetings::RecordAttendance;
using meetings::RecordPositions;
using meetings::SetTermsOfReference;
using meetings::Standing;
using meetings::Verb;
using meetings::WithdrawRecommendation;

const RecommendationId kOne("recommendation/one");
const BoardId kBoard("board/programme");
const SeatId kCommissioner("seat/leicestershire-commissioner");

/// The board's terms, changed from the day of the meeting.
template <class Change>
Story with_terms(Change change) {
    Story story = two_recommendations();
    auto terms = story.state().meetings.terms(kBoard, day("2015-12-17"));
    change(terms);
    story.given(SetTermsOfReference{kBoard, terms});
    return story;
}

TEST(ResolveRecommendation, FixesTheRequiredBodiesOnItsDay) {
    two_recommendations()
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed)
        .then_outcome("recommendation/one", Outcome::not_stated, "2015-12-16")
        .on("2015-12-18")
        .given(SetTermsOfReference{kBoard, {}})
        .then([](const State& state) {
            const auto& resolution = *state.meetings.recommendations.find(kOne)->resolution;
            EXPECT_EQ(resolution.standing, Standing::agrees_in_principle);
            EXPECT_EQ(resolution.required.size(), 3u);
            EXPECT_EQ(state.meetings.resolutions.size(), 1u);
        });
}

TEST(ResolveRecommendation, ThatIsNotAgreedIsNoResolution) {
    two_recommendations()
        .given(RecordPositions{kOne, {{kCommissioner, Position::against, {}}}, {}})
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::not_agreed)
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.recommendations.find(kOne)->resolution, std::nullopt);
            EXPECT_EQ(state.meetings.resolutions.size(), 0u);
        });
}

TEST(ResolveRecommendation, ThatOnlyNotesIsNotedAndNeedsNobody) {
    auto note = presented("recommendation/note");
    note.verb = Verb::note;
    a_board_of_six()
        .given(note)
        .given(unanimous("recommendation/note"))
        .when(resolved("recommendation/note"))
        .then_outcome("recommendation/note", Outcome::noted)
        .then_in_force_from("recommendation/note", "")
        .then([](const State& state) { EXPECT_EQ(state.waits.open.size(), 0u); });
}

TEST(ResolveRecommendation, AgreesAMereAcknowledgementAsAgreed) {
    auto soft = presented("recommendation/soft");
    soft.verb = Verb::acknowledge;
    a_board_of_six()
        .given(soft)
        .given(unanimous("recommendation/soft"))
        .when(resolved("recommendation/soft"))
        .then_outcome("recommendation/soft", Outcome::agreed);
}

TEST(ResolveRecommendation, NeedsThoseTheRecommendationNames) {
    auto item = presented("recommendation/three");
    const BodyId named("body/leicestershire-commissioner");
    item.required_bodies.emplace({named, named});
    item.required_because = "Only this area is concerned.";
    a_board_of_six()
        .given(item)
        .given(unanimous("recommendation/three"))
        .when(resolved("recommendation/three"))
        .then([&](const State& state) {
            EXPECT_EQ(
                state.meetings.recommendations.find(item.recommendation)->resolution->required,
                std::vector<BodyId>{named});
        });
}

TEST(ResolveRecommendation, OfABoardThatOnlyRecommendsNeedsNobodyAndIsNeverInForce) {
    auto item = presented("recommendation/three");
    item.required_bodies.emplace({BodyId("body/leicestershire-commissioner")});
    item.required_because = "It said so.";
    for (const Standing standing : {Standing::recommends, Standing::scrutinises}) {
        Story story = with_terms([&](auto& terms) {
            terms.standing = standing;
            terms.required_bodies.clear();
        });
        story.given(item)
            .given(unanimous("recommendation/three"))
            .when(resolved("recommendation/three"))
            .then_outcome("recommendation/three", Outcome::agreed)
            .then_in_force_from("recommendation/three", "");
    }
}

TEST(ResolveRecommendation, WithoutAStatedStandingAgreesOnlyInPrinciple) {
    with_terms([](auto& terms) { terms.standing.reset(); })
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_in_force_from("recommendation/one", "")
        .then([](const State& state) { EXPECT_EQ(state.waits.open.size(), 3u); });
}

TEST(ResolveRecommendation, WithoutAStatedRuleAgreesWhatEverySeatIsForAndIsFlagged) {
    with_terms([](auto& terms) { terms.decision_rule.reset(); })
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed)
        .then_flagged("board.rule-not-stated", "board/programme");
}

TEST(ResolveRecommendation, IsRefusedWithoutAStatedRuleWhereNotEverySeatIsFor) {
    with_terms([](auto& terms) { terms.decision_rule.reset(); })
        .given(RecordPositions{kOne, {{kCommissioner, Position::for_, {}}}, {}})
        .when(resolved("recommendation/one"))
        .then_refused("board.rule-not-stated", "/recommendation");
}

TEST(ResolveRecommendation, OutsideAMeetingIsOfItsOwnDayAndFlagged) {
    two_recommendations()
        .on("2015-12-24")
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::not_stated, "2015-12-23")
        .then_outcome("recommendation/one", Outcome::agreed, "2015-12-24")
        .then_flagged("recommendation.agreed-outside-a-meeting", "recommendation/one");
}

TEST(ResolveRecommendation, IsRefusedBeforeItsMeeting) {
    a_board_of_six()
        .on("2015-12-10")
        .given(presented("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_refused("recommendation.before-its-meeting", "/on");
}

TEST(ResolveRecommendation, IsRefusedBeforeItWasPresented) {
    two_recommendations()
        .on("2015-12-16")
        .when(resolved("recommendation/one"))
        .then_refused("recommendation.before-it-was-presented", "/on");
}

TEST(ResolveRecommendation, IsRefusedBeforeWhatBecameOfItLast) {
    two_recommendations()
        .given(unanimous("recommendation/one"))
        .on("2015-12-20")
        .given(DeferRecommendation{kOne, day("2015-12-24"), {}})
        .on("2015-12-17")
        .when(resolved("recommendation/one"))
        .then_refused("recommendation.out-of-order", "/on");
}

TEST(ResolveRecommendation, IsRefusedInAnInquorateMeeting) {
    two_recommendations()
        .given(unanimous("recommendation/one"))
        .given(
            RecordAttendance{MeetingId("meeting/december"), {{kCommissioner, Presence::present}}})
        .when(resolved("recommendation/one"))
        .then_refused("meeting.inquorate", "/recommendation");
}

TEST(ResolveRecommendation, IsRefusedWithoutPositions) {
    two_recommendations()
        .when(resolved("recommendation/one"))
        .then_refused("position.not-recorded", "/recommendation");
}

TEST(ResolveRecommendation, IsRefusedByPositionsTakenLater) {
    two_recommendations()
        .on("2015-12-24")
        .given(unanimous("recommendation/one"))
        .on("2015-12-17")
        .when(resolved("recommendation/one"))
        .then_refused("position.not-recorded", "/recommendation");
}

TEST(ResolveRecommendation, IsRefusedWhileItWaitsOnItsCondition) {
    two_recommendations()
        .given(presented("recommendation/nine", {"recommendation/one"}))
        .given(unanimous("recommendation/nine"))
        .given(resolved("recommendation/nine"))
        .when(resolved("recommendation/nine"))
        .then_refused("recommendation.condition-open", "/recommendation");
}

TEST(ResolveRecommendation, IsRefusedOnceItIsSettled) {
    two_recommendations()
        .given(WithdrawRecommendation{kOne, {}})
        .when(resolved("recommendation/one"))
        .then_refused("recommendation.settled", "/recommendation");
}

TEST(ResolveRecommendation, IsRefusedOfWhatIsNotThere) {
    a_board_of_six()
        .when(resolved("recommendation/one"))
        .then_refused("thing.not-found", "/recommendation");
}

TEST(ResolveRecommendation, IsRefusedTheDayAfterAnInquorateMeetingToo) {
    two_recommendations()
        .given(unanimous("recommendation/one"))
        .given(
            RecordAttendance{MeetingId("meeting/december"), {{kCommissioner, Presence::present}}})
        .on("2015-12-18")
        .when(resolved("recommendation/one"))
        .then_refused("meeting.inquorate", "/recommendation");
}

TEST(ResolveRecommendation, IsRefusedWhereNobodyWasThere) {
    with_terms([](auto& terms) { terms.quorum.reset(); })
        .given(unanimous("recommendation/one"))
        .given(RecordAttendance{MeetingId("meeting/december"), {{kCommissioner, Presence::absent}}})
        .when(resolved("recommendation/one"))
        .then_refused("meeting.inquorate", "/recommendation");
}

TEST(ResolveRecommendation, StandsInDoubtWhereItIsLearnedLaterThatTheQuorumWasLacking) {
    two_recommendations()
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .when(RecordAttendance{MeetingId("meeting/december"), {{kCommissioner, Presence::present}}})
        .then_flagged("meeting.inquorate", "recommendation/one")
        .then_flagged("position.of-an-absent-seat", "recommendation/one")
        .then_not_flagged("meeting.inquorate", "recommendation/two")
        .then_outcome("recommendation/one", Outcome::agreed);
}

TEST(ResolveRecommendation, GoesByTheTermsOfTheDayOfTheVote) {
    // Six seats, one of them against; from January three seats, of whom all were for it.
    RecordPositions divided{kOne, {}, {}};
    meetings::TermsOfReference later;
    Story story = two_recommendations();
    const auto& terms = story.state().meetings.terms(kBoard, day("2015-12-17"));
    for (const auto& seat : terms.seats) {
        const bool last = seat == terms.seats.back();
        divided.seats.push_back({seat.seat, last ? Position::against : Position::for_, {}});
        if (!last) later.seats.push_back(seat);
    }
    later.standing = Standing::agrees_in_principle;
    later.decision_rule = terms.decision_rule;
    later.required_bodies = {BodyId("body/leicestershire-commissioner")};
    story.given(divided)
        .given(unanimous("recommendation/two"))
        .on("2016-01-01")
        .given(SetTermsOfReference{kBoard, later})
        .on("2016-01-02")
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::not_agreed)
        .when(resolved("recommendation/two"))
        .then_outcome("recommendation/two", Outcome::agreed)
        .then([](const State& state) {
            const auto& item =
                *state.meetings.recommendations.find(RecommendationId("recommendation/two"));
            EXPECT_EQ(item.resolution->required.size(), 3u);
        });
}

TEST(ResolveRecommendation, CannotBeDecidedWhereAVacantSeatIsMissing) {
    const OfficeId vacant("office/nottinghamshire-chief-constable");
    RecordPositions taken{kOne, {}, {}};
    Story story = two_recommendations();
    for (const auto& seat : story.state().meetings.terms(kBoard, day("2015-12-17")).seats) {
        if (seat.office != vacant) taken.seats.push_back({seat.seat, Position::for_, {}});
    }
    story.given(parties::TellVacancy{vacant})
        .given(taken)
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::cannot_be_decided)
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.recommendations.find(kOne)->now().says,
                      "Every seat must be for it, and the seat of Chief Constable could not take "
                      "part.");
        });
}

TEST(ResolveRecommendation, IsRefusedByTheVoteOfASeatThatWasNotThere) {
    // The vote is recorded first, and then who was there: all but one.
    RecordAttendance there{MeetingId("meeting/december"), {}};
    Story story = two_recommendations();
    for (const auto& seat : story.state().meetings.terms(kBoard, day("2015-12-17")).seats) {
        if (seat.seat != kCommissioner) there.seats.push_back({seat.seat, Presence::present});
    }
    story.given(unanimous("recommendation/one"))
        .given(there)
        .then_flagged("position.of-an-absent-seat", "recommendation/one")
        .when(resolved("recommendation/one"))
        .then_refused("position.of-an-absent-seat", "/recommendation")
        .given(DeferRecommendation{kOne, day("2015-12-24"), {}})
        .on("2015-12-24")
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed);
}

RecordAttendance all_there() {
    RecordAttendance there{MeetingId("meeting/december"), {}};
    for (const std::string name : kNames) {
        for (const char* office : {"-commissioner", "-chief-constable"})
            there.seats.push_back({SeatId("seat/" + name + office), Presence::present});
    }
    return there;
}

TEST(ResolveRecommendation, IsFlaggedWhereNobodyKnowsWhetherThereWasAQuorum) {
    const char* const kRule = "meeting.quorum-not-shown";
    two_recommendations()
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_flagged(kRule, "meeting/december")
        .given(unanimous("recommendation/two"))
        .when(resolved("recommendation/two"))
        .then_events("RecommendationResolved");
    two_recommendations()
        .given(all_there())
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_not_flagged(kRule, "meeting/december");
    with_terms([](auto& terms) { terms.quorum.reset(); })
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_not_flagged(kRule, "meeting/december");
}

Story one_vote_under(meetings::Rule rule) {
    Story story = with_terms([&](auto& terms) { terms.decision_rule = DecisionRule{rule, {}}; });
    story.given(RecordPositions{kOne, {{kCommissioner, Position::for_, {}}}, {}});
    return story;
}

RecordPositions four_for() {
    RecordPositions command{kOne, {}, {}};
    for (const char* seat :
         {"seat/leicestershire-commissioner", "seat/nottinghamshire-commissioner",
          "seat/northamptonshire-commissioner", "seat/leicestershire-chief-constable"})
        command.seats.push_back({SeatId(seat), Position::for_, {}});
    return command;
}

TEST(ResolveRecommendation, ByVotesThatNobodyRecordedIsFlagged) {
    const char* const kRule = "position.incomplete";
    one_vote_under(meetings::Rule::majority_of_votes)
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::agreed)
        .then_flagged(kRule, "recommendation/one");
    // Four of six for it are more than any two against.
    with_terms([](auto& terms) {
        terms.decision_rule = DecisionRule{meetings::Rule::majority_of_votes, {}};
    })
        .given(four_for())
        .when(resolved("recommendation/one"))
        .then_not_flagged(kRule, "recommendation/one");
    // Unanimity fails without the others, whatever they voted.
    one_vote_under(meetings::Rule::unanimous_of_all)
        .when(resolved("recommendation/one"))
        .then_outcome("recommendation/one", Outcome::not_agreed)
        .then_not_flagged(kRule, "recommendation/one");
    with_terms([](auto& terms) {
        terms.decision_rule = DecisionRule{meetings::Rule::majority_of_votes, {}};
    })
        .given(unanimous("recommendation/one"))
        .when(resolved("recommendation/one"))
        .then_not_flagged(kRule, "recommendation/one");
    auto only_one_there = all_there();
    for (std::size_t i = 1; i < only_one_there.seats.size(); ++i)
        only_one_there.seats[i].presence = Presence::absent;
    with_terms([](auto& terms) {
        terms.decision_rule = DecisionRule{meetings::Rule::majority_of_votes, {}};
        terms.quorum->number = 1;
    })
        .given(only_one_there)
        .given(RecordPositions{kOne, {{kCommissioner, Position::for_, {}}}, {}})
        .when(resolved("recommendation/one"))
        .then_not_flagged(kRule, "recommendation/one");
}

} // namespace
} // namespace concordat::resolve_recommendation_test
