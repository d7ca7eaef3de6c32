// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/events.hpp"

#include <fmt/format.h>

namespace concordat::agreements {

Result<void> check_runs(const Parties& parties, const Agreement& agreement, const BodyId& body,
                        Day on, const std::string& field) {
    TRY_DO(find(parties.bodies, body, field));
    if (is_party(parties, version_on(agreement, on), body, on)) return {};
    return rule_broken("service.not-a-party", field,
                       fmt::format("{} is no party to {} on {}; a shared service is run by, and "
                                   "falls to, its parties.",
                                   named(parties, body), agreement.title, in_words(on)),
                       "Give the body of a party.");
}

Result<Events> decide(const Parties& parties, const Decisions&, const Agreements& agreements,
                      const OpenService& command, const Context& context) {
    TRY_DO(check_free(agreements.services, command.service, "/service"));
    TRY(const Agreement* agreement, find(agreements.agreements, command.agreement, "/agreement"));
    TRY_DO(check_made(*agreement, 1, context.on, "shared a service under"));
    if (command.run_by)
        TRY_DO(check_runs(parties, *agreement, *command.run_by, context.on, "/run_by"));
    Events events{ServiceOpened{command.service, command.agreement, command.name, command.run_by}};
    if (agreement->in_force(context.on) == 0) {
        events.flag(thing(command.service), "service.not-in-force",
                    fmt::format("It is shared since {}, and no version of {} is in force on that "
                                "day.",
                                in_words(context.on), agreement->title));
    }
    return events;
}

void apply(Agreements& agreements, const ServiceOpened& event, const Stamp& stamp) {
    agreements.services.put(event.service, {.agreement = event.agreement,
                                            .name = event.name,
                                            .run_by = event.run_by,
                                            .opened = stamp.effective,
                                            .exit = {}});
    agreements.opened.insert({stamp.effective, thing(event.service)});
    agreements.services_of.edit_or_add(event.agreement).push_back(event.service);
}

} // namespace concordat::agreements
