// SPDX-License-Identifier: GPL-3.0-or-later
// Withdraws a version that not every party has signed, so that another can be made. What was signed
// of it stays in its history.
#pragma once

#include "domain/agreements/agreements.hpp"

namespace concordat::agreements {

struct WithdrawVersion {
    static constexpr std::string_view kName = "withdraw-version";
    static constexpr std::string_view kSays =
        "Withdraws a version that some party will not sign, with the reason.";

    AgreementId agreement;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawVersion, (), (agreement, reason))

struct VersionWithdrawn {
    static constexpr std::string_view kName = "VersionWithdrawn";

    AgreementId agreement;
    int version = 1;
    OfficeId by; ///< of a party
    Text reason;
};
BOOST_DESCRIBE_STRUCT(VersionWithdrawn, (), (agreement, version, by, reason))

/// Errors  "thing.not-found", "act.by-nobody", "agreement.not-a-party",
///         "agreement.party-left", "agreement.version-complete", "agreement.version-withdrawn",
///         "agreement.out-of-order" before it was made or last signed.
Result<Events> decide(const parties::Parties& parties, const decisions::Decisions& decisions,
                      const Agreements& agreements, const WithdrawVersion& command,
                      const Context& context);
void apply(Agreements& agreements, const VersionWithdrawn& event, const Stamp& stamp);

/// Nothing is done with a version from the day on which it was withdrawn.
///
/// Errors  "agreement.version-withdrawn", at "/agreement".
Result<void> check_not_withdrawn(const Agreement& agreement, int number, Day on);

/// Flags a version that was withdrawn, where it is entered since that all had signed it before.
///
/// Flags   "agreement.withdrawn-complete".
void flag_withdrawn_complete(Events& events, const AgreementId& id, const std::string& title,
                             int number, const Version& version);

} // namespace concordat::agreements
