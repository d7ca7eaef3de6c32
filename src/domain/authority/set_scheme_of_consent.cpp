// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/events.hpp"
#include "domain/authority/standing.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::authority {

namespace {

Result<void> check_consent(const Parties& parties, const BodyId& body, const Consent& consent,
                           const std::string& field, Day on) {
    const std::string_view id = consent.to.text();
    if (kind_of(id) == OfficeKind::kName) {
        TRY_DO(find(parties.offices, OfficeId(id), field + "/to"));
    } else if (kind_of(id) == RoleKind::kName) {
        TRY_DO(find(parties.roles, RoleId(id), field + "/to"));
    } else {
        return malformed("consent.kind", field + "/to",
                         fmt::format("{} is neither an office nor a programme role.", id));
    }
    if (consent.may.empty()) {
        return malformed("consent.power-missing", field + "/may",
                         "It says who, and not what they may do.");
    }
    if (const auto office = office_of(parties, consent.to, on))
        return check_own_staff(parties, body, *office, field + "/to");
    return {};
}

} // namespace

Result<Events> decide(const Parties& parties, const Meetings&, const Decisions&,
                      const agreements::Agreements&, const Authority& authority,
                      const SetSchemeOfConsent& command, const Context& context) {
    TRY_DO(parties.may_decide(command.body, context.on, "/body"));
    for (std::size_t i = 0; i < command.consents.size(); ++i) {
        TRY_DO(check_consent(parties, command.body, command.consents[i],
                             fmt::format("/consents/{}", i), context.on));
    }
    const auto* schemes = authority.schemes_of_consent.find(command.body);
    const SchemeOfConsent* stands = schemes != nullptr ? schemes->at(context.on) : nullptr;
    if (stands != nullptr && *stands == SchemeOfConsent{command.consents, command.source})
        return Events{};
    return Events{SchemeOfConsentSet{command.body, command.consents, command.source}};
}

void apply(Authority& authority, const SchemeOfConsentSet& event, const Stamp& stamp) {
    authority.schemes_of_consent.edit_or_add(event.body)
        .set(stamp.effective, SchemeOfConsent{event.consents, event.source});
}

} // namespace concordat::authority
