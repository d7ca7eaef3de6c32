// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/asked.hpp"

#include <gtest/gtest.h>

namespace concordat::web {
namespace {

using Question = std::vector<http::Parameter>;

std::string rule_of(const Question& question) {
    const auto asked = read_question(question);
    return asked ? "read" : asked.refusal().rule + " " + asked.refusal().field;
}

TEST(AQuestion, SaysTheDayInOneFieldOrInThree) {
    EXPECT_EQ(read_question({{"as-at", "2015-12-17"}})->as_at, day_of(2015, 12, 17));
    const auto by_form =
        read_question({{"as-at-day", "17"}, {"as-at-month", "12"}, {"as-at-year", "2015"}});
    EXPECT_EQ(by_form->as_at, day_of(2015, 12, 17));
    EXPECT_TRUE(by_form->by_form);
    EXPECT_EQ(read_question({})->as_at, std::nullopt);
}

TEST(AQuestion, IsRefusedWithADayThatIsNotOne) {
    EXPECT_EQ(rule_of({{"as-at", "2015-02-30"}}), "as-at.malformed /as-at");
    EXPECT_EQ(rule_of({{"as-at-day", "30"}, {"as-at-month", "2"}, {"as-at-year", "2015"}}),
              "as-at.malformed /as-at");
    EXPECT_EQ(rule_of({{"as-at-day", "17"}}), "as-at.malformed /as-at");
    EXPECT_EQ(rule_of({{"from", "17/12/2015"}}), "list.day-malformed /from");
    EXPECT_EQ(rule_of({{"to", "tomorrow"}}), "list.day-malformed /to");
}

TEST(AQuestion, IsRefusedWithWhatIsNoBody) {
    EXPECT_EQ(rule_of({{"body", "body/council"}}), "read");
    EXPECT_EQ(rule_of({{"body", "board/programme"}}), "list.body-malformed /body");
}

TEST(AQuestion, IsRefusedWithWhatIsNoPage) {
    EXPECT_EQ(read_question({{"page", "500"}})->query.page, 500);
    for (const char* page : {"0", "-1", "1000001", "two", "1e3", "99999999999"})
        EXPECT_EQ(rule_of({{"page", page}}), "list.page-malformed /page") << page;
}

TEST(AQuestion, PassesOverWhatIsEmptyOrOfAnotherPage) {
    EXPECT_EQ(rule_of({{"as-at", ""}, {"page", ""}, {"colour", "red"}}), "read");
}

TEST(TheFieldsOfADay, ShowItWithoutZerosInFront) {
    const DayFields fields = day_fields(day_of(2015, 2, 7));
    EXPECT_EQ(fields.day, "7");
    EXPECT_EQ(fields.month, "2");
    EXPECT_EQ(fields.year, "2015");
}

} // namespace
} // namespace concordat::web
