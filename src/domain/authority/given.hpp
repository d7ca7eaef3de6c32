// SPDX-License-Identifier: GPL-3.0-or-later
// A board of six that has agreed a sum and a delegation, for tests of what may be done with them.
#pragma once

#include "domain/authority/standing.hpp"
#include "domain/given.hpp"

namespace concordat {

/// "sum/centres": a cap of £125,000, paid by the three commissioners at 40%, 35% and 25%, for
/// "design" and "review"; "award" waits for the full business case.
meetings::ApproveSumEffect centres();

/// "delegation/officers": the three commissioners let the chief executive of Leicestershire's
/// commissioner, or whoever is role/lead (that of Nottinghamshire's), spend from sum/centres.
meetings::GrantDelegationEffect officers();

/// recommendation/one, agreed on 17 December 2015 with these effects.
Story agreed_with(std::vector<meetings::Effect> effects);

/// This commissioner ratifies recommendation/one on the day, effective that day or later.
void ratify(Story& story, const std::string& name, const char* on,
            std::optional<Day> effective = {});

/// The same, ratified by all three on 23 February 2016; it is 1 March, and the chief executive of
/// Leicestershire's commissioner acts.
Story in_force_with(std::vector<meetings::Effect> effects);

/// A draw on sum/centres under delegation/officers for "design".
authority::MakeDraw draw_of(std::string_view draw, std::string_view amount);

Money money(std::string_view written);

/// What may be asked of the authority of a state.
authority::Ground ground_of(const State& state);

} // namespace concordat
