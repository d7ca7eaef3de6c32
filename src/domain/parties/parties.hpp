// SPDX-License-Identifier: GPL-3.0-or-later
// Who there is: bodies, the offices in them, who holds an office when, and who works with whom.
#pragma once

#include "base/dated.hpp"
#include "base/result.hpp"
#include "base/table.hpp"
#include "base/text.hpp"
#include "domain/context.hpp"
#include "domain/ids.hpp"

#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>
#include <fmt/format.h>

namespace concordat::parties {

struct Event;
using Events = Acts<Event>;

/// What a body is. A commissioner and a chief constable are each a corporation sole.
enum class BodyKind : std::uint8_t {
    commissioner,
    chief_constable,
    police_authority,
    fire_authority,
    council,
    health_body,
    inspectorate,
    ministry,
    panel,
    other
};
BOOST_DESCRIBE_ENUM(BodyKind, commissioner, chief_constable, police_authority, fire_authority,
                    council, health_body, inspectorate, ministry, panel, other)

struct Body {
    std::string name;
    BodyKind kind = BodyKind::other;
    std::optional<Day> ended; ///< the first day on which it was no more
    std::vector<BodyId> predecessors;
    std::vector<BodyId> successors;
};
BOOST_DESCRIBE_STRUCT(Body, (), (name, kind, ended, predecessors, successors))

enum class Capacity : std::uint8_t { substantive, temporary, interim, acting, provisional };
BOOST_DESCRIBE_ENUM(Capacity, substantive, temporary, interim, acting, provisional)

/// [from, to) of somebody being kept from acting in an office.
struct Suspension {
    Day from;
    std::optional<Day> to;

    bool covers(Day day) const { return from <= day && (!to || day < *to); }
};
BOOST_DESCRIBE_STRUCT(Suspension, (), (from, to))

/// A person in an office over [from, to).
struct Holding {
    Day from;
    std::optional<Day> to;
    Capacity capacity = Capacity::substantive;
    std::optional<Text> name; ///< of the person; beside the ledger, so that it can go
    std::optional<std::string> by_decision;
    std::vector<Suspension> suspensions;
    std::vector<Day> reinstated; ///< each day from which somebody said they may act again

    bool covers(Day day) const { return from <= day && (!to || day < *to); }
    bool is_suspended(Day day) const;
};
BOOST_DESCRIBE_STRUCT(Holding, (), (from, to, capacity, name, by_decision, suspensions, reinstated))

/// That nobody held an office any more, or nobody in the capacity. Kept where an earlier end is
/// recorded since, for a holder who is entered late.
struct Ending {
    Day on;
    std::optional<Capacity> capacity;
};
BOOST_DESCRIBE_STRUCT(Ending, (), (on, capacity))

struct Office {
    std::string title;
    std::vector<BodyId> bodies;     ///< one, or several jointly
    std::optional<BodyId> embodies; ///< the corporation sole whose only office this is
    std::vector<Holding> holdings;  ///< by the day they began
    std::vector<Ending> endings;
    std::optional<Day> vacant_from; ///< since when somebody said it stood vacant

    /// Whether nobody held it on the day. Before its first holder on record that is not stated,
    /// unless somebody told it.
    bool is_vacant(Day day) const;
};
BOOST_DESCRIBE_STRUCT(Office, (), (title, bodies, embodies, holdings, endings, vacant_from))

/// An area with its policing body and its chief officer, each of the day.
struct Partner {
    std::string name;
    Dated<BodyId> policing_body;
    Dated<BodyId> chief_officer;
};
BOOST_DESCRIBE_STRUCT(Partner, (), (name, policing_body, chief_officer))

enum class Membership : std::uint8_t { member, left };
BOOST_DESCRIBE_ENUM(Membership, member, left)

struct Collaboration {
    std::string name;
    std::vector<std::string> functions;
    Table<PartnerId, Dated<Membership>> partners;

