// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::upgrade_item_test {
namespace {

using meetings::Outcome;
using meetings::Purpose;
using meetings::UpgradeItem;

const MeetingId kDecember("meeting/december");
const char* const kItem = "recommendation/one";

/// recommendation/one put under item 4 of December's agenda, which is for information since the
/// 1st; the next act is of the 17th, the day of the meeting.
Story an_item_for_information() {
    auto item = presented(kItem);
    item.agenda_item = "4";
    Story story = a_board_of_six();
    story.on("2015-12-01")
        .given(meetings::AddAgendaItem{kDecember, "4", "Update", Purpose::information, {}, {}})
        .on("2015-12-10")
        .given(item)
        .on("2015-12-17")
        .given(unanimous(kItem));
    return story;
}

TEST(AnItemForInformation, IsNotDecidedUntilItIsUpgraded) {
    an_item_for_information()
        .when(resolved(kItem))
        .then_refused("agenda.for-information", "/recommendation")
        .given(UpgradeItem{kDecember, "4", {}, words("The grant ends in March.")})
        .when(resolved(kItem))
        .then_outcome(kItem, Outcome::agreed);
}

TEST(AnItemForInformation, MayHaveATextThatOnlyAsksToNote) {
    auto note = presented("recommendation/note");
    note.agenda_item = "4";
    note.verb = meetings::Verb::note;
    an_item_for_information()
        .given(note)
        .given(unanimous("recommendation/note"))
        .when(resolved("recommendation/note"))
        .then_outcome("recommendation/note", Outcome::noted);
}

TEST(AnUpgradedItem, KeepsWhatItWasAndTheNoticeActuallyGiven) {
    an_item_for_information()
        .when(UpgradeItem{kDecember, "4", {}, {}})
        .then_events("ItemUpgraded FlagRaised")
        .then_flagged("agenda.without-due-notice", kDecember.text())
        .then([](const State& state) {
            const auto* item = state.meetings.meetings.at(kDecember).find_item("4");
            EXPECT_EQ(item->purpose, Purpose::decision);
            EXPECT_EQ(item->upgraded->was, Purpose::information);
            EXPECT_EQ(item->upgraded->on, day("2015-12-17"));
            EXPECT_EQ(item->upgraded->notice_given, day("2015-12-17"));
        });
}

TEST(AnUpgradedItem, IsWithoutDueNoticeWhereItsNoticeIsShorterThanTheMeetings) {
    const MeetingId january("meeting/january");
    const auto upgraded = [&](const char* notice) {
        Story story = a_board_of_six();
        story.on("2016-01-04")
            .given(meetings::CallMeeting{january,
                                         BoardId("board/programme"),
                                         day("2016-01-14"),
                                         {},
                                         {},
                                         {},
                                         {},
                                         day("2016-01-07")})
            .given(meetings::AddAgendaItem{january, "1", "Plan", Purpose::information, {}, {}})
            .on("2016-01-10")
            .given(UpgradeItem{january, "1", day(notice), {}});
        return story;
    };
    upgraded("2016-01-07").then_not_flagged("agenda.without-due-notice", january.text());
    upgraded("2016-01-08").then_flagged("agenda.without-due-notice", january.text());
}

TEST(AnUpgrade, IsRefusedOfWhatIsNotThereOrIsForDecision) {
    an_item_for_information()
        .when(UpgradeItem{MeetingId("meeting/none"), "4", {}, {}})
        .then_refused("thing.not-found", "/meeting")
        .when(UpgradeItem{kDecember, "5", {}, {}})
        .then_refused("agenda.no-such-item", "/number")
        .given(UpgradeItem{kDecember, "4", {}, {}})
        .when(UpgradeItem{kDecember, "4", {}, {}})
        .then_refused("agenda.for-decision", "/number");
}

TEST(AnUpgrade, IsRefusedBeforeTheItemAndAfterTheMeeting) {
    an_item_for_information()
        .on("2015-11-30")
        .when(UpgradeItem{kDecember, "4", {}, {}})
        .then_refused("agenda.upgraded-before-it-was-put", "/on")
        .on("2015-12-18")
        .when(UpgradeItem{kDecember, "4", {}, {}})
        .then_refused("agenda.upgraded-after-its-meeting", "/on")
        .on("2015-12-17")
        .when(UpgradeItem{kDecember, "4", day("2015-12-18"), {}})
        .then_refused("agenda.notice-after-upgrade", "/notice_given")
        .on("2015-12-01")
        .when(UpgradeItem{kDecember, "4", {}, {}})
        .then_accepted();
}

TEST(AnUpgrade, MayBeOfTheMeetingThatContinuesIt) {
    const MeetingId january("meeting/january");
    an_item_for_information()
        .given(meetings::AdjournMeeting{kDecember, {}})
        .given(meetings::CallMeeting{january, BoardId("board/programme"), day("2016-01-14")})
        .given(meetings::ContinueMeeting{kDecember, january})
        .on("2016-01-14")
        .when(UpgradeItem{kDecember, "4", {}, {}})
        .then_accepted();
}

} // namespace
} // namespace concordat::upgrade_item_test
