// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>

#include <fmt/format.h>

namespace concordat {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr std::array kWeekDays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                  "Thursday", "Friday", "Saturday"};

year_month_day civil(Day day) {
    const Day written = std::clamp(day, kFirstDay, kLastDay);
    return year_month_day{sys_days{std::chrono::days{written.since_1970}}};
}

bool digits(std::string_view text, unsigned& value) {
    for (char c : text) {
        if (c < '0' || c > '9') return false;
    }
    return std::from_chars(text.data(), text.data() + text.size(), value).ec == std::errc{};
}

} // namespace

Day day_of(int year, unsigned month, unsigned day) {
    const year_month_day date{std::chrono::year{year}, std::chrono::month{month},
                              std::chrono::day{day}};
    return Day{static_cast<std::int32_t>(sys_days{date}.time_since_epoch().count())};
}

int year_of(Day day) {
    return static_cast<int>(civil(day).year());
}

std::optional<Day> day_after(const std::optional<Day>& last) {
    return last && *last < kLastDay ? std::optional(*last + 1) : std::nullopt;
}

Day day_after_or_last(Day last) {
    return day_after(last).value_or(kLastDay);
}

Day months_after(Day day, std::int64_t months) {
    const auto date = civil(day);
    constexpr std::int64_t kYears = 10'000; // more than there are days for
    if (months > kYears * 12) return kLastDay;
    const year_month_day later =
        date.year() / date.month() / 1 + std::chrono::months(static_cast<int>(months));
    if (static_cast<int>(later.year()) > year_of(kLastDay)) return kLastDay;
    const unsigned last =
        static_cast<unsigned>((later.year() / later.month() / std::chrono::last).day());
    return day_of(static_cast<int>(later.year()), static_cast<unsigned>(later.month()),
                  std::min(static_cast<unsigned>(date.day()), last));
}

Result<Day> parse_day(std::string_view text) {
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
    const bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-' &&
                        digits(text.substr(0, 4), year) && digits(text.substr(5, 2), month) &&
                        digits(text.substr(8, 2), day);
    const year_month_day date{std::chrono::year{static_cast<int>(year)}, std::chrono::month{month},
                              std::chrono::day{day}};
    if (!shaped || year == 0 || !date.ok()) {
        return Refusal{.reason = Reason::malformed,
                       .rule = "date.malformed",
                       .message = fmt::format("\"{}\" is not a day of the calendar.", text),
                       .remedy = "Write the day as year-month-day, such as 2015-12-17."};
    }
    return Day{static_cast<std::int32_t>(sys_days{date}.time_since_epoch().count())};
}

std::string text(Day day) {
    const auto date = civil(day);
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
    std::string out = "0000-00-00";
    const auto put = [&](std::size_t end, unsigned number) {
        for (; number != 0; number /= 10)
            out[--end] = static_cast<char>('0' + number % 10);
    };
    put(4, year);
    put(7, static_cast<unsigned>(date.month()));
    put(10, static_cast<unsigned>(date.day()));
    return out;
}

DayInWords::DayInWords(Day day) {
    const auto date = civil(day);
    append(static_cast<unsigned>(date.day()));
    append(" ");
    append(kMonths[static_cast<unsigned>(date.month()) - 1]);
    append(" ");
    append(static_cast<unsigned>(static_cast<int>(date.year())));
}

void DayInWords::append(std::string_view word) {
    std::copy(word.begin(), word.end(), bytes_.begin() + size_);
    size_ = static_cast<std::uint8_t>(size_ + word.size());
}

void DayInWords::append(unsigned number) {
    char* const begin = bytes_.data() + size_;
    const char* const end = std::to_chars(begin, bytes_.data() + bytes_.size(), number).ptr;
    size_ = static_cast<std::uint8_t>(size_ + (end - begin));
}

std::string in_words(Day day) {
    return std::string(DayInWords(day).text());
}

std::string week_day(Day day) {
    const std::chrono::weekday weekday{sys_days{std::chrono::days{day.since_1970}}};
    return kWeekDays[weekday.c_encoding()];
}

std::string in_words(const Date& date) {
    if (date.is_known()) return in_words(date.from);
    return fmt::format("between {} and {}", in_words(date.from), in_words(date.through));
}

} // namespace concordat
