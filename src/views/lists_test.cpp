// SPDX-License-Identifier: GPL-3.0-or-later
// The lists: register, waiting list, home, calendar, flags; and the pages of parties.
#include "views/any.hpp"
#include "views/given.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::views::lists_test {
namespace {

TEST(TheRegister, ListsTheLatestFirstAndFilters) {
    const WholeRecord record;
    const Seen seen = record.seen(Reader::public_, "2016-08-31");
    const auto all = register_page(seen, {});
    ASSERT_TRUE(all);
    EXPECT_EQ(all->total, 3);
    EXPECT_EQ(all->rows[0].decision.id.text(), "decision/nottinghamshire/one");
    EXPECT_EQ(all->rows[0].decided, std::nullopt);
    EXPECT_EQ(all->rows[2].decision.id.text(), "decision/leicestershire/one");
    const auto within = register_page(seen, {.from = day("2016-02-01"), .to = day("2016-02-29")});
    ASSERT_EQ(within->total, 1);
    EXPECT_EQ(within->rows[0].reference, "0059");
    const auto of_body = register_page(seen, {.body = BodyId("body/leicestershire-commissioner")});
    EXPECT_EQ(of_body->total, 1);
    EXPECT_FALSE(register_page(seen, {.body = BodyId("body/none")}));
    EXPECT_FALSE(register_page(seen, {.page = 2}));
}

TEST(TheRegister, HoldsTwentyFiveOnAPageAndKnowsOnlyItsDay) {
    Story story = two_recommendations();
    for (int number = 1; number <= 30; ++number) {
        story.on(fmt::format("2016-01-{:02}", number))
            .by("office/leicestershire-commissioner")
            .given(adopting(fmt::format("decision/d/{:02}", number),
                            "body/leicestershire-commissioner", "recommendation/one"));
    }
    const Lookup none = [](const Text&) { return std::nullopt; };
    const Seen seen(story.state(), Reader::public_, day("2016-12-31"), day("2016-12-31"), none);
    const auto first = register_page(seen, {});
    ASSERT_EQ(first->rows.size(), 25u);
    EXPECT_EQ(first->pages, 2);
    EXPECT_EQ(first->rows[0].decision.id.text(), "decision/d/30");
    const auto second = register_page(seen, {.page = 2});
    ASSERT_EQ(second->rows.size(), 5u);
    EXPECT_EQ(second->rows[4].decision.id.text(), "decision/d/01");
    const Seen before(story.state(), Reader::public_, day("2016-01-03"), day("2016-12-31"), none);
    EXPECT_EQ(register_page(before, {})->total, 3);
}

TEST(TheRegister, HoldsADecisionWhileItIsPreparedAndNotYetSigned) {
    const BodyId body("body/leicestershire-commissioner");
    Story story = two_recommendations();
    story.by("office/leicestershire-commissioner")
        .on("2016-01-04")
        .given(adopting("decision/one", body.text(), "recommendation/one"))
        .on("2016-01-11")
        .given(adopting("decision/two", body.text(), "recommendation/two"))
        .on("2016-01-20")
        .given(decisions::SignDecision{DecisionId("decision/one"), decisions::Declaration::none});
    const auto rows = [&](const char* on) {
        const Lookup none = [](const Text&) { return std::nullopt; };
        const Seen seen(story.state(), Reader::public_, day(on), day("2016-12-31"), none);
        std::string found;
        const auto page = register_page(seen, {.body = body});
        for (const DecisionRow& row : page->rows)
            found +=
                fmt::format("{} {} ", row.decision.id.text(), row.decided ? "decided" : "prepared");
        return found;
    };
    EXPECT_EQ(rows("2016-01-03"), "");
    EXPECT_EQ(rows("2016-01-04"), "decision/one prepared ");
    EXPECT_EQ(rows("2016-01-19"), "decision/two prepared decision/one prepared ");
    EXPECT_EQ(rows("2016-01-20"), "decision/one decided decision/two prepared ");
}

TEST(TheWaitingList, SaysHowLongEachBodyIsWaitedFor) {
    const WholeRecord record;
    const auto page = waiting_page(record.seen(Reader::public_, "2016-12-31"),
                                   {.body = BodyId("body/nottinghamshire-commissioner")});
    ASSERT_TRUE(page);
    EXPECT_EQ(page->total, 4); // one, four, the rename, and what passed two boards
    EXPECT_EQ(page->rows[0].since, day("2015-12-17"));
    EXPECT_EQ(page->rows[0].days, 380); // 17 December 2015 to 31 December 2016
}

TEST(TheWaitingList, AsAtADayHoldsWhatWasAnsweredLater) {
    const WholeRecord record;
    const BodyId body("body/leicestershire-commissioner");
    const auto on = [&](const char* day) {
        return waiting_page(record.seen(Reader::public_, day), {.body = body})->total;
    };
    EXPECT_EQ(on("2015-12-16"), 0);
    EXPECT_EQ(on("2016-01-19"), 2); // one and four
    EXPECT_EQ(on("2016-01-20"), 1); // four
}

TEST(Home, ShowsWhatWasDecidedWhatWaitsAndWhatWasResolved) {
    const WholeRecord record;
    const HomePage page = home_page(record.seen(Reader::public_, "2016-02-01"));
    ASSERT_EQ(page.decisions, 2);
    EXPECT_EQ(page.lately_decided[0].decision.id.text(), "decision/northamptonshire/0059");
    EXPECT_FALSE(page.lately_decided[0].decided); // not before 23 February
    EXPECT_EQ(page.lately_decided[1].decision.id.text(), "decision/leicestershire/one");
    EXPECT_EQ(page.waits, 2); // one and four
    ASSERT_EQ(page.waiting.size(), 3u);
    EXPECT_EQ(page.waiting[0].body.name, "leicestershire commissioner");
    EXPECT_EQ(page.waiting[0].items, 1); // one is answered
    EXPECT_EQ(page.waiting[1].items, 2);
    EXPECT_EQ(page.waiting[1].since, day("2015-12-17"));
    EXPECT_EQ(page.waiting[1].days, 46); // 17 December 2015 to 1 February 2016
    EXPECT_EQ(page.resolutions, 2);
    ASSERT_EQ(page.lately_resolved.size(), 1u);
    EXPECT_EQ(page.lately_resolved[0].meeting.id.text(), "meeting/december");
    EXPECT_EQ(page.lately_resolved[0].outcomes.size(), 4u); // agreed, reworded, pending, deferred
    EXPECT_FALSE(page.runs_to);                             // the record goes on after this day
    const HomePage empty = home_page(record.seen(Reader::public_, "2009-01-01"));
    EXPECT_TRUE(empty.lately_decided.empty() && empty.waiting.empty());
}

TEST(TheWaitingList, HoldsAnItemOnceWithEveryBodyItWaitsOn) {
    const WholeRecord record;
    for (const char* day : {"2016-01-19", "2016-12-31"}) {
        const auto page = waiting_page(record.seen(Reader::public_, day), {});
        ASSERT_GE(page->total, 2) << day;
        EXPECT_EQ(page->rows[0].recommendation.id.text(), "recommendation/one") << day;
        EXPECT_EQ(page->rows[0].words.text, "Approve the plan") << day;
        EXPECT_EQ(page->rows[1].recommendation.id.text(), "recommendation/four") << day;
        EXPECT_EQ(page->rows[1].bodies.size(), 3u) << day;
        EXPECT_EQ(page->bodies.size(), 3u) << day;
    }
}

TEST(TheBodies, AreThereFromTheDayTheyTookTheirPlace) {
    const WholeRecord record;
    const auto on = [&](const char* day) {
        return bodies_page(record.seen(Reader::public_, day)).rows.size();
    };
    EXPECT_EQ(on("2012-11-22") - on("2012-11-21"), 1u);
}

TEST(TheCalendar, HoldsAMeetingFromTheDayItWasCalled) {
    const WholeRecord record;
    const auto on = [&](const char* day) {
        return meetings_page(record.seen(Reader::public_, day), {}).value();
    };
    EXPECT_TRUE(on("2016-04-30").to_come.empty());
    ASSERT_EQ(on("2016-05-01").to_come.size(), 1u);
    EXPECT_EQ(on("2016-05-01").to_come[0].meeting.name, "Stage gate");
    EXPECT_EQ(on("2016-06-23").total, 2);
    EXPECT_EQ(on("2016-06-23").rows[0].gate, meetings::GateOutcome::proceed_with_conditions);
}

TEST(TheFlags, AreOpenFromTheirDayUntilSettled) {
    const WholeRecord record;
    const auto on = [&](const char* day) {
        return flags_page(record.seen(Reader::public_, day), {})->total;
    };
    EXPECT_EQ(on("2016-07-11") - on("2016-07-10"), 3);
    EXPECT_EQ(on("2016-07-12") - on("2016-07-11"), -1);
    const FlagId settled("flag/flag.raised-by-a-person/decision/nottinghamshire/one");
    const auto shows_it = [&](const char* day) {
        const auto rows = flags_page(record.seen(Reader::public_, day), {})->rows;
        EXPECT_TRUE(std::is_sorted(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
            return b.raised < a.raised;
        }));
        return std::any_of(rows.begin(), rows.end(),
                           [&](const FlagRow& row) { return row.flag == settled; });
    };
    EXPECT_TRUE(shows_it("2016-07-11"));
    EXPECT_FALSE(shows_it("2016-07-12"));
}

