// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

namespace concordat::parties {

Result<Events> decide(const Parties& parties, const AssignRole& command, const Context& context) {
    TRY_DO(find(parties.offices, command.office, "/office"));
    if (command.collaboration)
        TRY_DO(find(parties.collaborations, *command.collaboration, "/collaboration"));
    const RoleHolding holding{command.office, command.certainty};
    const Role* role = parties.roles.find(command.role);
    const RoleHolding* now = role != nullptr ? role->held_by.at(context.on) : nullptr;
    const CollaborationId* of = role != nullptr ? role->collaboration.at(context.on) : nullptr;
    const bool same_collaboration =
        !command.collaboration || (of != nullptr && *of == *command.collaboration);
    const std::string* title = role != nullptr ? role->titles.at(context.on) : nullptr;
    if (now != nullptr && *now == holding && *title == command.title && same_collaboration)
        return Events{};
    return Events{RoleAssigned{command.role, command.title, command.office, command.certainty,
                               command.collaboration}};
}

void apply(Parties& parties, const RoleAssigned& event, const Stamp& stamp) {
    Role& role = parties.roles.edit_or_add(event.role);
    role.titles.set(stamp.effective, event.title);
    role.title = *role.titles.latest();
    if (event.collaboration) role.collaboration.set(stamp.effective, *event.collaboration);
    role.held_by.set(stamp.effective, RoleHolding{event.office, event.certainty});
}

} // namespace concordat::parties
