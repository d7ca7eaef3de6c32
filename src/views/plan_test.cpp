// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/given.hpp"
#include "views/action.hpp"
#include "views/any.hpp"

#include <gmock/gmock.h>

namespace concordat::views::plan_test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const BoardId kBoard("board/programme");
const BoardId kDesign("board/design");
const ActionId kExplore("action/explore");

Seen seen(const Story& story, const char* as_at, Reader reader = Reader::public_) {
    return Seen(story.state(), reader, day(as_at), day("2026-01-01"),
                [](const Text&) { return std::optional<std::string>(); });
}

std::vector<std::string> ids(const std::optional<PlanPage>& page) {
    std::vector<std::string> found;
    for (const PlanRow& row : page->rows)
        found.emplace_back(row.thing.id.text());
    return found;
}

Query in_state(const char* state) {
    Query query;
    query.state = state;
    return query;
}
Query at_board(const BoardId& board) {
    Query query;
    query.board = board;
    return query;
}
Query of_body(const char* body) {
    Query query;
    query.body = BodyId(body);
    return query;
}

/// An action due by 30 June, moved on 1 June to 31 August and done on 10 September; a business case
/// due by 30 September.
Story a_plan() {
    Story story = with_an_action();
    story.given(business_case())
        .on("2016-06-01")
        .given(programme::MoveAction{kExplore, due_by("2016-08-31"), words("Later")})
        .on("2016-09-10")
        .given(programme::ReportAction{kExplore, programme::Progress::done, {}, {}});
    return story;
}

TEST(TheForwardPlan, HasNoListOfWhatIsWithdrawnOrOfNoState) {
    const Story story = a_plan();
    for (const char* state : {"withdrawn", "lost"})
        EXPECT_FALSE(forward_plan_page(seen(story, "2016-10-01"), in_state(state))) << state;
}

TEST(TheForwardPlan, SaysWhatIsDueAndLateAsAtTheDay) {
    const Story story = a_plan();
    const auto on = [&](const char* as_at) { return forward_plan_page(seen(story, as_at), {}); };
    EXPECT_THAT(ids(on("2015-12-16")), IsEmpty());
    EXPECT_THAT(ids(on("2016-05-31")), ElementsAre("action/explore", "commission/case"));
    EXPECT_EQ(on("2016-05-31")->rows[0].due, day("2016-06-30"));
    EXPECT_EQ(on("2016-07-01")->rows[0].due, day("2016-08-31"));
    EXPECT_EQ(on("2016-08-31")->rows[0].state, PlanState::due);
    EXPECT_EQ(on("2016-09-01")->rows[0].state, PlanState::late);
    EXPECT_EQ(on("2016-09-01")->rows[0].days_late, 1);
    EXPECT_THAT(ids(on("2016-09-10")), ElementsAre("commission/case"));
    EXPECT_EQ(on("2016-10-01")->rows[0].state, PlanState::late);
}

TEST(TheForwardPlan, IsFilteredByState) {
    const Story story = a_plan();
    const auto on = [&](const char* as_at, const char* state) {
        return ids(forward_plan_page(seen(story, as_at), in_state(state)));
    };
    EXPECT_THAT(on("2016-09-01", "late"), ElementsAre("action/explore"));
    EXPECT_THAT(on("2016-09-01", "due"), ElementsAre("commission/case"));
    EXPECT_THAT(on("2016-09-01", "delivered"), IsEmpty());
    EXPECT_THAT(on("2016-10-01", "delivered"), ElementsAre("action/explore"));
    EXPECT_THAT(on("2016-10-01", "late"), ElementsAre("commission/case"));
    EXPECT_THAT(on("2016-10-01", "due"), IsEmpty());
    const auto done = forward_plan_page(seen(story, "2016-10-01"), in_state("delivered"));
    EXPECT_EQ(done->rows[0].delivered, day("2016-09-10"));
    EXPECT_EQ(done->rows[0].days_late, 10);
}

