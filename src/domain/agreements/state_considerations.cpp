// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/considerations.hpp"
#include "domain/agreements/events.hpp"
#include "domain/decisions/sign_off.hpp"

#include <fmt/format.h>

namespace concordat::agreements {

Result<Events> decide(const Parties& parties, const Decisions&, const Agreements& agreements,
                      const StateConsiderations& command, const Context& context) {
    TRY(const Agreement* agreement, find(agreements.agreements, command.agreement, "/agreement"));
    TRY(const OfficeId by, decisions::acting_office(context));
    TRY(const int number, version_meant(*agreement, command.version));
    const Version& version = agreement->version(number);
    TRY(const OfficeId party, party_of(parties, version, by, context.on, [&](const OfficeId& one) {
            return not_considered(parties, version, one, context.on).empty();
        }));
    if (command.considered.empty() && !command.in_the_interests_of) {
        return malformed("agreement.nothing-stated", "/considered",
                         "It states neither what was considered, nor in whose interests the "
                         "agreement is.",
                         "Give \"considered\", \"in_the_interests_of\" or both.");
    }
    TRY_DO(check_made(*agreement, number, context.on, "considered"));
    return Events{ConsiderationsStated{command.agreement, number, party, command.considered,
                                       command.in_the_interests_of, command.reasons}};
}

void apply(Agreements& agreements, const ConsiderationsStated& event, const Stamp& stamp) {
    agreements.agreements.edit(event.agreement)
        .edit_version(event.version)
        .statements.push_back({event.party, event.considered, event.in_the_interests_of,
                               event.reasons, stamp.effective});
}

} // namespace concordat::agreements
