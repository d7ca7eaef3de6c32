// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::add_agenda_item_test {
namespace {

using meetings::AddAgendaItem;
using meetings::Openness;
using meetings::Purpose;

const MeetingId kDecember("meeting/december");

TEST(AddAgendaItem, IsPublicUnlessItSaysOtherwise) {
    a_board_of_six()
        .when(AddAgendaItem{kDecember, "7", "Business case", Purpose::decision, {}, {}})
        .then_events("AgendaItemAdded")
        .then([](const State& state) {
            const auto* item = state.meetings.meetings.find(kDecember)->find_item("7");
            ASSERT_NE(item, nullptr);
            EXPECT_EQ(item->openness, Openness::public_);
        });
}

TEST(AddAgendaItem, WithholdsWhatIsPutUnderIt) {
    auto secret = presented("recommendation/secret");
    secret.agenda_item = "8";
    a_board_of_six()
        .given(AddAgendaItem{kDecember, "8", "Staffing", {}, Openness::exempt, "personal data"})
        .given(secret)
        .given(presented("recommendation/open"))
        .then([](const State& state) {
            const auto& items = state.meetings.recommendations;
            const auto is_exempt = [&](const char* id) {
                return state.meetings.is_exempt(*items.find(RecommendationId(id)));
            };
            EXPECT_TRUE(is_exempt("recommendation/secret"));
            EXPECT_FALSE(is_exempt("recommendation/open"));
        });
}

TEST(AddAgendaItem, IsRefusedUnderANumberThatIsUsed) {
    a_board_of_six()
        .given(AddAgendaItem{kDecember, "7", "Business case", {}, {}, {}})
        .when(AddAgendaItem{kDecember, "7", "Another", {}, {}, {}})
        .then_refused("agenda.number-twice", "/number");
}

TEST(AddAgendaItem, IsRefusedExemptWithoutItsCategory) {
    a_board_of_six()
        .when(AddAgendaItem{kDecember, "8", "Staffing", {}, Openness::exempt, {}})
        .then_refused("agenda.exempt-without-category", "/exemption");
}

TEST(AddAgendaItem, IsRefusedOfAMeetingThatIsNotThere) {
    a_board_of_six()
        .when(AddAgendaItem{MeetingId("meeting/none"), "7", "Any", {}, {}, {}})
        .then_refused("thing.not-found", "/meeting");
}

TEST(AddAgendaItem, IsExemptWhereItOnlySaysItsExemption) {
    auto secret = presented("recommendation/secret");
    secret.agenda_item = "8";
    a_board_of_six()
        .given(AddAgendaItem{kDecember, "8", "Staffing", {}, {}, "personal data"})
        .given(secret)
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.meetings.find(kDecember)->find_item("8")->openness,
                      Openness::exempt);
            EXPECT_TRUE(state.meetings.is_exempt(
                *state.meetings.recommendations.find(RecommendationId("recommendation/secret"))));
        });
}

TEST(AddAgendaItem, IsRefusedPublicWithAnExemption) {
    a_board_of_six()
        .when(AddAgendaItem{kDecember, "8", "Staffing", {}, Openness::public_, "personal data"})
        .then_refused("exemption.of-what-is-public", "/exemption");
}

TEST(AddAgendaItem, AfterItsMeetingIsFlagged) {
    const AddAgendaItem command{kDecember, "8", "Staffing", {}, {}, {}};
    a_board_of_six().when(command).then_not_flagged("agenda.after-its-meeting", kDecember.text());
    a_board_of_six()
        .on("2016-05-10")
        .when(command)
        .then_flagged("agenda.after-its-meeting", kDecember.text());
}

} // namespace
} // namespace concordat::add_agenda_item_test
