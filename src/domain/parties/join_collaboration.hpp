// SPDX-License-Identifier: GPL-3.0-or-later
// A partner joins a collaboration from a day. It may be in several at once.
#pragma once

#include "domain/parties/parties.hpp"

namespace concordat::parties {

struct JoinCollaboration {
    static constexpr std::string_view kName = "join-collaboration";
    static constexpr std::string_view kSays = "A partner joins a collaboration from a day.";

    CollaborationId collaboration;
    PartnerId partner;
};
BOOST_DESCRIBE_STRUCT(JoinCollaboration, (), (collaboration, partner))

struct CollaborationJoined {
    static constexpr std::string_view kName = "CollaborationJoined";

    CollaborationId collaboration;
    PartnerId partner;
};
BOOST_DESCRIBE_STRUCT(CollaborationJoined, (), (collaboration, partner))

/// Errors  "thing.not-found", "collaboration.member-already".
Result<Events> decide(const Parties& parties, const JoinCollaboration& command,
                      const Context& context);
void apply(Parties& parties, const CollaborationJoined& event, const Stamp& stamp);

} // namespace concordat::parties
