// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/money.hpp"

#include <gtest/gtest.h>

namespace concordat::wire::money_test {
namespace {

struct Cost {
    Money amount;
    std::vector<BasisPoints> shares;
};
BOOST_DESCRIBE_STRUCT(Cost, (), (amount, shares))

Result<Cost> read_cost(std::string_view json, Reading::From from) {
    Reading reading{from, sha256("salt"), {}, nullptr};
    TRY(Document document, parse_json(json));
    return read<Cost>(document.value, reading);
}

TEST(Money, IsTakenInPoundsAndKeptInPence) {
    const auto cost =
        read_cost(R"({"amount":"£125k","shares":["27.3%","72.7%"]})", Reading::From::json);
    ASSERT_TRUE(cost) << cost.refusal().message;
    EXPECT_EQ(cost->amount, Money{12'500'000});
    const std::string kept = write(*cost);
    EXPECT_EQ(kept, R"({"amount":12500000,"shares":[2730,7270]})");
    EXPECT_EQ(read_cost(kept, Reading::From::ledger)->shares.at(0), BasisPoints{2'730});
    EXPECT_EQ(write(*cost, Writing::For::readers),
              R"({"amount":{"pence":12500000,"words":"£125,000"},"shares":["27.3%","72.7%"]})");
}

TEST(Money, AndSharesAreRefusedAsBareNumbers) {
    const auto refused = [](std::string_view json, Reading::From from) {
        const auto cost = read_cost(json, from);
        return cost ? "accepted" : cost.refusal().rule + " " + cost.refusal().field;
    };
    const auto json = Reading::From::json;
    EXPECT_EQ(refused(R"({"amount":125000})", json), "field.wrong-kind /amount");
    EXPECT_EQ(refused(R"({"amount":"125000"})", json), "money.malformed /amount");
    EXPECT_EQ(refused(R"({"amount":"£1","shares":[27]})", json), "field.wrong-kind /shares/0");
    EXPECT_EQ(refused(R"({"amount":"£1","shares":["27"]})", json), "share.not-per-cent /shares/0");
    EXPECT_EQ(refused(R"({"amount":90071992547409910})", Reading::From::ledger),
              "number.out-of-range /amount");
}

} // namespace
} // namespace concordat::wire::money_test
