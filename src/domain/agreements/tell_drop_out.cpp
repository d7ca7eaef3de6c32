// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/considerations.hpp"
#include "domain/agreements/events.hpp"

#include <fmt/format.h>

namespace concordat::agreements {

namespace {

Result<void> check_party(const Parties& parties, const Agreement& agreement,
                         const TellDropOut& command, Day on) {
    const Version* of = &version_on(agreement, on);
    for (int number = agreement.latest(); number > 0 && !of->has_party(command.party); --number)
        of = &agreement.version(number);
    const Version& version = *of;
    if (!version.has_party(command.party)) {
        return not_permitted(
            "agreement.not-a-party", "/party",
            fmt::format("{} is no party to {}.", named(parties, command.party), agreement.title),
            "Give the office that the agreement names as the party.");
    }
    if (const DropOut* gone = version.drop_out_of(command.party)) {
        return conflict("agreement.party-left", "/party",
                        fmt::format("{} dropped out of {} on {} already.",
                                    named(parties, body_of(parties, command.party)),
                                    agreement.title, in_words(gone->on)));
    }
    return check_still_party(parties, agreement, version, command.party, on, "/party");
}

/// A version that waited for this party alone is complete without it.
void flag_completed(Events& events, const Parties& parties, const TellDropOut& command,
                    Agreement agreement, Day on) {
    for (int number = 1; number <= agreement.latest(); ++number) {
        Version& version = agreement.edit_version(number);
        const bool waits = version.unsigned_by(kLastDay) == std::vector{command.party};
        const bool was_open = !version.complete_before_withdrawn();
        if (version.has_party(command.party) && version.drop_out_of(command.party) == nullptr)
            version.drop_outs.push_back({command.party, command.because, on});
        if (waits && version.complete_on())
            flag_not_considered(events, parties, command.agreement, agreement, number);
        if (was_open)
            flag_withdrawn_complete(events, command.agreement, agreement.title, number, version);
    }
}

} // namespace

Result<Events> decide(const Parties& parties, const Decisions&, const Agreements& agreements,
                      const TellDropOut& command, const Context& context) {
    TRY(const Agreement* agreement, find(agreements.agreements, command.agreement, "/agreement"));
    TRY_DO(find(parties.offices, command.party, "/party"));
    TRY_DO(check_made(*agreement, 1, context.on, "dropped out of"));
    TRY_DO(check_party(parties, *agreement, command, context.on));
    Events events{PartyDroppedOut{command.agreement, command.party, command.because}};
    flag_completed(events, parties, command, *agreement, context.on);
    return events;
}

void apply(Agreements& agreements, const PartyDroppedOut& event, const Stamp& stamp) {
    agreements.drop_out(event.agreement, {event.party, event.because, stamp.effective});
}

} // namespace concordat::agreements
