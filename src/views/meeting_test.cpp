// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/meeting.hpp"

#include "domain/given.hpp"
#include "views/paper.hpp"

namespace concordat::views {
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

} // namespace
} // namespace concordat::views
