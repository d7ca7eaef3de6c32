// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"
#include "wire/codec.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::parties {

namespace {

/// Those who hold it on the day in the capacity; in any, in events from before it was told.
std::vector<const Holding*> meant(const Office& office, const std::optional<Capacity>& capacity,
                                  Day day) {
    std::vector<const Holding*> found = holders(office, day);
    std::erase_if(
        found, [&](const Holding* holding) { return capacity && holding->capacity != *capacity; });
    return found;
}

/// When it is next on record that the holder was suspended, or might act again.
std::optional<Day> next_change(const Holding& holding, Day day) {
    std::optional<Day> next;
    for (const Suspension& suspension : holding.suspensions) {
        if (day < suspension.from && suspension.covers(suspension.from))
            next = earlier(next, suspension.from);
    }
    for (const Day reinstated : holding.reinstated) {
        if (day < reinstated) next = earlier(next, reinstated);
    }
    return next;
}

Result<void> check_through(const Office& office, const std::vector<const Holding*>& holding,
                           Day first, Day last) {
    if (last < first) {
        return malformed("holder.ends-before-it-begins", "/through",
                         fmt::format("The last day, {}, is before the first, {}.", in_words(last),
                                     in_words(first)));
    }
    for (const Holding* holder : holding) {
        for (const Suspension& other : holder->suspensions) {
            const bool lasts = other.covers(other.from); // or they were reinstated the same day
            if (!lasts || holder->is_suspended(first) || other.from <= first || last < other.from)
                continue;
            return conflict("holder.suspended-already", "/through",
                            fmt::format("The holder of the office of {} is suspended from {} "
                                        "already.",
                                        office.title, in_words(other.from)),
                            "Give the last day before that.");
        }
    }
    return {};
}

} // namespace

Result<Events> decide(const Parties& parties, const SuspendHolder& command,
                      const Context& context) {
    TRY(const Office* office, find(parties.offices, command.office, "/office"));
    const Capacity capacity = command.capacity.value_or(Capacity::substantive);
    const auto holding = meant(*office, capacity, context.on);
    if (holding.empty()) {
        return rule_broken("office.not-held", command.capacity ? "/capacity" : "/office",
                           fmt::format("Nobody is recorded as holding the office of {} on {} in a "
                                       "capacity that is {}.",
                                       office->title, in_words(context.on), wire::spoken(capacity)),
                           "Say in \"capacity\" which holder is meant, or record who held it.");
    }
    if (std::all_of(holding.begin(), holding.end(),
                    [&](const Holding* holder) { return holder->is_suspended(context.on); })) {
        return conflict("holder.suspended-already", "/office",
                        fmt::format("The holder of the office of {} is suspended on {} already.",
                                    office->title, in_words(context.on)),
                        "Reinstate the holder first, if this is another suspension.");
    }
    if (command.through) TRY_DO(check_through(*office, holding, context.on, *command.through));
    const std::optional<Day> to = day_after(command.through);
    Events events{HolderSuspended{command.office, to, capacity}};
    for (const Holding* holder : holding) {
        const auto next = next_change(*holder, context.on);
        if (next && !command.through)
            flag_end_not_stated(events, command.office, "suspension", *next);
    }
    return events;
}

void apply(Parties& parties, const HolderSuspended& event, const Stamp& stamp) {
    for (Holding& holding : parties.offices.edit(event.office).holdings) {
        if (event.capacity && holding.capacity != *event.capacity) continue;
        if (holding.covers(stamp.effective) && !holding.is_suspended(stamp.effective)) {
            const auto next = next_change(holding, stamp.effective);
            holding.suspensions.push_back({stamp.effective, earlier(event.to, next)});
        }
    }
}

} // namespace concordat::parties
