// SPDX-License-Identifier: GPL-3.0-or-later
// The Home Secretary directs until when an agreement goes on. Notices and consents before it stay
// in the history and end nothing; a service that is run alone already stays so.
#pragma once

#include "domain/agreements/agreements.hpp"

namespace concordat::agreements {

struct DirectAgreement {
    static constexpr std::string_view kName = "direct-agreement";
    static constexpr std::string_view kSays =
        "The Home Secretary directs the last day of an agreement, and says on what basis.";

    AgreementId agreement;
    Day through; ///< its last day
    std::string basis;
};
BOOST_DESCRIBE_STRUCT(DirectAgreement, (), (agreement, through, basis))

struct AgreementDirected {
    static constexpr std::string_view kName = "AgreementDirected";

    AgreementId agreement;
    int version = 1;
    OfficeId by;
    Day ends; ///< the day after the last
    std::string basis;
};
BOOST_DESCRIBE_STRUCT(AgreementDirected, (), (agreement, version, by, ends, basis))

/// Errors  "thing.not-found", "act.by-nobody", "agreement.not-the-home-secretary",
///         "agreement.not-in-force", "agreement.end-in-the-past".
/// Flags   "office.holder-not-stated".
Result<Events> decide(const parties::Parties& parties, const decisions::Decisions& decisions,
                      const Agreements& agreements, const DirectAgreement& command,
                      const Context& context);
void apply(Agreements& agreements, const AgreementDirected& event, const Stamp& stamp);

} // namespace concordat::agreements
