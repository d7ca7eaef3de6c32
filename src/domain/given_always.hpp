// SPDX-License-Identifier: GPL-3.0-or-later
// For tests of long histories: what must always be so, whatever was accepted or refused.
#pragma once

#include "domain/given.hpp"

namespace concordat {

/// Every party of a version in force has signed it, once, or dropped out; each by its own office or
/// that of a body which has its place, on a decision of its own that was effective; and whoever has
/// not stated the considerations is flagged.
void no_agreement_is_in_force_without_its_parties(const State& state);

/// An item goes on to another board once its own has agreed what it only advises on; positions and
/// resolution stay with the board whose they were, and no seat of it stands twice.
void what_is_referred_was_agreed_before(const State& state);

/// What is planned is in the lists once: open by the day it is due, or delivered, and never both.
void the_plan_has_each_thing_once(const State& state);

/// Of the latest act, from this entry on: nobody acts or votes whose office is vacant, suspended or
/// gone on the day, and no bid is made without leave.
void nobody_has_acted_without_an_office(const Story& story, std::size_t from);

} // namespace concordat