TEST(ABoardPage, TellsItsNamesByDate) {
    const WholeRecord record;
    const auto page =
        board_page(record.seen(Reader::public_, "2016-12-31"), BoardId("board/programme"));
    ASSERT_EQ(page->names.size(), 2u);
    EXPECT_EQ(page->names[0].name, "Programme Board");
    EXPECT_EQ(page->names[0].to, day("2016-06-23"));
    EXPECT_EQ(page->names[1].cause->id.text(), "recommendation/rename");
    EXPECT_EQ(page->terms[0].quorum, "4 members");
    EXPECT_EQ(page->terms[0].not_stated, std::vector<std::string>{"the source of its standing"});
}

TEST(ABoardPage, SaysToWhichBodyTheSeatOfOneThatEndedHasPassed) {
    const BodyId commissioner("body/leicestershire-commissioner");
    const BodyId mayor("body/mayor");
    const BoardId board("board/programme");
    Story story = a_board_of_six();
    auto terms = story.state().meetings.terms(board, day("2015-12-17"));
    terms.seats.push_back({SeatId("seat/member"), {}, commissioner});
    story.given(parties::AddBody{mayor, "Mayor", parties::BodyKind::other})
        .on("2016-01-01")
        .given(meetings::SetTermsOfReference{board, terms})
        .on("2016-03-01")
        .given(parties::RecordSuccession{commissioner, mayor})
        .on("2016-04-01")
        .given(meetings::SetTermsOfReference{board, {}});
    const auto terms_on = [&](const char* on) {
        const Seen seen(story.state(), Reader::public_, day(on), day("2016-12-31"),
                        [](const Text&) { return std::nullopt; });
        return board_page(seen, board)->terms;
    };
    EXPECT_FALSE(terms_on("2016-02-29")[0].seats[0].ended);
    const auto then = terms_on("2016-03-01");
    for (const SeatView* seat : {&then[0].seats.front(), &then[0].seats.back()}) {
        EXPECT_EQ(seat->ended, day("2016-03-01"));
        ASSERT_TRUE(seat->now_with);
        EXPECT_EQ(seat->now_with->name, "Mayor");
    }
    EXPECT_FALSE(then[0].seats[1].ended); // of the chief constable
    EXPECT_FALSE(then[1].seats[0].ended); // by terms that others had replaced before
    EXPECT_EQ(terms_on("2016-04-01")[1].seats[0].ended, day("2016-03-01"));
    EXPECT_EQ(terms_on("2016-04-01")[1].to, day("2016-04-01"));
}

