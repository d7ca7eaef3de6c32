// SPDX-License-Identifier: GPL-3.0-or-later
// The forward plan: what is due when, whatever it is, and what has come of it. An index of the
// state, kept as events are applied, so that a page need not look through every action.
#pragma once

#include "base/dated.hpp"
#include "base/ordered.hpp"
#include "base/table.hpp"
#include "domain/ids.hpp"

#include <compare>
#include <optional>
#include <vector>

#include <boost/describe.hpp>

namespace concordat {

namespace decisions {
struct Decisions;
}
namespace meetings {
struct Meetings;
}
namespace parties {
struct Parties;
}
namespace programme {
struct Programme;
}

/// Whether a planned thing is still to come; what is withdrawn never comes.
enum class PlanStanding : std::uint8_t { open, delivered, withdrawn };
BOOST_DESCRIBE_ENUM(PlanStanding, open, delivered, withdrawn)

struct PlanPoint {
    PlanStanding standing = PlanStanding::open;
    std::optional<Day> due; ///< none where it waits for an event, or no day is stated
    bool operator==(const PlanPoint&) const = default;
};
BOOST_DESCRIBE_STRUCT(PlanPoint, (), (standing, due))

/// In order of the day it is due, those without one last; or of the day it was delivered.
struct PlanKey {
    Day on;
    ThingId id;
    auto operator<=>(const PlanKey&) const = default;
};
BOOST_DESCRIBE_STRUCT(PlanKey, (), (on, id))

struct PlanLists {
    Ordered<PlanKey> open;
    Ordered<PlanKey> delivered;
};
BOOST_DESCRIBE_STRUCT(PlanLists, (), (open, delivered))

struct Planned {
    Dated<PlanPoint> points;
    std::vector<ThingId> boards;
    std::vector<ThingId> with;     ///< the bodies, or the programme role, that it is due from
    bool secret = false;           ///< of an exempt item: the public is not told whose it is
    std::optional<Day> with_since; ///< where that was stated later
};
BOOST_DESCRIBE_STRUCT(Planned, (), (points, boards, with, secret, with_since))

struct Plan {
    PlanLists all;
    PlanLists actions;
    PlanLists commissions;
    PlanLists duties;
    PlanLists items;                  ///< recommendations put off
    Table<ThingId, PlanLists> of;     ///< of a board, body or programme role
    Table<ThingId, PlanLists> secret; ///< the same of what the public is not told whose it is
    Table<ThingId, Planned> planned;
    Ordered<PlanKey> changes; ///< by the day of each

    /// The lists of things of one kind: "action", "commission", "duty", "recommendation".
    const PlanLists& of_kind(std::string_view kind) const;
};
BOOST_DESCRIBE_STRUCT(Plan, (),
                      (all, actions, commissions, duties, items, of, secret, planned, changes))

struct PlanGround {
    const parties::Parties& parties;
    const meetings::Meetings& meetings;
    const decisions::Decisions& decisions;
    const programme::Programme& programme;
};

/// Enters what the record has of the thing now, after an event of the day about it: an action, a
/// commission, a duty, or a recommendation that was put off.
void follow(Plan& plan, const PlanGround& ground, const ThingId& id, Day changed);

} // namespace concordat
