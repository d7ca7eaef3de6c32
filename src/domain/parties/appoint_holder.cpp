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

/// Entered late, a holding ends where the next one on record begins.
std::optional<Day> next_begins(const Office& office, Day day) {
    for (const Holding& holding : office.holdings) {
        if (day < holding.from && !acts_for_another(holding.capacity)) return holding.from;
    }
    return std::nullopt;
}

} // namespace

Result<Events> decide(const Parties& parties, const AppointHolder& command,
                      const Context& context) {
    TRY(const Office* office, find(parties.offices, command.office, "/office"));
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
    std::optional<Day> to;
    if (command.through) to = *command.through + 1;
    if (const auto next = next_begins(*office, context.on);
        next && !acts_for_another(command.capacity)) {
        if (to && *next < *to) {
            return conflict("office.held", "/through",
                            fmt::format("The office of {} is held by another since {}.",
                                        office->title, in_words(*next)),
                            "Give the last day before that.");
        }
        to = to.value_or(*next);
    }
    return Events{
        HolderAppointed{command.office, command.capacity, command.name, command.by_decision, to}};
}

void apply(Parties& parties, const HolderAppointed& event, const Stamp& stamp) {
    auto& holdings = parties.offices.edit(event.office).holdings;
    const auto at = std::find_if(holdings.begin(), holdings.end(), [&](const Holding& holding) {
        return stamp.effective < holding.from;
    });
    holdings.insert(
        at, Holding{stamp.effective, event.to, event.capacity, event.name, event.by_decision, {}});
}

} // namespace concordat::parties
