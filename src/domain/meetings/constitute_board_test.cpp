// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::constitute_board_test {
namespace {

using meetings::ConstituteBoard;

const BoardId kForum("board/forum");

TEST(ConstituteBoard, RecordsAGroupThatMeetsFromItsDay) {
    a_board_of_six()
        .when(ConstituteBoard{
            kForum, "Partnership Forum", {}, CollaborationId("collaboration/alliance"), {"Forum"}})
        .then_events("BoardConstituted")
        .then([](const State& state) {
            const auto& board = *state.meetings.boards.find(kForum);
            EXPECT_EQ(board.constituted, day("2015-12-17"));
            EXPECT_EQ(board.other_names, std::vector<std::string>{"Forum"});
            EXPECT_EQ(state.meetings.terms(kForum, day("2016-01-01")).standing, std::nullopt);
        });
}

TEST(ConstituteBoard, IsRefusedUnderAnIdThatIsTaken) {
    a_board_of_six()
        .when(ConstituteBoard{BoardId("board/programme"), "Again", {}, {}, {}})
        .then_refused("id.taken", "/board");
}

TEST(ConstituteBoard, IsRefusedOfWhatIsNotThere) {
    a_board_of_six()
        .when(ConstituteBoard{kForum, "Forum", BodyId("body/none"), {}, {}})
        .then_refused("thing.not-found", "/body");
    a_board_of_six()
        .when(ConstituteBoard{kForum, "Forum", {}, CollaborationId("collaboration/none"), {}})
        .then_refused("thing.not-found", "/collaboration");
}

} // namespace
} // namespace concordat::constitute_board_test
