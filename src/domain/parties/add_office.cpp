// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace concordat::parties {

namespace {

Result<void> check_bodies(const Parties& parties, const std::vector<BodyId>& bodies, Day on) {
    std::set<BodyId> seen;
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        const std::string field = fmt::format("/bodies/{}", i);
        TRY_DO(parties.may_decide(bodies[i], on, field));
        if (!seen.insert(bodies[i]).second) {
            return malformed("office.body-twice", field,
                             fmt::format("{} is named twice as a body of this office.",
                                         named(parties, bodies[i])),
                             "Name each body once.");
        }
    }
    return {};
}

Result<void> check_embodies(const Parties& parties, const BodyId& body,
                            const std::vector<BodyId>& bodies, Day on) {
    TRY_DO(parties.may_decide(body, on, "/embodies"));
    if (const OfficeId* other = parties.embodiments.find(body)) {
        return conflict("office.embodied-already", "/embodies",
                        fmt::format("{} is embodied in {}; a corporation sole has one office.",
                                    named(parties, body), named(parties, *other)));
    }
    if (bodies.empty() || std::find(bodies.begin(), bodies.end(), body) != bodies.end()) return {};
    return rule_broken("office.embodies-another-body", "/embodies",
                       fmt::format("The office is to embody {}, and to be an office of {}.",
                                   named(parties, body), named(parties, bodies.front())),
                       "Leave out the bodies: an office that embodies a body is of that body.");
}

} // namespace

Result<Events> decide(const Parties& parties, const AddOffice& command, const Context& context) {
    TRY_DO(check_free(parties.offices, command.office, "/office"));
    TRY_DO(check_bodies(parties, command.bodies, context.on));
    if (command.embodies)
        TRY_DO(check_embodies(parties, *command.embodies, command.bodies, context.on));
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
