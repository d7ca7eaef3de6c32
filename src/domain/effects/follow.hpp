// SPDX-License-Identifier: GPL-3.0-or-later
// What an act brings about beside itself, in the same append: items that waited on it, and the
// effects of the texts it completes. Replay never runs this; the events it writes are replayed like
// any other.
#pragma once

#include "domain/agreements/events.hpp"
#include "domain/authority/events.hpp"
#include "domain/decisions/events.hpp"
#include "domain/effects/effects.hpp"
#include "domain/meetings/events.hpp"
#include "domain/parties/events.hpp"
#include "domain/programme/events.hpp"
#include "domain/record/events.hpp"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace concordat::effects {

/// What follows: an event of any area, with the day from which it holds.
struct Consequence {
    Day effective;
    std::variant<record::Renamed, record::FlagRaised, record::FlagSettled, meetings::CadenceChanged,
                 meetings::RecommendationResolved, meetings::TermsOfReferenceSet,
                 decisions::DecisionSigned, decisions::DecisionDoubted, authority::DrawDoubted,
                 programme::ActionSet, programme::PaperCommissioned, EffectsBroughtAbout,
                 EffectsEnded>
        event;
};

/// What `follow` reads: the state after the event.
struct Ground {
    const record::Record& record;
    const parties::Parties& parties;
    const meetings::Meetings& meetings;
    const decisions::Decisions& decisions;
    const agreements::Agreements& agreements;
    const authority::Authority& authority;
    const programme::Programme& programme;
    const Effects& effects;
    Day acted;              ///< the day of the act that all this follows from
    std::int64_t entry = 0; ///< the number of the event in the ledger
    /// The name a thing was recorded under.
    std::function<std::string(const ThingId&)> first_name;
};

std::vector<Consequence> follow(const Ground& ground, const meetings::Event& event, Day effective);
std::vector<Consequence> follow(const Ground& ground, const decisions::Event& event, Day effective);
std::vector<Consequence> follow(const Ground& ground, const record::Event& event, Day effective);
/// A decision under a delegation is signed by it; a doubt follows from what ends one.
std::vector<Consequence> follow(const Ground& ground, const authority::Event& event, Day effective);
/// What an entry of an agreement takes the ground from: what its board decided, who pays.
std::vector<Consequence> follow(const Ground& ground, const agreements::Event& event,
                                Day effective);
/// What was drawn on what has ended stands, in doubt.
std::vector<Consequence> follow(const Ground& ground, const EffectsEnded& event, Day effective);
/// A succession entered late may complete what only the predecessor's ratification was missing
/// from.
std::vector<Consequence> follow(const Ground& ground, const parties::Event& event, Day effective);
/// Whose something is settles the flag that it was not stated; an amount recorded late may show
/// that more was approved than was asked.
std::vector<Consequence> follow(const Ground& ground, const programme::Event& event, Day effective);

} // namespace concordat::effects
