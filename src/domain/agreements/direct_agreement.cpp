// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/events.hpp"
#include "domain/decisions/sign_off.hpp"

#include <fmt/format.h>

namespace concordat::agreements {

namespace {

Result<void> check_minister(const Parties& parties, const OfficeId& by) {
    TRY(const parties::Office* office, find(parties.offices, by, "/by"));
    for (const BodyId& body : office->bodies) {
        if (parties.bodies.at(body).kind == parties::BodyKind::ministry &&
            decides_through(parties, body, by))
            return {};
    }
    return not_permitted("agreement.not-the-home-secretary", "/by",
                         fmt::format("{} is no office through which a ministry decides; only the "
                                     "Home Secretary directs an agreement.",
                                     office->title),
                         "Give the Home Secretary's office in \"by\".");
}

} // namespace

Result<Events> decide(const Parties& parties, const Decisions&, const Agreements& agreements,
                      const DirectAgreement& command, const Context& context) {
    TRY(const Agreement* agreement, find(agreements.agreements, command.agreement, "/agreement"));
    TRY(const OfficeId by, decisions::acting_office(context));
    TRY_DO(check_minister(parties, by));
    TRY(const int number, version_in_force(*agreement, context.on));
    TRY_DO(check_not_past(command.through, context.on));
    Events events{AgreementDirected{command.agreement, number, by,
                                    day_after_or_last(command.through), command.basis}};
    flag_unstated_holder(events, parties, by, context.on);
    return events;
}

void apply(Agreements& agreements, const AgreementDirected& event, const Stamp& stamp) {
    agreements.agreements.edit(event.agreement)
        .edit_version(event.version)
        .directions.push_back({event.by, event.ends, event.basis, stamp.effective});
}

} // namespace concordat::agreements
