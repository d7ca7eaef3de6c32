// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/address.hpp"

#include <gtest/gtest.h>

namespace concordat::http::address_test {
namespace {

TEST(Address, HasAHostAndAPort) {
    EXPECT_EQ(*parse_address("127.0.0.1:8400"), (Address{"127.0.0.1", 8400}));
    EXPECT_EQ(*parse_address("[::1]:0"), (Address{"::1", 0}));
    EXPECT_EQ(*parse_address("0.0.0.0:65535"), (Address{"0.0.0.0", 65535}));
}

TEST(Address, IsRefusedWhereEitherIsMissingOrWrong) {
    for (std::string_view address :
         {"", "8400", ":8400", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1",
          "127.0.0.1:84x", "::1:8400", "[::1]", "[127.0.0.1]:8400", "[]:8400", "[::1:8400"}) {
        const auto parsed = parse_address(address);
        ASSERT_FALSE(parsed) << address;
        EXPECT_EQ(parsed.refusal().rule, "http.address-malformed");
    }
}

TEST(Address, IsRefusedAsTheOperatingSystemSays) {
    const auto rule_of = [](std::errc why) {
        return cannot_listen(std::make_error_code(why), "127.0.0.1:80").rule;
    };
    EXPECT_EQ(rule_of(std::errc::address_in_use), "http.address-in-use");
    EXPECT_EQ(rule_of(std::errc::permission_denied), "http.address-not-permitted");
    EXPECT_EQ(rule_of(std::errc::address_not_available), "http.address-not-available");
    EXPECT_EQ(rule_of(std::errc::too_many_files_open), "http.address-not-available");
}

} // namespace
} // namespace concordat::http::address_test
