// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

#include <stdexcept>

#include <fmt/format.h>

namespace concordat::parties {

Result<Events> decide(const Parties& parties, const RecordSuccession& command,
                      const Context& context) {
    TRY(const Body* before, find(parties.bodies, command.predecessor, "/predecessor"));
    // Who took the place of a body may become known after its end.
    const bool ended_so = before->ended == context.on && before->successors.empty();
    if (!ended_so) TRY_DO(check_may_end(parties, *before, context.on, "/predecessor"));
    if (parties.continues(command.predecessor, command.successor)) {
        return rule_broken("body.succession-cycle", "/successor",
                           fmt::format("{} comes before {}; it cannot follow it too.",
                                       named(parties, command.successor), before->name));
    }
    TRY_DO(parties.may_decide(command.successor, context.on, "/successor"));
    return Events{BodySucceeded{command.predecessor, command.successor}};
}

void apply(Parties& parties, const BodySucceeded& event, const Stamp& stamp) {
    // Who follows along a cycle comes to no end.
    if (parties.continues(event.predecessor, event.successor))
        throw std::logic_error("A body that comes before the one it is to follow");
    Body& before = parties.bodies.edit(event.predecessor);
    before.ended = stamp.effective;
    before.successors.push_back(event.successor);
    parties.bodies.edit(event.successor).predecessors.push_back(event.predecessor);
    parties.pass_places_on(event.predecessor);
}

} // namespace concordat::parties
