// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that a correction of minutes changes, and what is flagged where money had been drawn.
#include "domain/authority/given.hpp"
#include "domain/given.hpp"

namespace concordat::corrected_figures_test {
namespace {

using meetings::Correction;
using meetings::CorrectMinutes;

const MeetingId kDecember("meeting/december");
const MeetingId kJanuary("meeting/january");
const char* const kOneText = "recommendation/one";

/// December's minutes are drafted on the 20th; the next act is at the meeting of 14 January.
void minute(Story& story) {
    story.by("")
        .on("2015-12-20")
        .given(meetings::CallMeeting{kJanuary, BoardId("board/programme"), day("2016-01-14")})
        .given(meetings::DraftMinutes{kDecember, {{"All", {}, {}, {}, words("All was agreed.")}}})
        .on("2016-01-14");
}

CorrectMinutes of_item() {
    CorrectMinutes command;
    command.meeting = kDecember;
    command.at = kJanuary;
    command.recommendation = RecommendationId(kOneText);
    command.reason = words("A figure was misheard.");
    return command;
}

const Correction& correction(const State& state) {
    return state.meetings.meetings.at(kDecember).minutes->corrections.back();
}

TEST(ACorrection, OfAFigureHoldsFromTheDayOfTheItem) {
    Story story = agreed_with({centres()});
    minute(story);
    auto command = of_item();
    command.figures = {{ThingId("sum/centres"), {}, {}, money("£120k")},
                       {{}, "the review", money("£404k"), money("£440k")}};
    story.when(command).then_events("MinutesCorrected").then([](const State& state) {
        const auto sum = authority::sum_on(ground_of(state), SumId("sum/centres"), kLastDay);
        EXPECT_EQ(sum.terms.amount, money("£120k"));
        ASSERT_EQ(correction(state).figures.size(), 2u);
        EXPECT_EQ(correction(state).figures[0].was, money("£125k"));
        EXPECT_EQ(correction(state).figures[0].is, money("£120k"));
        EXPECT_EQ(correction(state).figures[0].what, "The sum for contact centres");
        EXPECT_EQ(correction(state).figures[1].was, money("£404k"));
    });
}

TEST(ACorrection, OfALimitIsOfTheDelegation) {
    auto limited = officers();
    limited.limit = money("£50k");
    Story story = agreed_with({centres(), limited});
    minute(story);
    auto command = of_item();
    command.figures = {{thing(limited.delegation), {}, money("£50k"), money("£5k")}};
    story.when(command).then_accepted().then([&](const State& state) {
        const auto grant = authority::delegation_on(ground_of(state), limited.delegation, kLastDay);
        EXPECT_EQ(grant.terms.limit, money("£5k"));
    });
}

TEST(ACorrection, OfAFigureBelowWhatWasDrawnIsFlaggedAndTheDrawStands) {
    Story story = in_force_with({centres(), officers()});
    story.given(draw_of("draw/one", "£20k"));
    minute(story);
    story.on("2016-03-10")
        .given(meetings::CallMeeting{MeetingId("meeting/march"), BoardId("board/programme"),
                                     day("2016-03-10")});
    auto command = of_item();
    command.at = MeetingId("meeting/march");
    command.figures = {{ThingId("sum/centres"), {}, {}, money("£20k")}};
    story.given(command)
        .then_not_flagged("minutes.figure-below-what-was-drawn", "sum/centres")
        .then_flagged("minutes.figure-ratified-before", kOneText);
    command.figures = {{ThingId("sum/centres"), {}, {}, money("£19,999")}};
    story.when(command)
        .then_flagged("minutes.figure-below-what-was-drawn", "sum/centres")
        .then([](const State& state) {
            EXPECT_EQ(state.authority.sums.at(SumId("sum/centres")).counted, money("£20k"));
        });
}

TEST(ACorrection, OfAFigureNamesOneThatTheTextHas) {
    Story story = agreed_with({centres(), officers()});
    minute(story);
    const auto refused = [&](meetings::FigureCorrection figure, const char* rule,
                             const char* field) {
        auto command = of_item();
        command.figures = {std::move(figure)};
        story.when(command).then_refused(rule, field);
    };
    const ThingId sum("sum/centres");
    const Money other = money("£1k");
    refused({{}, {}, {}, other}, "minutes.figure-not-stated", "/figures/0");
    refused({{}, "the review", {}, other}, "minutes.figure-not-stated", "/figures/0");
    refused({sum, "the review", other, other}, "minutes.figure-not-stated", "/figures/0");
    refused({ThingId("sum/other"), {}, {}, other}, "minutes.no-such-figure", "/figures/0/of");
    refused({ThingId("delegation/officers"), {}, {}, other}, "minutes.no-such-figure",
            "/figures/0/of");
    refused({sum, {}, other, other}, "minutes.no-such-figure", "/figures/0/was");
    refused({sum, {}, {}, Money{0}}, "sum.nothing", "/figures/0/is");
    refused({sum, {}, {}, money("£125k")}, "minutes.unchanged", "/figures/0/is");
    refused({{}, "the review", other, other}, "minutes.unchanged", "/figures/0/is");
}

} // namespace
} // namespace concordat::corrected_figures_test
