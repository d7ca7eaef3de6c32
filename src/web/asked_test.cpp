// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/asked.hpp"

#include <gtest/gtest.h>

namespace concordat::web::asked_test {
namespace {

using Question = std::vector<http::Parameter>;

const Day kToday = day_of(2016, 12, 31);

Result<Asked> read(const Question& question) {
    return read_question(question, kToday);
}

std::string rule_of(const Question& question) {
    const auto asked = read(question);
    if (asked && asked->wrong.empty()) return "read";
    const Refusal& refusal = asked ? asked->wrong.front() : asked.refusal();
    return refusal.rule + " " + refusal.field;
}

TEST(AQuestion, SaysTheDayInOneFieldOrInThree) {
    EXPECT_EQ(read({{"as-at", "2015-12-17"}})->as_at, day_of(2015, 12, 17));
    const auto by_form = read({{"as-at-day", "17"}, {"as-at-month", "12"}, {"as-at-year", "2015"}});
    EXPECT_EQ(by_form->as_at, day_of(2015, 12, 17));
    EXPECT_TRUE(by_form->by_form);
    EXPECT_EQ(read({})->as_at, std::nullopt);
}

TEST(AQuestion, IsRefusedWithADayThatIsNotOne) {
    EXPECT_EQ(rule_of({{"as-at", "2015-02-30"}}), "as-at.malformed /as-at");
    EXPECT_EQ(rule_of({{"as-at-day", "30"}, {"as-at-month", "2"}, {"as-at-year", "2015"}}),
              "as-at.malformed /as-at");
    EXPECT_EQ(rule_of({{"as-at-day", "17"}}), "as-at.malformed /as-at");
    EXPECT_EQ(rule_of({{"from", "17/12/2015"}}), "list.day-malformed /from");
    EXPECT_EQ(rule_of({{"to", "tomorrow"}}), "list.day-malformed /to");
}

TEST(AQuestion, IsRefusedWithADayToCome) {
    EXPECT_EQ(rule_of({{"as-at", "2016-12-31"}}), "read");
    EXPECT_EQ(rule_of({{"as-at", "2017-01-01"}}), "as-at.in-the-future /as-at");
}

TEST(AQuestion, FiltersByDaysWrittenInOneFieldOrInThree) {
    const auto by_form =
        read({{"from-day", "17"}, {"from-month", "12"}, {"from-year", "2015"}, {"to-day", ""}});
    EXPECT_EQ(by_form->query.from, day_of(2015, 12, 17));
    EXPECT_EQ(by_form->query.to, std::nullopt);
    EXPECT_TRUE(by_form->by_form);
    const auto in_one = read({{"from", "2015-12-17"}});
    EXPECT_EQ(in_one->query.from, day_of(2015, 12, 17));
    EXPECT_EQ(in_one->from.day, "17");
    EXPECT_FALSE(in_one->by_form);
    const auto wrong = read({{"from", "1/3/2016"}, {"to", "2016-01-01"}});
    ASSERT_EQ(wrong->wrong.size(), 1u);
    EXPECT_EQ(wrong->wrong[0].message, "Decided from must be a date, such as 17 12 2015");
    EXPECT_EQ(wrong->query.to, day_of(2016, 1, 1));
}

TEST(AList, ThatEndsBeforeItBeginsIsRefusedAtItsEnd) {
    const auto wrong = read({{"from", "2016-03-06"}, {"to", "2016-03-05"}});
    ASSERT_EQ(wrong->wrong.size(), 1u);
    EXPECT_EQ(wrong->wrong[0].rule, "list.ends-before-it-begins");
    EXPECT_EQ(wrong->wrong[0].field, "/to");
    EXPECT_TRUE(read({{"from", "2016-03-05"}, {"to", "2016-03-05"}})->wrong.empty());
}

TEST(AQuestion, IsRefusedWithWhatIsNoBody) {
    EXPECT_EQ(rule_of({{"body", "body/council"}}), "read");
    EXPECT_EQ(rule_of({{"body", "board/programme"}}), "list.body-malformed /body");
    EXPECT_EQ(rule_of({{"state", "in_force"}, {"sort", "name"}}), "read");
    EXPECT_EQ(rule_of({{"state", "<b>"}}), "list.choice-malformed /state");
    EXPECT_EQ(rule_of({{"sort", "Name"}}), "list.choice-malformed /sort");
    EXPECT_EQ(rule_of({{"about", "draw"}}), "read");
    EXPECT_EQ(rule_of({{"about", "draw/1"}}), "list.choice-malformed /about");
}

TEST(AQuestion, IsRefusedWithWhatIsNoPage) {
    EXPECT_EQ(read({{"page", "500"}})->query.page, 500);
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
} // namespace concordat::web::asked_test
