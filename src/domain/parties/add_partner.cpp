// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

namespace concordat::parties {

Result<Events> decide(const Parties& parties, const AddPartner& command, const Context&) {
    TRY_DO(check_free(parties.partners, command.partner, "/partner"));
    if (command.policing_body)
        TRY_DO(find(parties.bodies, *command.policing_body, "/policing_body"));
    if (command.chief_officer)
        TRY_DO(find(parties.bodies, *command.chief_officer, "/chief_officer"));
    return Events{
        PartnerAdded{command.partner, command.name, command.policing_body, command.chief_officer}};
}

void apply(Parties& parties, const PartnerAdded& event, const Stamp& stamp) {
    Partner partner{event.name, {}, {}};
    if (event.policing_body) partner.policing_body.set(stamp.effective, *event.policing_body);
    if (event.chief_officer) partner.chief_officer.set(stamp.effective, *event.chief_officer);
    parties.partners.put(event.partner, std::move(partner));
}

} // namespace concordat::parties
