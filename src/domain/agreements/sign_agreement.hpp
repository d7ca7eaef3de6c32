// SPDX-License-Identifier: GPL-3.0-or-later
// A party signs a version of an agreement, on its own decision. The last signature brings the
// version into force, on its commencement at the earliest.
#pragma once

#include "domain/agreements/agreements.hpp"

namespace concordat::agreements {

struct SignAgreement {
    static constexpr std::string_view kName = "sign-agreement";
    static constexpr std::string_view kSays =
        "A party's own office signs, and names the body's decision behind the signature.";

    AgreementId agreement;
    std::optional<int> version; ///< the latest where left out
    std::optional<DecisionId> decision;
};
BOOST_DESCRIBE_STRUCT(SignAgreement, (), (agreement, version, decision))

struct AgreementSigned {
    static constexpr std::string_view kName = "AgreementSigned";

    AgreementId agreement;
    int version = 1;
    OfficeId party;
    OfficeId by; ///< the party, or the office of the body that took its body's place
    std::optional<DecisionId> decision;
};
BOOST_DESCRIBE_STRUCT(AgreementSigned, (), (agreement, version, party, by, decision))

/// Errors  "thing.not-found", "act.by-nobody", "agreement.no-such-version",
///         "agreement.version-withdrawn" by the day, "agreement.not-a-party",
///         "agreement.signed-already", "agreement.out-of-order" before the version was made,
///         "agreement.over" after its last day, "agreement.party-left", those of
///         `check_own_decision`.
/// Flags   "agreement.no-decision-behind", "agreement.decision-not-its-approval",
///         "agreement.considerations-missing" or "agreement.withdrawn-complete" with the last
///         signature, "office.holder-not-stated".
Result<Events> decide(const parties::Parties& parties, const decisions::Decisions& decisions,
                      const Agreements& agreements, const SignAgreement& command,
                      const Context& context);
void apply(Agreements& agreements, const AgreementSigned& event, const Stamp& stamp);

} // namespace concordat::agreements
