// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/events.hpp"

namespace concordat::decisions {

Result<Events> decide(const Parties&, const Meetings&, const Decisions& decisions,
                      const AddAlias& command, const Context&) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    if (decision->goes_by(command.alias)) return Events{};
    return Events{AliasAdded{command.decision, command.alias}};
}

void apply(Decisions& decisions, const AliasAdded& event, const Stamp& stamp) {
    decisions.decisions.edit(event.decision).aliases.push_back({event.alias, stamp.effective});
}

} // namespace concordat::decisions
