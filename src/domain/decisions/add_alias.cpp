// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/events.hpp"

#include <algorithm>

namespace concordat::decisions {

Result<Events> decide(const Parties&, const Meetings&, const Decisions& decisions,
                      const AddAlias& command, const Context&) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    const auto& known = decision->aliases;
    if (std::find(known.begin(), known.end(), command.alias) != known.end()) return Events{};
    return Events{AliasAdded{command.decision, command.alias}};
}

void apply(Decisions& decisions, const AliasAdded& event, const Stamp&) {
    decisions.decisions.edit(event.decision).aliases.push_back(event.alias);
}

} // namespace concordat::decisions