TEST(TheForwardPlan, IsFilteredByBoardAndBody) {
    Story story = a_plan();
    programme::SetAction other = to_explore();
    other.action = ActionId("action/other");
    other.owner = ThingId("role/lead");
    other.reports_to = {kDesign};
    story.on("2015-12-17").given(other);
    const Seen on = seen(story, "2016-12-01");
    EXPECT_THAT(ids(forward_plan_page(on, at_board(kBoard))), ElementsAre("commission/case"));
    EXPECT_THAT(ids(forward_plan_page(on, at_board(kDesign))), ElementsAre("action/other"));
    EXPECT_THAT(ids(actions_page(on, at_board(kBoard))), IsEmpty());
    EXPECT_THAT(ids(actions_page(on, {})), ElementsAre("action/other"));
    EXPECT_THAT(ids(commissions_page(on, {})), ElementsAre("commission/case"));
    EXPECT_THAT(ids(forward_plan_page(on, of_body("body/leicestershire-commissioner"))),
                ElementsAre("commission/case"));
    EXPECT_THAT(ids(forward_plan_page(on, of_body("body/nottinghamshire-commissioner"))),
                ElementsAre("action/other"));
    Query both = of_body("body/nottinghamshire-commissioner");
    both.board = kBoard;
    EXPECT_THAT(ids(forward_plan_page(on, both)), IsEmpty());
    EXPECT_FALSE(forward_plan_page(on, of_body("body/none")));
}

TEST(TheForwardPlan, OfABodyHasWhatIsItsFromTheDayThatWasStated) {
    Story story = a_plan();
    programme::SetAction other = to_explore();
    other.action = ActionId("action/other");
    other.owner.reset();
    story.on("2015-12-17")
        .given(other)
        .on("2016-11-01")
        .given(programme::StateOwner{ThingId("action/other"),
                                     ThingId("office/nottinghamshire-chief-executive"),
                                     words("The minutes say so.")});
    const auto of = [&](const char* as_at) {
        return ids(
            forward_plan_page(seen(story, as_at), of_body("body/nottinghamshire-commissioner")));
    };
    EXPECT_THAT(of("2016-10-31"), IsEmpty());
    EXPECT_THAT(of("2016-11-01"), ElementsAre("action/other"));
    EXPECT_THAT(of("2016-12-01"), ElementsAre("action/other"));
    const auto before = plan_row(seen(story, "2016-10-31"), ThingId("action/other"));
    EXPECT_TRUE(before.whose_not_stated);
    EXPECT_FALSE(before.with);
    const auto after = plan_row(seen(story, "2016-11-01"), ThingId("action/other"));
    EXPECT_FALSE(after.whose_not_stated);
    EXPECT_EQ(after.with->id, ThingId("office/nottinghamshire-chief-executive"));
}

TEST(TheForwardPlan, FollowsABodyToItsSuccessor) {
    const BodyId mayor("body/mayor");
    Story story = a_plan();
    story.on("2016-11-01")
        .given(parties::AddBody{mayor, "Mayor", parties::BodyKind::other})
        .given(parties::RecordSuccession{BodyId("body/leicestershire-commissioner"), mayor});
    EXPECT_THAT(ids(forward_plan_page(seen(story, "2016-12-01"), of_body("body/mayor"))),
                ElementsAre("commission/case"));
}

TEST(TheForwardPlan, HasWhatABoardPutOffAndTheMeetingsExpected) {
    Story story = two_recommendations();
    auto terms = story.state().meetings.terms(kBoard, day("2015-12-17"));
    terms.cadence = meetings::Cadence{1, meetings::Period::month, {}};
    story.given(meetings::SetTermsOfReference{kBoard, terms})
        .given(meetings::DeferRecommendation{
            RecommendationId("recommendation/one"), day("2016-01-07"), {}});
    const auto page = forward_plan_page(seen(story, "2016-01-08"), {});
    EXPECT_THAT(ids(page), ElementsAre("recommendation/one"));
    EXPECT_EQ(page->rows[0].state, PlanState::late);
    ASSERT_EQ(page->meetings.size(), 1u);
    EXPECT_EQ(page->meetings[0].on, day("2016-01-17"));
    EXPECT_FALSE(page->meetings[0].late);
    EXPECT_TRUE(forward_plan_page(seen(story, "2016-01-18"), {})->meetings[0].late);
    EXPECT_THAT(forward_plan_page(seen(story, "2016-01-18"), at_board(kDesign))->meetings,
                IsEmpty());
}

TEST(TheForwardPlan, PagesThroughManyRows) {
    Story story = a_board_that_asks();
    for (int i = 0; i < 60; ++i) {
        auto action = to_explore();
        action.action = ActionId(fmt::format("action/{:02}", i));
        story.given(action);
    }
    Query second;
    second.page = 2;
    const auto page = actions_page(seen(story, "2016-01-01"), second);
    EXPECT_EQ(page->total, 60);
    EXPECT_EQ(page->pages, 3);
    EXPECT_EQ(page->rows.front().thing.id.text(), "action/25");
    second.page = 4;
    EXPECT_FALSE(actions_page(seen(story, "2016-01-01"), second));
    story.on("2016-02-01")
        .given(programme::ReportAction{ActionId("action/00"), programme::Progress::done, {}, {}});
    second.page = 3;
    const auto before = actions_page(seen(story, "2016-01-01"), second);
    EXPECT_EQ(before->total, 60);
    EXPECT_EQ(before->rows.size(), 10u);
}

