// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::parties {

namespace {

bool is_meant(const Holding& holding, const std::optional<Capacity>& capacity, Day day) {
    return holding.covers(day) && holding.from < day &&
           (!capacity || holding.capacity == *capacity);
}

} // namespace

Result<Events> decide(const Parties& parties, const EndHolding& command, const Context& context) {
    TRY(const Office* office, find(parties.offices, command.office, "/office"));
    const bool held =
        std::any_of(office->holdings.begin(), office->holdings.end(), [&](const Holding& holding) {
            return is_meant(holding, command.capacity, context.on);
        });
    if (!held) {
        return rule_broken("office.not-held", "/office",
                           fmt::format("Nobody is recorded as holding the office of {} before {}.",
                                       office->title, in_words(context.on)),
                           "Record who held it first.");
    }
    return Events{HoldingEnded{command.office, command.capacity}};
}

void apply(Parties& parties, const HoldingEnded& event, const Stamp& stamp) {
    Office& office = parties.offices.edit(event.office);
    office.endings.push_back({stamp.effective, event.capacity});
    for (Holding& holding : office.holdings) {
        if (is_meant(holding, event.capacity, stamp.effective)) holding.to = stamp.effective;
    }
}

} // namespace concordat::parties
