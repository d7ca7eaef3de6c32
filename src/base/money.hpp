// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of money in whole pence, and their division into shares that add up.
//
//     TRY(Money cap, parse_money("£125k"));
//     text(cap);                                        // "£125,000"
//     TRY(std::vector<Money> parts, split(cap, shares));  // as many as there are shares
#pragma once

#include "base/result.hpp"

#include <compare>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace concordat {

/// Range   plus or minus 2^53 - 1 pence, what canonical JSON carries; what goes beyond is refused.
/// Source  docs/domain.md, section 5: a joint sum is split to the penny.
struct Money {
    std::int64_t pence = 0;

    auto operator<=>(const Money&) const = default;
    Money operator-() const { return {-pence}; }
};

inline constexpr Money kMostMoney{(std::int64_t{1} << 53) - 1};

/// Pounds as people write them: "£125,000", "£1,234.50", "-£3", "£125k", "£5.76m", "£1.2bn".
///
/// Errors  "money.malformed", "money.out-of-range".
Result<Money> parse_money(std::string_view text);

std::string text(Money money); ///< £1,234.50; without pence where there are none: £125,000

/// Errors  "money.out-of-range".
Result<Money> sum(Money one, Money other);
Result<Money> difference(Money from, Money taken);

/// A share of a whole, in hundredths of a per cent.
struct BasisPoints {
    std::int32_t points = 0;

    auto operator<=>(const BasisPoints&) const = default;
};

inline constexpr BasisPoints kWhole{10'000};

/// A share as people write it: "27.3%", "20%".
///
/// Errors  "share.not-per-cent" where it is none, or finer than a hundredth of a per cent.
Result<BasisPoints> parse_per_cent(std::string_view text);

std::string text(BasisPoints share); ///< "27.3%"

/// Refuses shares that do not make one whole.
///
/// Errors  "shares.not-whole".
Result<void> check_shares(std::span<const BasisPoints> shares);

/// Splits `total` by `shares`, in their order: whole pence each, which sum to `total` exactly. By
/// largest remainder; of equal remainders the earlier share gets the penny. The parts of a sum
/// below nil mirror those of its positive.
///
/// Errors  those of `check_shares`.
Result<std::vector<Money>> split(Money total, std::span<const BasisPoints> shares);

} // namespace concordat
