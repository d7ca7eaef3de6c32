// SPDX-License-Identifier: GPL-3.0-or-later
// References and the patterns they follow, such as {year}.{number:3} for 2016.047.
#pragma once

#include "base/result.hpp"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe.hpp>

namespace concordat::decisions {

/// The number in a reference, and its year where the pattern has one (0 where not).
struct Number {
    int year = 0;
    int number = 0;
    auto operator<=>(const Number&) const = default;
};
BOOST_DESCRIBE_STRUCT(Number, (), (year, number))

/// A pattern has {number} or {number:WIDTH} once, {year} or {year:2} at most once, and any text
/// around them that leaves no doubt where a number ends.
///
/// Errors  "scheme.pattern-malformed".
Result<void> check_pattern(std::string_view pattern);

/// The number in the reference; nothing where it does not follow the pattern.
std::optional<Number> match(std::string_view pattern, std::string_view reference);

std::string write_reference(std::string_view pattern, const Number& number);

} // namespace concordat::decisions