TEST(AMeetingPage, SpeaksOfTheBoardByTheNameOfItsDay) {
    const WholeRecord record;
    const auto page =
        meeting_page(record.seen(Reader::public_, "2016-12-31"), MeetingId("meeting/december"));
    EXPECT_EQ(page->board.name, "Programme Board");
    EXPECT_EQ(page->board.now_called, "Collaboration Board");
    EXPECT_EQ(page->recommendations.size(), 5u);
    EXPECT_EQ(page->agenda[1].exemption, "personal data");
    EXPECT_EQ(page->papers[1].exempt, true);
}

TEST(AMeetingPage, NamesAnOfficeThatItsQuorumLackedAsOnItsDay) {
    const OfficeId office("office/leicestershire-commissioner");
    Story story = a_board_of_six();
    meetings::TermsOfReference terms =
        story.state().meetings.terms(BoardId("board/programme"), day("2015-12-17"));
    terms.quorum = meetings::Quorum{1, {}, {office}};
    story.on("2016-03-01")
        .given(meetings::SetTermsOfReference{BoardId("board/programme"), terms})
        .given(record::Rename{thing(office), "Mayor"})
        .on("2016-04-01")
        .given(meetings::CallMeeting{MeetingId("meeting/april"), BoardId("board/programme"),
                                     day("2016-04-01")})
        .given(meetings::RecordAttendance{
            MeetingId("meeting/april"),
            {{SeatId("seat/nottinghamshire-commissioner"), meetings::Presence::present}}});
    const Seen seen(story.state(), Reader::public_, day("2016-12-31"), day("2016-12-31"),
                    [](const Text&) { return std::nullopt; });
    EXPECT_EQ(meeting_page(seen, MeetingId("meeting/april"))->lack_of_quorum,
              "The quorum needs Mayor, who was not there.");
}

