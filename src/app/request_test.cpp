// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/request.hpp"

#include "wire/json.hpp"

#include <gtest/gtest.h>

namespace concordat::app::request_test {
namespace {

std::string rule_of(const std::string& json) {
    const auto read = read_request(wire::parse_json(json).value().value, wire::Reading::From::json,
                                   sha256("tests"));
    return read ? "accepted" : read.refusal().rule + " " + read.refusal().field;
}

std::string with_id(const std::string& id) {
    return R"({"command":"add-body","on":"2015-01-01","body":"body/a","name":"A","kind":"council","id":")" +
           id + "\"}";
}

TEST(ARequest, HasAnIdOfItsOwn) {
    EXPECT_EQ(rule_of(with_id("00000000-0000-4000-8000-000000000001")), "accepted");
    for (const char* id :
         {"1", "00000000-0000-4000-8000-00000000000A", "00000000-0000-4000-8000-0000000000011",
          "00000000000040008000000000000001"})
        EXPECT_EQ(rule_of(with_id(id)), "command.id-malformed /id") << id;
}

TEST(ARequest, IsOfACommandThatIs) {
    EXPECT_EQ(rule_of(R"({"command":"add-bodies","on":"2015-01-01",
                          "id":"00000000-0000-4000-8000-000000000001"})"),
              "command.unknown /command");
}

TEST(ARequest, HasADigestOfAllButItsId) {
    const auto digest = [](const std::string& json) {
        return read_request(wire::parse_json(json).value().value, wire::Reading::From::json,
                            sha256("tests"))
            .value()
            .digest;
    };
    const auto one = digest(with_id("00000000-0000-4000-8000-000000000001"));
    EXPECT_EQ(one, digest(with_id("00000000-0000-4000-8000-000000000002")));
    EXPECT_NE(one, digest(R"({"command":"add-body","on":"2015-01-02","body":"body/a","name":"A",
                              "kind":"council","id":"00000000-0000-4000-8000-000000000001"})"));
}

} // namespace
} // namespace concordat::app::request_test
