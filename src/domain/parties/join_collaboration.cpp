// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::parties {

Result<Events> decide(const Parties& parties, const JoinCollaboration& command,
                      const Context& context) {
    TRY(const Collaboration* collaboration,
        find(parties.collaborations, command.collaboration, "/collaboration"));
    TRY(const Partner* partner, find(parties.partners, command.partner, "/partner"));
    const Dated<Membership>* membership = collaboration->partners.find(command.partner);
    const Membership* now = membership != nullptr ? membership->at(context.on) : nullptr;
    if (now != nullptr && *now == Membership::member) {
        return conflict("collaboration.member-already", "/partner",
                        fmt::format("{} is a member of {} on {} already.", partner->name,
                                    collaboration->name, in_words(context.on)));
    }
    return Events{CollaborationJoined{command.collaboration, command.partner}};
}

void apply(Parties& parties, const CollaborationJoined& event, const Stamp& stamp) {
    parties.collaborations.edit(event.collaboration)
        .partners.edit_or_add(event.partner)
        .set(stamp.effective, Membership::member);
    auto& all = parties.collaborations_of.edit_or_add(event.partner);
    if (std::find(all.begin(), all.end(), event.collaboration) == all.end())
        all.push_back(event.collaboration);
}

} // namespace concordat::parties
