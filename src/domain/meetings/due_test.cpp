// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/given.hpp"

namespace concordat::due_test {
namespace {

using meetings::Due;

const Date kAutumn{day("2016-09-01"), day("2016-11-30"), "the autumn"};

TEST(WhatIsDue, IsSaidInTheWordsOfItsSource) {
    EXPECT_EQ(in_words(Due{Date::on(day("2016-09-30")), {}}), "by 30 September 2016");
    EXPECT_EQ(in_words(Due{kAutumn, {}}), "by the autumn");
    EXPECT_EQ(in_words(Due{{}, "the stage begins"}), "once the stage begins");
    EXPECT_EQ(in_words(Due{kAutumn, "the stage begins"}),
              "by the autumn, or once the stage begins");
}

TEST(WhatIsDue, TakesTheEarlierEndOfADateToldRoughly) {
    EXPECT_EQ((Due{kAutumn, {}}).day(), day("2016-09-01"));
    EXPECT_EQ((Due{{}, "the stage begins"}).day(), std::nullopt);
}

TEST(WhatIsDue, SaysWhen) {
    EXPECT_TRUE(meetings::check_due(std::nullopt, "/due"));
    EXPECT_TRUE(meetings::check_due(Due{kAutumn, {}}, "/due"));
    EXPECT_EQ(meetings::check_due(Due{}, "/due").refusal().rule, "due.nothing");
    EXPECT_EQ(meetings::check_due(Due{{}, ""}, "/due").refusal().rule, "due.nothing");
}

} // namespace
} // namespace concordat::due_test
