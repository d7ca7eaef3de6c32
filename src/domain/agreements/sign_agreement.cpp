// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/considerations.hpp"
#include "domain/agreements/events.hpp"
#include "domain/agreements/own_decision.hpp"
#include "domain/decisions/sign_off.hpp"

#include <algorithm>

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

/// Where a text approves the version, the decision behind a signature is one that ratifies that.
void flag_other_approval(Events& events, const Decisions& decisions, const Agreements& agreements,
                         const SignAgreement& command, int number) {
    const auto* approvals = agreements.approvals.find(command.agreement);
    if (approvals == nullptr) return;
    const RecommendationId* asked = nullptr;
    for (const Approval& approval : *approvals) {
        if (approval.version != number) continue;
        asked = &approval.recommendation;
        const auto& given = decisions.ratifications_of(approval.recommendation);
        if (std::any_of(given.begin(), given.end(),
                        [&](const auto& one) { return one.decision == *command.decision; }))
            return;
    }
    if (asked == nullptr) return;
    // On the item, since that there is such a text may be withheld with it.
    events.flag(thing(*asked), "agreement.decision-not-its-approval",
                fmt::format("It approves version {} of {}, which was signed on {}, and that does "
                            "not answer it.",
                            number, agreements.agreements.at(command.agreement).title,
                            decisions.decisions.at(*command.decision).called()));
}

/// What the signature shows where it is the last.
void flag_last_signature(Events& events, const Parties& parties, const Agreement& agreement,
                         const AgreementSigned& event, Day on) {
    const Version& version = agreement.version(event.version);
    if (version.withdrawn) {
        Version then = version;
        then.signatures.push_back({event.party, event.by, event.decision, on});
        flag_withdrawn_complete(events, event.agreement, agreement.title, event.version, then);
    } else if (version.unsigned_by(kLastDay).size() == 1) {
        flag_not_considered(events, parties, event.agreement, agreement, event.version);
    }
}

} // namespace

Result<Events> decide(const Parties& parties, const Decisions& decisions,
                      const Agreements& agreements, const SignAgreement& command,
                      const Context& context) {
    TRY(const Agreement* agreement, find(agreements.agreements, command.agreement, "/agreement"));
    TRY(const OfficeId by, decisions::acting_office(context));
    // Nobody is waited for to sign an earlier one, though the latest was withdrawn.
    TRY(const int number, version_meant(*agreement, command.version.value_or(agreement->latest())));
    TRY_DO(check_not_withdrawn(*agreement, number, context.on));
    const Version& version = agreement->version(number);
    TRY(const OfficeId party, party_of(parties, version, by, context.on, [&](const OfficeId& one) {
            return version.has_left(one, context.on) || version.signature_of(one) != nullptr;
        }));
    if (const Signature* before = version.signature_of(party)) {
        return conflict("agreement.signed-already", "/by",
                        fmt::format("{} signed version {} of {} on {} already.",
                                    named(parties, body_of(parties, party)), number,
                                    agreement->title, in_words(before->on)),
                        "Each party signs a version once.");
    }
    TRY_DO(check_made(*agreement, number, context.on, "signed"));
    TRY_DO(check_last_day(*agreement, number, context.on));
    TRY_DO(check_still_party(parties, *agreement, version, party, context.on, "/by"));
    TRY_DO(check_own_decision(parties, decisions, by, command.decision, context.on, "signed"));
    const AgreementSigned signature{command.agreement, number, party, by, command.decision};
    Events events{signature};
    if (!command.decision) {
        flag_no_decision(events, parties, command.agreement, party,
                         fmt::format("signed version {}", number), context.on);
    }
    if (command.decision) flag_other_approval(events, decisions, agreements, command, number);
    flag_last_signature(events, parties, *agreement, signature, context.on);
    flag_unstated_holder(events, parties, by, context.on);
    return events;
}

void apply(Agreements& agreements, const AgreementSigned& event, const Stamp& stamp) {
    agreements.agreements.edit(event.agreement)
        .edit_version(event.version)
        .signatures.push_back({event.party, event.by, event.decision, stamp.effective});
}

} // namespace concordat::agreements