TEST(AnActionsPage, ShowsItsReportsAndMovesAsAtTheDay) {
    Story story = a_plan();
    const auto before = action_page(seen(story, "2016-05-31"), kExplore);
    EXPECT_THAT(before->moved, IsEmpty());
    EXPECT_EQ(before->first_due, std::nullopt);
    EXPECT_EQ(before->meeting->id.text(), "meeting/december");
    const auto after = action_page(seen(story, "2016-09-10"), kExplore);
    ASSERT_EQ(after->moved.size(), 1u);
    EXPECT_EQ(after->first_due, "by 30 June 2016");
    EXPECT_EQ(after->moved[0].to, "by 31 August 2016");
    EXPECT_EQ(after->reports.size(), 1u);
    EXPECT_EQ(after->action.state, PlanState::delivered);
    EXPECT_FALSE(action_page(seen(story, "2015-12-16"), kExplore));
}

/// An exempt item has set an action of Leicestershire's chief executive.
Story with_a_secret() {
    auto item = presented("recommendation/one");
    item.agenda_item = "9";
    item.effects = {meetings::SetActionEffect{kExplore,
                                              "Look into a matter",
                                              ThingId("office/leicestershire-chief-executive"),
                                              due_by("2016-06-30"),
                                              {kBoard}}};
    Story story = a_board_that_asks();
    story
        .given(meetings::AddAgendaItem{MeetingId("meeting/december"),
                                       "9",
                                       "Staffing",
                                       {},
                                       meetings::Openness::exempt,
                                       "personal data"})
        .given(item)
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"));
    return story;
}

TEST(AnActionOfAnExemptItem, IsKnownOfAndWhoseItIsIsWithheldFromThePublic) {
    const Story story = with_a_secret();
    const auto of_one = of_body("body/leicestershire-commissioner");
    const Seen shown = seen(story, "2016-01-01");
    const Seen whole = seen(story, "2016-01-01", Reader::custodian);
    EXPECT_EQ(action_page(shown, kExplore)->withheld, "The item is exempt from publication.");
    EXPECT_EQ(action_page(shown, kExplore)->action.thing.name, "action/explore");
    EXPECT_EQ(action_page(whole, kExplore)->action.thing.name, "Look into a matter");
    EXPECT_THAT(ids(forward_plan_page(shown, {})), ElementsAre("action/explore"));
    EXPECT_FALSE(forward_plan_page(shown, {})->rows[0].with);
    EXPECT_EQ(forward_plan_page(shown, of_one)->total, 0);
    EXPECT_EQ(forward_plan_page(whole, of_one)->total, 1);
    EXPECT_EQ(forward_plan_page(shown, at_board(kBoard))->total, 1);
}

std::vector<LinkKind> kinds(const WhyPage& page) {
    std::vector<LinkKind> found;
    for (const ChainLink& link : page.links)
        found.push_back(link.kind);
    return found;
}

TEST(WhyAnActionIs, IsTheMeetingThatSetItOrTheTextThatBroughtItAbout) {
    const Story set = with_an_action();
    EXPECT_THAT(kinds(*why_page(seen(set, "2016-01-01"), thing(kExplore))),
                ElementsAre(LinkKind::action, LinkKind::meeting, LinkKind::board,
                            LinkKind::terms_of_reference, LinkKind::collaboration));
    const Story secret = with_a_secret();
    const auto page = why_page(seen(secret, "2016-01-01", Reader::custodian), thing(kExplore));
    ASSERT_GE(page->links.size(), 2u);
    EXPECT_EQ(page->links[0].says[0], "With Chief Executive, leicestershire commissioner.");
    EXPECT_EQ(page->links[1].kind, LinkKind::resolution);
    EXPECT_THAT(page->still_needed, IsEmpty());
}

TEST(WhyAPaperWasAskedFor, SaysWhatIsMissing) {
    auto bare = business_case();
    bare.due.reset();
    bare.due_at.reset();
    Story story = a_board_that_asks();
    story.given(bare);
    const auto page = why_page(seen(story, "2016-01-01"), thing(bare.commission));
    EXPECT_EQ(page->links[0].kind, LinkKind::commission);
    EXPECT_THAT(page->links[0].not_recorded,
                ElementsAre("when it is due", "for which board it was asked"));
    EXPECT_EQ(page->links[1].kind, LinkKind::meeting);
}

} // namespace
} // namespace concordat::views::plan_test
