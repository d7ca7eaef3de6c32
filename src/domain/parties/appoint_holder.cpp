// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::parties {

namespace {

bool acts_for_another(Capacity capacity) {
    return capacity == Capacity::acting || capacity == Capacity::interim ||
           capacity == Capacity::temporary;
}

/// When the next on record begins who holds the office and does not act in it for another.
std::optional<Day> next_begins(const Office& office, Day day) {
    for (const Holding& holding : office.holdings) {
        if (day < holding.from && !acts_for_another(holding.capacity)) return holding.from;
    }
    return std::nullopt;
}

/// When it is next on record that the office was left, by all or by whoever had the capacity.
std::optional<Day> next_left(const Office& office, Capacity capacity, Day day) {
    std::optional<Day> next;
    for (const Ending& ending : office.endings) {
        if (day < ending.on && ending.capacity.value_or(capacity) == capacity)
            next = earlier(next, ending.on);
    }
    return next;
}

/// When a holder entered late had to leave, by what is on record.
std::optional<Day> next_end(const Office& office, Capacity capacity, Day day) {
    return earlier(next_begins(office, day), next_left(office, capacity, day));
}

} // namespace

Result<Events> decide(const Parties& parties, const AppointHolder& command,
                      const Context& context) {
    TRY(const Office* office, find(parties.offices, command.office, "/office"));
    TRY_DO(parties.has_a_body(*office, context.on, "/office"));
    if (command.through && *command.through < context.on) {
        return malformed("holder.ends-before-it-begins", "/through",
                         fmt::format("The last day, {}, is before the first, {}.",
                                     in_words(*command.through), in_words(context.on)));
    }
    for (const Holding* holding : holders(*office, context.on)) {
        const bool suspended = holding->is_suspended(context.on);
        const bool stands_aside = suspended && acts_for_another(holding->capacity);
        if (holding->from == context.on || (!stands_aside && !acts_for_another(command.capacity))) {
            return conflict("office.held", "/office",
                            fmt::format("The office of {} is held since {}{}.", office->title,
                                        in_words(holding->from),
                                        suspended ? ", by somebody who is suspended" : ""),
                            "End that holding first, or appoint somebody to act in the office.");
        }
    }
    const auto next = next_begins(*office, context.on);
    if (next && command.through && *next <= *command.through) {
        return conflict("office.held", "/through",
                        fmt::format("The office of {} is held by another since {}.", office->title,
                                    in_words(*next)),
                        "Give the last day before that.");
    }
    const std::optional<Day> to = day_after(command.through);
    Events events{
        HolderAppointed{command.office, command.capacity, command.name, command.by_decision, to}};
    const auto end = next_end(*office, command.capacity, context.on);
    if (end && !command.through) flag_end_not_stated(events, command.office, "holding", *end);
    return events;
}

void apply(Parties& parties, const HolderAppointed& event, const Stamp& stamp) {
    Office& office = parties.offices.edit(event.office);
    const auto next = next_end(office, event.capacity, stamp.effective);
    auto& holdings = office.holdings;
    const auto at = std::find_if(holdings.begin(), holdings.end(), [&](const Holding& holding) {
        return stamp.effective < holding.from;
    });
    holdings.insert(at, Holding{stamp.effective,
                                earlier(event.to, next),
                                event.capacity,
                                event.name,
                                event.by_decision,
                                {},
                                {}});
}

} // namespace concordat::parties
