// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/rename.hpp"

#include "domain/record/events.hpp"

#include <fmt/format.h>

namespace concordat::record {

Result<void> check_name(const Record& record, const Rename& command, std::string_view first,
                        Day on) {
    if (record.name_of(command.thing, first, on) != command.to) return {};
    return rule_broken("name.unchanged", "/to",
                       fmt::format("It is named \"{}\" already on {}.", command.to, in_words(on)),
                       "Give another name, or the day from which it had this one.");
}

Result<Events> decide(const Record&, const Rename& command, const Context&) {
    return Events{Renamed{command.thing, command.to, std::nullopt}};
}

void apply(Record& record, const Renamed& event, const Stamp& stamp) {
    record.names.edit_or_add(event.thing).set(stamp.effective, Name{event.to, event.cause});
}

} // namespace concordat::record
