// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

namespace concordat::parties {

Result<Events> decide(const Parties& parties, const AddBody& command, const Context&) {
    TRY_DO(check_free(parties.bodies, command.body, "/body"));
    return Events{BodyAdded{command.body, command.name, command.kind}};
}

void apply(Parties& parties, const BodyAdded& event, const Stamp&) {
    parties.bodies.put(event.body, Body{.name = event.name, .kind = event.kind});
}

} // namespace concordat::parties
