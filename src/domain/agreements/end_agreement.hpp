// SPDX-License-Identifier: GPL-3.0-or-later
// A party consents, on its own decision, to the end of an agreement on a last day. The agreement
// goes on until every party has consented to the same day.
#pragma once

#include "domain/agreements/agreements.hpp"

namespace concordat::agreements {

struct EndAgreement {
    static constexpr std::string_view kName = "end-agreement";
    static constexpr std::string_view kSays =
        "A party consents to the end of an agreement; it ends once all have, to the same day.";

    AgreementId agreement;
    Day through; ///< its last day
    std::optional<DecisionId> decision;
};
BOOST_DESCRIBE_STRUCT(EndAgreement, (), (agreement, through, decision))

struct EndConsented {
    static constexpr std::string_view kName = "EndConsented";

    AgreementId agreement;
    int version = 1;
    OfficeId party;
    OfficeId by; ///< the party, or the office of the body that took its body's place
    std::optional<DecisionId> decision;
    Day ends; ///< the day after the last
};
BOOST_DESCRIBE_STRUCT(EndConsented, (), (agreement, version, party, by, decision, ends))

/// A party that consents to another day later has taken the first consent back.
///
/// Errors  "thing.not-found", "act.by-nobody", "agreement.not-in-force", "agreement.not-a-party",
///         "agreement.party-left", "agreement.consented-already" to the same day, those of
///         `check_new_end` and of `check_own_decision`.
/// Flags   "agreement.end-days-differ" where another party consented to another day,
///         "agreement.no-decision-behind", "office.holder-not-stated".
Result<Events> decide(const parties::Parties& parties, const decisions::Decisions& decisions,
                      const Agreements& agreements, const EndAgreement& command,
                      const Context& context);
void apply(Agreements& agreements, const EndConsented& event, const Stamp& stamp);

} // namespace concordat::agreements
