// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/considerations.hpp"
#include "domain/agreements/events.hpp"
#include "domain/decisions/sign_off.hpp"

#include <fmt/format.h>

namespace concordat::agreements {

namespace {

Result<void> check_last_day(const Agreement& agreement, int number, Day on) {
    const Version& version = agreement.version(number);
    if (!version.ends || on < *version.ends) return {};
    return rule_broken("agreement.over", "/on",
                       fmt::format("The last day of version {} of {} was {}; it cannot be signed "
                                   "on {}.",
                                   number, agreement.title, in_words(*version.ends + -1),
                                   in_words(on)),
                       "Make a new version, with a later last day.");
}

Result<void> check_decision(const Parties& parties, const Decisions& decisions, const OfficeId& by,
                            const SignAgreement& command, Day on) {
    if (!command.decision) return {};
    constexpr const char* kField = "/decision";
    TRY(const decisions::Decision* decision, find(decisions.decisions, *command.decision, kField));
    if (!decides_through(parties, decision->body, by)) {
        return rule_broken("agreement.decision-of-another-body", kField,
                           fmt::format("{} is a decision of {}; it is no ground for the signature "
                                       "of {}.",
                                       at_start(decision->called()), named(parties, decision->body),
                                       named(parties, by)),
                           "Name a decision of the body that signs.");
    }
    if (decision->decided && *decision->decided <= on && *decision->effective <= on) return {};
    const std::string when =
        decision->decided
            ? fmt::format("was decided on {} with effect from {}", in_words(*decision->decided),
                          in_words(*decision->effective))
            : std::string("is not signed");
    return rule_broken("agreement.decision-not-effective", kField,
                       fmt::format("{} {}; nothing could be signed on it on {}.",
                                   at_start(decision->called()), when, in_words(on)),
                       "Sign on the day the decision is effective or later, or name another.");
}

} // namespace

Result<Events> decide(const Parties& parties, const Decisions& decisions,
                      const Agreements& agreements, const SignAgreement& command,
                      const Context& context) {
    TRY(const Agreement* agreement, find(agreements.agreements, command.agreement, "/agreement"));
    TRY(const OfficeId by, decisions::acting_office(context));
    TRY(const int number, version_meant(*agreement, command.version));
    const Version& version = agreement->version(number);
    TRY(const OfficeId party, party_of(parties, version, by, context.on));
    if (const Signature* before = version.signature_of(party)) {
        return conflict("agreement.signed-already", "/by",
                        fmt::format("{} signed version {} of {} on {} already.",
                                    named(parties, body_of(parties, party)), number,
                                    agreement->title, in_words(before->on)),
                        "Each party signs a version once.");
    }
    TRY_DO(check_made(*agreement, number, context.on, "signed"));
    TRY_DO(check_last_day(*agreement, number, context.on));
    TRY_DO(check_decision(parties, decisions, by, command, context.on));
    Events events{AgreementSigned{command.agreement, number, party, by, command.decision}};
    if (!command.decision) {
        events.flag(thing(command.agreement), "agreement.no-decision-behind",
                    fmt::format("{} signed version {} on {}, and the record shows no decision of "
                                "its own behind that.",
                                named(parties, body_of(parties, party)), number,
                                in_words(context.on)));
    }
    if (version.unsigned_by(kLastDay).size() == 1)
        flag_not_considered(events, parties, command.agreement, *agreement, number);
    flag_unstated_holder(events, parties, by, context.on);
    return events;
}

void apply(Agreements& agreements, const AgreementSigned& event, const Stamp& stamp) {
    agreements.agreements.edit(event.agreement)
        .edit_version(event.version)
        .signatures.push_back({event.party, event.by, event.decision, stamp.effective});
}

} // namespace concordat::agreements
