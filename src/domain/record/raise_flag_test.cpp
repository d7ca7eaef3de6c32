// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::raise_flag_test {
namespace {

using record::RaiseFlag;

TEST(RaiseFlag, PutsADoubtOnAThing) {
    a_board_of_six()
        .when(RaiseFlag{ThingId("board/programme"), "Two papers give it two names."})
        .then_events("FlagRaised")
        .then_flagged("flag.raised-by-a-person", "board/programme")
        .then([](const State& state) {
            const auto* flag =
                open_flag(state, ThingId("board/programme"), record::kRaisedByAPerson);
            EXPECT_EQ(flag->says, "Two papers give it two names.");
            EXPECT_FALSE(flag->is_open(day("2015-12-16")));
            EXPECT_TRUE(flag->is_open(day("2015-12-17")));
        });
}

TEST(RaiseFlag, InTheSameWordsHappensOnce) {
    const RaiseFlag flag{ThingId("board/programme"), "In doubt."};
    a_board_of_six().given(flag).when(flag).then_nothing_happened();
}

TEST(RaiseFlag, InOtherWordsIsAnotherDoubt) {
    const ThingId board("board/programme");
    a_board_of_six()
        .given(RaiseFlag{board, "In doubt."})
        .when(RaiseFlag{board, "Doubtful."})
        .then(
            [&](const State& state) { EXPECT_EQ(state.record.flags_on.find(board)->size(), 2u); });
}

TEST(RaiseFlag, IsRefusedOnWhatIsNotThere) {
    a_board_of_six()
        .when(RaiseFlag{ThingId("board/none"), "In doubt."})
        .then_refused("thing.not-found", "/thing");
}

TEST(RaiseFlag, IsRefusedInTheFuture) {
    a_board_of_six()
        .on("2098-01-01")
        .when(record::RaiseFlag{ThingId("board/programme"), "In doubt."})
        .then_refused("act.in-the-future", "/on");
}

TEST(RaiseFlag, IsRefusedOnAFlag) {
    a_board_of_six()
        .given(RaiseFlag{ThingId("board/programme"), "In doubt."})
        .when(RaiseFlag{ThingId("flag/flag.raised-by-a-person/board/programme"), "In doubt."})
        .then_refused("flag.on-a-flag", "/thing");
}

} // namespace
} // namespace concordat::raise_flag_test
