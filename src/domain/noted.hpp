// SPDX-License-Identifier: GPL-3.0-or-later
// What areas and indexes take in of the events of others, once those are applied.
#pragma once

#include "domain/domain.hpp"

namespace concordat {

/// Keeps the waits, the forward plan, and what a later area knows of an earlier one's events.
void note(State& state, const record::Event& event, const Stamp& stamp);
void note(State& state, const parties::Event& event, const Stamp& stamp);
void note(State& state, const meetings::Event& event, const Stamp& stamp);
void note(State& state, const decisions::Event& event, const Stamp& stamp);
void note(State& state, const agreements::Event& event, const Stamp& stamp);
void note(State& state, const authority::Event& event, const Stamp& stamp);
void note(State& state, const programme::Event& event, const Stamp& stamp);
void note(State& state, const effects::EffectsBroughtAbout& event, const Stamp& stamp);
void note(State& state, const effects::EffectsEnded& event, const Stamp& stamp);

/// What must be let go before the event is applied: the waits of an item that it settles anew.
void note_before(State& state, const meetings::Event& event);

} // namespace concordat
