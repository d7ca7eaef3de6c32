// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::terms_test {
namespace {

using meetings::Cadence;
using meetings::due_after;
using meetings::Period;

TEST(ACadence, SaysByWhenABoardMeetsAgain) {
    const Day met = day("2016-06-23");
    EXPECT_EQ(due_after(met, Cadence{2, Period::week, {}}), day("2016-07-07"));
    EXPECT_EQ(due_after(met, Cadence{1, Period::month, {}}), day("2016-07-23"));
    EXPECT_EQ(due_after(met, Cadence{1, Period::quarter, true}), day("2016-09-23"));
    EXPECT_EQ(due_after(met, Cadence{1, Period::year, {}}), day("2017-06-23"));
}

TEST(ACadence, LongerThanAllDaysEndsWithThem) {
    for (const Period period : {Period::week, Period::month, Period::quarter, Period::year})
        EXPECT_EQ(due_after(day("2016-06-23"), Cadence{2'000'000'000, period, {}}), kLastDay);
}

} // namespace
} // namespace concordat::terms_test
