// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agreements/events.hpp"

#include <fmt/format.h>

namespace concordat::agreements {

namespace {

/// Since an agreement names only those there were before it, none comes back to itself.
Result<void> check_other(const Agreements& agreements, const MakeAgreement& command,
                         const std::optional<AgreementId>& other, const std::string& field) {
    if (!other) return {};
    if (*other == command.agreement) {
        return rule_broken(
            "agreement.names-itself", field,
            fmt::format("{} is named as the agreement it {} itself.", command.title,
                        field == "/follows" ? "takes the place of" : "is made under"),
            "Name another agreement, or leave it out.");
    }
    TRY_DO(find(agreements.agreements, *other, field));
    return {};
}

} // namespace

Result<Events> decide(const Parties& parties, const Decisions&, const Agreements& agreements,
                      const MakeAgreement& command, const Context& context) {
    TRY_DO(check_free(agreements.agreements, command.agreement, "/agreement",
                      "To change this agreement make its next version (vary-agreement); for "
                      "another agreement choose another id."));
    TRY_DO(check_other(agreements, command, command.follows, "/follows"));
    TRY_DO(check_other(agreements, command, command.under, "/under"));
    TRY_DO(check_terms(parties, command.terms, command.through, context.on));
    Events events{AgreementMade{command.agreement, command.title, command.made_under,
                                command.other_names, command.follows, command.under, command.terms,
                                day_after(command.through)}};
    flag_not_stated(events, command.agreement, command.terms);
    return events;
}

void apply(Agreements& agreements, const AgreementMade& event, const Stamp& stamp) {
    Agreement made{.title = event.title,
                   .made_under = event.made_under,
                   .other_names = event.other_names,
                   .follows = event.follows,
                   .under = event.under,
                   .made = stamp.effective};
    made.versions.push_back({.terms = event.terms, .ends = event.ends, .made = stamp.effective});
    agreements.agreements.put(event.agreement, std::move(made));
    agreements.index(event.agreement, event.terms);
}

} // namespace concordat::agreements
