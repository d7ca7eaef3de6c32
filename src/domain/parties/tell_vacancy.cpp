// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

#include <fmt/format.h>

namespace concordat::parties {

Result<Events> decide(const Parties& parties, const TellVacancy& command, const Context& context) {
    TRY(const Office* office, find(parties.offices, command.office, "/office"));
    if (!holders(*office, context.on).empty()) {
        return conflict(
            "office.held", "/office",
            fmt::format("The office of {} was held on {}.", office->title, in_words(context.on)),
            "End that holding instead.");
    }
    if (office->vacant_from && *office->vacant_from <= context.on) return Events{};
    return Events{VacancyTold{command.office}};
}

void apply(Parties& parties, const VacancyTold& event, const Stamp& stamp) {
    Office& office = parties.offices.edit(event.office);
    office.endings.push_back({stamp.effective, {}});
    office.vacant_from = stamp.effective;
}

} // namespace concordat::parties
