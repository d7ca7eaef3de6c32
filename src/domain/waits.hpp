// SPDX-License-Identifier: GPL-3.0-or-later
// Who waits for whom: each body that has yet to ratify a resolution, since which day. An index of
// the state, kept as events are applied, so that a page need not look through every resolution.
#pragma once

#include "base/day.hpp"
#include "base/ordered.hpp"
#include "base/table.hpp"
#include "domain/ids.hpp"

#include <compare>

#include <boost/describe.hpp>

namespace concordat {

namespace decisions {
struct ConditionMet;
struct DecisionSigned;
struct DecisionWithdrawn;
struct Decisions;
} // namespace decisions
namespace meetings {
struct MinutesCorrected;
struct RecommendationResolved;
struct Meetings;
} // namespace meetings
namespace parties {
struct BodyEnded;
struct BodySucceeded;
struct Parties;
} // namespace parties

/// `key` is the day it began while it lasts, and the day it ended once it is over.
struct Wait {
    Day key;
    Day since;
    RecommendationId recommendation;
    BodyId body;
    auto operator<=>(const Wait&) const = default;
};
BOOST_DESCRIBE_STRUCT(Wait, (), (key, since, recommendation, body))

/// A recommendation that some body has yet to ratify, in the order of lists: the longest wait
/// first, then as on the agenda.
struct WaitingItem {
    Day since;
    MeetingId meeting;
    int order = 0; ///< at the meeting
    RecommendationId recommendation;
    auto operator<=>(const WaitingItem&) const = default;
};
BOOST_DESCRIBE_STRUCT(WaitingItem, (), (since, meeting, order, recommendation))

struct Waits {
    Ordered<Wait> open;  ///< by the day they began
    Ordered<Wait> ended; ///< by the day of the signature, or of the body's end, that ended them
    Ordered<WaitingItem> items;                   ///< that an open wait is for
    Table<BodyId, Ordered<WaitingItem>> items_of; ///< by the body required
};
BOOST_DESCRIBE_STRUCT(Waits, (), (open, ended, items, items_of))

/// What the waits follow from, after the event.
struct WaitsGround {
    const parties::Parties& parties;
    const meetings::Meetings& meetings;
    const decisions::Decisions& decisions;
};

/// Takes away the waits for the item, and for what is ratified on the condition that it is agreed:
/// before an event that gives an item another outcome than it had.
void forget(Waits& waits, const WaitsGround& ground, const RecommendationId& recommendation);

/// A correction leaves the waits for another resolution, or for none.
void follow(Waits& waits, const WaitsGround& ground, const meetings::MinutesCorrected& event);

/// A resolution begins a wait for each body it needs; for one that has ratified early it is over at
/// once.
void follow(Waits& waits, const WaitsGround& ground, const meetings::RecommendationResolved& event);

/// A signature ends the waits of the texts it adopts, and begins those anew whose answers it ends.
void follow(Waits& waits, const WaitsGround& ground, const decisions::DecisionSigned& event);

/// What is withdrawn is waited on anew.
void follow(Waits& waits, const WaitsGround& ground, const decisions::DecisionWithdrawn& event);

/// A condition that is met ends the wait for the body that adopted on it.
void follow(Waits& waits, const WaitsGround& ground, const decisions::ConditionMet& event);

/// A succession entered late ends those that the successor answered before it was known to be one,
/// and may begin others where that answer ended its predecessor's.
void follow(Waits& waits, const WaitsGround& ground, const parties::BodySucceeded& event);

/// Nobody waits on a body that has ended without a successor.
void follow(Waits& waits, const WaitsGround& ground, const parties::BodyEnded& event);

} // namespace concordat
