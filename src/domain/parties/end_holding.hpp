// SPDX-License-Identifier: GPL-3.0-or-later
// Ends a person's time in an office. Where nobody follows, the office is vacant and cannot act.
#pragma once

#include "domain/parties/parties.hpp"

namespace concordat::parties {

struct EndHolding {
    static constexpr std::string_view kName = "end-holding";
    static constexpr std::string_view kSays =
        "Ends a person's time in an office; the day given is the first without them.";

    OfficeId office;
    std::optional<Capacity> capacity; ///< which of several holders; all where it is left out
};
BOOST_DESCRIBE_STRUCT(EndHolding, (), (office, capacity))

struct HoldingEnded {
    static constexpr std::string_view kName = "HoldingEnded";

    OfficeId office;
    std::optional<Capacity> capacity;
};
BOOST_DESCRIBE_STRUCT(HoldingEnded, (), (office, capacity))

/// Errors  "thing.not-found", "office.not-held".
Result<Events> decide(const Parties& parties, const EndHolding& command, const Context& context);
void apply(Parties& parties, const HoldingEnded& event, const Stamp& stamp);

} // namespace concordat::parties
