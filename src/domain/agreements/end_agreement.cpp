// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/events.hpp"
#include "domain/agreements/own_decision.hpp"
#include "domain/decisions/sign_off.hpp"

#include <fmt/format.h>

namespace concordat::agreements {

namespace {

void flag_other_days(Events& events, const Parties& parties, const AgreementId& id,
                     const Version& version, const OfficeId& party, Day last, Day on) {
    for (const OfficeId& other : version.parties_on(on)) {
        const EndConsent* consent = other == party ? nullptr : version.consent_of(other, on);
        if (consent == nullptr || consent->ends == day_after_or_last(last)) continue;
        events.flag(thing(id), "agreement.end-days-differ",
                    fmt::format("{} consented on {} to its end on {}, and {} on {} to its end on "
                                "{}; it goes on until all have consented to one day.",
                                named(parties, body_of(parties, other)), in_words(consent->on),
                                in_words(consent->ends + -1),
                                named(parties, body_of(parties, party)), in_words(on),
                                in_words(last)));
        return;
    }
}

} // namespace

Result<Events> decide(const Parties& parties, const Decisions& decisions,
                      const Agreements& agreements, const EndAgreement& command,
                      const Context& context) {
    TRY(const Agreement* agreement, find(agreements.agreements, command.agreement, "/agreement"));
    TRY(const OfficeId by, decisions::acting_office(context));
    TRY(const int number, version_in_force(*agreement, context.on));
    const Version& version = agreement->version(number);
    TRY(const OfficeId party, party_of(parties, version, by, context.on, [&](const OfficeId& one) {
            const EndConsent* before = version.consent_of(one, context.on);
            return version.has_left(one, context.on) ||
                   (before != nullptr && before->ends == day_after_or_last(command.through));
        }));
    TRY_DO(check_still_party(parties, *agreement, version, party, context.on, "/by"));
    const EndConsent* before = version.consent_of(party, context.on);
    if (before != nullptr && before->ends == day_after_or_last(command.through)) {
        return conflict("agreement.consented-already", "/by",
                        fmt::format("{} consented on {} to the end of {} on {} already.",
                                    named(parties, body_of(parties, party)), in_words(before->on),
                                    agreement->title, in_words(command.through)),
                        "A party consents to a last day once.");
    }
    TRY_DO(check_new_end(*agreement, version, command.through, context.on));
    TRY_DO(check_own_decision(parties, decisions, by, command.decision, context.on, "ended"));
    Events events{EndConsented{command.agreement, number, party, by, command.decision,
                               day_after_or_last(command.through)}};
    flag_other_days(events, parties, command.agreement, version, party, command.through,
                    context.on);
    if (!command.decision) {
        flag_no_decision(events, parties, command.agreement, party, "consented to its end",
                         context.on);
    }
    flag_unstated_holder(events, parties, by, context.on);
    return events;
}

void apply(Agreements& agreements, const EndConsented& event, const Stamp& stamp) {
    agreements.agreements.edit(event.agreement)
        .edit_version(event.version)
        .end_consents.push_back(
            {event.party, event.by, event.decision, event.ends, stamp.effective});
}

} // namespace concordat::agreements
