// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a programme role to an office from a day: responsible officer, portfolio lead, workstream
// lead.
#pragma once

#include "domain/parties/parties.hpp"

namespace concordat::parties {

struct AssignRole {
    static constexpr std::string_view kName = "assign-role";
    static constexpr std::string_view kSays =
        "Gives a programme role to an office from a day, settled or provisional.";

    RoleId role;
    std::string title;
    OfficeId office;
    Certainty certainty = Certainty::settled;
    std::optional<CollaborationId> collaboration;
};
BOOST_DESCRIBE_STRUCT(AssignRole, (), (role, title, office, certainty, collaboration))

struct RoleAssigned {
    static constexpr std::string_view kName = "RoleAssigned";

    RoleId role;
    std::string title;
    OfficeId office;
    Certainty certainty = Certainty::settled;
    std::optional<CollaborationId> collaboration;
};
BOOST_DESCRIBE_STRUCT(RoleAssigned, (), (role, title, office, certainty, collaboration))

/// Errors  "thing.not-found".
Result<Events> decide(const Parties& parties, const AssignRole& command, const Context& context);
void apply(Parties& parties, const RoleAssigned& event, const Stamp& stamp);

} // namespace concordat::parties
