// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

#include <fmt/format.h>

namespace concordat::parties {

Result<Events> decide(const Parties& parties, const AddOffice& command, const Context&) {
    TRY_DO(check_free(parties.offices, command.office, "/office"));
    for (std::size_t i = 0; i < command.bodies.size(); ++i) {
        TRY_DO(find(parties.bodies, command.bodies[i], fmt::format("/bodies/{}", i)));
    }
    if (command.embodies) {
        TRY(const Body* body, find(parties.bodies, *command.embodies, "/embodies"));
        if (const OfficeId* other = parties.embodiments.find(*command.embodies)) {
            return conflict("office.embodied-already", "/embodies",
                            fmt::format("{} is embodied in {}; a corporation sole has one office.",
                                        body->name, named(parties, *other)));
        }
    }
    std::vector<BodyId> bodies = command.bodies;
    if (bodies.empty() && command.embodies) bodies.push_back(*command.embodies);
    return Events{OfficeAdded{command.office, command.title, std::move(bodies), command.embodies}};
}

void apply(Parties& parties, const OfficeAdded& event, const Stamp&) {
    parties.offices.put(
        event.office,
        Office{.title = event.title, .bodies = event.bodies, .embodies = event.embodies});
    if (event.embodies) parties.embodiments.put(*event.embodies, event.office);
    for (const BodyId& body : event.bodies)
        parties.offices_of.edit_or_add(body).push_back(event.office);
}

} // namespace concordat::parties
