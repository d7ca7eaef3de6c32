// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

#include <stdexcept>

#include <fmt/format.h>

namespace concordat::parties {

Result<Events> decide(const Parties& parties, const RecordSuccession& command,
                      const Context& context) {
    TRY(const Body* before, find(parties.bodies, command.predecessor, "/predecessor"));
    if (before->ended) {
        return conflict(
            "body.succeeded", "/predecessor",
            fmt::format("{} ended on {} already.", before->name, in_words(*before->ended)));
    }
    if (parties.continues(command.predecessor, command.successor)) {
        return rule_broken("body.succession-cycle", "/successor",
                           fmt::format("{} comes before {}; it cannot follow it too.",
                                       named(parties, command.successor), before->name));
    }
    TRY_DO(parties.may_decide(command.successor, context.on, "/successor"));
    for (const BodyId& followed : before->predecessors) {
        const Body& other = parties.bodies.at(followed);
        if (context.on < *other.ended) {
            return rule_broken("body.ended-before-it-followed", "/on",
                               fmt::format("{} followed {} on {}; it cannot have ended on {}.",
                                           before->name, other.name, in_words(*other.ended),
                                           in_words(context.on)),
                               "Give the day on which it ended, that day or later.");
        }
    }
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
