// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include <fmt/format.h>

namespace concordat {

namespace {

constexpr std::string_view kPound = "£";
constexpr std::int64_t kPenceInPound = 100;

Refusal malformed(std::string_view text) {
    return {.reason = Reason::malformed,
            .rule = "money.malformed",
            .message = fmt::format("\"{}\" is not a sum of money in pounds and whole pence.", text),
            .remedy = "Write it with its pound sign, such as \"£125,000\", \"£1,234.50\" or "
                      "\"£5.76m\"."};
}

Refusal out_of_range() {
    return {.reason = Reason::malformed,
            .rule = "money.out-of-range",
            .message = fmt::format("Sums beyond {} cannot be held exactly.", text(kMostMoney))};
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Takes the suffix off; how many pounds one of what is before it is.
std::int64_t take_unit(std::string_view& text) {
    struct Unit {
        std::string_view suffix;
        std::int64_t pounds;
    };
    for (const auto& [suffix, pounds] :
         {Unit{"k", 1'000}, Unit{"m", 1'000'000}, Unit{"bn", 1'000'000'000}}) {
        if (!text.ends_with(suffix)) continue;
        text.remove_suffix(suffix.size());
        return pounds;
    }
    return 1;
}

/// "1,234" or "1234"; nothing where commas stand elsewhere than before each three digits.
std::optional<std::string> without_commas(std::string_view digits) {
    if (digits.empty() || !is_digit(digits.front())) return std::nullopt;
    const bool grouped = digits.find(',') != digits.npos;
    std::string plain;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const bool at_comma = grouped && (digits.size() - i) % 4 == 0;
        if (at_comma ? digits[i] != ',' : !is_digit(digits[i])) return std::nullopt;
        if (!at_comma) plain += digits[i];
    }
    return plain;
}

/// "1,234.5" in hundredths of `units`; nothing where it is no number or not whole then. What is
/// beyond the range comes out as more than it.
std::optional<std::int64_t> hundredths(std::string_view written, std::int64_t units) {
    const auto point = written.find('.');
    const auto whole = without_commas(written.substr(0, point));
    const std::string_view fraction = point == written.npos ? "0" : written.substr(point + 1);
    if (!whole || fraction.empty() || !std::all_of(fraction.begin(), fraction.end(), is_digit))
        return std::nullopt;
    std::int64_t unit = units * 100;
    std::int64_t value = 0;
    for (const char digit : *whole) {
        value = value * 10 + (digit - '0');
        if (value > kMostMoney.pence / unit) return kMostMoney.pence + 1;
    }
    value *= unit;
    for (const char digit : fraction) {
        if (digit != '0' && unit < 10) return std::nullopt;
        unit /= 10;
        value += (digit - '0') * unit;
    }
    return value;
}

} // namespace

Result<Money> parse_money(std::string_view written) {
    std::string_view rest = written;
    const bool negative = rest.starts_with('-');
    if (negative) rest.remove_prefix(1);
    if (!rest.starts_with(kPound)) return malformed(written);
    rest.remove_prefix(kPound.size());
    const std::int64_t units = take_unit(rest);
    const auto pence = hundredths(rest, units);
    if (!pence) return malformed(written);
    if (*pence > kMostMoney.pence) return out_of_range();
    return Money{negative ? -*pence : *pence};
}

std::string text(Money money) {
    const std::int64_t pence = std::abs(money.pence);
    std::string pounds = std::to_string(pence / kPenceInPound);
    for (std::size_t at = pounds.size(); at > 3; at -= 3)
        pounds.insert(at - 3, ",");
    std::string words = money.pence < 0 ? "-" : "";
    words += kPound;
    words += pounds;
    if (pence % kPenceInPound != 0) words += fmt::format(".{:02}", pence % kPenceInPound);
    return words;
}

Result<Money> sum(Money one, Money other) {
    const Money both{one.pence + other.pence};
    if (both < -kMostMoney || kMostMoney < both) return out_of_range();
    return both;
}

Result<Money> difference(Money from, Money taken) {
    return sum(from, -taken);
}

Result<BasisPoints> parse_per_cent(std::string_view written) {
    std::string_view rest = written;
    const bool ends = rest.ends_with('%');
    if (ends) rest.remove_suffix(1);
    const auto share = hundredths(rest, 1);
    if (ends && share && *share <= kWhole.points)
        return BasisPoints{static_cast<std::int32_t>(*share)};
    return Refusal{.reason = Reason::malformed,
                   .rule = "share.not-per-cent",
                   .message = fmt::format("\"{}\" is not a share of a whole.", written),
                   .remedy = "Write it in per cent up to two places, such as \"27.3%\"."};
}

std::string text(BasisPoints share) {
    std::string words = std::to_string(share.points / 100);
    if (share.points % 100 != 0) words += fmt::format(".{:02}", share.points % 100);
    if (share.points % 100 != 0 && words.ends_with('0')) words.pop_back();
    return words + "%";
}

Result<void> check_shares(std::span<const BasisPoints> shares) {
    BasisPoints all;
    for (const BasisPoints share : shares)
        all.points += share.points;
    if (all == kWhole) return {};
    return Refusal{.reason = Reason::rule_broken,
                   .rule = "shares.not-whole",
                   .message = fmt::format("The shares make {} of the whole.", text(all)),
                   .remedy = "Give shares that make 100% together."};
}

Result<std::vector<Money>> split(Money total, std::span<const BasisPoints> shares) {
    TRY_DO(check_shares(shares));
    if (total.pence < 0) {
        TRY(std::vector<Money> parts, split(-total, shares));
        for (Money& part : parts)
            part = -part;
        return parts;
    }
    std::vector<Money> parts;
    std::vector<std::int64_t> remainders;
    std::int64_t left = total.pence;
    for (const BasisPoints share : shares) {
        // In two steps, or the product would be beyond 64 bits.
        const std::int64_t of_rest = total.pence % kWhole.points * share.points;
        parts.push_back({total.pence / kWhole.points * share.points + of_rest / kWhole.points});
        remainders.push_back(of_rest % kWhole.points);
        left -= parts.back().pence;
    }
    for (; left > 0; --left) {
        const auto largest = std::max_element(remainders.begin(), remainders.end());
        ++parts[static_cast<std::size_t>(largest - remainders.begin())].pence;
        *largest = -1;
    }
    return parts;
}

} // namespace concordat