    std::vector<PartnerId> members(Day day) const;
};
BOOST_DESCRIBE_STRUCT(Collaboration, (), (name, functions, partners))

enum class Certainty : std::uint8_t { settled, provisional };
BOOST_DESCRIBE_ENUM(Certainty, settled, provisional)

/// A programme role is followed to the office that has it, and to whoever holds that office that
/// day.
struct RoleHolding {
    OfficeId office;
    Certainty certainty = Certainty::settled;
    bool operator==(const RoleHolding&) const = default;
};
BOOST_DESCRIBE_STRUCT(RoleHolding, (), (office, certainty))

struct Role {
    std::string title; ///< the latest by date
    Dated<CollaborationId> collaboration;
    Dated<RoleHolding> held_by;
    Dated<std::string> titles;
};
BOOST_DESCRIBE_STRUCT(Role, (), (title, collaboration, held_by, titles))

struct Parties {
    Table<BodyId, Body> bodies;
    Table<OfficeId, Office> offices;
    Table<PartnerId, Partner> partners;
    Table<CollaborationId, Collaboration> collaborations;
    Table<RoleId, Role> roles;
    Table<BodyId, OfficeId> embodiments; ///< the office that is the corporation sole
    Table<BodyId, std::vector<OfficeId>> offices_of;
    Table<PartnerId, std::vector<CollaborationId>> collaborations_of;

    /// Whether the office may act on the day. Before its first holder on record it may: not stated
    /// is not vacant, unless somebody told that it was.
    ///
    /// Errors  "thing.not-found", "body.ended" where every body it is an office of has ended,
    ///         "office.vacant", "office.suspended", at the field given.
    Result<void> may_act(const OfficeId& office, Day day, const std::string& field) const;

    /// Whether one of the office's bodies is there on the day: an office goes with its body, or
    /// with the last of several.
    ///
    /// Errors  "body.ended", at the field given.
    Result<void> has_a_body(const Office& office, Day day, const std::string& field) const;

    /// Whether it is known who held the office on the day.
    bool holder_is_stated(const OfficeId& office, Day day) const;

    bool is_of_body(const OfficeId& office, const BodyId& body) const;

    /// The office that an office or programme role is on the day: itself, or the one that has the
    /// role; nothing where nobody had it.
    std::optional<OfficeId> office_of(const ThingId& office_or_role, Day day) const;

    /// Whether the body decides in its own name on the day: past its end it does not.
    ///
    /// Errors  "thing.not-found", "body.ended", at the field given.
    Result<void> may_decide(const BodyId& body, Day day, const std::string& field) const;

    /// The last of the bodies to end, where all had by the day: an office goes with it, and a seat
    /// to which only it appoints passes from it. Nothing where there is none, or one is left.
    const BodyId* last_ended(const std::vector<BodyId>& of, Day day) const;

    /// The body that stands in for this one on the day: itself, or the successor of one that ended.
    BodyId standing_in(const BodyId& body, Day day) const;

    /// Whether what `body` does on the day is done for `required`: by itself, or by a body that had
    /// taken its place by then.
    bool answers_for(const BodyId& body, const BodyId& required, Day day) const;

    /// Gives the partners' places that the body had on the day it ended to its successor.
    void pass_places_on(const BodyId& ended);

    /// Whether `body` is `ancestor` or follows it through successions, whatever the day.
    bool continues(const BodyId& body, const BodyId& ancestor) const;
};
BOOST_DESCRIBE_STRUCT(Parties, (),
                      (bodies, offices, partners, collaborations, roles, embodiments, offices_of,
                       collaborations_of))

/// How a body, partner or office is spoken of: by its name, or its id where it is not there.
std::string named(const Parties& parties, const BodyId& body);
std::string named(const Parties& parties, const OfficeId& office);
std::string named(const Parties& parties, const PartnerId& partner);

/// Flags an office that has acted while nobody is recorded in it.
template <class Acts>
void flag_unstated_holder(Acts& acts, const Parties& parties, const OfficeId& by, Day on) {
    if (parties.holder_is_stated(by, on)) return;
    acts.flag(thing(by), "office.holder-not-stated",
              "This office has acted, and who held it is not recorded.");
}

/// Flags that a holding or suspension that is entered without a last day ends by what is on record.
template <class Acts>
void flag_end_not_stated(Acts& acts, const OfficeId& office, std::string_view what, Day end) {
    acts.flag(
        thing(office), "holder.end-not-stated",
        fmt::format("A {} was entered late without its last day; by what is on record it ends "
                    "before {}.",
                    what, in_words(end)));
}

/// The earlier of two days; the other where one is not there.
std::optional<Day> earlier(std::optional<Day> one, std::optional<Day> other);

/// The holdings that cover the day.
std::vector<const Holding*> holders(const Office& office, Day day);

} // namespace concordat::parties
