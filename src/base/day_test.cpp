// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace concordat::day_test {
namespace {

TEST(Day, IsReadAndWrittenAsIso8601) {
    const auto day = parse_day("2015-12-17");
    ASSERT_TRUE(day);
    EXPECT_EQ(text(*day), "2015-12-17");
    EXPECT_EQ(in_words(*day), "17 December 2015");
    EXPECT_EQ(week_day(*day), "Thursday"); // as Executive Order 0059's report says
    EXPECT_EQ(year_of(*day), 2015);
}

TEST(Day, IsWrittenInWordsWithoutZerosBefore) {
    EXPECT_EQ(DayInWords(day_of(2016, 5, 1)).text(), "1 May 2016");
    EXPECT_EQ(in_words(day_of(2016, 9, 30)), "30 September 2016");
    EXPECT_EQ(in_words(kFirstDay), "1 January 1");
    EXPECT_EQ(in_words(kLastDay), "31 December 9999");
}

TEST(Day, BeyondTheCalendarIsWrittenAsTheNearestInIt) {
    EXPECT_EQ(text(kLastDay + 1), "9999-12-31");
    EXPECT_EQ(in_words(kLastDay + 1), "31 December 9999");
    EXPECT_EQ(text(kFirstDay + -1), "0001-01-01");
    EXPECT_EQ(text(Day{std::numeric_limits<std::int32_t>::max()}), "9999-12-31");
    EXPECT_EQ(text(Day{std::numeric_limits<std::int32_t>::min()}), "0001-01-01");
}

TEST(DayAfter, IsTheNextAndNoneAfterTheLastOfAll) {
    EXPECT_EQ(day_after(day_of(2016, 3, 31)), day_of(2016, 4, 1));
    EXPECT_EQ(day_after(kLastDay + -1), kLastDay);
    EXPECT_EQ(day_after(kLastDay), std::nullopt);
    EXPECT_EQ(day_after(std::nullopt), std::nullopt);
    EXPECT_EQ(day_after_or_last(day_of(2016, 3, 31)), day_of(2016, 4, 1));
    EXPECT_EQ(day_after_or_last(kLastDay), kLastDay);
}

TEST(Day, CountsFromTheFirstOfJanuary1970) {
    EXPECT_EQ(parse_day("1970-01-01").value().since_1970, 0);
    EXPECT_EQ(parse_day("2000-03-01").value().since_1970, 11017);
    EXPECT_EQ(parse_day("0001-01-01").value(), kFirstDay);
    EXPECT_EQ(parse_day("9999-12-31").value(), kLastDay);
}

TEST(Day, LagsOfTheExampleAre68And119Days) {
    EXPECT_EQ(day_of(2016, 2, 23) - day_of(2015, 12, 17), 68);
    EXPECT_EQ(day_of(2016, 10, 20) - day_of(2016, 6, 23), 119);
}

TEST(Day, ThatIsNotInTheCalendarIsRefused) {
    for (const char* text : {"2015-02-29", "2015-13-01", "2015-1-01", "17/12/2015", "",
                             "2015-12-17 ", "0000-01-01", "+015-12-17", "2015-12-1x"}) {
        const auto day = parse_day(text);
        ASSERT_FALSE(day) << text;
        EXPECT_EQ(day.refusal().rule, "date.malformed");
    }
}

TEST(Date, BetweenTwoDaysGivesAuthorityAtItsEnd) {
    const Date date{day_of(2015, 12, 24), day_of(2016, 2, 12), "since"};
    EXPECT_FALSE(date.is_known());
    EXPECT_EQ(date.gives_authority(), day_of(2016, 2, 12));
    EXPECT_EQ(in_words(date), "between 24 December 2015 and 12 February 2016");
}

TEST(MonthsAfter, KeepTheDayOrTakeTheLastOfTheMonth) {
    EXPECT_EQ(months_after(day_of(2016, 6, 23), 3), day_of(2016, 9, 23));
    EXPECT_EQ(months_after(day_of(2015, 1, 31), 1), day_of(2015, 2, 28));
    EXPECT_EQ(months_after(day_of(2016, 2, 29), 12), day_of(2017, 2, 28));
    EXPECT_EQ(months_after(day_of(2015, 11, 30), 3), day_of(2016, 2, 29));
    EXPECT_EQ(months_after(day_of(9999, 12, 1), 1), kLastDay);
    EXPECT_EQ(months_after(day_of(2016, 6, 23), std::numeric_limits<std::int64_t>::max()),
              kLastDay);
}

} // namespace
} // namespace concordat::day_test
