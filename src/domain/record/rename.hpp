// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a thing another name from a day on. Its id, and every reference to it, stays.
#pragma once

#include "domain/record/record.hpp"

namespace concordat::record {

struct Rename {
    static constexpr std::string_view kName = "rename";
    static constexpr std::string_view kSays =
        "Gives a thing another name from a day on; its id stays.";

    ThingId thing;
    std::string to;
};
BOOST_DESCRIBE_STRUCT(Rename, (), (thing, to))

struct Renamed {
    static constexpr std::string_view kName = "Renamed";

    ThingId thing;
    std::string to;
    std::optional<ThingId> cause; ///< the recommendation that brought it about
};
BOOST_DESCRIBE_STRUCT(Renamed, (), (thing, to, cause))

/// How a thing began: the name it was recorded under, empty where its kind has none, and its first
/// day, where it has one of its own.
struct Beginning {
    std::string name;
    std::optional<Day> on;
};

/// Whether something has the id, and how it began, is for the caller to know: the record sees no
/// other area.
///
/// Errors  "name.unchanged", "name.before-the-thing".
Result<void> check_name(const Record& record, const Rename& command, const Beginning& began,
                        Day on);
Result<Events> decide(const Record& record, const Rename& command, const Context& context);
void apply(Record& record, const Renamed& event, const Stamp& stamp);

} // namespace concordat::record
