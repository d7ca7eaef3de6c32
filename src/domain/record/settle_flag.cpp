// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/settle_flag.hpp"

#include "domain/record/events.hpp"

#include <fmt/format.h>

namespace concordat::record {

Result<Events> decide(const Record& record, const SettleFlag& command, const Context& context) {
    TRY(const Flag* flag, find(record.flags, command.flag, "/flag"));
    if (flag->settled) {
        return conflict("flag.settled", "/flag",
                        fmt::format("This flag was settled on {}.", in_words(flag->settled->on)),
                        "Raise it again where there is a new doubt.");
    }
    if (context.on < flag->raised) {
        return rule_broken("flag.settled-before-raised", "/on",
                           fmt::format("This flag was raised on {}; it cannot be settled on {}.",
                                       in_words(flag->raised), in_words(context.on)));
    }
    return Events{FlagSettled{command.flag, command.finding, command.reason, context.by}};
}

void apply(Record& record, const FlagSettled& event, const Stamp& stamp) {
    Flag& flag = record.flags.edit(event.flag);
    flag.settled = Settlement{stamp.effective, event.finding, event.reason, event.by};
    record.open_flags.erase({flag.raised, event.flag});
    record.settled_flags.insert({stamp.effective, event.flag});
}

} // namespace concordat::record
