// SPDX-License-Identifier: GPL-3.0-or-later
// What came about ends where a correction takes its cause away.
#include "domain/authority/given.hpp"
#include "domain/given.hpp"

namespace concordat::end_test {
namespace {

using effects::CompletedBy;
using meetings::Cadence;
using meetings::CadenceEffect;
using meetings::CorrectMinutes;
using meetings::Effect;
using meetings::Outcome;
using meetings::Period;
using meetings::RenameEffect;

const char* const kOneText = "recommendation/one";
const RecommendationId kOne(kOneText);
const MeetingId kDecember("meeting/december");
const MeetingId kApril("meeting/april");
const BoardId kBoard("board/programme");
const BoardId kDesign("board/design");
const ThingId kAlliance("collaboration/alliance");
const ThingId kPartner("partner/leicestershire");

/// At the meeting of 14 April 2016.
CorrectMinutes to(Outcome outcome) {
    CorrectMinutes command;
    command.meeting = kDecember;
    command.at = kApril;
    command.recommendation = kOne;
    command.outcome = outcome;
    command.reason = words("The vote was on another item.");
    return command;
}

void minute(Story& story) {
    story.by("")
        .on("2015-12-20")
        .given(meetings::CallMeeting{kApril, kBoard, day("2016-04-14")})
        .given(meetings::DraftMinutes{kDecember, {{"All", {}, {}, {}, words("All agreed.")}}})
        .on("2016-04-14");
}

/// recommendation/one, agreed on 17 December 2015 with these effects; December is minuted.
Story agreed_and_minuted(std::vector<Effect> effects) {
    Story story = agreed_with(std::move(effects));
    minute(story);
    return story;
}

std::string name_of(const State& state, const ThingId& thing, const char* on) {
    return std::string(state.record.name_of(thing, "as recorded", day(on)));
}

TEST(ARename, IsUndoneFromTheDayItsCauseIsTakenAway) {
    agreed_and_minuted({RenameEffect{kAlliance, "Tri-force", {}}})
        .when(to(Outcome::not_agreed))
        .then_events("MinutesCorrected EffectsEnded Renamed RecommendationResolved FlagRaised")
        .then([](const State& state) {
            EXPECT_EQ(name_of(state, kAlliance, "2016-04-13"), "Tri-force");
            EXPECT_EQ(name_of(state, kAlliance, "2016-04-14"), "Alliance");
            EXPECT_EQ(state.record.names.find(kAlliance)->latest()->cause, thing(kDecember));
            EXPECT_EQ(state.effects.ended_on(kOne, CompletedBy::resolution), day("2016-04-14"));
            EXPECT_EQ(state.effects.ended_on(kOne, CompletedBy::ratification), std::nullopt);
            const auto& done = state.effects.done.find(kOne)->front();
            EXPECT_EQ(done.ended->by, thing(kDecember));
            EXPECT_FALSE(state.effects.is_done(kOne, CompletedBy::resolution));
        });
}

TEST(ARename, ThatWasToHoldFromALaterDayIsUndoneFromThatDay) {
    agreed_and_minuted({RenameEffect{kAlliance, "Tri-force", day("2016-06-01")}})
        .when(to(Outcome::not_agreed))
        .then([](const State& state) {
            EXPECT_EQ(name_of(state, kAlliance, "2016-05-31"), "as recorded");
            EXPECT_EQ(name_of(state, kAlliance, "2016-06-01"), "Alliance");
        });
}

TEST(ARename, ThatAnotherHasReplacedIsLeft) {
    Story story = agreed_and_minuted({RenameEffect{kAlliance, "Tri-force", {}}});
    story.on("2016-02-01")
        .given(record::Rename{kAlliance, "The Alliance of Three"})
        .on("2016-04-14")
        .when(to(Outcome::not_agreed))
        .then_events("MinutesCorrected EffectsEnded RecommendationResolved FlagRaised")
        .then([](const State& state) {
            EXPECT_EQ(name_of(state, kAlliance, "2016-04-14"), "The Alliance of Three");
        });
}

TEST(AnEffect, ComesAboutAgainAfterItEnded) {
    agreed_and_minuted({RenameEffect{kAlliance, "Tri-force", {}}})
        .given(to(Outcome::not_agreed))
        .when(to(Outcome::agreed))
        .then_outcome(kOneText, Outcome::agreed, "2015-12-17")
        .then([](const State& state) {
            EXPECT_EQ(name_of(state, kAlliance, "2016-04-14"), "Tri-force");
            EXPECT_TRUE(state.effects.is_done(kOne, CompletedBy::resolution));
            EXPECT_EQ(state.effects.ended_on(kOne, CompletedBy::resolution), std::nullopt);
        });
}

TEST(ACadence, IsUndoneAndTheOtherTermsStay) {
    Story story = agreed_and_minuted({CadenceEffect{kBoard, Cadence{2, Period::week, {}}, {}}});
    const auto before = story.state().meetings.terms(kBoard, day("2015-12-16"));
    story.when(to(Outcome::not_agreed))
        .then_events(
            "MinutesCorrected EffectsEnded TermsOfReferenceSet RecommendationResolved FlagRaised")
        .then([&](const State& state) {
            EXPECT_EQ(state.meetings.terms(kBoard, day("2016-04-13")).cadence,
                      (Cadence{2, Period::week, {}}));
            EXPECT_EQ(state.meetings.terms(kBoard, day("2016-04-14")), before);
        });
}

TEST(ACadence, ThatWasNotStatedBeforeIsNotStatedAgain) {
    agreed_and_minuted({CadenceEffect{kDesign, Cadence{2, Period::week, {}}, {}}})
        .when(to(Outcome::not_agreed))
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.terms(kDesign, day("2016-04-14")).cadence, std::nullopt);
        });
}

