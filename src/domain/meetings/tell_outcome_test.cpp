// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::tell_outcome_test {
namespace {

using meetings::Outcome;
using meetings::TellOutcome;
using meetings::WithdrawRecommendation;
using record::Finding;
using record::SettleFlag;

const RecommendationId kOne("recommendation/one");
const FlagId kFlag("flag/outcome.told/recommendation/one");

TellOutcome told(Outcome outcome) {
    return {kOne, outcome, Date{day("2015-12-24"), day("2016-02-12"), "since"}, "unanimously",
            "Executive Order 0059"};
}

/// recommendation/one and recommendation/two, on the day of the document that tells.
Story told_of() {
    Story story = two_recommendations();
    story.on("2016-02-12");
    return story;
}

TEST(TellOutcome, IsRecordedWithItsSourceAndNothingFollows) {
    told_of()
        .when(told(Outcome::agreed))
        .then_events("OutcomeTold FlagRaised")
        .then_outcome("recommendation/one", Outcome::not_stated)
        .then_in_force_from("recommendation/one", "")
        .then_flagged("outcome.told", "recommendation/one")
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.recommendations.find(kOne)->tellings[0].source,
                      "Executive Order 0059");
            EXPECT_EQ(state.waits.open.size(), 0u);
        });
}

TEST(TellOutcome, HoldsFromTheLaterEndOnceItsFlagIsCleared) {
    told_of()
        .given(told(Outcome::agreed))
        .on("2016-03-01")
        .when(SettleFlag{kFlag, Finding::cleared, words("The minutes are found.")})
        .then_outcome("recommendation/one", Outcome::not_stated, "2016-02-11")
        .then_outcome("recommendation/one", Outcome::agreed, "2016-02-12")
        .then([](const State& state) {
            const auto& item = *state.meetings.recommendations.find(kOne);
            EXPECT_EQ(item.resolution->known, meetings::Known::told);
            EXPECT_EQ(state.waits.open.size(), 3u);
        });
}

TEST(TellOutcome, DoesNotHoldOnceItsFlagIsUpheld) {
    told_of()
        .given(told(Outcome::agreed))
        .when(SettleFlag{kFlag, Finding::upheld, words("It was another board.")})
        .then_events("FlagSettled")
        .then_outcome("recommendation/one", Outcome::not_stated);
}

TEST(TellOutcome, OfATextToNoteIsOnlyNoted) {
    auto note = presented("recommendation/one");
    note.verb = meetings::Verb::note;
    a_board_of_six()
        .given(note)
        .on("2016-02-12")
        .given(told(Outcome::agreed))
        .when(SettleFlag{kFlag, Finding::cleared, words("It stands.")})
        .then_outcome("recommendation/one", Outcome::noted)
        .then_in_force_from("recommendation/one", "");
}

TEST(TellOutcome, StillWaitsOnItsCondition) {
    a_board_of_six()
        .given(presented("recommendation/two"))
        .given(presented("recommendation/one", {"recommendation/two"}))
        .on("2016-02-12")
        .given(told(Outcome::agreed))
        .given(SettleFlag{kFlag, Finding::cleared, words("It stands.")})
        .then_outcome("recommendation/one", Outcome::pending)
        .on("2016-06-01")
        .given(unanimous("recommendation/two"))
        .when(resolved("recommendation/two"))
        .then_outcome("recommendation/one", Outcome::pending, "2016-05-31")
        .then_outcome("recommendation/one", Outcome::agreed, "2016-06-01");
}

TEST(TellOutcome, IsOvertakenByTheBoardsOwnRecord) {
    told_of()
        .given(told(Outcome::not_agreed))
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .when(SettleFlag{kFlag, Finding::cleared, words("It stands.")})
        .then_events("FlagSettled")
        .then_outcome("recommendation/one", Outcome::agreed);
}

TEST(TellOutcome, ClearedAfterADeferralHoldsFromThenOn) {
    told_of()
        .given(told(Outcome::agreed))
        .on("2016-03-01")
        .given(meetings::DeferRecommendation{kOne, day("2016-04-01"), {}})
        .when(SettleFlag{kFlag, Finding::cleared, words("It stands.")})
        .then_outcome("recommendation/one", Outcome::not_stated, "2016-02-29")
        .then_outcome("recommendation/one", Outcome::agreed, "2016-03-01");
}

TEST(TellOutcome, IsRefusedTwiceByOneSource) {
    told_of()
        .given(told(Outcome::agreed))
        .when(told(Outcome::not_agreed))
        .then_refused("outcome.told-already", "/source");
}

TEST(TellOutcome, IsRefusedOfWhatEndsNothing) {
    for (const Outcome outcome : {Outcome::not_stated, Outcome::pending, Outcome::deferred,
                                  Outcome::lapsed, Outcome::withdrawn}) {
        told_of().when(told(outcome)).then_refused("outcome.not-an-outcome", "/outcome");
    }
}

TEST(TellOutcome, IsRefusedBeforeTheMeeting) {
    auto command = told(Outcome::agreed);
    command.when = Date::on(day("2015-12-16"));
    two_recommendations().when(command).then_refused("outcome.before-the-meeting", "/when");
}

TEST(TellOutcome, IsRefusedOnceItIsSettled) {
    two_recommendations()
        .given(WithdrawRecommendation{kOne, {}})
        .when(told(Outcome::agreed))
        .then_refused("recommendation.settled", "/recommendation");
}