TEST(AnOfficePage, SaysWhoHoldsItAndThatTheHolderIsSuspended) {
    const WholeRecord record;
    const OfficeId office("office/leicestershire-chief-constable");
    const auto before = office_page(record.seen(Reader::public_, "2016-03-31"), office);
    ASSERT_EQ(before->holders.size(), 1u);
    EXPECT_FALSE(before->holders[0].suspended);
    EXPECT_EQ(before->roles[0].name, "Portfolio Lead");
    EXPECT_EQ(before->seats[0].board.name, "Programme Board");
    const auto after = office_page(record.seen(Reader::public_, "2016-04-01"), office);
    EXPECT_TRUE(after->holders[0].suspended);
}

TEST(ASchemePage, ListsTheNumbersThatAreMissing) {
    const WholeRecord record;
    const auto page = scheme_page(record.seen(Reader::public_, "2016-12-31"),
                                  SchemeId("scheme/northamptonshire/orders"));
    EXPECT_EQ(page->gaps, (std::vector<std::string>{"0056", "0058"}));
    EXPECT_EQ(page->explained[0].reason.text, "Never issued");
    EXPECT_EQ(page->looks_like, "Four digits, such as 0056");
}

TEST(ASchemePage, ShowsNoNumberThatIsNotStatedAndItsEndFromItsDay) {
    const SchemeId id("scheme/leicestershire/records");
    const BodyId body("body/leicestershire-commissioner");
    Story story = two_recommendations();
    story
        .given(decisions::SetReferenceScheme{
            .scheme = id, .body = body, .instrument = "Record", .pattern = "{year}.{number:3}"})
        .given(adopting("decision/one", body.text(), "recommendation/one"))
        .on("2016-01-10")
        .given(decisions::GiveReference{DecisionId("decision/one"), id, "2016.047"})
        .on("2016-04-01")
        .given(decisions::EndReferenceScheme{id});
    const auto page = [&](const char* as_at) {
        return *scheme_page(Seen(story.state(), Reader::public_, day(as_at), day("2016-12-31"),
                                 [](const Text&) { return std::nullopt; }),
                            id);
    };
    EXPECT_EQ(page("2016-01-09").looks_like, "Year, full stop, three digits");
    EXPECT_EQ(page("2016-01-10").looks_like, "Year, full stop, three digits, such as 2016.047");
    EXPECT_FALSE(page("2016-01-10").first_held);
    EXPECT_FALSE(page("2016-03-31").ended);
    EXPECT_EQ(page("2016-04-01").ended, day("2016-04-01"));
}

TEST(ABodyPage, NamesTheBodyWhosePlaceItTook) {
    const WholeRecord record;
    const BodyId body("body/leicestershire-commissioner");
    EXPECT_EQ(body_page(record.seen(Reader::public_, "2016-01-01"), body)->predecessors[0].name,
              "Police Authority");
    EXPECT_TRUE(body_page(record.seen(Reader::public_, "2012-11-21"), body)->predecessors.empty());
}

TEST(ACollaborationPage, IsThereFromItsDayWithItsMembersOfTheDay) {
    const WholeRecord record;
    const CollaborationId other("collaboration/other");
    EXPECT_FALSE(collaboration_page(record.seen(Reader::public_, "2009-12-31"), other));
    EXPECT_EQ(collaboration_page(record.seen(Reader::public_, "2010-01-01"), other)->members.size(),
              1u);
    EXPECT_EQ(collaboration_page(record.seen(Reader::public_, "2016-01-01"), other)->members.size(),
              2u);
}

} // namespace
} // namespace concordat::views::lists_test
