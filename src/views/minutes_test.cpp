// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/minutes.hpp"

#include "domain/authority/given.hpp"
#include "views/action.hpp"
#include "views/board.hpp"
#include "views/chain.hpp"
#include "views/flag.hpp"
#include "views/given.hpp"
#include "views/meeting.hpp"
#include "views/recommendation.hpp"
#include "views/sum.hpp"

#include <algorithm>

namespace concordat::views::minutes_test {
namespace {

using meetings::CorrectMinutes;
using meetings::Outcome;

const MeetingId kDecember("meeting/december");
const MeetingId kApril("meeting/april");
const MeetingId kSummer("meeting/summer");
const RecommendationId kOne("recommendation/one");
const RecommendationId kPlan("recommendation/plan");
const BoardId kBoard("board/programme");

Seen seen(const Story& story, const char* as_at) {
    return Seen(story.state(), Reader::public_, day(as_at), day("2017-01-01"),
                [](const Text&) { return std::string("words"); });
}

/// December is minuted on the 20th; at the meeting of 14 April 2016 the minutes are agreed, and
/// corrected: recommendation/one was not agreed.
void minute_and_correct(Story& story) {
    CorrectMinutes correction;
    correction.meeting = kDecember;
    correction.at = kApril;
    correction.recommendation = kOne;
    correction.outcome = Outcome::not_agreed;
    correction.reason = words("The vote was on another item.");
    story.by("")
        .on("2015-12-20")
        .given(meetings::CallMeeting{kApril, kBoard, day("2016-04-14")})
        .given(meetings::DraftMinutes{kDecember, {{"All", {}, {}, {}, words("All agreed.")}}})
        .on("2016-04-14")
        .given(meetings::AgreeMinutes{kDecember, kApril})
        .given(correction);
}

Story renamed_and_corrected() {
    Story story = agreed_with({meetings::RenameEffect{thing(kBoard), "Collaboration Board", {}}});
    minute_and_correct(story);
    return story;
}

bool says(const WhyPage& page, std::string_view words) {
    return std::any_of(page.links.begin(), page.links.end(), [&](const ChainLink& link) {
        return std::any_of(link.says.begin(), link.says.end(), [&](const std::string& one) {
            return one.find(words) != std::string::npos;
        });
    });
}

TEST(TheMinutes, AreThereFromTheDayTheyWereDraftedAndAgreedFromThatDay) {
    const Story story = renamed_and_corrected();
    EXPECT_FALSE(meeting_page(seen(story, "2015-12-19"), kDecember)->minutes);
    const auto drafted = meeting_page(seen(story, "2016-04-13"), kDecember)->minutes;
    ASSERT_TRUE(drafted);
    EXPECT_EQ(drafted->drafted, day("2015-12-20"));
    EXPECT_EQ(drafted->agreed, std::nullopt);
    EXPECT_TRUE(drafted->corrections.empty());
    ASSERT_EQ(drafted->parts.size(), 1u);
    EXPECT_EQ(drafted->parts[0].words.text, "words");
    const auto agreed = meeting_page(seen(story, "2016-04-14"), kDecember)->minutes;
    EXPECT_EQ(agreed->agreed, day("2016-04-14"));
    EXPECT_EQ(agreed->agreed_at->id.text(), kApril.text());
    ASSERT_EQ(agreed->corrections.size(), 1u);
    EXPECT_EQ(agreed->corrections[0].item->id.text(), kOne.text());
    EXPECT_EQ(agreed->corrections[0].outcome_was, Outcome::agreed);
    EXPECT_EQ(agreed->corrections[0].outcome_is, Outcome::not_agreed);
    EXPECT_EQ(agreed->corrections[0].from, day("2015-12-17"));
}

TEST(ARecommendationPage, SaysWhatACorrectionChangedAndWhatEndedWithIt) {
    const Story story = renamed_and_corrected();
    const auto before = recommendation_page(seen(story, "2016-04-13"), kOne);
    EXPECT_TRUE(before->corrections.empty());
    EXPECT_EQ(before->texts[0].effects[0].ended, std::nullopt);
    const auto page = recommendation_page(seen(story, "2016-04-14"), kOne);
    ASSERT_EQ(page->corrections.size(), 1u);
    EXPECT_EQ(page->corrections[0].minutes_of.id.text(), kDecember.text());
    EXPECT_EQ(page->outcome, Outcome::not_agreed);
    ASSERT_EQ(page->history.size(), 2u);
    EXPECT_EQ(page->history[0].outcome, Outcome::agreed);
    const auto& effect = page->texts[0].effects[0];
    EXPECT_EQ(effect.came_about, day("2015-12-17"));
    ASSERT_TRUE(effect.ended);
    EXPECT_EQ(effect.ended->on, day("2016-04-14"));
    EXPECT_EQ(effect.ended->by.id.text(), kDecember.text());
}

TEST(Why, ANameIsRestoredSaysWhatEndedAndSinceWhen) {
    const Story story = renamed_and_corrected();
    const auto then = why_page(seen(story, "2016-04-13"), thing(kBoard));
    EXPECT_EQ(then->links[0].title, "Collaboration Board");
    const auto now = why_page(seen(story, "2016-04-14"), thing(kBoard));
    EXPECT_EQ(now->links[0].title, "Programme Board");
    EXPECT_TRUE(says(*now, "ended on 14 April 2016"));
    const auto item = why_page(seen(story, "2016-04-14"), thing(kOne));
    EXPECT_TRUE(says(*item, "The minutes were corrected on 14 April 2016"));
    EXPECT_TRUE(says(*item, "had brought about ended on 14 April 2016"));
}

TEST(ASumWhoseCauseIsTakenAway, SaysSinceWhenItIsNoMore) {
    Story story = in_force_with({centres(), officers()});
    minute_and_correct(story);
    const SumId sum("sum/centres");
    const auto page = sum_page(seen(story, "2016-04-14"), sum, Query{});
    EXPECT_FALSE(page->standing.in_force);
    ASSERT_TRUE(page->standing.ended);
    EXPECT_EQ(page->standing.ended->on, day("2016-04-14"));
    const auto why = why_page(seen(story, "2016-04-14"), thing(sum));
    EXPECT_NE(why->links[0].missing_says->find("since 14 April 2016"), std::string::npos);
}

TEST(AnAgendaItem, IsForInformationUntilTheDayItWasUpgraded) {
    Story story = a_board_of_six();
    story.on("2015-12-01")
        .given(
            meetings::AddAgendaItem{kDecember, "1", "Plan", meetings::Purpose::information, {}, {}})
        .on("2015-12-17")
        .given(meetings::UpgradeItem{kDecember, "1", {}, words("It cannot wait.")});
    const auto before = meeting_page(seen(story, "2015-12-16"), kDecember)->agenda.at(0);
    EXPECT_EQ(before.purpose, meetings::Purpose::information);
    EXPECT_FALSE(before.upgraded);
    const auto after = meeting_page(seen(story, "2015-12-17"), kDecember)->agenda.at(0);
    EXPECT_EQ(after.purpose, meetings::Purpose::decision);
    ASSERT_TRUE(after.upgraded);
    EXPECT_EQ(after.upgraded->notice_given, day("2015-12-17"));
    EXPECT_EQ(after.upgraded->reason->text, "words");
}

TEST(MinutesOfExemptItems, AreWithheldFromThePublicAndShownToBeThere) {
    const WholeRecord record;
    const auto open = meeting_page(record.seen(Reader::public_, "2016-12-31"), kSummer)->minutes;
    ASSERT_EQ(open->parts.size(), 3u);
    EXPECT_EQ(open->parts[0].words.text, "They met at nine and parted at noon");
    EXPECT_EQ(open->parts[1].words.withheld,
              "This part of the minutes is exempt from publication (sites).");
    EXPECT_TRUE(open->parts[2].exempt);
    ASSERT_EQ(open->corrections.size(), 3u);
    EXPECT_EQ(open->corrections[0].words->text, "They met at ten and parted at noon");
    EXPECT_FALSE(open->corrections[1].words->text);
    EXPECT_FALSE(open->corrections[1].reason.text);
    EXPECT_TRUE(open->corrections[2].figures.empty());
    EXPECT_TRUE(open->corrections[2].withheld);
    const auto all = meeting_page(record.seen(Reader::custodian, "2016-12-31"), kSummer)->minutes;
    ASSERT_EQ(all->corrections[2].figures.size(), 1u);
    EXPECT_EQ(all->corrections[2].figures[0].difference, money("£2"));
    EXPECT_TRUE(all->corrections[1].reason.text);
}

/// The Design Authority agrees the plan, of design, on 3 December, and refers it on the 4th as of
/// estates to the board, which agrees it on the 17th.
Story through_two_boards() {
    const BoardId design("board/design");
    const MeetingId first("meeting/design");
    Story story = a_board_of_six();
    auto terms = story.state().meetings.terms(design, day("2015-12-17"));
    terms.seats = {{SeatId("seat/lead"), OfficeId("office/leicestershire-chief-executive"), {}}};
    auto item = presented(kPlan.text());
    item.meeting = first;
    item.matter = "Design";
    story.on("2015-12-01")
        .given(meetings::SetTermsOfReference{design, terms})
        .given(meetings::CallMeeting{first, design, day("2015-12-03")})
        .given(item)
        .on("2015-12-03")
        .given(meetings::RecordPositions{
            kPlan, {{SeatId("seat/lead"), meetings::Position::for_, {}}}, {}})
        .given(resolved(kPlan.text()))
        .on("2015-12-04")
        .given(meetings::ReferRecommendation{kPlan, kDecember, "Estates"})
        .on("2015-12-17")
        .given(unanimous(kPlan.text()))
        .given(resolved(kPlan.text()));
    return story;
}

TEST(ARecommendationPage, ShowsEachBoardsOutcomeInOrder) {
    const Story story = through_two_boards();
    const auto page = recommendation_page(seen(story, "2015-12-17"), kPlan);
    ASSERT_EQ(page->passed.size(), 1u);
    EXPECT_EQ(page->passed[0].board.id.text(), "board/design");
    EXPECT_EQ(page->passed[0].on, day("2015-12-03"));
    EXPECT_EQ(page->passed[0].standing, meetings::Standing::recommends);
    EXPECT_EQ(page->passed[0].positions.size(), 1u);
    EXPECT_EQ(page->board.id.text(), "board/design");
    EXPECT_EQ(page->referred_to->id.text(), kBoard.text());
    EXPECT_EQ(page->board_standing, meetings::Standing::agrees_in_principle);
    EXPECT_EQ(page->texts[0].positions.size(), 6u);
    EXPECT_EQ(page->waits_on, 3);
    const auto why = why_page(seen(story, "2015-12-17"), thing(kPlan));
    EXPECT_TRUE(says(*why, "Design Authority agreed"));
}

TEST(ARecommendationPage, IsOfItsFirstBoardUntilItIsReferred) {
    const Story story = through_two_boards();
    const auto before = recommendation_page(seen(story, "2015-12-03"), kPlan);
    EXPECT_TRUE(before->passed.empty());
    EXPECT_EQ(before->board.id.text(), "board/design");
    EXPECT_EQ(before->referred_to, std::nullopt);
    EXPECT_EQ(before->outcome, Outcome::agreed);
    EXPECT_EQ(before->board_standing, meetings::Standing::recommends);
    EXPECT_EQ(before->matter, "Design");
    EXPECT_EQ(before->texts[0].positions.size(), 1u);
    const auto between = recommendation_page(seen(story, "2015-12-04"), kPlan);
    EXPECT_EQ(between->passed.size(), 1u);
    EXPECT_EQ(between->outcome, Outcome::not_stated);
    EXPECT_EQ(between->matter, "Estates");
    EXPECT_EQ(between->board_standing, std::nullopt);
    EXPECT_TRUE(between->texts[0].positions.empty());
    const auto rows = [&](const char* on) {
        return seen(story, on).recommendation_row(kPlan).board.id;
    };
    EXPECT_EQ(rows("2015-12-03").text(), "board/design");
    EXPECT_EQ(rows("2015-12-04").text(), kBoard.text());
}

TEST(ABoardPage, NamesTheTextThatChangedItsTerms) {
    auto terms = a_board_of_six().state().meetings.terms(kBoard, day("2015-12-17"));
    terms.chairs = {SeatId("seat/leicestershire-commissioner")};
    const Story story = agreed_with({meetings::ChangeTermsEffect{kBoard, terms, {}}});
    const auto page = board_page(seen(story, "2015-12-17"), kBoard);
    ASSERT_EQ(page->terms.size(), 2u);
    ASSERT_TRUE(page->terms[0].cause);
    EXPECT_EQ(page->terms[0].cause->id.text(), kOne.text());
    EXPECT_EQ(page->terms[1].cause, std::nullopt);
    EXPECT_EQ(board_page(seen(story, "2015-12-16"), kBoard)->terms.size(), 1u);
}

TEST(AFlagOnWhatCameBack, IsSettledInNoWords) {
    meetings::CommissionPaperEffect paper;
    paper.commission = CommissionId("commission/case");
    paper.title = "Business case";
    Story story = agreed_with({paper});
    minute_and_correct(story);
    CorrectMinutes back;
    back.meeting = kDecember;
    back.at = kApril;
    back.recommendation = kOne;
    back.outcome = Outcome::agreed;
    back.reason = words("The landlord wants three million.");
    story.given(back);
    const auto page =
        flag_page(seen(story, "2016-04-14"), FlagId("flag/effect.cause-ended/commission/case"));
    ASSERT_TRUE(page);
    EXPECT_FALSE(page->open);
    EXPECT_EQ(page->finding, record::Finding::cleared);
    EXPECT_EQ(page->reason, std::nullopt);
}

void correct_to(Story& story, meetings::Class class_) {
    CorrectMinutes command;
    command.meeting = kDecember;
    command.at = kApril;
    command.recommendation = kOne;
    command.class_ = class_;
    command.reason = words("It was put as another.");
    story.given(command);
}

TEST(APaperAskedForAnew, IsShownOnEachDayAsItWasAskedFor) {
    const CommissionId id("commission/case");
    meetings::CommissionPaperEffect paper;
    paper.commission = id;
    paper.title = "The case";
    paper.asked_of = ThingId("body/leicestershire-commissioner");
    paper.due = meetings::Due{Date{day("2016-06-30"), day("2016-06-30")}, {}};
    Story story = agreed_with({paper});
    story.by("")
        .on("2015-12-20")
        .given(meetings::CallMeeting{kApril, kBoard, day("2016-04-14")})
        .given(meetings::DraftMinutes{kDecember, {{"All", {}, {}, {}, words("All agreed.")}}})
        .on("2016-04-14");
    correct_to(story, meetings::Class::note);
    correct_to(story, meetings::Class::decision);
    paper.title = "The business case";
    paper.asked_of = ThingId("body/nottinghamshire-commissioner");
    paper.due.reset();
    meetings::RewordRecommendation anew;
    anew.recommendation = kOne;
    anew.text = words("Agree it in other words.");
    anew.effects = {paper};
    story.given(anew).given(unanimous("recommendation/one")).given(resolved("recommendation/one"));
    const auto before = commission_page(seen(story, "2016-04-13"), id);
    EXPECT_EQ(before->commission.thing.name, "The case");
    EXPECT_EQ(before->commission.with->id.text(), "body/leicestershire-commissioner");
    EXPECT_TRUE(before->moved.empty());
    const auto after = commission_page(seen(story, "2016-04-14"), id);
    EXPECT_EQ(after->commission.thing.name, "The business case");
    EXPECT_EQ(after->commission.with->id.text(), "body/nottinghamshire-commissioner");
    ASSERT_EQ(after->moved.size(), 1u);
    EXPECT_EQ(after->moved[0].to, "not stated");
    EXPECT_EQ(after->moved[0].reason, std::nullopt);
}

} // namespace
} // namespace concordat::views::minutes_test
