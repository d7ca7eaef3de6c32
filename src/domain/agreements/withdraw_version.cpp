// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/events.hpp"
#include "domain/decisions/sign_off.hpp"

#include <fmt/format.h>

namespace concordat::agreements {

namespace {

/// The last version was put to its parties, and not all have signed it.
Result<void> check_open(const Agreement& agreement, int number, Day on) {
    TRY_DO(check_not_withdrawn(agreement, number, kLastDay)); // it is withdrawn once
    const Version& version = agreement.version(number);
    if (const auto complete = version.complete_on()) {
        return rule_broken("agreement.version-complete", "/agreement",
                           fmt::format("Version {} of {} was signed by all on {}.", number,
                                       agreement.title, in_words(*complete)),
                           "It ends by notice, by the consent of all, or by a new version.");
    }
    TRY_DO(check_made(agreement, number, on, "withdrew"));
    for (const Signature& signature : version.signatures) {
        if (signature.on <= on) continue;
        return rule_broken("agreement.out-of-order", "/on",
                           fmt::format("Version {} of {} was signed on {}; it was not withdrawn "
                                       "on {}.",
                                       number, agreement.title, in_words(signature.on),
                                       in_words(on)),
                           "Give the day on which it was withdrawn, that day or later.");
    }
    return {};
}

} // namespace

Result<void> check_not_withdrawn(const Agreement& agreement, int number, Day on) {
    const Version& version = agreement.version(number);
    if (!version.is_withdrawn(on)) return {};
    return conflict("agreement.version-withdrawn", "/agreement",
                    fmt::format("Version {} of {} was withdrawn on {}.", number, agreement.title,
                                in_words(version.withdrawn->on)),
                    "Make the next version, and sign that.");
}

void flag_withdrawn_complete(Events& events, const AgreementId& id, const std::string& title,
                             int number, const Version& version) {
    const auto complete = version.complete_before_withdrawn();
    if (!complete) return;
    events.flag(thing(id), "agreement.withdrawn-complete",
                fmt::format("All had signed version {} of {} on {}, before it was withdrawn on {}; "
                            "which of the two holds the parties must say. It is not in force "
                            "meanwhile.",
                            number, title, in_words(*complete), in_words(version.withdrawn->on)));
}

Result<Events> decide(const Parties& parties, const Decisions&, const Agreements& agreements,
                      const WithdrawVersion& command, const Context& context) {
    TRY(const Agreement* agreement, find(agreements.agreements, command.agreement, "/agreement"));
    TRY(const OfficeId by, decisions::acting_office(context));
    const int number = agreement->latest();
    const Version& version = agreement->version(number);
    TRY(const OfficeId party,
        party_of(parties, version, by, context.on, [](const OfficeId&) { return false; }));
    TRY_DO(check_still_party(parties, *agreement, version, party, context.on, "/by"));
    TRY_DO(check_open(*agreement, number, context.on));
    Events events{VersionWithdrawn{command.agreement, number, by, command.reason}};
    flag_unstated_holder(events, parties, by, context.on);
    return events;
}

void apply(Agreements& agreements, const VersionWithdrawn& event, const Stamp& stamp) {
    agreements.agreements.edit(event.agreement).edit_version(event.version).withdrawn =
        WithdrawnVersion{event.by, event.reason, stamp.effective};
}

} // namespace concordat::agreements
