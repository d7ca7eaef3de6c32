// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/any.hpp"

#include <gtest/gtest.h>

namespace concordat::views {
namespace {

/// One name, borne by the first board until 2016 and by the second from then on; and both in 2015.
State two_boards() {
    State state;
    const auto happen = [&](Day on, auto event) { apply(state, Happening{on, Event(event)}); };
    using meetings::BoardConstituted;
    const Day began = day_of(2015, 1, 1);
    happen(began, meetings::Event(
                      BoardConstituted{BoardId("board/first"), "Programme Board", {}, {}, {}}));
    happen(began, meetings::Event(
                      BoardConstituted{BoardId("board/second"), "Programme Board", {}, {}, {}}));
    happen(day_of(2016, 1, 1),
           record::Event(record::Renamed{ThingId("board/first"), "Collaboration Board", {}}));
    return state;
}

Seen seen_on(const State& state, Day day) {
    return Seen(state, Reader::public_, day, day, [](const Text&) { return std::nullopt; });
}

TEST(AName, IsLookedUpWithItsDay) {
    const State state = two_boards();
    const auto meant = thing_meant(seen_on(state, day_of(2016, 1, 1)), "Programme Board");
    ASSERT_TRUE(meant);
    EXPECT_EQ(meant->text(), "board/second");
}

TEST(AName, ThatTwoThingsBearOnTheDayIsAskedBack) {
    const State state = two_boards();
    const auto meant = thing_meant(seen_on(state, day_of(2015, 12, 31)), "Programme Board");
    ASSERT_FALSE(meant);
    EXPECT_EQ(meant.refusal().rule, "name.ambiguous");
    EXPECT_NE(meant.refusal().message.find("board/first"), std::string::npos);
    EXPECT_NE(meant.refusal().message.find("board/second"), std::string::npos);
}

TEST(AName, ThatNothingBearsIsNotFound) {
    const State state = two_boards();
    const auto meant = thing_meant(seen_on(state, day_of(2015, 12, 31)), "Collaboration Board");
    ASSERT_FALSE(meant);
    EXPECT_EQ(meant.refusal().rule, "thing.not-found");
    EXPECT_TRUE(thing_meant(seen_on(state, day_of(2015, 12, 31)), "board/first"));
}

} // namespace
} // namespace concordat::views
