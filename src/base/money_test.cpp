// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <numeric>
#include <random>

namespace concordat::money_test {
namespace {

using testing::ElementsAre;

constexpr std::array<BasisPoints, 3> kThirds{{{3'333}, {3'333}, {3'334}}};

std::string rule_of(std::string_view written) {
    const auto parsed = parse_money(written);
    return parsed ? "accepted" : parsed.refusal().rule;
}

TEST(Money, IsReadAsPeopleWriteIt) {
    EXPECT_EQ(parse_money("£125,000").value(), Money{12'500'000});
    EXPECT_EQ(parse_money("£125000").value(), Money{12'500'000});
    EXPECT_EQ(parse_money("£125k").value(), Money{12'500'000});
    EXPECT_EQ(parse_money("£5.76m").value(), Money{576'000'000});
    EXPECT_EQ(parse_money("£1.2bn").value(), Money{120'000'000'000});
    EXPECT_EQ(parse_money("£1,234.50").value(), Money{123'450});
    EXPECT_EQ(parse_money("£1,234.5").value(), Money{123'450});
    EXPECT_EQ(parse_money("£0.07").value(), Money{7});
    EXPECT_EQ(parse_money("-£3").value(), Money{-300});
    EXPECT_EQ(parse_money("£1.500").value(), Money{150});
}

TEST(Money, IsRefusedWhereItCouldBeMistaken) {
    for (const char* written :
         {"125000", "£", "£.5", "£1.", "£12,5000", "£1,23", "£,123", "£1.005", "£1.2.3", "£ 5",
          "£5 m", "£1e3", "£-3", "", "£0.000001k", "£1,234,5"})
        EXPECT_EQ(rule_of(written), "money.malformed") << written;
}

TEST(Money, BeyondWhatJsonCarriesIsRefused) {
    EXPECT_EQ(parse_money("£90,071,992,547,409.91").value(), kMostMoney);
    EXPECT_EQ(rule_of("£90,071,992,547,409.92"), "money.out-of-range");
    EXPECT_EQ(rule_of("£99999999999999999999999999"), "money.out-of-range");
    EXPECT_EQ(rule_of("£90,072bn"), "money.out-of-range");
    EXPECT_EQ(sum(kMostMoney, Money{1}).refusal().rule, "money.out-of-range");
    EXPECT_EQ(difference(-kMostMoney, Money{1}).refusal().rule, "money.out-of-range");
    EXPECT_EQ(sum(kMostMoney, -kMostMoney).value(), Money{0});
}

TEST(Money, IsShownInPoundsAndInPenceOnlyWhereThereAreAny) {
    EXPECT_EQ(text(Money{12'500'000}), "£125,000");
    EXPECT_EQ(text(Money{123'405}), "£1,234.05");
    EXPECT_EQ(text(Money{-7}), "-£0.07");
    EXPECT_EQ(text(Money{0}), "£0");
    EXPECT_EQ(text(kMostMoney), "£90,071,992,547,409.91");
}

TEST(Money, ReadsWhatItShows) {
    std::mt19937_64 random(22);
    std::uniform_int_distribution<std::int64_t> any(-kMostMoney.pence, kMostMoney.pence);
    for (int i = 0; i < 1000; ++i) {
        const Money money{any(random) >> (random() % 50)};
        ASSERT_EQ(parse_money(text(money)).value(), money) << text(money);
    }
}

TEST(AShare, IsReadAndShownInPerCent) {
    for (const auto& [written, points] :
         {std::pair("27.3%", 2'730), std::pair("27.35%", 2'735), std::pair("27.05%", 2'705),
          std::pair("20%", 2'000), std::pair("0%", 0), std::pair("100%", 10'000)}) {
        EXPECT_EQ(parse_per_cent(written).value(), BasisPoints{points}) << written;
        EXPECT_EQ(text(BasisPoints{points}), written);
    }
    EXPECT_EQ(parse_per_cent("27.30%").value(), BasisPoints{2'730});
}

TEST(AShare, IsRefusedWhereItIsNotPerCentOrTooFine) {
    for (const char* written : {"27.3", "0.273", "27.345%", "-1%", "100.01%", "%", "a%", ""})
        EXPECT_EQ(parse_per_cent(written).refusal().rule, "share.not-per-cent") << written;
}

TEST(Split, GivesThePennyOverToTheLargestRemainder) {
    EXPECT_THAT(split(Money{100}, kThirds).value(), ElementsAre(Money{33}, Money{33}, Money{34}));
    EXPECT_THAT(split(Money{1}, kThirds).value(), ElementsAre(Money{0}, Money{0}, Money{1}));
    EXPECT_THAT(split(Money{-100}, kThirds).value(),
                ElementsAre(Money{-33}, Money{-33}, Money{-34}));
}

TEST(Split, GivesItToTheEarlierOfEqualRemainders) {
    constexpr std::array<BasisPoints, 2> kHalves{{{5'000}, {5'000}}};
    EXPECT_THAT(split(Money{3}, kHalves).value(), ElementsAre(Money{2}, Money{1}));
    constexpr std::array<BasisPoints, 4> kQuarters{{{2'500}, {2'500}, {2'500}, {2'500}}};
    EXPECT_THAT(split(Money{2}, kQuarters).value(),
                ElementsAre(Money{1}, Money{1}, Money{0}, Money{0}));
}

TEST(Split, RefusesSharesThatAreNotOneWhole) {
    constexpr std::array<BasisPoints, 2> kShort{{{5'000}, {4'999}}};
    EXPECT_EQ(split(Money{1}, kShort).refusal().rule, "shares.not-whole");
    EXPECT_EQ(split(Money{1}, kShort).refusal().message, "The shares make 99.99% of the whole.");
    EXPECT_EQ(split(Money{1}, {}).refusal().rule, "shares.not-whole");
}

// What largest remainder promises of any split: it adds up, and no part is a penny or more away
// from its exact share.
TEST(Split, AddsUpAndStaysWithinAPennyOfEachExactShare) {
    std::mt19937_64 random(23);
    std::uniform_int_distribution<std::int64_t> any(0, kMostMoney.pence);
    for (int i = 0; i < 2000; ++i) {
        std::vector<BasisPoints> shares(1 + random() % 9);
        for (int left = kWhole.points; left > 0; --left)
            ++shares[random() % shares.size()].points;
        const Money total{any(random) >> (random() % 53)};
        const std::vector<Money> parts = split(total, shares).value();
        Money whole{0};
        for (std::size_t at = 0; at < parts.size(); ++at) {
            whole.pence += parts[at].pence;
            const auto exact =
                static_cast<long double>(total.pence) * shares[at].points / kWhole.points;
            ASSERT_LT(std::fabs(static_cast<long double>(parts[at].pence) - exact), 1.0L);
        }
        ASSERT_EQ(whole, total);
    }
}

} // namespace
} // namespace concordat::money_test
