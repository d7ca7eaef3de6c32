// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::parties {

Result<Events> decide(const Parties& parties, const ReinstateHolder& command,
                      const Context& context) {
    TRY(const Office* office, find(parties.offices, command.office, "/office"));
    const auto holding = holders(*office, context.on);
    if (std::none_of(holding.begin(), holding.end(),
                     [&](const Holding* holder) { return holder->is_suspended(context.on); })) {
        return rule_broken("holder.not-suspended", "/office",
                           fmt::format("No holder of the office of {} is suspended on {}.",
                                       office->title, in_words(context.on)));
    }
    return Events{HolderReinstated{command.office}};
}

void apply(Parties& parties, const HolderReinstated& event, const Stamp& stamp) {
    for (Holding& holding : parties.offices.edit(event.office).holdings) {
        if (!holding.covers(stamp.effective)) continue;
        if (holding.is_suspended(stamp.effective)) holding.reinstated.push_back(stamp.effective);
        for (Suspension& suspension : holding.suspensions) {
            if (suspension.covers(stamp.effective)) suspension.to = stamp.effective;
        }
    }
}

} // namespace concordat::parties
