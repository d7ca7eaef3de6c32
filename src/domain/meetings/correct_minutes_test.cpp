// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::correct_minutes_test {
namespace {

using meetings::Class;
using meetings::Correction;
using meetings::CorrectMinutes;
using meetings::Outcome;

const MeetingId kDecember("meeting/december");
const MeetingId kJanuary("meeting/january");
const char* const kOneText = "recommendation/one";
const char* const kTwoText = "recommendation/two";
const RecommendationId kOne(kOneText);

/// December's minutes are drafted on the 20th; the next act is at the meeting of 14 January.
void minute(Story& story) {
    story.by("")
        .on("2015-12-20")
        .given(meetings::CallMeeting{kJanuary, BoardId("board/programme"), day("2016-01-14")})
        .given(meetings::DraftMinutes{kDecember, {{"All", {}, {}, {}, words("All was agreed.")}}})
        .on("2016-01-14");
}

CorrectMinutes of_part() {
    CorrectMinutes command;
    command.meeting = kDecember;
    command.at = kJanuary;
    command.part = 1;
    command.words = words("All but one was agreed.");
    command.reason = words("The clerk had left the room.");
    return command;
}

CorrectMinutes of_item(const char* item = kOneText) {
    CorrectMinutes command = of_part();
    command.part.reset();
    command.words.reset();
    command.recommendation = RecommendationId(item);
    return command;
}

CorrectMinutes to(Outcome outcome, const char* item = kOneText) {
    CorrectMinutes command = of_item(item);
    command.outcome = outcome;
    return command;
}

CorrectMinutes to(Class asked, const char* item = kOneText) {
    CorrectMinutes command = of_item(item);
    command.class_ = asked;
    return command;
}

/// recommendation/one agreed on 17 December 2015, and minuted.
Story one_agreed() {
    Story story = two_recommendations();
    story.given(unanimous(kOneText)).given(resolved(kOneText));
    minute(story);
    return story;
}

const Correction& correction(const State& state) {
    return state.meetings.meetings.at(kDecember).minutes->corrections.back();
}

TEST(ACorrection, OfAPartStandsBesideTheMinutes) {
    one_agreed().when(of_part()).then_events("MinutesCorrected").then([](const State& state) {
        const auto& minutes = *state.meetings.meetings.at(kDecember).minutes;
        EXPECT_EQ(minutes.parts[0].words, words("All was agreed."));
        ASSERT_EQ(minutes.corrections.size(), 1u);
        EXPECT_EQ(minutes.corrections[0].on, day("2016-01-14"));
        EXPECT_EQ(minutes.corrections[0].at, kJanuary);
        EXPECT_EQ(minutes.corrections[0].words, words("All but one was agreed."));
        EXPECT_EQ(minutes.corrections[0].recommendation, std::nullopt);
    });
}

TEST(ACorrection, OfAnOutcomeHoldsFromTheDayOfTheItemAndKeepsTheOldOne) {
    one_agreed()
        .when(to(Outcome::not_agreed))
        .then_events("MinutesCorrected RecommendationResolved FlagRaised")
        .then_outcome(kOneText, Outcome::not_stated, "2015-12-16")
        .then_outcome(kOneText, Outcome::not_agreed, "2015-12-17")
        .then_outcome(kOneText, Outcome::not_agreed)
        .then([](const State& state) {
            const auto& item = state.meetings.recommendations.at(kOne);
            EXPECT_FALSE(item.resolution);
            ASSERT_EQ(item.outcomes.history().size(), 2u);
            EXPECT_EQ(item.outcomes.history()[0].value.outcome, Outcome::agreed);
            EXPECT_EQ(item.now().says, "By the minutes as corrected.");
            EXPECT_EQ(correction(state).outcome->was, Outcome::agreed);
            EXPECT_EQ(correction(state).outcome->is, Outcome::not_agreed);
            EXPECT_EQ(correction(state).from, day("2015-12-17"));
            EXPECT_EQ(state.meetings.resolutions.size(), 0u);
            EXPECT_EQ(state.waits.open.size(), 0u);
            EXPECT_EQ(state.waits.items.size(), 0u);
        });
}

TEST(ACorrection, ToAgreedResolvesTheItemFromItsDay) {
    one_agreed()
        .given(to(Outcome::not_agreed))
        .when(to(Outcome::agreed))
        .then_outcome(kOneText, Outcome::agreed, "2015-12-17")
        .then([](const State& state) {
            const auto& resolution = state.meetings.recommendations.at(kOne).resolution;
            ASSERT_TRUE(resolution);
            EXPECT_EQ(resolution->on, day("2015-12-17"));
            EXPECT_EQ(resolution->required.size(), 3u);
            EXPECT_EQ(state.waits.open.size(), 3u);
            EXPECT_EQ(state.meetings.resolutions.size(), 1u);
        });
}

TEST(ACorrection, ThatMakesAnItemOnlyToNoteTakesItsForceFromTheBeginning) {
    Story story = ratified_by_all();
    minute(story);
    story.then_outcome(kOneText, Outcome::agreed)
        .then_in_force_from(kOneText, "2016-02-23")
        .when(to(Class::note))
        .then_outcome(kOneText, Outcome::noted, "2015-12-17")
        .then_in_force_from(kOneText, "")
        .then([](const State& state) {
            const auto& item = state.meetings.recommendations.at(kOne);
            EXPECT_EQ(item.texts[0].class_, Class::note);
            EXPECT_EQ(correction(state).class_->was, Class::decision);
            EXPECT_EQ(correction(state).outcome->is, Outcome::noted);
            EXPECT_EQ(state.waits.ended.size(), 0u);
        });
}

TEST(ACorrection, ThatMakesAnItemForDecisionLeavesItWithoutAnOutcomeUntilOneIsRecorded) {
    auto note = presented(kOneText);
    note.class_ = Class::note;
    Story story = a_board_of_six();
    story.given(note).given(unanimous(kOneText)).given(resolved(kOneText));
    minute(story);
    story.then_outcome(kOneText, Outcome::noted)
        .when(to(Class::decision))
        .then_events("MinutesCorrected")
        .then_outcome(kOneText, Outcome::not_stated, "2015-12-17")
        .then_in_force_from(kOneText, "")
        .when(resolved(kOneText))
        .then_outcome(kOneText, Outcome::not_stated, "2016-01-13")
        .then_outcome(kOneText, Outcome::agreed, "2016-01-14")
        .then([](const State& state) { EXPECT_EQ(state.waits.open.size(), 3u); });
}

TEST(ACorrection, MayGiveTheOutcomeOfWhatItMakesForDecision) {
    auto note = presented(kOneText);
    note.class_ = Class::note;
    Story story = a_board_of_six();
    story.given(note).given(unanimous(kOneText)).given(resolved(kOneText));
    minute(story);
    auto command = to(Class::decision);
    command.outcome = Outcome::agreed;
    story.when(command).then_outcome(kOneText, Outcome::agreed, "2015-12-17");
}

TEST(ACorrection, OfAConditionIsFollowedByWhatWaitedOnIt) {
    const char* const nine = "recommendation/nine";
    Story story = two_recommendations();
    story.given(presented(nine, {kOneText}))
        .given(unanimous(nine))
        .given(resolved(nine))
        .given(unanimous(kOneText))
        .given(resolved(kOneText))
        .then_outcome(nine, Outcome::agreed);
    minute(story);
    story.when(to(Outcome::not_agreed))
        .then_events("MinutesCorrected RecommendationResolved RecommendationResolved FlagRaised")
        .then_outcome(nine, Outcome::lapsed, "2015-12-17")
        .then([](const State& state) { EXPECT_EQ(state.waits.open.size(), 0u); })
        .when(to(Outcome::agreed))
        .then_outcome(nine, Outcome::agreed, "2015-12-17")
        .then([](const State& state) { EXPECT_EQ(state.waits.open.size(), 6u); });
}

TEST(ACorrection, SaysWhatItCorrectsAndToWhat) {
    auto part_alone = of_part();
    part_alone.words.reset();
    auto words_alone = of_part();
    words_alone.part.reset();
    auto nothing = of_part();
    nothing.part.reset();
    nothing.words.reset();
    auto no_item = to(Outcome::not_agreed);
    no_item.recommendation.reset();
    auto third = of_part();
    third.part = 2;
    one_agreed()
        .when(part_alone)
        .then_refused("minutes.correction-empty", "/words")
        .when(words_alone)
        .then_refused("minutes.correction-empty", "/part")
        .when(nothing)
        .then_refused("minutes.correction-empty", "/recommendation")
        .when(of_item())
        .then_refused("minutes.correction-empty", "/recommendation")
        .when(no_item)
        .then_refused("minutes.correction-empty", "/recommendation")
        .when(third)
        .then_refused("minutes.no-such-part", "/part");
}

TEST(ACorrection, ChangesWhatItNames) {
    one_agreed()
        .when(to(Outcome::agreed_as_reworded))
        .then_refused("minutes.unchanged", "/outcome")
        .when(to(Class::decision))
        .then_refused("minutes.unchanged", "/class")
        .when(to(Outcome::lapsed))
        .then_refused("outcome.not-an-outcome", "/outcome");
}

TEST(ACorrection, IsOfAnItemOfTheMeetingAndAfterWhatItCorrects) {
    auto other = presented("recommendation/other");
    other.meeting = kJanuary;
    const auto later = to(Outcome::not_agreed, kTwoText);
    Story story = one_agreed();
    story.given(other)
        .when(to(Outcome::agreed, "recommendation/other"))
        .then_refused("minutes.item-of-another-meeting", "/recommendation")
        .when(to(Outcome::agreed, "recommendation/none"))
        .then_refused("thing.not-found", "/recommendation")
        .on("2016-02-01")
        .given(unanimous(kTwoText))
        .given(resolved(kTwoText))
        .on("2016-01-14")
        .when(later)
        .then_refused("recommendation.out-of-order", "/on");
}

TEST(ACorrection, OfAnOpenItemIsOfItsLastText) {
    one_agreed()
        .given(meetings::RewordRecommendation{
            RecommendationId(kTwoText), words("Otherwise."), {}, {}, {}})
        .when(to(Class::note, kTwoText))
        .then_outcome(kTwoText, Outcome::not_stated)
        .then([](const State& state) {
            const auto& texts = state.meetings.recommendations.at(RecommendationId(kTwoText)).texts;
            EXPECT_EQ(texts[0].class_, Class::decision);
            EXPECT_EQ(texts[1].class_, Class::note);
        });
}

meetings::RecordAttendance nobody_there() {
    return {kDecember,
            {{SeatId("seat/leicestershire-commissioner"), meetings::Presence::absent, {}}}};
}

TEST(ACorrection, GivesNoOutcomeToAMeetingWithoutAQuorum) {
    const auto inquorate = [] {
        Story story = two_recommendations();
        story.given(nobody_there());
        minute(story);
        return story;
    };
    for (const Outcome outcome : {Outcome::agreed, Outcome::not_agreed, Outcome::noted})
        inquorate().when(to(outcome)).then_refused("meeting.inquorate", "/outcome");
    inquorate().when(to(Outcome::withdrawn)).then_accepted();
}

constexpr const char* kAgainstTheVote = "minutes.outcome-against-the-vote";

TEST(ACorrection, ThatThePositionsRecordedContradictIsFlagged) {
    one_agreed().when(to(Outcome::not_agreed)).then_flagged(kAgainstTheVote, kOneText);
    one_agreed().when(to(Class::note)).then_not_flagged(kAgainstTheVote, kOneText);
    one_agreed().when(to(Outcome::withdrawn)).then_not_flagged(kAgainstTheVote, kOneText);
    Story against = two_recommendations();
    against
        .given(meetings::RecordPositions{
            kOne,
            {{SeatId("seat/leicestershire-commissioner"), meetings::Position::against, {}}},
            {}})
        .given(resolved(kOneText));
    minute(against);
    against.when(to(Outcome::agreed)).then_flagged(kAgainstTheVote, kOneText);
    Story untold = two_recommendations();
    minute(untold);
    untold.when(to(Outcome::agreed)).then_not_flagged(kAgainstTheVote, kOneText);
}

TEST(ACorrection, BackToWhatTheVoteSaysSettlesThatFlagInNoWords) {
    one_agreed()
        .given(to(Outcome::not_agreed))
        .then_flagged(kAgainstTheVote, kOneText)
        .when(to(Outcome::agreed))
        .then_not_flagged(kAgainstTheVote, kOneText)
        .then([](const State& state) {
            const auto& settled =
                state.record.flags
                    .at(FlagId("flag/minutes.outcome-against-the-vote/recommendation/one"))
                    .settled;
            ASSERT_TRUE(settled);
            EXPECT_EQ(settled->finding, record::Finding::upheld);
            EXPECT_TRUE(settled->reason.empty());
        })
        .when(to(Outcome::not_agreed))
        .then_flagged(kAgainstTheVote, kOneText);
}

TEST(ACorrection, ToAnOutcomeByAVoteThatIsBarredIsFlagged) {
    Story story = two_recommendations();
    story.given(unanimous(kOneText))
        .given(meetings::DeclareInterests{
            kDecember,
            {},
            {{SeatId("seat/leicestershire-commissioner"), meetings::Interest::pecuniary, {}}}})
        .when(resolved(kOneText))
        .then_refused("interest.bars-the-vote");
    minute(story);
    story.when(to(Outcome::agreed)).then_flagged(kAgainstTheVote, kOneText);
}

/// recommendation/one was put off to January, agreed there and minuted, as another meeting of March
/// is; the next act is at the meeting of April.
Story put_off_and_agreed() {
    const BoardId board("board/programme");
    const MeetingId march("meeting/march");
    Story story = two_recommendations();
    story.given(meetings::CallMeeting{kJanuary, board, day("2016-01-14")})
        .given(meetings::CallMeeting{march, board, day("2016-03-09")})
        .given(meetings::CallMeeting{MeetingId("meeting/april"), board, day("2016-04-13")})
        .given(meetings::DeferRecommendation{kOne, day("2016-01-14"), {}})
        .on("2016-01-14")
        .given(unanimous(kOneText))
        .given(resolved(kOneText))
        .on("2016-03-10")
        .given(meetings::DraftMinutes{kJanuary, {{"All", {}, {}, {}, words("All was agreed.")}}})
        .given(meetings::DraftMinutes{march, {{"All", {}, {}, {}, words("Nothing was done.")}}})
        .on("2016-04-13");
    return story;
}

TEST(ACorrection, OfWhatWasPutOffIsOfTheMinutesOfTheMeetingThatTookItUp) {
    CorrectMinutes command = to(Outcome::not_agreed);
    command.at = MeetingId("meeting/april");
    command.meeting = MeetingId("meeting/march");
    put_off_and_agreed().when(command).then_refused("minutes.item-of-another-meeting",
                                                    "/recommendation");
    command.meeting = kJanuary;
    put_off_and_agreed()
        .when(command)
        .then_outcome(kOneText, Outcome::not_agreed, "2016-01-14")
        .then_outcome(kOneText, Outcome::not_agreed);
}

} // namespace
} // namespace concordat::correct_minutes_test
