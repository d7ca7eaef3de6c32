// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/events.hpp"
#include "domain/authority/standing.hpp"

#include <fmt/format.h>

namespace concordat::authority {

Result<Events> decide(const Parties& parties, const Meetings& meetings, const Decisions& decisions,
                      const agreements::Agreements& agreements, const Authority& authority,
                      const EndDelegation& command, const Context& context) {
    TRY(const DelegationAccount* account,
        find(authority.delegations, command.delegation, "/delegation"));
    const auto [standing, terms] = delegation_on(
        {parties, meetings, decisions, authority, agreements}, command.delegation, context.on);
    if (!standing.agreed) {
        return rule_broken("delegation.not-agreed", "/delegation",
                           fmt::format("{} was not agreed by {}, so nothing ends it then.",
                                       terms.title, in_words(context.on)));
    }
    if (!terms.until) {
        return rule_broken(
            "delegation.no-such-end", "/delegation",
            fmt::format("The terms of {} name no event that ends it.", terms.title),
            "A body that takes its authority back does so by a decision of its own.");
    }
    if (account->ended) {
        return conflict("delegation.ended-already", "/delegation",
                        fmt::format("{} ended on {} already: {}.", terms.title,
                                    in_words(account->ended->on), account->ended->because));
    }
    return Events{DelegationEnded{command.delegation, command.because}};
}

void apply(Authority& authority, const DelegationEnded& event, const Stamp& stamp) {
    authority.delegations.edit(event.delegation).ended = Ended{stamp.effective, event.because};
}

} // namespace concordat::authority
