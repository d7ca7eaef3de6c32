// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/given.hpp"
#include "domain/programme/given.hpp"

namespace concordat::ask_anew_test {
namespace {

using meetings::Class;
using meetings::CommissionPaperEffect;
using meetings::CorrectMinutes;
using meetings::Effect;
using meetings::SetActionEffect;

const char* const kOneText = "recommendation/one";
const RecommendationId kOne(kOneText);
const MeetingId kDecember("meeting/december");
const MeetingId kApril("meeting/april");
const BoardId kBoard("board/programme");
const ActionId kReport("action/report");
const CommissionId kCase("commission/case");
const ThingId kFirst("office/leicestershire-chief-executive");
const ThingId kSecond("office/nottinghamshire-chief-executive");

SetActionEffect report_by(const char* day, const ThingId& owner) {
    return {kReport, "Report on it", owner, due_by(day), {kBoard}};
}

CommissionPaperEffect case_by(const char* day, const char* title,
                              std::optional<ThingId> asked_of = kFirst) {
    return {kCase, title, std::move(asked_of), due_by(day), kBoard};
}

void correct_to(Story& story, Class class_) {
    CorrectMinutes command;
    command.meeting = kDecember;
    command.at = kApril;
    command.recommendation = kOne;
    command.class_ = class_;
    command.reason = words("It was put as another.");
    story.given(command);
}

/// recommendation/one, agreed on 17 December 2015 with these effects, was a note by the correction
/// of 14 April 2016, and is a decision again by another of that day, still to be put.
Story to_be_put_again(std::vector<Effect> effects) {
    Story story = agreed_with(std::move(effects));
    story.by("")
        .on("2015-12-20")
        .given(meetings::CallMeeting{kApril, kBoard, day("2016-04-14")})
        .given(meetings::DraftMinutes{kDecember, {{"All", {}, {}, {}, words("All agreed.")}}})
        .on("2016-04-14");
    correct_to(story, Class::note);
    correct_to(story, Class::decision);
    return story;
}

void put_again(Story& story, std::vector<Effect> effects) {
    meetings::RewordRecommendation anew;
    anew.recommendation = kOne;
    anew.text = words("Agree it in other words.");
    anew.effects = std::move(effects);
    story.given(anew).given(unanimous(kOneText)).when(resolved(kOneText)).then_accepted();
}

TEST(WhatAnotherTextAsksForOtherwise, TakesItsTermsAndKeepsWhatWasReported) {
    Story story =
        to_be_put_again({report_by("2016-06-30", kFirst), case_by("2016-06-30", "The case")});
    story.then_flagged("effect.cause-ended", kReport.text())
        .on("2016-01-05")
        .by(kFirst.text())
        .given(
            programme::ReportAction{kReport, programme::Progress::in_progress, words("Begun"), {}})
        .by("")
        .on("2016-04-14");
    put_again(story,
              {report_by("2016-09-30", kSecond), case_by("2016-10-31", "The business case")});
    story.then_not_flagged("effect.cause-ended", kReport.text())
        .then_not_flagged("effect.cause-ended", kCase.text())
        .then([](const State& state) {
            const programme::Action& action = state.programme.actions.at(kReport);
            EXPECT_EQ(action.owner, kSecond);
            EXPECT_EQ(action.owner_on(day("2016-04-13")), kFirst);
            EXPECT_EQ(action.due.at(day("2016-04-13"))->due, due_by("2016-06-30"));
            EXPECT_EQ(action.due.latest()->due, due_by("2016-09-30"));
            EXPECT_EQ(action.set, day("2015-12-17"));
            ASSERT_EQ(action.reports.size(), 1u);
            EXPECT_EQ(state.plan.planned.at(thing(kReport)).points.latest()->due,
                      day("2016-09-30"));
            const programme::Commission& asked = state.programme.commissions.at(kCase);
            EXPECT_EQ(asked.title, "The business case");
            EXPECT_EQ(asked.due.latest()->due, due_by("2016-10-31"));
            EXPECT_EQ(asked.asked, day("2015-12-17"));
        });
}

TEST(WhatAnotherTextAsksForInTheSameTerms, GoesOnAsItWasMovedAndStated) {
    const auto same = case_by("2016-06-30", "The case", {});
    Story story = to_be_put_again({same});
    story.on("2016-02-01")
        .given(programme::MoveCommission{kCase, due_by("2016-08-31"), words("It needs longer.")})
        .given(programme::StateOwner{thing(kCase), kFirst, words("The plan says so.")})
        .on("2016-04-14");
    put_again(story, {same});
    story.then_not_flagged("effect.cause-ended", kCase.text()).then([](const State& state) {
        const programme::Commission& asked = state.programme.commissions.at(kCase);
        EXPECT_EQ(asked.asked_of, kFirst);
        EXPECT_EQ(asked.due.latest()->due, due_by("2016-08-31"));
        EXPECT_TRUE(asked.before.empty());
    });
}

TEST(WhatATextLeftOut, IsNotStatedNoMoreWhereTheNextStatesIt) {
    const char* const rule = "commission.asked-of-not-stated";
    Story story = to_be_put_again({case_by("2016-06-30", "The case", {})});
    story.then_flagged(rule, kCase.text());
    put_again(story, {case_by("2016-06-30", "The case")});
    story.then_not_flagged(rule, kCase.text());
}

} // namespace
} // namespace concordat::ask_anew_test
