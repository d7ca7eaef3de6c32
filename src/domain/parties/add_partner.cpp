// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parties/events.hpp"

#include <fmt/format.h>

namespace concordat::parties {

Result<Events> decide(const Parties& parties, const AddPartner& command, const Context& context) {
    TRY_DO(check_free(parties.partners, command.partner, "/partner"));
    if (command.policing_body)
        TRY_DO(parties.may_decide(*command.policing_body, context.on, "/policing_body"));
    if (command.chief_officer)
        TRY_DO(parties.may_decide(*command.chief_officer, context.on, "/chief_officer"));
    if (command.policing_body && command.policing_body == command.chief_officer) {
        return rule_broken("partner.one-body-as-both", "/chief_officer",
                           fmt::format("{} is named both as the policing body and as the chief "
                                       "officer of {}.",
                                       named(parties, *command.policing_body), command.name),
                           "Name two bodies, or leave out the one that is not known.");
    }
    return Events{
        PartnerAdded{command.partner, command.name, command.policing_body, command.chief_officer}};
}

void apply(Parties& parties, const PartnerAdded& event, const Stamp& stamp) {
    Partner partner{event.name, {}, {}};
    if (event.policing_body) partner.policing_body.set(stamp.effective, *event.policing_body);
    if (event.chief_officer) partner.chief_officer.set(stamp.effective, *event.chief_officer);
    parties.partners.put(event.partner, std::move(partner));
    // Entered late, its bodies may have ended since.
    if (event.policing_body) parties.pass_places_on(*event.policing_body);
    if (event.chief_officer) parties.pass_places_on(*event.chief_officer);
}

} // namespace concordat::parties
