// SPDX-License-Identifier: GPL-3.0-or-later
// For tests: what a history comes to as at a day, told from its events alone.
//
// Nothing here asks the state how it reckons: the events up to the day are gone through one by one,
// as a clerk would with the papers, and what comes of that is compared with what the state says.
#pragma once

#include "domain/given.hpp"

namespace concordat {

/// Which version of each agreement is in force on the day, who bears which share of its costs, and
/// that a sum divided so makes the whole to the penny.
void agreements_are_as_told_by_hand(const Story& story, Day day);
/// Which services are run alone by the day.
void services_are_as_told_by_hand(const Story& story, Day day);
/// What was drawn and told on each sum, and used of each delegation, by the day.
void sums_are_as_told_by_hand(const Story& story, Day day);
/// Which actions, papers asked for and duties are open, and due when.
void the_plan_is_as_told_by_hand(const Story& story, Day day);

/// An event with its day and its place in the record.
template <class T>
struct Recorded {
    Day on;
    std::size_t number;
    const T* event;
};

/// The events of the type that hold from the day or before, in order of their days; of one day, as
/// recorded. `Area` is the area's own event.
template <class T, class Area>
std::vector<Recorded<T>> told_by(const Story& story, Day day) {
    std::vector<Recorded<T>> told;
    const auto& happened = story.happened();
    for (std::size_t i = 0; i < happened.size(); ++i) {
        if (day < happened[i].effective) continue;
        const Area* area = std::get_if<Area>(&happened[i].event.of);
        const T* event = area == nullptr ? nullptr : std::get_if<T>(&area->of);
        if (event != nullptr) told.push_back({happened[i].effective, i, event});
    }
    std::stable_sort(told.begin(), told.end(),
                     [](const auto& one, const auto& other) { return one.on < other.on; });
    return told;
}

} // namespace concordat
