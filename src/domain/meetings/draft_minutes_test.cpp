// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::draft_minutes_test {
namespace {

using meetings::DraftMinutes;
using meetings::MinutesPart;
using meetings::Openness;

const MeetingId kDecember("meeting/december");

MinutesPart part(std::optional<std::string> item = {}, std::optional<Openness> openness = {},
                 std::optional<std::string> exemption = {}) {
    return {"What was said", std::move(item), openness, std::move(exemption),
            words("They spoke of it.")};
}

/// Item 1 of December's agenda is public, item 2 exempt; it is the 20th.
Story after_the_meeting() {
    using meetings::AddAgendaItem;
    Story story = a_board_of_six();
    story.on("2015-12-01")
        .given(AddAgendaItem{kDecember, "1", "Plan", {}, {}, {}})
        .given(AddAgendaItem{kDecember, "2", "Staff", {}, Openness::exempt, "personal data"})
        .on("2015-12-20");
    return story;
}

TEST(Minutes, ArePublicOrExemptPartByPart) {
    after_the_meeting()
        .when(DraftMinutes{kDecember, {part("1"), part("2"), part({}, {}, "commercial"), part()}})
        .then_events("MinutesDrafted")
        .then([](const State& state) {
            const auto& minutes = *state.meetings.meetings.at(kDecember).minutes;
            EXPECT_EQ(minutes.drafted, day("2015-12-20"));
            ASSERT_EQ(minutes.parts.size(), 4u);
            EXPECT_EQ(minutes.parts[0].openness, Openness::public_);
            EXPECT_EQ(minutes.parts[1].openness, Openness::exempt);
            EXPECT_EQ(minutes.parts[1].exemption, "personal data");
            EXPECT_EQ(minutes.parts[2].openness, Openness::exempt);
            EXPECT_EQ(minutes.parts[3].openness, Openness::public_);
        });
}

TEST(Minutes, AreDraftedOnTheDayOfTheMeetingOrLaterAndOnce) {
    after_the_meeting()
        .on("2015-12-16")
        .when(DraftMinutes{kDecember, {part()}})
        .then_refused("minutes.before-the-meeting", "/on")
        .on("2015-12-17")
        .when(DraftMinutes{kDecember, {part()}})
        .then_accepted()
        .when(DraftMinutes{kDecember, {part()}})
        .then_refused("minutes.drafted", "/meeting")
        .then_says("17 December 2015");
}

TEST(Minutes, AreRefusedWithoutAPartOrOfNoMeeting) {
    after_the_meeting()
        .when(DraftMinutes{kDecember, {}})
        .then_refused("minutes.empty", "/parts")
        .when(DraftMinutes{MeetingId("meeting/none"), {part()}})
        .then_refused("thing.not-found", "/meeting")
        .when(DraftMinutes{kDecember, {part(), part("3")}})
        .then_refused("agenda.no-such-item", "/parts/1/agenda_item");
}

TEST(Minutes, AreNoMoreOpenThanTheItemTheyAreOf) {
    after_the_meeting()
        .when(DraftMinutes{kDecember, {part("2", Openness::public_)}})
        .then_refused("minutes.more-open-than-its-item", "/parts/0/openness")
        .when(DraftMinutes{kDecember, {part("1", Openness::exempt)}})
        .then_refused("agenda.exempt-without-category", "/parts/0/exemption")
        .when(DraftMinutes{kDecember, {part("1", Openness::public_, "commercial")}})
        .then_refused("exemption.of-what-is-public", "/parts/0/exemption");
}

} // namespace
} // namespace concordat::draft_minutes_test
