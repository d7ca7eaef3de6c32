// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/rename.hpp"

#include "domain/record/events.hpp"

#include <fmt/format.h>

namespace concordat::record {

Result<Events> decide(const Record& record, const Rename& command, const Context& context) {
    if (record.name_of(command.thing, "", context.on) == command.to) {
        return rule_broken("name.unchanged", "/to",
                           fmt::format("{} is named \"{}\" already on {}.", command.thing.text(),
                                       command.to, in_words(context.on)));
    }
    return Events{Renamed{command.thing, command.to, std::nullopt}};
}

void apply(Record& record, const Renamed& event, const Stamp& stamp) {
    record.names.edit_or_add(event.thing).set(stamp.effective, Name{event.to, event.cause});
}

} // namespace concordat::record
