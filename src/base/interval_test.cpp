// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/interval.hpp"

#include <gtest/gtest.h>

namespace concordat::interval_test {
namespace {

constexpr Day day(int number) {
    return {number};
}

TEST(Intervals, ThatTouchOrOverlapAreOne) {
    EXPECT_EQ(joined({{day(5), day(9)}, {day(1), day(3)}, {day(3), day(5)}}),
              (Intervals{{day(1), day(9)}}));
    EXPECT_EQ(joined({{day(1), day(9)}, {day(2), day(4)}, {day(10), {}}}),
              (Intervals{{day(1), day(9)}, {day(10), {}}}));
    EXPECT_EQ(joined({{day(1), {}}, {day(2), day(4)}}), (Intervals{{day(1), {}}}));
    EXPECT_EQ(joined({{day(4), day(4)}, {day(5), day(2)}}), Intervals{});
}

TEST(Intervals, HaveTheDaysOfBothInCommon) {
    const Intervals one = {{day(1), day(5)}, {day(8), {}}};
    EXPECT_EQ(common(one, {{day(3), day(10)}}), (Intervals{{day(3), day(5)}, {day(8), day(10)}}));
    EXPECT_EQ(common(one, {{day(5), day(8)}}), Intervals{});
    EXPECT_EQ(common(one, {{day(2), {}}}), (Intervals{{day(2), day(5)}, {day(8), {}}}));
}

TEST(Intervals, LeaveGapsFromADayOn) {
    EXPECT_EQ(gaps({}, day(1)), (Intervals{{day(1), {}}}));
    EXPECT_EQ(gaps({{day(3), day(5)}, {day(8), {}}}, day(1)),
              (Intervals{{day(1), day(3)}, {day(5), day(8)}}));
    EXPECT_EQ(gaps({{day(1), day(5)}}, day(1)), (Intervals{{day(5), {}}}));
    EXPECT_EQ(gaps({{day(0), {}}}, day(1)), Intervals{});
}

TEST(AnInterval, HasItsFirstDayAndNotItsEnd) {
    EXPECT_FALSE((Interval{day(1), day(3)}).has(day(0)));
    EXPECT_TRUE((Interval{day(1), day(3)}).has(day(1)));
    EXPECT_FALSE((Interval{day(1), day(3)}).has(day(3)));
    EXPECT_TRUE((Interval{day(1), {}}).has(kLastDay));
}

} // namespace
} // namespace concordat::interval_test
