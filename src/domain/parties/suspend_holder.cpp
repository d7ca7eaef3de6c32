// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::parties {

Result<Events> decide(const Parties& parties, const SuspendHolder& command,
                      const Context& context) {
    TRY(const Office* office, find(parties.offices, command.office, "/office"));
    const auto holding = holders(*office, context.on);
    if (holding.empty()) {
        return rule_broken("office.not-held", "/office",
                           fmt::format("Nobody is recorded as holding the office of {} on {}.",
                                       office->title, in_words(context.on)));
    }
    if (std::all_of(holding.begin(), holding.end(),
                    [&](const Holding* holder) { return holder->is_suspended(context.on); })) {
        return conflict("holder.suspended-already", "/office",
                        fmt::format("The holder of the office of {} is suspended on {} already.",
                                    office->title, in_words(context.on)));
    }
    if (command.through && *command.through < context.on) {
        return malformed("holder.ends-before-it-begins", "/through",
                         fmt::format("The last day, {}, is before the first, {}.",
                                     in_words(*command.through), in_words(context.on)));
    }
    std::optional<Day> to;
    if (command.through) to = *command.through + 1;
    return Events{HolderSuspended{command.office, to}};
}

void apply(Parties& parties, const HolderSuspended& event, const Stamp& stamp) {
    for (Holding& holding : parties.offices.edit(event.office).holdings) {
        if (holding.covers(stamp.effective) && !holding.is_suspended(stamp.effective)) {
            holding.suspensions.push_back(Suspension{stamp.effective, event.to});
        }
    }
}

} // namespace concordat::parties
