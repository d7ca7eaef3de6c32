// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace concordat::parties {

Result<Events> decide(const Parties& parties, const FormCollaboration& command, const Context&) {
    TRY_DO(check_free(parties.collaborations, command.collaboration, "/collaboration"));
    std::set<PartnerId> seen;
    for (std::size_t i = 0; i < command.partners.size(); ++i) {
        const std::string field = fmt::format("/partners/{}", i);
        TRY(const Partner* partner, find(parties.partners, command.partners[i], field));
        if (!seen.insert(command.partners[i]).second) {
            return malformed("collaboration.partner-twice", field,
                             fmt::format("{} is named twice as a partner.", partner->name),
                             "Name each partner once.");
        }
    }
    return Events{CollaborationFormed{command.collaboration, command.name, command.functions,
                                      command.partners}};
}

void apply(Parties& parties, const CollaborationFormed& event, const Stamp& stamp) {
    Collaboration collaboration{event.name, event.functions, {}};
    for (const PartnerId& partner : event.partners) {
        collaboration.partners.edit_or_add(partner).set(stamp.effective, Membership::member);
        auto& all = parties.collaborations_of.edit_or_add(partner);
        if (std::find(all.begin(), all.end(), event.collaboration) == all.end())
            all.push_back(event.collaboration);
    }
    parties.collaborations.put(event.collaboration, std::move(collaboration));
}

} // namespace concordat::parties
