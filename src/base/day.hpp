// SPDX-License-Identifier: GPL-3.0-or-later
// Civil days in Europe/London, and dates that a document tells only roughly.
#pragma once

#include "base/result.hpp"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace concordat {

/// A civil day. Range: 0001-01-01 to 9999-12-31; one beyond is written as the nearest of them.
/// Written as ISO 8601, `2015-12-17`.
struct Day {
    std::int32_t since_1970 = 0; ///< days; may be negative

    auto operator<=>(const Day&) const = default;
    Day operator+(int days) const { return Day{since_1970 + days}; }
    int operator-(Day other) const { return since_1970 - other.since_1970; }
};

inline constexpr Day kFirstDay{-719162}; ///< 0001-01-01
inline constexpr Day kLastDay{2932896};  ///< 9999-12-31

/// Errors  "date.malformed" when the text is not a day of the calendar.
Result<Day> parse_day(std::string_view text);

Day day_of(int year, unsigned month, unsigned day);
int year_of(Day day);

/// The day after a last day, the first without; nothing where there is no last day, or it is the
/// last of all: what lasts through that never ends.
std::optional<Day> day_after(const std::optional<Day>& last);
/// The same where a day must be given: the last of all where none comes after it.
Day day_after_or_last(Day last);

/// The same day of a later month, or its last where it has none such; at most kLastDay.
Day months_after(Day day, std::int64_t months);

std::string text(Day day);     ///< 2015-12-17
std::string in_words(Day day); ///< 17 December 2015
std::string week_day(Day day); ///< Thursday

/// A day in words, kept in place, for pages, which have a hundred days each.
class DayInWords {
public:
    explicit DayInWords(Day day);
    std::string_view text() const { return {bytes_.data(), size_}; }

private:
    void append(std::string_view word);
    void append(unsigned number);

    std::array<char, sizeof "30 September 2016" - 1> bytes_;
    std::uint8_t size_ = 0;
};

/// A date as a document gives it: one day, or some day between two, with the words of the source.
///
/// Where a rule needs the day that gives authority it takes the later end (docs/domain.md,
/// section 1).
struct Date {
    Day from;
    Day through; ///< last possible day; equal to `from` when the day is known
    std::string words;

    static Date on(Day day) { return Date{day, day, {}}; }
    bool is_known() const { return from == through; }
    Day gives_authority() const { return through; }
    bool operator==(const Date&) const = default;
};

std::string in_words(const Date& date);

} // namespace concordat
