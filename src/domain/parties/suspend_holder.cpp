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
    if (command.through && *command.through < context.on) {
        return malformed("holder.ends-before-it-begins", "/through",
                         fmt::format("The last day, {}, is before the first, {}.",
                                     in_words(*command.through), in_words(context.on)));
    }
    std::optional<Day> to;
    if (command.through) to = *command.through + 1;
    return Events{HolderSuspended{command.office, to, capacity}};
}

void apply(Parties& parties, const HolderSuspended& event, const Stamp& stamp) {
    for (Holding& holding : parties.offices.edit(event.office).holdings) {
        if (event.capacity && holding.capacity != *event.capacity) continue;
        if (holding.covers(stamp.effective) && !holding.is_suspended(stamp.effective)) {
            holding.suspensions.push_back(Suspension{stamp.effective, event.to});
        }
    }
}

} // namespace concordat::parties