TEST(ACadence, ThatOtherTermsHaveReplacedIsLeft) {
    Story story = agreed_and_minuted({CadenceEffect{kBoard, Cadence{2, Period::week, {}}, {}}});
    auto terms = story.state().meetings.terms(kBoard, day("2016-02-01"));
    story.on("2016-02-01")
        .given(meetings::SetTermsOfReference{kBoard, terms})
        .on("2016-04-14")
        .when(to(Outcome::not_agreed))
        .then_events("MinutesCorrected EffectsEnded RecommendationResolved FlagRaised");
}

TEST(APaperAskedFor, StaysInDoubtWhereItsCauseIsTakenAway) {
    const CommissionId kCase("commission/case");
    agreed_and_minuted({meetings::CommissionPaperEffect{
                           kCase, "The case", ThingId("body/leicestershire-commissioner"), {}, {}}})
        .when(to(Outcome::not_agreed))
        .then_flagged("effect.cause-ended", "commission/case")
        .then([&](const State& state) {
            EXPECT_EQ(state.effects.ended_on(kOne, CompletedBy::resolution), day("2016-04-14"));
            EXPECT_NE(state.programme.commissions.find(kCase), nullptr);
        });
}

TEST(ASum, IsNoMoreInForceAndWhatWasDrawnStandsInDoubt) {
    Story story = in_force_with({centres(), officers()});
    story.given(draw_of("draw/one", "£20k"));
    minute(story);
    story.when(to(Outcome::not_agreed))
        .then_events("MinutesCorrected EffectsEnded DecisionDoubted FlagRaised DecisionDoubted "
                     "FlagRaised DecisionDoubted FlagRaised RecommendationResolved DrawDoubted "
                     "FlagRaised FlagRaised")
        .then_flagged("draw.in-doubt", "draw/one")
        .then([](const State& state) {
            EXPECT_EQ(state.effects.ended_on(kOne, CompletedBy::ratification), day("2016-04-14"));
            const authority::Draw& draw = state.authority.draws.at(DrawId("draw/one"));
            ASSERT_EQ(draw.doubts.size(), 1u);
            EXPECT_EQ(draw.doubts[0].cause, thing(kDecember));
            EXPECT_EQ(draw.doubts[0].since, day("2016-04-14"));
            EXPECT_EQ(draw.doubts[0].concerned.size(), 3u);
            EXPECT_EQ(state.authority.sums.at(SumId("sum/centres")).counted, money("£20k"));
        })
        .by("office/leicestershire-chief-executive")
        .when(draw_of("draw/two", "£1k"))
        .then_refused("delegation.not-ratified")
        .then_says("not agreed");
}

TEST(ASum, GivenSeverallyAndUsedInPartLeavesThatInDoubtToo) {
    auto sum = centres();
    sum.severally = true;
    auto grant = officers();
    grant.severally = true;
    Story story = agreed_with({sum, grant});
    ratify(story, "leicestershire", "2016-02-23");
    story.on("2016-03-01")
        .by("office/leicestershire-chief-executive")
        .given(draw_of("draw/one", "£20k"));
    minute(story);
    story.when(to(Outcome::not_agreed)).then_flagged("draw.in-doubt", "draw/one");
}

