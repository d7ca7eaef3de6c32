// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

#include <fmt/format.h>

namespace concordat::parties {

Result<Events> decide(const Parties& parties, const LeaveCollaboration& command,
                      const Context& context) {
    TRY(const Collaboration* collaboration,
        find(parties.collaborations, command.collaboration, "/collaboration"));
    const Dated<Membership>* membership = collaboration->partners.find(command.partner);
    const Membership* now = membership != nullptr ? membership->at(context.on) : nullptr;
    if (now == nullptr || *now == Membership::left) {
        return rule_broken("collaboration.not-a-member", "/partner",
                           fmt::format("{} is not a member of {} on {}.",
                                       named(parties, command.partner), collaboration->name,
                                       in_words(context.on)));
    }
    return Events{CollaborationLeft{command.collaboration, command.partner}};
}

void apply(Parties& parties, const CollaborationLeft& event, const Stamp& stamp) {
    parties.collaborations.edit(event.collaboration)
        .partners.edit(event.partner)
        .set(stamp.effective, Membership::left);
}

} // namespace concordat::parties
