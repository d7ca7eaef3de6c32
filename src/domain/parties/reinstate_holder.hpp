// SPDX-License-Identifier: GPL-3.0-or-later
// Ends a suspension: from the day given the holder may act again.
#pragma once

#include "domain/parties/parties.hpp"

namespace concordat::parties {

struct ReinstateHolder {
    static constexpr std::string_view kName = "reinstate-holder";
    static constexpr std::string_view kSays =
        "Ends the suspension of an office's holder, who may act again from the day given.";

    OfficeId office;
};
BOOST_DESCRIBE_STRUCT(ReinstateHolder, (), (office))

struct HolderReinstated {
    static constexpr std::string_view kName = "HolderReinstated";

    OfficeId office;
};
BOOST_DESCRIBE_STRUCT(HolderReinstated, (), (office))

/// Errors  "thing.not-found", "holder.not-suspended".
Result<Events> decide(const Parties& parties, const ReinstateHolder& command,
                      const Context& context);
void apply(Parties& parties, const HolderReinstated& event, const Stamp& stamp);

} // namespace concordat::parties
