// SPDX-License-Identifier: GPL-3.0-or-later
// A policing body publishes an agreement, or the fact that it was made: the duty of each policing
// body among the parties from the day it is in force, and so with each variation and the ending.
#pragma once

#include "domain/agreements/agreements.hpp"

namespace concordat::agreements {

struct PublishAgreement {
    static constexpr std::string_view kName = "publish-agreement";
    static constexpr std::string_view kSays =
        "A policing body publishes the agreement, or the fact that it was made, varied or ended.";

    AgreementId agreement;
    std::optional<int> version; ///< the last not withdrawn where left out
    Published published = Published::fact;
    std::optional<std::string> where; ///< an address, a notice board
};
BOOST_DESCRIBE_STRUCT(PublishAgreement, (), (agreement, version, published, where))

struct AgreementPublished {
    static constexpr std::string_view kName = "AgreementPublished";

    AgreementId agreement;
    int version = 1;
    OfficeId party;
    Published published = Published::fact;
    std::optional<std::string> where;
};
BOOST_DESCRIBE_STRUCT(AgreementPublished, (), (agreement, version, party, published, where))

/// The policing bodies among the version's parties that had published neither it nor the fact that
/// it was made by the day, though it was in force; as the version lists them.
std::vector<OfficeId> owes_publication(const parties::Parties& parties, const Version& version,
                                       Day day);

/// Errors  "thing.not-found", "act.by-nobody", "agreement.no-such-version",
///         "agreement.not-a-party", "agreement.not-a-policing-body",
///         "agreement.version-withdrawn" on whatever day, "agreement.out-of-order" before all have
///         signed, "agreement.published-already".
Result<Events> decide(const parties::Parties& parties, const decisions::Decisions& decisions,
                      const Agreements& agreements, const PublishAgreement& command,
                      const Context& context);
void apply(Agreements& agreements, const AgreementPublished& event, const Stamp& stamp);

} // namespace concordat::agreements
