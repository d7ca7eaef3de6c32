// SPDX-License-Identifier: GPL-3.0-or-later
// A partner leaves a collaboration: the day given is the first without it.
#pragma once

#include "domain/parties/parties.hpp"

namespace concordat::parties {

struct LeaveCollaboration {
    static constexpr std::string_view kName = "leave-collaboration";
    static constexpr std::string_view kSays =
        "A partner leaves a collaboration; the day given is the first without it.";

    CollaborationId collaboration;
    PartnerId partner;
};
BOOST_DESCRIBE_STRUCT(LeaveCollaboration, (), (collaboration, partner))

struct CollaborationLeft {
    static constexpr std::string_view kName = "CollaborationLeft";

    CollaborationId collaboration;
    PartnerId partner;
};
BOOST_DESCRIBE_STRUCT(CollaborationLeft, (), (collaboration, partner))

/// Errors  "thing.not-found", "collaboration.not-a-member".
Result<Events> decide(const Parties& parties, const LeaveCollaboration& command,
                      const Context& context);
void apply(Parties& parties, const CollaborationLeft& event, const Stamp& stamp);

} // namespace concordat::parties
