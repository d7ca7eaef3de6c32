// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/events.hpp"
#include "domain/agreements/variation.hpp"

#include <fmt/format.h>

namespace concordat::agreements {

namespace {

/// One version is open at a time; the next is made once the last that was not withdrawn is
/// complete.
Result<void> check_complete(const Parties& parties, const Agreement& agreement, int number,
                            Day on) {
    const Version& last = agreement.version(number);
    const auto complete = last.complete_on();
    if (!complete) {
        std::string missing;
        for (const OfficeId& party : last.unsigned_by(kLastDay))
            missing += (missing.empty() ? "" : ", ") + named(parties, body_of(parties, party));
        return rule_broken("agreement.version-open", "/agreement",
                           fmt::format("Version {} of {} still waits for the signature of {}; one "
                                       "version is open at a time.",
                                       number, agreement.title, missing),
                           "Record the missing signatures first, or withdraw that version "
                           "(withdraw-version).");
    }
    if (*complete <= on) return {};
    return rule_broken("agreement.out-of-order", "/on",
                       fmt::format("Version {} of {} was complete on {}; it was not varied on {}.",
                                   number, agreement.title, in_words(*complete), in_words(on)),
                       "Give the day on which the new version was made, that day or later.");
}

Result<void> check_may_vary(const Parties& parties, const Agreement& agreement, Day on) {
    for (int number = agreement.latest(); number > 0; --number) {
        const auto& withdrawn = agreement.version(number).withdrawn;
        if (!withdrawn) return check_complete(parties, agreement, number, on);
        if (withdrawn->on <= on) continue;
        return rule_broken("agreement.out-of-order", "/on",
                           fmt::format("Version {} of {} was withdrawn on {}; the next was not "
                                       "made on {}.",
                                       number, agreement.title, in_words(withdrawn->on),
                                       in_words(on)),
                           "Give the day on which the new version was made, that day or later.");
    }
    return {};
}

} // namespace

Result<Events> decide(const Parties& parties, const Decisions&, const Agreements& agreements,
                      const VaryAgreement& command, const Context& context) {
    TRY(const Agreement* agreement, find(agreements.agreements, command.agreement, "/agreement"));
    TRY_DO(check_may_vary(parties, *agreement, context.on));
    TRY_DO(check_terms(parties, command.terms, command.through, context.on));
    Events events{AgreementVaried{command.agreement, command.terms, day_after(command.through)}};
    flag_not_stated(events, command.agreement, command.terms);
    flag_varied_while_ending(events, parties, command.agreement, *agreement, command.terms,
                             command.through, context.on);
    return events;
}

void apply(Agreements& agreements, const AgreementVaried& event, const Stamp& stamp) {
    agreements.agreements.edit(event.agreement)
        .versions.push_back({.terms = event.terms, .ends = event.ends, .made = stamp.effective});
    agreements.index(event.agreement, event.terms);
}

} // namespace concordat::agreements
