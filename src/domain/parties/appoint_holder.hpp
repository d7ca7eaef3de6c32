// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a person in an office from a day, in a capacity. The name, if given, is kept beside the
// ledger.
#pragma once

#include "domain/parties/parties.hpp"

namespace concordat::parties {

struct AppointHolder {
    static constexpr std::string_view kName = "appoint-holder";
    static constexpr std::string_view kSays =
        "Puts a person in an office from a day, in a capacity.";

    OfficeId office;
    Capacity capacity = Capacity::substantive;
    std::optional<Text> name;
    std::optional<std::string> by_decision; ///< what appointed them, as the source says
    std::optional<Day> through;             ///< last day, where it is known
};
BOOST_DESCRIBE_STRUCT(AppointHolder, (), (office, capacity, name, by_decision, through))

struct HolderAppointed {
    static constexpr std::string_view kName = "HolderAppointed";

    OfficeId office;
    Capacity capacity = Capacity::substantive;
    std::optional<Text> name;
    std::optional<std::string> by_decision;
    std::optional<Day> to; ///< the day after the last
};
BOOST_DESCRIBE_STRUCT(HolderAppointed, (), (office, capacity, name, by_decision, to))

/// A second holder is lawful only where they act for the first, suspended or not: who is suspended
/// still holds the office. One entered late, to act in it too, holds until the next on record
/// begins or until it is on record that the office was left.
///
/// Errors  "thing.not-found", "body.ended" on the day, "holder.ends-before-it-begins",
/// "office.held".
/// Flags   "holder.end-not-stated".
Result<Events> decide(const Parties& parties, const AppointHolder& command, const Context& context);
void apply(Parties& parties, const HolderAppointed& event, const Stamp& stamp);

} // namespace concordat::parties
