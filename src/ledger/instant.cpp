// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.hpp"

#include <fmt/format.h>

namespace concordat::ledger {

namespace {

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kDay = 86'400 * kSecond;
constexpr std::size_t kLength = std::string_view("2026-11-22T09:38:43.123456Z").size();
constexpr std::size_t kLengthOfSeconds = std::string_view("2026-11-22T09:38:43Z").size();

Refusal malformed(std::string_view text) {
    return Refusal{
        .reason = Reason::malformed,
        .rule = "instant.malformed",
        .message = fmt::format(
            "\"{}\" is not a time in UTC, written like 2026-11-22T09:38:43Z, or with six "
            "digits of a second as in 2026-11-22T09:38:43.123456Z.",
            text)};
}

/// -1 where a character is no digit.
std::int64_t digits(std::string_view text) {
    std::int64_t number = 0;
    for (char c : text) {
        if (c < '0' || c > '9') return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace

std::string text(Instant instant) {
    std::int64_t day = instant / kDay;
    std::int64_t rest = instant % kDay;
    if (rest < 0) {
        rest += kDay;
        --day;
    }
    const std::int64_t seconds = rest / kSecond;
    return fmt::format("{}T{:02}:{:02}:{:02}.{:06}Z",
                       concordat::text(Day{static_cast<std::int32_t>(day)}), seconds / 3600,
                       seconds / 60 % 60, seconds % 60, rest % kSecond);
}

Result<Instant> parse_instant(std::string_view text) {
    if (text.size() == kLengthOfSeconds && text.ends_with('Z'))
        return parse_instant(fmt::format("{}.000000Z", text.substr(0, kLengthOfSeconds - 1)));
    if (text.size() != kLength) return malformed(text);
    constexpr std::string_view kMarks = "T::.Z";
    constexpr std::size_t kPlaces[] = {10, 13, 16, 19, 26};
    for (std::size_t i = 0; i < kMarks.size(); ++i) {
        if (text[kPlaces[i]] != kMarks[i]) return malformed(text);
    }
    const Result<Day> day = parse_day(text.substr(0, 10));
    const std::int64_t hour = digits(text.substr(11, 2));
    const std::int64_t minute = digits(text.substr(14, 2));
    const std::int64_t second = digits(text.substr(17, 2));
    const std::int64_t micro = digits(text.substr(20, 6));
    if (!day || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 ||
        micro < 0)
        return malformed(text);
    return day->since_1970 * kDay + ((hour * 60 + minute) * 60 + second) * kSecond + micro;
}

} // namespace concordat::ledger
