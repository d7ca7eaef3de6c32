// SPDX-License-Identifier: GPL-3.0-or-later
// Says from a day what a body's own scheme of consent lets offices and roles do in its name.
#pragma once

#include "domain/authority/authority.hpp"
#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::authority {

struct SetSchemeOfConsent {
    static constexpr std::string_view kName = "set-scheme-of-consent";
    static constexpr std::string_view kSays =
        "Says from a day what a body's own scheme of consent lets offices and roles do in its "
        "name.";

    BodyId body;
    std::vector<Consent> consents;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(SetSchemeOfConsent, (), (body, consents, source))

struct SchemeOfConsentSet {
    static constexpr std::string_view kName = "SchemeOfConsentSet";

    BodyId body;
    std::vector<Consent> consents;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(SchemeOfConsentSet, (), (body, consents, source))

/// Errors  "thing.not-found", "body.ended", "consent.kind", "consent.power-missing",
///         "consent.of-another-policing-body".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const decisions::Decisions& decisions,
                      const agreements::Agreements& agreements, const Authority& authority,
                      const SetSchemeOfConsent& command, const Context& context);
void apply(Authority& authority, const SchemeOfConsentSet& event, const Stamp& stamp);

} // namespace concordat::authority
