// SPDX-License-Identifier: GPL-3.0-or-later
// A text that gives a board other terms of reference.
#include "domain/authority/given.hpp"
#include "domain/given.hpp"

namespace concordat::change_terms_test {
namespace {

using effects::CompletedBy;
using meetings::Cadence;
using meetings::ChangeTermsEffect;
using meetings::Outcome;
using meetings::Period;
using meetings::Standing;

const BoardId kBoard("board/programme");
const RecommendationId kOne("recommendation/one");

meetings::TermsOfReference terms_now() {
    return a_board_of_six().state().meetings.terms(kBoard, day("2015-12-17"));
}

ChangeTermsEffect deciding() {
    ChangeTermsEffect effect{kBoard, terms_now(), {}};
    effect.terms.standing = Standing::decides;
    effect.terms.required_bodies.clear();
    return effect;
}

TEST(ABoard, DoesNotGiveItselfOtherTermsByItsOwnResolution) {
    Story story = agreed_with({deciding()});
    story.then_events("RecommendationResolved FlagRaised").then([](const State& state) {
        EXPECT_EQ(state.meetings.terms(kBoard, kLastDay), terms_now());
    });
    ratify(story, "leicestershire", "2016-02-22");
    ratify(story, "northamptonshire", "2016-02-23");
    ratify(story, "nottinghamshire", "2016-02-24", day("2016-04-01"));
    story.then([](const State& state) {
        EXPECT_EQ(state.meetings.terms(kBoard, day("2016-03-31")), terms_now());
        EXPECT_EQ(state.meetings.terms(kBoard, day("2016-04-01")), deciding().terms);
        EXPECT_EQ(state.meetings.boards.at(kBoard).changes.latest()->cause, thing(kOne));
        EXPECT_TRUE(state.effects.is_done(kOne, CompletedBy::ratification));
    });
}

TEST(ABoard, SettlesItselfWhoChairsItAndHowOftenItMeets) {
    ChangeTermsEffect effect{kBoard, terms_now(), {}};
    effect.terms.chairs = {SeatId("seat/leicestershire-commissioner")};
    effect.terms.cadence = Cadence{2, Period::month, {}};
    Story story = agreed_with({effect});
    story.then_events("RecommendationResolved EffectsBroughtAbout TermsOfReferenceSet FlagRaised")
        .then([&](const State& state) {
            EXPECT_EQ(state.meetings.terms(kBoard, day("2015-12-16")), terms_now());
            EXPECT_EQ(state.meetings.terms(kBoard, day("2015-12-17")), effect.terms);
        });
}

TEST(TermsThatATextChanged, AreSetBackWhereItsCauseIsTakenAway) {
    ChangeTermsEffect effect{kBoard, terms_now(), {}};
    effect.terms.chairs = {SeatId("seat/leicestershire-commissioner")};
    const MeetingId april("meeting/april");
    const MeetingId december("meeting/december");
    meetings::CorrectMinutes correction;
    correction.meeting = december;
    correction.at = april;
    correction.recommendation = kOne;
    correction.outcome = Outcome::not_agreed;
    correction.reason = words("It was another text.");
    Story story = agreed_with({effect});
    story.given(meetings::DraftMinutes{december, {{"All", {}, {}, {}, words("Agreed.")}}})
        .given(meetings::CallMeeting{april, kBoard, day("2016-04-14")})
        .on("2016-04-14")
        .when(correction)
        .then_events(
            "MinutesCorrected EffectsEnded TermsOfReferenceSet RecommendationResolved FlagRaised")
        .then([&](const State& state) {
            EXPECT_EQ(state.meetings.terms(kBoard, day("2016-04-13")), effect.terms);
            EXPECT_EQ(state.meetings.terms(kBoard, day("2016-04-14")), terms_now());
            EXPECT_EQ(state.meetings.boards.at(kBoard).changes.latest()->cause, thing(december));
        });
}

TEST(ATextThatChangesTerms, IsRefusedWithTermsNoBoardMayHave) {
    auto item = presented("recommendation/one");
    auto wrong = deciding();
    wrong.terms.chairs = {SeatId("seat/nobody")};
    item.effects = {wrong};
    Story story = a_board_of_six();
    story.when(item).then_refused("board.chair-without-seat",
                                  "/effects/0/change-terms/terms/chairs/0");
    wrong = deciding();
    wrong.board = BoardId("board/none");
    item.effects = {wrong};
    story.when(item).then_refused("thing.not-found", "/effects/0/change-terms/board");
}

} // namespace
} // namespace concordat::change_terms_test
