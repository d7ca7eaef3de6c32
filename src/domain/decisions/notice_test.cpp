// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/notice.hpp"

#include "domain/given.hpp"

namespace concordat::notice_test {
namespace {

using decisions::NoticeClass;
using decisions::PrepareDecision;
using decisions::SetReferenceScheme;

const DecisionId kDecision("decision/one");
const char* const kBody = "body/leicestershire-commissioner";
const RecommendationId kItem("recommendation/one");

SetReferenceScheme register_of(const char* scheme, std::vector<NoticeClass> notice) {
    return {SchemeId(scheme), BodyId(kBody), "Decision Record", "{number}", {}, {}, {},
            std::move(notice)};
}

/// meeting/january on 28 January 2016, notice of it given on the day, has recommendation/one on its
/// agenda since the other; all are for it.
Story meeting_with_notice(const char* notice_given, const char* on_agenda) {
    Story story = a_board_of_six();
    meetings::CallMeeting meeting;
    meeting.meeting = MeetingId("meeting/january");
    meeting.board = BoardId("board/programme");
    meeting.held_on = day("2016-01-28");
    meeting.notice_given = day(notice_given);
    auto item = presented("recommendation/one");
    item.meeting = meeting.meeting;
    item.agenda_item = "1";
    story.on(notice_given)
        .given(meeting)
        .on(on_agenda)
        .given(meetings::AddAgendaItem{meeting.meeting, "1", "Plan", {}, {}, {}})
        .on("2016-01-28")
        .given(item)
        .given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .on("2016-02-01")
        .by("office/leicestershire-commissioner")
        .given(register_of("scheme/records", {{"key decision", 14}}));
    return story;
}

PrepareDecision of_class(const char* class_) {
    PrepareDecision command = adopting("decision/one", kBody, "recommendation/one");
    command.follows.reset();
    command.notice_class = class_;
    return command;
}

TEST(ADecisionOfAClass, IsFlaggedBeforeItRatifiesWhatWasDecidedWithoutNotice) {
    meeting_with_notice("2016-01-01", "2016-01-15")
        .when(of_class("key decision"))
        .then_flagged("ratification.without-notice", "decision/one")
        .then([](const State& state) {
            const auto* flag = open_flag(state, thing(kDecision), "ratification.without-notice");
            EXPECT_NE(flag->says.find("14 days"), std::string::npos);
            EXPECT_NE(flag->says.find("13 days were given"), std::string::npos);
        });
}

TEST(ADecisionOfAClass, IsNotFlaggedWithTheDaysAskedFor) {
    meeting_with_notice("2016-01-01", "2016-01-14")
        .given(of_class("key decision"))
        .given(signed_decision("decision/one"))
        .then_not_flagged("ratification.without-notice", "decision/one");
    meeting_with_notice("2016-01-15", "2016-01-15")
        .when(of_class("key decision"))
        .then_flagged("ratification.without-notice", "decision/one");
}

TEST(ADecision, OfNoClassAsksForNoNotice) {
    PrepareDecision command = of_class("key decision");
    command.notice_class.reset();
    meeting_with_notice("2016-01-27", "2016-01-27")
        .when(command)
        .then_not_flagged("ratification.without-notice", "decision/one");
}

TEST(ADecisionOfAClass, ThatOnlyNotesAsksForNone) {
    PrepareDecision command = of_class("key decision");
    command.limbs[0].adopts[0].as = decisions::Adoption::noted;
    meeting_with_notice("2016-01-27", "2016-01-27")
        .when(command)
        .then_not_flagged("ratification.without-notice", "decision/one");
}

TEST(ADecisionOfAClass, IsFlaggedWhereNoNoticeIsOnRecord) {
    Story story = two_recommendations();
    story.given(unanimous("recommendation/one"))
        .given(resolved("recommendation/one"))
        .on("2016-02-01")
        .given(register_of("scheme/records", {{"key decision", 1}}))
        .when(of_class("key decision"))
        .then_flagged("ratification.without-notice", "decision/one")
        .then([](const State& state) {
            EXPECT_EQ(
                decisions::notice_given(state.meetings, state.meetings.recommendations.at(kItem)),
                std::nullopt);
        });
}

TEST(ADecisionOfAClass, IsHeldToTheRegisterItHasAtTheSignature) {
    meeting_with_notice("2016-01-01", "2016-01-14")
        .given(register_of("scheme/others", {{"key decision", 10}}))
        .given(of_class("key decision"))
        .then_not_flagged("ratification.without-notice", "decision/one")
        .given(register_of("scheme/strict", {{"key decision", 28}}))
        .given(decisions::GiveReference{kDecision, SchemeId("scheme/strict"), "1"})
        .when(signed_decision("decision/one"))
        .then_flagged("ratification.without-notice", "decision/one");
}

TEST(ADecision, IsRefusedOfAClassThatNoRegisterOfItsBodyNames) {
    meeting_with_notice("2016-01-01", "2016-01-14")
        .when(of_class("urgent decision"))
        .then_refused("notice.no-such-class", "/notice_class")
        .on("2016-01-31")
        .when(of_class("key decision"))
        .then_refused("notice.no-such-class", "/notice_class");
}

TEST(ARegister, AsksForOneToThreeHundredAndSixtyFiveDaysOfEachClassOnce) {
    a_board_of_six()
        .when(register_of("scheme/a", {{"key", 0}}))
        .then_refused("notice.malformed", "/notice/0/days")
        .when(register_of("scheme/a", {{"key", 366}}))
        .then_refused("notice.malformed", "/notice/0/days")
        .when(register_of("scheme/a", {{"key", 1}, {"key", 2}}))
        .then_refused("notice.malformed", "/notice/0/class")
        .when(register_of("scheme/a", {{"key", 1}, {"urgent", 365}}))
        .then_accepted();
}

meetings::CallMeeting in_january(const char* notice_given) {
    meetings::CallMeeting meeting;
    meeting.meeting = MeetingId("meeting/january");
    meeting.board = BoardId("board/programme");
    meeting.held_on = day("2016-01-28");
    meeting.notice_given = day(notice_given);
    return meeting;
}

std::optional<int> notice_of_the_item(const State& state) {
    return decisions::notice_given(state.meetings, state.meetings.recommendations.at(kItem));
}

TEST(ADecisionOfAClass, CountsTheNoticeGivenThatAnItemWasForDecision) {
    const auto meeting = in_january("2016-01-01");
    auto item = presented("recommendation/one");
    item.meeting = meeting.meeting;
    item.agenda_item = "1";
    a_board_of_six()
        .on("2016-01-01")
        .given(meeting)
        .given(meetings::AddAgendaItem{
            meeting.meeting, "1", "Plan", meetings::Purpose::information, {}, {}})
        .given(item)
        .on("2016-01-20")
        .given(meetings::UpgradeItem{meeting.meeting, "1", {}, {}})
        .then([](const State& state) { EXPECT_EQ(notice_of_the_item(state), 8); });
}

TEST(ADecisionOfAClass, CountsTheNoticeOfTheBoardAnItemWentOnTo) {
    const BoardId design("board/design");
    const MeetingId first("meeting/design");
    const auto meeting = in_january("2015-12-20");
    Story story = a_board_of_six();
    auto terms = story.state().meetings.terms(design, day("2015-12-17"));
    terms.seats = {{SeatId("seat/lead"), OfficeId("office/leicestershire-chief-executive"), {}}};
    auto item = presented("recommendation/one");
    item.meeting = first;
    item.agenda_item = "1";
    item.added_at_meeting = true;
    story.given(meetings::SetTermsOfReference{design, terms})
        .given(meetings::CallMeeting{first, design, day("2015-12-17")})
        .given(meetings::AddAgendaItem{first, "1", "Plan", {}, {}, {}})
        .given(item)
        .given(meetings::RecordPositions{
            kItem, {{SeatId("seat/lead"), meetings::Position::for_, {}}}, {}})
        .given(resolved("recommendation/one"))
        .given(meeting)
        .on("2016-01-20")
        .given(meetings::AddAgendaItem{meeting.meeting, "1", "Another", {}, {}, {}})
        .on("2016-01-07")
        .given(meetings::ReferRecommendation{kItem, meeting.meeting})
        .then([](const State& state) { EXPECT_EQ(notice_of_the_item(state), 21); });
}

} // namespace
} // namespace concordat::notice_test
