// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meeting.hpp"

#include "domain/given.hpp"
#include "views/meetings.hpp"
#include "views/paper.hpp"
#include "views/recommendation.hpp"

namespace concordat::views::meeting_test {
namespace {

const MeetingId kDecember("meeting/december");

Seen seen(const Story& story, const char* as_at) {
    return Seen(story.state(), Reader::public_, day(as_at), day("2017-01-01"),
                [](const Text&) { return std::string("words"); });
}

TEST(AMeetingPage, ListsAnAgendaItemFromTheDayItWasPut) {
    Story story = a_board_of_six();
    story.on("2015-12-10")
        .given(meetings::AddAgendaItem{kDecember, "1", "Plan", {}, {}, {}})
        .on("2016-05-10")
        .given(meetings::AddAgendaItem{kDecember, "2", "Staff", {}, {}, {}});
    const auto items = [&](const char* as_at) {
        return meeting_page(seen(story, as_at), kDecember)->agenda.size();
    };
    EXPECT_EQ(items("2015-12-09"), 0u);
    EXPECT_EQ(items("2015-12-10"), 1u);
    EXPECT_EQ(items("2015-12-17"), 2u);
}

/// A paper of December on which January is asked, too.
Story two_meetings_with_one_paper() {
    const PaperId plan("paper/plan");
    const MeetingId january("meeting/january");
    auto first = presented("recommendation/one");
    first.paper = plan;
    auto second = presented("recommendation/two");
    second.paper = plan;
    second.meeting = january;
    Story story = a_board_of_six();
    story.given(meetings::SubmitPaper{.paper = plan, .meeting = kDecember, .title = "The plan"})
        .given(first)
        .on("2016-01-10")
        .given(meetings::CallMeeting{january, BoardId("board/programme"), day("2016-01-20")})
        .given(second);
    return story;
}

TEST(APaperPage, ListsWhatNamesItToWhateverMeetingItWasPut) {
    const Story story = two_meetings_with_one_paper();
    const auto page = paper_page(seen(story, "2016-01-20"), PaperId("paper/plan"));
    ASSERT_EQ(page->recommendations.size(), 2u);
    EXPECT_EQ(page->recommendations[0].meeting.id.text(), "meeting/december");
    EXPECT_EQ(page->recommendations[1].meeting.id.text(), "meeting/january");
    EXPECT_EQ(paper_page(seen(story, "2016-01-09"), PaperId("paper/plan"))->recommendations.size(),
              1u);
}

TEST(AMeetingPage, NamesThePaperOfARecommendationEvenOfAnotherMeeting) {
    const Story story = two_meetings_with_one_paper();
    const auto page = meeting_page(seen(story, "2016-01-20"), MeetingId("meeting/january"));
    EXPECT_TRUE(page->papers.empty());
    ASSERT_EQ(page->recommendations.size(), 1u);
    ASSERT_TRUE(page->recommendations[0].paper);
    EXPECT_EQ(page->recommendations[0].paper->name, "The plan");
}

TEST(AMeetingPage, ShowsAMovedMeetingOnItsOldDayUntilItWasMoved) {
    Story story = a_board_of_six();
    story.on("2015-12-10")
        .given(meetings::MoveMeeting{
            kDecember, day("2016-01-14"), "County Hall", {}, words("Strike.")});
    const auto before = meeting_page(seen(story, "2015-12-09"), kDecember);
    EXPECT_EQ(before->on, day("2015-12-17"));
    EXPECT_EQ(before->meeting.name, "Meeting of 17 December 2015");
    EXPECT_EQ(before->place, std::nullopt);
    EXPECT_TRUE(before->moves.empty());
    const auto after = meeting_page(seen(story, "2015-12-18"), kDecember);
    EXPECT_EQ(after->on, day("2016-01-14"));
    EXPECT_EQ(after->meeting.name, "Meeting of 14 January 2016");
    EXPECT_EQ(after->place, "County Hall");
    EXPECT_TRUE(after->to_come);
    ASSERT_EQ(after->moves.size(), 1u);
    EXPECT_EQ(after->moves[0].was_on, day("2015-12-17"));
    EXPECT_EQ(after->moves[0].moved, day("2015-12-10"));
    EXPECT_EQ(after->moves[0].reason->text, "words");
}

TEST(TheCalendar, HasAMovedMeetingWhereItStoodOnTheDaySeen) {
    const MeetingId january("meeting/january");
    Story story = a_board_of_six();
    story.on("2015-12-01")
        .given(meetings::CallMeeting{january, BoardId("board/programme"), day("2016-01-14")})
        .on("2015-12-10")
        .given(meetings::MoveMeeting{kDecember, day("2016-02-11"), {}, {}, {}});
    const auto next = [&](const char* as_at, std::optional<BoardId> board, std::size_t most) {
        return seen(story, as_at).meetings_to_come(board, most);
    };
    const BoardId programme("board/programme");
    EXPECT_EQ(next("2015-12-09", {}, 9), (std::vector{kDecember, january}));
    EXPECT_EQ(next("2015-12-09", programme, 1), std::vector{kDecember});
    EXPECT_TRUE(next("2015-12-09", BoardId("board/design"), 9).empty());
    EXPECT_EQ(next("2015-12-10", {}, 9), (std::vector{january, kDecember}));
    EXPECT_EQ(next("2015-12-10", programme, 1), std::vector{january});
    EXPECT_EQ(next("2015-08-20", {}, 9).size(), 0u);
    EXPECT_EQ(seen(story, "2015-12-31").meetings_held({}).size(), 0u);
    EXPECT_EQ(seen(story, "2016-02-11").meetings_held({}).size(), 2u);
}

/// December's meeting, adjourned with one item open, which January's takes up.
Story an_adjourned_meeting() {
    const MeetingId january("meeting/january");
    Story story = two_recommendations();
    story.given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .given(meetings::AdjournMeeting{kDecember, words("The building was cleared.")})
        .on("2016-01-07")
        .given(meetings::CallMeeting{january, BoardId("board/programme"), day("2016-01-14")})
        .given(meetings::ContinueMeeting{kDecember, january});
    return story;
}

TEST(AMeetingPage, SaysThatItWasAdjournedAndWhereItWasContinued) {
    const Story story = an_adjourned_meeting();
    EXPECT_FALSE(meeting_page(seen(story, "2015-12-16"), kDecember)->adjourned);
    const auto waiting = meeting_page(seen(story, "2016-01-06"), kDecember);
    ASSERT_TRUE(waiting->adjourned);
    EXPECT_EQ(waiting->adjourned->on, day("2015-12-17"));
    EXPECT_EQ(waiting->adjourned->continued_at, std::nullopt);
    const auto known = meeting_page(seen(story, "2016-01-07"), kDecember);
    EXPECT_EQ(known->adjourned->continued_at->id.text(), "meeting/january");
    EXPECT_EQ(known->adjourned->continued_on, day("2016-01-14"));
    EXPECT_EQ(known->adjourned->carried, 1);
    EXPECT_EQ(known->recommendations.size(), 2u);
}

TEST(AMeetingPage, ListsWhatWasCarriedToIt) {
    const Story story = an_adjourned_meeting();
    const auto page = meeting_page(seen(story, "2016-01-07"), MeetingId("meeting/january"));
    ASSERT_EQ(page->continues.size(), 1u);
    EXPECT_EQ(page->continues[0].id.text(), "meeting/december");
    EXPECT_TRUE(page->recommendations.empty());
    ASSERT_EQ(page->carried.size(), 1u);
    EXPECT_EQ(page->carried[0].recommendation.id.text(), "recommendation/two");
    EXPECT_EQ(page->carried[0].meeting.id.text(), "meeting/december");
}

TEST(ARecommendationPage, NamesTheMeetingItWasCarriedTo) {
    const Story story = an_adjourned_meeting();
    const RecommendationId two("recommendation/two");
    EXPECT_TRUE(recommendation_page(seen(story, "2016-01-06"), two)->carried_to.empty());
    const auto page = recommendation_page(seen(story, "2016-01-07"), two);
    ASSERT_EQ(page->carried_to.size(), 1u);
    EXPECT_EQ(page->carried_to[0].id.text(), "meeting/january");
    EXPECT_EQ(page->meeting.id.text(), "meeting/december");
    EXPECT_EQ(page->recommendation.name, "Recommendation 2 of 17 December 2015");
}

const SeatId kSeat("seat/leicestershire-commissioner");
const RecommendationId kOne("recommendation/one");

TEST(ARecommendationPage, ShowsWhatABodySaidFromTheDayItSaidIt) {
    const BodyId body("body/leicestershire-chief-constable");
    Story story = two_recommendations();
    story.on("2015-12-18")
        .given(meetings::RecordStatement{body, kOne, {}, words("Further."), "The minutes"})
        .given(meetings::RecordStatement{body, {}, kDecember, words("Thanks."), {}});
    EXPECT_TRUE(recommendation_page(seen(story, "2015-12-17"), kOne)->statements.empty());
    EXPECT_TRUE(meeting_page(seen(story, "2015-12-17"), kDecember)->statements.empty());
    const auto page = recommendation_page(seen(story, "2015-12-18"), kOne);
    ASSERT_EQ(page->statements.size(), 1u);
    EXPECT_EQ(page->statements[0].body.id, thing(body));
    EXPECT_EQ(page->statements[0].words.text, "words");
    EXPECT_EQ(page->statements[0].source, "The minutes");
    EXPECT_EQ(meeting_page(seen(story, "2015-12-18"), kDecember)->statements.size(), 1u);
}

TEST(ARecommendationPage, WithholdsWhatWasSaidOfAnExemptItem) {
    auto item = presented("recommendation/staff");
    item.agenda_item = "2";
    Story story = a_board_of_six();
    story
        .given(meetings::AddAgendaItem{
            kDecember, "2", "Staff", {}, meetings::Openness::exempt, "personal data"})
        .given(item)
        .given(meetings::RecordStatement{BodyId("body/leicestershire-chief-constable"),
                                         item.recommendation,
                                         {},
                                         words("Of the staff."),
                                         "A letter on the staff"})
        .given(meetings::DeclareInterests{
            kDecember,
            item.recommendation,
            {{kSeat, meetings::Interest::personal, words("A cousin.")}}});
    const auto page = recommendation_page(seen(story, "2015-12-17"), item.recommendation);
    ASSERT_EQ(page->statements.size(), 1u);
    EXPECT_EQ(page->statements[0].words.text, std::nullopt);
    EXPECT_TRUE(page->statements[0].words.withheld);
    EXPECT_EQ(page->statements[0].source, std::nullopt);
    ASSERT_EQ(page->interests.size(), 1u);
    EXPECT_EQ(page->interests[0].nature->text, std::nullopt);
    EXPECT_TRUE(meeting_page(seen(story, "2015-12-17"), kDecember)->interests[0].nature->withheld);
}

TEST(ARecommendationPage, ShowsTheInterestsInItAndInAllItems) {
    Story story = two_recommendations();
    story.given(meetings::DeclareInterests{kDecember, {}, {{kSeat, meetings::Interest::none, {}}}})
        .given(meetings::DeclareInterests{
            kDecember, kOne, {{kSeat, meetings::Interest::pecuniary, words("Land.")}}})
        .on("2015-12-18")
        .given(meetings::DeclareInterests{kDecember,
                                          RecommendationId("recommendation/two"),
                                          {{kSeat, meetings::Interest::personal, {}}}});
    const auto page = recommendation_page(seen(story, "2015-12-18"), kOne);
    ASSERT_EQ(page->interests.size(), 2u);
    EXPECT_EQ(page->interests[0].item, std::nullopt);
    EXPECT_EQ(page->interests[1].interest, meetings::Interest::pecuniary);
    EXPECT_EQ(page->interests[1].nature->text, "words");
    EXPECT_EQ(page->interests[1].seat.office->id.text(), "office/leicestershire-commissioner");
    EXPECT_EQ(meeting_page(seen(story, "2015-12-17"), kDecember)->interests.size(), 2u);
    EXPECT_EQ(meeting_page(seen(story, "2015-12-18"), kDecember)->interests.size(), 3u);
}

TEST(ARecommendationPage, SaysThatAnAlternateTookASeat) {
    const BoardId board("board/programme");
    const OfficeId deputy("office/leicestershire-chief-executive");
    Story story = two_recommendations();
    auto terms = story.state().meetings.terms(board, day("2015-12-17"));
    terms.seats[0].alternates = {deputy};
    story.given(meetings::SetTermsOfReference{board, terms})
        .given(meetings::RecordAttendance{
            kDecember, {{terms.seats[0].seat, meetings::Presence::present, deputy}}})
        .then_flagged("meeting.inquorate", "meeting/december");
    const auto page = meeting_page(seen(story, "2015-12-17"), kDecember);
    ASSERT_EQ(page->attendance.size(), 1u);
    EXPECT_EQ(page->attendance[0].taken_by->id, thing(deputy));
    EXPECT_EQ(page->attendance[0].seat.alternates.size(), 1u);
    Story voted = two_recommendations();
    voted.given(meetings::SetTermsOfReference{board, terms})
        .given(meetings::RecordPositions{
            kOne, {{terms.seats[0].seat, meetings::Position::for_, {}, deputy}}, {}});
    const auto item = recommendation_page(seen(voted, "2015-12-17"), kOne);
    ASSERT_EQ(item->texts[0].positions.size(), 1u);
    EXPECT_EQ(item->texts[0].positions[0].taken_by->id, thing(deputy));
}

TEST(ARecommendationPage, MarksWhatWasResolvedInWriting) {
    const BoardId board("board/programme");
    const MeetingId written("meeting/written");
    auto item = presented("recommendation/one");
    item.meeting = written;
    Story story = a_board_of_six();
    auto terms = story.state().meetings.terms(board, day("2015-12-17"));
    terms.written_procedure = true;
    story.given(meetings::SetTermsOfReference{board, terms})
        .given(meetings::CallMeeting{
            written, board, day("2016-01-14"), {}, meetings::MeetingKind::written_procedure})
        .given(item)
        .given(presented("recommendation/two"));
    const Seen then = seen(story, "2016-01-14");
    const auto page = recommendation_page(then, kOne);
    EXPECT_TRUE(page->in_writing);
    EXPECT_EQ(page->meeting.name, "Written procedure of 14 January 2016");
    EXPECT_FALSE(recommendation_page(then, RecommendationId("recommendation/two"))->in_writing);
    EXPECT_TRUE(meeting_row(then, written).in_writing);
    EXPECT_FALSE(meeting_row(then, kDecember).in_writing);
}

} // namespace
} // namespace concordat::views::meeting_test
