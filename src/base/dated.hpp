// SPDX-License-Identifier: GPL-3.0-or-later
// A fact that lasts: what it was from which day on.
//
// Intervals are half-open: a value holds from its day until the next value's day. Within one day
// the later recorded wins. A late entry falls into its place and leaves later values as they are.
//
//     Dated<std::string> name;
//     name.set(day_of(2015, 8, 21), "Programme Board");
//     name.set(day_of(2016, 6, 23), "Collaboration Board");
//     const std::string* then = name.at(day_of(2015, 12, 17));
#pragma once

#include "base/day.hpp"

#include <algorithm>
#include <vector>

namespace concordat {

template <class T>
struct Since {
    Day from;
    T value;
    bool operator==(const Since&) const = default;
};

template <class T>
class Dated {
public:
    void set(Day from, T value) {
        const auto at =
            std::upper_bound(facts_.begin(), facts_.end(), from,
                             [](Day day, const Since<T>& fact) { return day < fact.from; });
        facts_.insert(at, Since<T>{from, std::move(value)});
    }

    /// What held on the day; null before the first.
    const T* at(Day day) const {
        const auto next =
            std::upper_bound(facts_.begin(), facts_.end(), day,
                             [](Day wanted, const Since<T>& fact) { return wanted < fact.from; });
        return next == facts_.begin() ? nullptr : &std::prev(next)->value;
    }

    /// Since when what holds on the day has held; the first day of all where nothing does.
    Day since(Day day) const {
        Day found = kFirstDay;
        for (const auto& fact : facts_) {
            if (fact.from <= day) found = fact.from;
        }
        return found;
    }

    const T* latest() const { return facts_.empty() ? nullptr : &facts_.back().value; }
    bool empty() const { return facts_.empty(); }

    /// Every value in order of day; of one day, as recorded.
    const std::vector<Since<T>>& history() const { return facts_; }
    std::vector<Since<T>>& stored() { return facts_; }

    bool operator==(const Dated&) const = default;

private:
    std::vector<Since<T>> facts_;
};

} // namespace concordat