TEST(TellOutcome, IsRefusedOfWhatIsNotThere) {
    a_board_of_six().when(told(Outcome::agreed)).then_refused("thing.not-found", "/recommendation");
}

TellOutcome told_by(const char* source, Outcome outcome) {
    auto command = told(outcome);
    command.source = source;
    return command;
}

TEST(TellOutcome, OfASecondSourceIsRecordedToo) {
    told_of()
        .given(told(Outcome::agreed))
        .when(told_by("A briefing note", Outcome::agreed))
        .then_events("OutcomeTold FlagRaised")
        .then_not_flagged("outcome.told-differently", "recommendation/one");
}

TEST(TellOutcome, OtherwiseThanAnotherSourceIsFlaggedAndTheOneClearedStands) {
    told_of()
        .given(told(Outcome::agreed))
        .when(told_by("The minutes", Outcome::not_agreed))
        .then_flagged("outcome.told-differently", "recommendation/one")
        .given(SettleFlag{kFlag, Finding::upheld, words("It was another board.")})
        .then_outcome("recommendation/one", Outcome::not_stated)
        .when(SettleFlag{FlagId("flag/outcome.told/recommendation/one/2"), Finding::cleared,
                         words("The minutes say so.")})
        .then_outcome("recommendation/one", Outcome::not_agreed);
}

TEST(TellOutcome, IsRefusedOfADayAfterItIsTold) {
    two_recommendations()
        .on("2016-02-11")
        .when(told(Outcome::agreed))
        .then_refused("act.in-the-future", "/when");
}

Story reworded_once() {
    Story story = two_recommendations();
    story.given(meetings::RewordRecommendation{kOne, words("Otherwise."), {}, {}, {}})
        .on("2016-02-12");
    return story;
}

TEST(TellOutcome, AsRewordedIsRefusedOfTheOnlyText) {
    told_of()
        .when(told(Outcome::agreed_as_reworded))
        .then_refused("outcome.not-reworded", "/outcome");
    reworded_once().when(told(Outcome::agreed_as_reworded)).then_accepted();
}

TEST(TellOutcome, OfSeveralTextsSaysWhich) {
    reworded_once().when(told(Outcome::agreed)).then_refused("outcome.text-not-stated", "/text");
    auto first = told(Outcome::agreed);
    first.text = 1;
    reworded_once()
        .given(first)
        .when(SettleFlag{kFlag, Finding::cleared, words("It stands.")})
        .then_outcome("recommendation/one", Outcome::agreed)
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.recommendations.find(kOne)->resolution->text, 1);
        });
    auto second = told(Outcome::agreed);
    second.text = 2;
    reworded_once()
        .given(second)
        .when(SettleFlag{kFlag, Finding::cleared, words("It stands.")})
        .then_outcome("recommendation/one", Outcome::agreed_as_reworded);
    second.text = 3;
    reworded_once().when(second).then_refused("text.no-such-text", "/text");
}

/// Reworded on 1 February, and told of after that.
Story reworded_in_february() {
    Story story = two_recommendations();
    story.on("2016-02-01")
        .given(meetings::RewordRecommendation{kOne, words("Otherwise."), {}, {}, {}})
        .on("2016-02-12");
    return story;
}

TEST(TellOutcome, IsRefusedOfATextBeforeItWasPut) {
    auto early = told(Outcome::agreed_as_reworded);
    early.when = Date::on(day("2015-12-20"));
    reworded_in_february().when(early).then_refused("outcome.before-its-text", "/when");
    early.outcome = Outcome::not_agreed;
    early.text = 2;
    reworded_in_february().when(early).then_refused("outcome.before-its-text", "/when");
    early.when = Date::on(day("2016-02-01"));
    reworded_in_february().when(early).then_accepted();
}

TEST(TellOutcome, IsOfTheTextOfItsDayWhereThereWasOneOnly) {
    auto early = told(Outcome::agreed);
    early.when = Date::on(day("2015-12-20"));
    reworded_in_february()
        .given(early)
        .when(SettleFlag{kFlag, Finding::cleared, words("It stands.")})
        .then_outcome("recommendation/one", Outcome::agreed, "2015-12-20")
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.recommendations.find(kOne)->resolution->text, 1);
        });
}

TEST(TellOutcome, MarksTheOneOfSeveralThatStands) {
    told_of()
        .given(told(Outcome::agreed))
        .given(told_by("The minutes", Outcome::not_agreed))
        .given(SettleFlag{kFlag, Finding::cleared, words("It stands.")})
        .then([](const State& state) {
            const auto& tellings = state.meetings.recommendations.find(kOne)->tellings;
            ASSERT_EQ(tellings.size(), 2u);
            EXPECT_EQ(tellings[0].stands, day("2016-02-12"));
            EXPECT_EQ(tellings[1].stands, std::nullopt);
        });
}

TEST(TellOutcome, LeavesItsFlagToSettleWherePositionsAreNotRecorded) {
    told_of()
        .when(resolved(kOne.text()))
        .then_refused("position.not-recorded", "/recommendation")
        .then_advises("or tell the outcome")
        .given(told(Outcome::agreed))
        .when(resolved(kOne.text()))
        .then_refused("position.not-recorded", "/recommendation")
        .then_advises("or settle the flag outcome.told");
}

} // namespace
} // namespace concordat::tell_outcome_test
