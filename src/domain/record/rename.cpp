// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/rename.hpp"

#include "domain/record/events.hpp"

#include <fmt/format.h>

namespace concordat::record {

Result<void> check_name(const Record& record, const Rename& command, const Beginning& began,
                        Day on) {
    if (began.on && on < *began.on) {
        return rule_broken(
            "name.before-the-thing", "/on",
            fmt::format("It began on {} and had no name on {}.", in_words(*began.on), in_words(on)),
            "Give the day from which it had this name.");
    }
    if (record.name_of(command.thing, began.name, on) != command.to) return {};
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
