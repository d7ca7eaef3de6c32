// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record/raise_flag.hpp"

#include "domain/record/events.hpp"

namespace concordat::record {

Result<Events> decide(const Record& record, const RaiseFlag& command, const Context&) {
    if (kind_of(command.thing.text()) == FlagKind::kName) {
        return rule_broken("flag.on-a-flag", "/thing",
                           "A flag is a doubt itself; no other is put on it.",
                           "Settle it with a reason, or put the doubt on the thing it is about.");
    }
    if (record.is_flagged(command.thing, kRaisedByAPerson, command.says)) return Events{};
    return Events{FlagRaised{command.thing, std::string(kRaisedByAPerson), command.says}};
}

void apply(Record& record, const FlagRaised& event, const Stamp& stamp) {
    const FlagId id = flag_id(record, event.on, event.rule);
    record.flags.put(id, Flag{event.on, event.rule, event.says, stamp.effective, std::nullopt});
    record.flags_on.edit_or_add(event.on).push_back(id);
    record.open_flags.insert({stamp.effective, id});
}

} // namespace concordat::record
