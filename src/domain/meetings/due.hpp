// SPDX-License-Identifier: GPL-3.0-or-later
// When something is due that a board asks for: an action, a further paper.
#pragma once

#include "base/day.hpp"
#include "base/result.hpp"

#include <optional>
#include <string>

#include <boost/describe.hpp>

namespace concordat::meetings {

/// By a day, or once an event in words has come; where both are given, whichever is first.
struct Due {
    std::optional<Date> by;
    std::optional<std::string> once;

    /// The last day on which it is not late: of a date told only roughly the earlier end
    /// (docs/domain.md, section 1). None where it waits for an event.
    std::optional<Day> day() const { return by ? std::optional(by->from) : std::nullopt; }
    bool operator==(const Due&) const = default;
};
BOOST_DESCRIBE_STRUCT(Due, (), (by, once))

/// "by 30 September 2016", "once the full business case is approved".
std::string in_words(const Due& due);

/// Errors  "due.nothing" at the field given.
Result<void> check_due(const std::optional<Due>& due, const std::string& field);

} // namespace concordat::meetings
