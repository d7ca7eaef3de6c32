// SPDX-License-Identifier: GPL-3.0-or-later
// Shared services as their list and the page of their agreement show them.
#pragma once

#include "domain/agreements/set_exit_line.hpp"
#include "views/seen.hpp"

namespace concordat::views {

struct ServiceRow {
    Named service;
    Named agreement;
    std::optional<Named> run_by; ///< for all
    agreements::ExitState exit = agreements::ExitState::not_open;
    std::optional<Day> shared_through; ///< the last day with the agreement, or the party
    std::optional<Day> late_from;
    std::vector<Named> runs_alone; ///< by the exit line; empty where there is none
    std::optional<Day> alone_from;
};
BOOST_DESCRIBE_STRUCT(ServiceRow, (),
                      (service, agreement, run_by, exit, shared_through, late_from, runs_alone,
                       alone_from))

/// Of a service that is there.
ServiceRow service_row(const Seen& seen, const ServiceId& id);

} // namespace concordat::views
