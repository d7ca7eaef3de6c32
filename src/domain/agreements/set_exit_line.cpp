// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::agreements {

namespace {

Result<void> check_day(const Service& service, const SetExitLine& command, Day on) {
    const auto alone = service.alone_from();
    if (alone && *alone <= on) {
        return conflict("service.alone", "/service",
                        fmt::format("{} is run alone since {}; it is not shared any more.",
                                    service.name, in_words(*alone)),
                        "Share it again as a service of its own, under an agreement.");
    }
    const bool early = on < service.opened;
    if (!early && service.opened <= command.from) return {};
    return rule_broken("exit.before-the-service", early ? "/on" : "/from",
                       fmt::format("{} is shared since {}; {} is before that.", service.name,
                                   in_words(service.opened), in_words(early ? on : command.from)),
                       "Give a day on which it was shared.");
}

Result<void> check_bodies(const Parties& parties, const Agreement& agreement,
                          const SetExitLine& command, Day on) {
    if (command.runs_alone.empty()) {
        return malformed("exit.nobody", "/runs_alone",
                         "It names nobody who runs the service alone.",
                         "Name the body that takes it on, or each that runs its own.");
    }
    for (std::size_t i = 0; i < command.runs_alone.size(); ++i) {
        const BodyId& body = command.runs_alone[i];
        const std::string field = fmt::format("/runs_alone/{}", i);
        TRY_DO(check_runs(parties, agreement, body, on, field));
        const auto before = command.runs_alone.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::find(command.runs_alone.begin(), before, body) == before) continue;
        return rule_broken("exit.body-twice", field,
                           fmt::format("{} is named twice.", named(parties, body)),
                           "Name each body once.");
    }
    return {};
}

Result<void> check_costs(const Parties& parties, const Agreement& agreement,
                         const SetExitLine& command, Day on) {
    for (std::size_t i = 0; i < command.costs.size(); ++i) {
        const BodyId& body = command.costs[i].body;
        const std::string field = fmt::format("/costs/{}/body", i);
        TRY_DO(check_runs(parties, agreement, body, on, field));
        const auto before = command.costs.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::none_of(command.costs.begin(), before,
                         [&](const BodyCost& one) { return one.body == body; }))
            continue;
        return rule_broken("exit.cost-twice", field,
                           fmt::format("{} has two costs of one exit.", named(parties, body)),
                           "Give each body one cost.");
    }
    return {};
}

} // namespace

ExitStanding exit_standing(const Agreement& agreement, const Service& service, Day day) {
    ExitStanding standing;
    const Version version = version_on(agreement, day).known_on(day);
    standing.by = version.exit_by();
    if (standing.by) standing.late_from = *standing.by + -version.terms.exit_days.value_or(0);
    const ExitLine* line = service.exit.at(day);
    const auto alone = service.alone_from();
    if (alone && *alone <= day) {
        standing.state = ExitState::alone;
    } else if (line != nullptr && line->ready == Readiness::ready &&
               (!standing.by || line->from <= *standing.by)) {
        standing.state = ExitState::ready;
    } else if (standing.late_from) {
        standing.state = day < *standing.late_from ? ExitState::open : ExitState::late;
    }
    return standing;
}

std::optional<record::FlagRaised> flag_of_gap(const ExitStanding& standing,
                                              const ServiceId& service, Day alone_from) {
    if (!standing.by || alone_from <= *standing.by) return std::nullopt;
    return record::FlagRaised{
        thing(service), "exit.after-the-end",
        fmt::format("It is shared through {} at the longest, and run alone only from {}; nobody is "
                    "named who runs it in between.",
                    in_words(*standing.by + -1), in_words(alone_from))};
}

Result<Events> decide(const Parties& parties, const Decisions&, const Agreements& agreements,
                      const SetExitLine& command, const Context& context) {
    TRY(const Service* service, find(agreements.services, command.service, "/service"));
    const Agreement& agreement = agreements.agreements.at(service->agreement);
    TRY_DO(check_day(*service, command, context.on));
    TRY_DO(check_bodies(parties, agreement, command, context.on));
    TRY_DO(check_costs(parties, agreement, command, context.on));
    Events events{ExitLineSet{command.service, command.runs_alone, command.from, command.ready,
                              command.costs, command.source}};
    if (auto flag = flag_of_gap(exit_standing(agreement, *service, context.on), command.service,
                                command.from))
        events.flags.push_back(*std::move(flag));
    return events;
}

void apply(Agreements& agreements, const ExitLineSet& event, const Stamp& stamp) {
    agreements.services.edit(event.service)
        .exit.set(stamp.effective,
                  {event.runs_alone, event.from, event.ready, event.costs, event.source});
}

} // namespace concordat::agreements
