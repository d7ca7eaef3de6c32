// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/given.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace concordat::app::told_test {
namespace {

using testing::ElementsAre;

TEST(AnEntry, IsToldWithItsThingsAndWhoseActItWas) {
    const TemporaryFolder folder;
    const auto engine = open_engine(folder);
    engine->carry_out(add_body(1), "test");
    engine->carry_out(
        request(R"({"command":"add-office","id":"00000000-0000-4000-9000-000000000001",
                    "on":"2015-01-01","office":"office/clerk","title":"Clerk",
                    "bodies":["body/b1"]})"),
        "test");
    engine->carry_out(request(R"({"command":"rename","id":"00000000-0000-4000-9000-000000000002",
                    "on":"2015-02-01","by":"office/clerk","thing":"body/b1","to":"The body"})"),
                      "test");
    const auto first = engine->told(1);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->what, "Body added");
    EXPECT_THAT(first->things, ElementsAre(ThingId("body/b1")));
    EXPECT_EQ(first->by, std::nullopt);
    EXPECT_EQ(first->recorded, engine->today());
    const auto last = engine->told(engine->version()->head.number);
    ASSERT_TRUE(last);
    EXPECT_EQ(last->what, "Renamed");
    EXPECT_EQ(last->by, OfficeId("office/clerk"));
    EXPECT_EQ(engine->told(engine->version()->head.number + 1), std::nullopt);
}

} // namespace
} // namespace concordat::app::told_test
