// SPDX-License-Identifier: GPL-3.0-or-later
// Stretches of days, half-open, in order and apart from each other.
//
//     Intervals counts = joined({{january, march}, {february, {}}});      // one, from January
//     Intervals waits = gaps(counts, december);                           // December to January
#pragma once

#include "base/day.hpp"

#include <optional>
#include <vector>

namespace concordat {

struct Interval {
    Day from;
    std::optional<Day> to; ///< the first day without; none where it goes on

    bool has(Day day) const { return from <= day && (!to || day < *to); }
    bool operator==(const Interval&) const = default;
};

using Intervals = std::vector<Interval>;

/// The same days in order, with those that touch or overlap made one; empty ones go.
Intervals joined(Intervals intervals);

/// The days that both have; each in order and apart.
Intervals common(const Intervals& one, const Intervals& other);

/// The days from `from` on that none of them has; they are in order and apart.
Intervals gaps(const Intervals& intervals, Day from);

} // namespace concordat
