// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/interval.hpp"

#include <algorithm>

namespace concordat {

namespace {

/// The earlier of two ends, of which none is the latest.
std::optional<Day> earlier(const std::optional<Day>& one, const std::optional<Day>& other) {
    if (!one || !other) return one ? one : other;
    return std::min(*one, *other);
}

bool is_empty(const Interval& interval) {
    return interval.to && *interval.to <= interval.from;
}

} // namespace

Intervals joined(Intervals intervals) {
    std::erase_if(intervals, is_empty);
    std::sort(intervals.begin(), intervals.end(),
              [](const Interval& a, const Interval& b) { return a.from < b.from; });
    Intervals all;
    for (const Interval& next : intervals) {
        if (all.empty() || (all.back().to && *all.back().to < next.from)) {
            all.push_back(next);
        } else if (all.back().to && (!next.to || *all.back().to < *next.to)) {
            all.back().to = next.to;
        }
    }
    return all;
}

Intervals common(const Intervals& one, const Intervals& other) {
    Intervals all;
    for (const Interval& a : one) {
        for (const Interval& b : other) {
            const Interval both{std::max(a.from, b.from), earlier(a.to, b.to)};
            if (!is_empty(both)) all.push_back(both);
        }
    }
    return all;
}

Intervals gaps(const Intervals& intervals, Day from) {
    Intervals all;
    std::optional<Day> since = from;
    for (const Interval& interval : intervals) {
        if (!since) break;
        if (*since < interval.from) all.push_back({*since, interval.from});
        since = interval.to ? std::optional(std::max(*since, *interval.to)) : std::nullopt;
    }
    if (since) all.push_back({*since, {}});
    return all;
}

} // namespace concordat
