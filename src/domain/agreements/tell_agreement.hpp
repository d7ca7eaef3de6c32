// SPDX-License-Identifier: GPL-3.0-or-later
// Records what a document tells of an agreement without showing who signed it and when. It gives
// nobody authority: only the signatures of the parties bring a version into force.
#pragma once

#include "domain/agreements/agreements.hpp"

namespace concordat::agreements {

struct TellAgreement {
    static constexpr std::string_view kName = "tell-agreement";
    static constexpr std::string_view kSays =
        "Records that a document tells an agreement as signed, or as still to come.";

    AgreementId agreement;
    std::optional<int> version; ///< the last not withdrawn where left out
    Told as = Told::signed_;
    Date when;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(TellAgreement, (), (agreement, version, as, when, source))

struct AgreementTold {
    static constexpr std::string_view kName = "AgreementTold";

    AgreementId agreement;
    int version = 1;
    Told as = Told::signed_;
    Date when;
    std::string source;
};
BOOST_DESCRIBE_STRUCT(AgreementTold, (), (agreement, version, as, when, source))

/// Several documents may tell it, and stand beside each other.
///
/// Errors  "thing.not-found", "agreement.no-such-version", "agreement.out-of-order" before the
///         version was made, "agreement.told-already" by the same source, "act.in-the-future".
/// Flags   "agreement.told", "agreement.told-differently" where one tells less than another told
///         of an earlier day.
Result<Events> decide(const parties::Parties& parties, const decisions::Decisions& decisions,
                      const Agreements& agreements, const TellAgreement& command,
                      const Context& context);
void apply(Agreements& agreements, const AgreementTold& event, const Stamp& stamp);

} // namespace concordat::agreements
