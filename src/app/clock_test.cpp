// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.hpp"

#include <gtest/gtest.h>

namespace concordat::app::clock_test {
namespace {

std::string day_at(const char* instant) {
    return text(london_day(ledger::parse_instant(instant).value()));
}

// In 2016 summer time began on 27 March and ended on 30 October.
TEST(LondonDay, IsAnHourAheadInSummer) {
    EXPECT_EQ(day_at("2016-06-23T22:59:59.999999Z"), "2016-06-23");
    EXPECT_EQ(day_at("2016-06-23T23:00:00.000000Z"), "2016-06-24");
    EXPECT_EQ(day_at("2016-01-23T23:30:00.000000Z"), "2016-01-23");
    EXPECT_EQ(day_at("2016-03-26T23:30:00.000000Z"), "2016-03-26");
    EXPECT_EQ(day_at("2016-03-27T23:30:00.000000Z"), "2016-03-28");
    EXPECT_EQ(day_at("2016-10-29T23:30:00.000000Z"), "2016-10-30");
    EXPECT_EQ(day_at("2016-10-30T23:30:00.000000Z"), "2016-10-30");
}

} // namespace
} // namespace concordat::app::clock_test
