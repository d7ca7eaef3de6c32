// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::submit_paper_test {
namespace {

using meetings::AddAgendaItem;
using meetings::Openness;
using meetings::SubmitPaper;

const PaperId kPaper("paper/business-case");
const MeetingId kDecember("meeting/december");

SubmitPaper paper() {
    SubmitPaper command;
    command.paper = kPaper;
    command.meeting = kDecember;
    command.title = "Business case";
    command.mark = "A";
    command.openness = Openness::public_;
    return command;
}

TEST(SubmitPaper, StandsWithItsMeeting) {
    a_board_of_six()
        .when(paper())
        .then_events("PaperSubmitted")
        .then_not_flagged("paper.openness-not-stated", "paper/business-case")
        .then([](const State& state) {
            EXPECT_EQ(state.meetings.meetings.find(kDecember)->papers,
                      std::vector<PaperId>{kPaper});
            EXPECT_FALSE(state.meetings.is_exempt(*state.meetings.papers.find(kPaper)));
        });
}

TEST(SubmitPaper, IsExemptUnderAnExemptItem) {
    auto command = paper();
    command.agenda_item = "8";
    a_board_of_six()
        .given(AddAgendaItem{kDecember, "8", "Staffing", {}, Openness::exempt, "personal data"})
        .when(command)
        .then([](const State& state) {
            EXPECT_TRUE(state.meetings.is_exempt(*state.meetings.papers.find(kPaper)));
        });
}

TEST(SubmitPaper, IsFlaggedWhereItDoesNotSayWhetherItIsPublic) {
    auto command = paper();
    command.openness.reset();
    a_board_of_six().when(command).then_flagged("paper.openness-not-stated", "paper/business-case");
}

TEST(SubmitPaper, IsRefusedUnderAnIdThatIsTaken) {
    a_board_of_six().given(paper()).when(paper()).then_refused("id.taken", "/paper");
}

TEST(SubmitPaper, IsRefusedUnderALetterThatIsUsed) {
    auto other = paper();
    other.paper = PaperId("paper/other");
    a_board_of_six().given(paper()).when(other).then_refused("paper.mark-twice", "/mark");
}

TEST(SubmitPaper, IsRefusedUnderAnItemTheAgendaDoesNotHave) {
    auto command = paper();
    command.agenda_item = "9";
    a_board_of_six().when(command).then_refused("agenda.no-such-item", "/agenda_item");
}

TEST(SubmitPaper, IsRefusedNamingWhatIsNotThere) {
    const OfficeId none("office/none");
    auto command = paper();
    command.meeting = MeetingId("meeting/none");
    a_board_of_six().when(command).then_refused("thing.not-found", "/meeting");
    command = paper();
    command.presented_by = none;
    a_board_of_six().when(command).then_refused("thing.not-found", "/presented_by");
    command = paper();
    command.author = none;
    a_board_of_six().when(command).then_refused("thing.not-found", "/author");
    command = paper();
    command.sponsor = none;
    a_board_of_six().when(command).then_refused("thing.not-found", "/sponsor");
}

TEST(SubmitPaper, ThatIsExemptWithoutACategoryIsFlagged) {
    meetings::SubmitPaper command{PaperId("paper/exempt"), MeetingId("meeting/december"), "Paper"};
    command.openness = meetings::Openness::exempt;
    a_board_of_six().when(command).then_flagged("paper.exempt-without-category", "paper/exempt");
    command.exemption = "commercial";
    a_board_of_six().when(command).then_not_flagged("paper.exempt-without-category",
                                                    "paper/exempt");
}

TEST(SubmitPaper, AfterItsMeetingIsFlagged) {
    const meetings::SubmitPaper command{PaperId("paper/late"), MeetingId("meeting/december"),
                                        "Paper"};
    a_board_of_six()
        .on("2015-12-18")
        .when(command)
        .then_flagged("paper.after-its-meeting", "paper/late");
    a_board_of_six().when(command).then_not_flagged("paper.after-its-meeting", "paper/late");
}

TEST(SubmitPaper, IsExemptWhereItOnlySaysItsExemption) {
    auto command = paper();
    command.openness.reset();
    command.exemption = "category 3";
    a_board_of_six().when(command).then_events("PaperSubmitted").then([](const State& state) {
        EXPECT_EQ(state.meetings.papers.find(kPaper)->openness, Openness::exempt);
        EXPECT_TRUE(state.meetings.is_exempt(*state.meetings.papers.find(kPaper)));
    });
}

TEST(SubmitPaper, IsRefusedPublicWithAnExemption) {
    auto command = paper();
    command.exemption = "category 3";
    a_board_of_six().when(command).then_refused("exemption.of-what-is-public", "/exemption");
}

} // namespace
} // namespace concordat::submit_paper_test