TEST(ADelegation, WhoseCauseIsTakenAwayLeavesWhatWasDecidedUnderItInDoubt) {
    auto grant = officers();
    grant.may = {meetings::Power::decide};
    grant.sum.reset();
    decisions::PrepareDecision sourcing;
    sourcing.decision = DecisionId("decision/sourcing");
    sourcing.body = BodyId("body/leicestershire-commissioner");
    sourcing.title = "Sourcing";
    sourcing.limbs = {{1, words("Go to the market."), {}, {}}};
    authority::DecideUnderDelegation taken;
    taken.decision = sourcing.decision;
    taken.delegation = grant.delegation;
    Story story = in_force_with({grant});
    story.given(sourcing).given(taken);
    minute(story);
    story.when(to(Outcome::not_agreed)).then_flagged("decision.in-doubt", "decision/sourcing");
}

TEST(WhatRestedOnAConditionOfARatification, EndsWithIt) {
    auto item = presented("recommendation/two");
    item.effects = {RenameEffect{kPartner, "Leicester", {}}};
    Story story = agreed_and_minuted({});
    story.on("2015-12-17").given(item).given(unanimous("recommendation/two"));
    story.given(resolved("recommendation/two"));
    for (const std::string name : kNames) {
        auto decision =
            adopting("decision/" + name, "body/" + name + "-commissioner", "recommendation/two");
        if (name == "leicestershire") {
            decision.limbs[0].adopts[0].as = decisions::Adoption::on_condition;
            decision.limbs[0].adopts[0].if_agreed = kOne;
        }
        story.on("2016-02-23")
            .by("office/" + name + "-commissioner")
            .given(decision)
            .given(signed_decision("decision/" + name));
    }
    story.by("")
        .on("2016-04-14")
        .then([](const State& state) {
            EXPECT_EQ(name_of(state, kPartner, "2016-02-23"), "Leicester");
        })
        .when(to(Outcome::not_agreed))
        .then_in_force_from("recommendation/two", "")
        .then([](const State& state) {
            EXPECT_EQ(name_of(state, kPartner, "2016-04-14"), "leicestershire");
            const RecommendationId two("recommendation/two");
            EXPECT_EQ(state.effects.ended_on(two, CompletedBy::ratification), day("2016-04-14"));
            EXPECT_EQ(state.effects.done.find(two)->front().ended->by, thing(kOne));
            ASSERT_EQ(state.waits.open.size(), 1u);
            EXPECT_EQ(state.waits.open.nth(0).body.text(), "body/leicestershire-commissioner");
        });
}

TEST(AnItemThatLapsesWithItsCondition, LosesItsEffectsToo) {
    auto item = presented("recommendation/nine", {kOneText});
    item.effects = {RenameEffect{kAlliance, "Tri-force", {}}};
    Story story = agreed_and_minuted({});
    story.on("2015-12-17")
        .given(item)
        .given(unanimous("recommendation/nine"))
        .given(resolved("recommendation/nine"))
        .on("2016-04-14")
        .when(to(Outcome::not_agreed))
        .then_outcome("recommendation/nine", Outcome::lapsed)
        .then([](const State& state) {
            EXPECT_EQ(name_of(state, kAlliance, "2016-04-13"), "Tri-force");
            EXPECT_EQ(name_of(state, kAlliance, "2016-04-14"), "Alliance");
            EXPECT_EQ(state.record.names.find(kAlliance)->latest()->cause, thing(kOne));
        });
}

TEST(WhatWasAskedFor, StaysWithItsReportsWhereItsCauseComesBack) {
    const ActionId action("action/plan");
    const CommissionId commission("commission/case");
    meetings::SetActionEffect plan;
    plan.action = action;
    plan.what = "Write the plan.";
    plan.owner = ThingId("office/leicestershire-chief-executive");
    plan.reports_to = {kBoard};
    meetings::CommissionPaperEffect paper;
    paper.commission = commission;
    paper.title = "Business case";
    programme::ReportAction done;
    done.action = action;
    done.progress = programme::Progress::done;
    Story story = agreed_with({plan, paper});
    story.on("2016-01-05").by("office/leicestershire-chief-executive").given(done);
    minute(story);
    story.given(to(Outcome::not_agreed))
        .then_flagged("effect.cause-ended", action.text())
        .when(to(Outcome::agreed))
        .then_not_flagged("effect.cause-ended", action.text())
        .then_not_flagged("effect.cause-ended", commission.text())
        .then([&](const State& state) {
            const auto& there = state.programme.actions.at(action);
            ASSERT_EQ(there.reports.size(), 1u);
            EXPECT_EQ(there.set, day("2015-12-17"));
            const auto& flags = *state.record.flags_on.find(thing(action));
            const auto& settled = state.record.flags.at(flags.back()).settled;
            ASSERT_TRUE(settled);
            EXPECT_TRUE(settled->reason.empty());
        });
}

} // namespace
} // namespace concordat::end_test
