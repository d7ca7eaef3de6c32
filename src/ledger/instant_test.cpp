// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.hpp"

#include <gtest/gtest.h>

namespace concordat::ledger::instant_test {
namespace {

TEST(Instant, IsWrittenInUtcWithMicroseconds) {
    EXPECT_EQ(text(Instant{0}), "1970-01-01T00:00:00.000000Z");
    EXPECT_EQ(text(Instant{1'000'000'000'000'000}), "2001-09-09T01:46:40.000000Z");
    EXPECT_EQ(text(Instant{-1}), "1969-12-31T23:59:59.999999Z");
}

TEST(Instant, IsReadBackAsWritten) {
    for (const char* written : {"2026-11-22T09:38:43.123456Z", "1969-12-31T23:59:59.999999Z",
                                "0001-01-01T00:00:00.000000Z", "9999-12-31T23:59:59.999999Z"}) {
        const Result<Instant> instant = parse_instant(written);
        ASSERT_TRUE(instant) << written;
        EXPECT_EQ(text(*instant), written);
    }
}

TEST(Instant, IsReadToTheSecondWhereNoMoreIsSaid) {
    const Result<Instant> instant = parse_instant("2026-11-22T09:38:43Z");
    ASSERT_TRUE(instant);
    EXPECT_EQ(text(*instant), "2026-11-22T09:38:43.000000Z");
}

TEST(Instant, IsRefusedInAnyOtherShape) {
    for (const char* written : {"", "2026-11-22", "2026-11-22T09:38:43", "2026-11-22T09:38:43.12Z",
                                "2026-11-22T09:38:43.123456+", "2026-11-22 09:38:43.123456Z",
                                "2026-11-22T24:00:00.000000Z", "2026-11-22T09:60:43.123456Z",
                                "2026-11-22T09:38:60.123456Z", "2026-02-30T09:38:43.123456Z",
                                "2026-11-22T09:38:43.12345xZ"}) {
        const Result<Instant> instant = parse_instant(written);
        ASSERT_FALSE(instant) << written;
        EXPECT_EQ(instant.refusal().rule, "instant.malformed");
    }
}

} // namespace
} // namespace concordat::ledger::instant_test
