// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/events.hpp"
#include "domain/decisions/sign_off.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::agreements {

namespace {

bool has_published(const Version& version, const OfficeId& party, Day day) {
    return std::any_of(version.publications.begin(), version.publications.end(),
                       [&](const Publication& one) { return one.party == party && one.on <= day; });
}

/// Whoever has published the agreement has published the fact as well.
Result<void> check_new(const Parties& parties, const Agreement& agreement, int number,
                       const OfficeId& party, const PublishAgreement& command) {
    for (const Publication& before : agreement.version(number).publications) {
        const bool says_it_all =
            before.published == Published::agreement || command.published == Published::fact;
        if (before.party != party || !says_it_all) continue;
        return conflict(
            "agreement.published-already", "/published",
            fmt::format("{} published {} {} of {} on {}.", named(parties, body_of(parties, party)),
                        before.published == Published::agreement ? "all of version"
                                                                 : "the fact of version",
                        number, agreement.title, in_words(before.on)),
            "Only the agreement itself is published after the fact of it.");
    }
    return {};
}

} // namespace

std::vector<OfficeId> owes_publication(const Parties& parties, const Version& version, Day day) {
    std::vector<OfficeId> owing;
    const auto from = version.in_force_from();
    if (!from || day < *from) return owing;
    for (const OfficeId& party : version.terms.parties) {
        const auto left = version.left_from(party);
        const bool was_there = !left || *from < *left;
        if (was_there && is_policing_body(parties, version, party) &&
            !has_published(version, party, day))
            owing.push_back(party);
    }
    return owing;
}

Result<Events> decide(const Parties& parties, const Decisions&, const Agreements& agreements,
                      const PublishAgreement& command, const Context& context) {
    TRY(const Agreement* agreement, find(agreements.agreements, command.agreement, "/agreement"));
    TRY(const OfficeId by, decisions::acting_office(context));
    TRY(const int number, version_meant(*agreement, command.version));
    const Version& version = agreement->version(number);
    TRY(const OfficeId party, party_of(parties, version, by, context.on, [&](const OfficeId& one) {
            return has_published(version, one, context.on);
        }));
    if (!is_policing_body(parties, version, party)) {
        return not_permitted("agreement.not-a-policing-body", "/by",
                             fmt::format("{} is no policing body; to publish an agreement falls to "
                                         "each policing body among its parties.",
                                         named(parties, body_of(parties, party))),
                             "Give the office of a policing body in \"by\".");
    }
    TRY_DO(check_not_withdrawn(*agreement, number, kLastDay)); // no signature completes it
    const auto complete = version.complete_on();
    if (!complete || context.on < *complete) {
        return rule_broken("agreement.out-of-order", "/on",
                           fmt::format("Version {} of {} is not signed by all on {}; there is "
                                       "nothing made that could be published.",
                                       number, agreement->title, in_words(context.on)),
                           "Record the missing signatures, or give a later day.");
    }
    TRY_DO(check_new(parties, *agreement, number, party, command));
    return Events{
        AgreementPublished{command.agreement, number, party, command.published, command.where}};
}

void apply(Agreements& agreements, const AgreementPublished& event, const Stamp& stamp) {
    agreements.agreements.edit(event.agreement)
        .edit_version(event.version)
        .publications.push_back({event.party, event.published, event.where, stamp.effective});
}

} // namespace concordat::agreements
