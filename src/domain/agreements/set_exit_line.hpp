// SPDX-License-Identifier: GPL-3.0-or-later
// Sets the exit line of a shared service: who runs it alone, from when, whether that is ready, and
// what the exit costs each party. It holds from its day; the line before it stays in the history.
#pragma once

#include "domain/agreements/agreements.hpp"
#include "domain/record/flag_raised.hpp"

namespace concordat::agreements {

struct SetExitLine {
    static constexpr std::string_view kName = "set-exit-line";
    static constexpr std::string_view kSays =
        "Sets who runs a shared service alone after the exit, from when, ready or not, at what "
        "cost.";

    ServiceId service;
    std::vector<BodyId> runs_alone; ///< one, or each for itself
    Day from;
    Readiness ready = Readiness::not_stated;
    std::vector<BodyCost> costs;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(SetExitLine, (), (service, runs_alone, from, ready, costs, source))

struct ExitLineSet {
    static constexpr std::string_view kName = "ExitLineSet";

    ServiceId service;
    std::vector<BodyId> runs_alone;
    Day from;
    Readiness ready = Readiness::not_stated;
    std::vector<BodyCost> costs;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(ExitLineSet, (), (service, runs_alone, from, ready, costs, source))

/// Errors  "thing.not-found", "exit.before-the-service", "service.alone" once it is run alone,
///         "exit.nobody", "exit.body-twice", "service.not-a-party", "exit.cost-twice".
/// Flags   "exit.after-the-end" where nobody would run it for some days after the end.
Result<Events> decide(const parties::Parties& parties, const decisions::Decisions& decisions,
                      const Agreements& agreements, const SetExitLine& command,
                      const Context& context);
void apply(Agreements& agreements, const ExitLineSet& event, const Stamp& stamp);

/// How the exit of a shared service stands on a day.
enum class ExitState : std::uint8_t {
    not_open, ///< nothing ends the agreement, and no party leaves it
    open,     ///< it has to be ready by a day to come
    late,     ///< that day has come, and no line is ready
    ready,    ///< its line is ready; it is shared until then
    alone     ///< it is run alone
};
BOOST_DESCRIBE_ENUM(ExitState, not_open, open, late, ready, alone)

struct ExitStanding {
    ExitState state = ExitState::not_open;
    std::optional<Day> by;        ///< the first day without the agreement, or the party
    std::optional<Day> late_from; ///< the days that the version states before it; else that day
};

/// By what was known of both on the day.
ExitStanding exit_standing(const Agreement& agreement, const Service& service, Day day);

/// Of a service that somebody runs alone only some days after it ceases to be shared.
///
/// Flags   "exit.after-the-end" on the service.
std::optional<record::FlagRaised> flag_of_gap(const ExitStanding& standing,
                                              const ServiceId& service, Day alone_from);

/// Errors  "thing.not-found", "service.not-a-party", at the field given.
Result<void> check_runs(const parties::Parties& parties, const Agreement& agreement,
                        const BodyId& body, Day on, const std::string& field);

} // namespace concordat::agreements
