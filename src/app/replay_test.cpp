// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/replay.hpp"
#include "domain/domain.hpp"

#include <gtest/gtest.h>

namespace concordat::app::replay_test {
namespace {

std::string rule_of(std::string_view event, std::string_view bytes) {
    wire::Reading reading;
    const auto read = decode_entry(7, day_of(2015, 12, 17), event, bytes, reading);
    return read ? "read" : read.refusal().rule + ": " + read.refusal().message;
}

TEST(AnEntry, IsReadAsItsEvent) {
    EXPECT_EQ(rule_of("BodyAdded", R"({"body":{"body":"body/a","kind":"council","name":"A"}})"),
              "read");
}

TEST(AnEntry, ThatNoVersionWroteIsRefusedWithItsNumber) {
    for (const char* bytes : {"", "{}", "[]", "{\"body\":", R"({"body":{"colour":"red"}})"}) {
        EXPECT_EQ(rule_of("BodyAdded", bytes)
                      .rfind("ledger.entry-unreadable: Entry 7 (BodyAdded) cannot be read: ", 0),
                  0u)
            << bytes;
    }
    EXPECT_EQ(rule_of("BoardPainted", R"({"body":{}})").rfind("ledger.entry-unreadable: ", 0), 0u);
}

} // namespace
} // namespace concordat::app::replay_test
