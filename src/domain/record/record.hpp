// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about things of every area alike: the names they have had, and the flags on them.
#pragma once

#include "base/dated.hpp"
#include "base/ordered.hpp"
#include "base/result.hpp"
#include "base/table.hpp"
#include "base/text.hpp"
#include "domain/context.hpp"
#include "domain/ids.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe.hpp>

namespace concordat::record {

struct Event;
using Events = Acts<Event>;

/// What became of a doubt: it was right, or it was removed and what was told stands.
enum class Finding : std::uint8_t { upheld, cleared };
BOOST_DESCRIBE_ENUM(Finding, upheld, cleared)

struct Settlement {
    Day on;
    Finding finding = Finding::upheld;
    Text reason;
    std::optional<OfficeId> by;
};
BOOST_DESCRIBE_STRUCT(Settlement, (), (on, finding, reason, by))

struct Flag {
    ThingId on;
    std::string rule;
    std::string says;
    Day raised;
    std::optional<Settlement> settled;

    bool is_open(Day day) const { return raised <= day && (!settled || settled->on > day); }
};
BOOST_DESCRIBE_STRUCT(Flag, (), (on, rule, says, raised, settled))

/// A name given by a rename, with what brought it about.
struct Name {
    std::string name;
    std::optional<ThingId> cause; ///< a recommendation, where an effect renamed
    bool operator==(const Name&) const = default;
};
BOOST_DESCRIBE_STRUCT(Name, (), (name, cause))

/// A flag by the day it was raised, or was settled.
struct FlagKey {
    Day on;
    FlagId flag;
    auto operator<=>(const FlagKey&) const = default;
};
BOOST_DESCRIBE_STRUCT(FlagKey, (), (on, flag))

struct Record {
    Table<ThingId, Dated<Name>> names; ///< only of things that were renamed
    Table<FlagId, Flag> flags;
    Table<ThingId, std::vector<FlagId>> flags_on;
    Ordered<FlagKey> open_flags;    ///< by the day each was raised
    Ordered<FlagKey> settled_flags; ///< by the day each was settled

    /// The name on the day; `first` is the name the thing was recorded under.
    std::string_view name_of(const ThingId& thing, std::string_view first, Day day) const;

    /// Whether a flag stands open on the thing in these words: it is then not raised again.
    bool is_flagged(const ThingId& thing, std::string_view rule, std::string_view says) const;
};
BOOST_DESCRIBE_STRUCT(Record, (), (names, flags, flags_on, open_flags, settled_flags))

/// flag/RULE/KIND/SLUG, and /2, /3 ... where it was raised again after it was settled.
FlagId flag_id(const Record& record, const ThingId& thing, std::string_view rule);

} // namespace concordat::record
