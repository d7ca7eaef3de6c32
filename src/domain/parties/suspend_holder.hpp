// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps a holder from acting for a time. The office then acts only through somebody acting in it.
#pragma once

#include "domain/parties/parties.hpp"

namespace concordat::parties {

struct SuspendHolder {
    static constexpr std::string_view kName = "suspend-holder";
    static constexpr std::string_view kSays =
        "Keeps the substantive holder of an office, or the one in the capacity given, from acting.";

    OfficeId office;
    std::optional<Day> through;       ///< last day, where it is known
    std::optional<Capacity> capacity; ///< which of several holders; the substantive one without it
};
BOOST_DESCRIBE_STRUCT(SuspendHolder, (), (office, through, capacity))

struct HolderSuspended {
    static constexpr std::string_view kName = "HolderSuspended";

    OfficeId office;
    std::optional<Day> to; ///< the day after the last
    std::optional<Capacity> capacity;
};
BOOST_DESCRIBE_STRUCT(HolderSuspended, (), (office, to, capacity))

/// One entered late lasts until the next change on record: another suspension, or a reinstatement.
///
/// Errors  "thing.not-found", "office.not-held", "holder.suspended-already",
/// "holder.ends-before-it-begins".
/// Flags   "holder.end-not-stated".
Result<Events> decide(const Parties& parties, const SuspendHolder& command, const Context& context);
void apply(Parties& parties, const HolderSuspended& event, const Stamp& stamp);

} // namespace concordat::parties
