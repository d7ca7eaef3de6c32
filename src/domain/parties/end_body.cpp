// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

#include <fmt/format.h>

namespace concordat::parties {

Result<void> check_may_end(const Parties& parties, const Body& body, Day on,
                           const std::string& field) {
    if (body.ended) {
        return conflict("body.succeeded", field,
                        fmt::format("{} ended on {} already.", body.name, in_words(*body.ended)),
                        body.successors.empty()
                            ? "Record the succession as of that day, where another body took its "
                              "place."
                            : "");
    }
    for (const BodyId& followed : body.predecessors) {
        const Body& other = parties.bodies.at(followed);
        if (on < *other.ended) {
            return rule_broken("body.ended-before-it-followed", "/on",
                               fmt::format("{} followed {} on {}; it cannot have ended on {}.",
                                           body.name, other.name, in_words(*other.ended),
                                           in_words(on)),
                               "Give the day on which it ended, that day or later.");
        }
    }
    return {};
}

Result<Events> decide(const Parties& parties, const EndBody& command, const Context& context) {
    TRY(const Body* body, find(parties.bodies, command.body, "/body"));
    TRY_DO(check_may_end(parties, *body, context.on, "/body"));
    return Events{BodyEnded{command.body, command.by_law}};
}

void apply(Parties& parties, const BodyEnded& event, const Stamp& stamp) {
    parties.bodies.edit(event.body).ended = stamp.effective;
}

} // namespace concordat::parties
