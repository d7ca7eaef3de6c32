// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a new version of an agreement to its parties. The one before it stays in force until all
// parties of the new one have signed that.
#pragma once

#include "domain/agreements/terms.hpp"

namespace concordat::agreements {

struct VaryAgreement {
    static constexpr std::string_view kName = "vary-agreement";
    static constexpr std::string_view kSays =
        "Makes the next version of an agreement, for its parties to sign; it is never edited.";

    AgreementId agreement;
    Terms terms;
    std::optional<Day> through; ///< last day, where one is stated
};
BOOST_DESCRIBE_STRUCT(VaryAgreement, (), (agreement, terms, through))

struct AgreementVaried {
    static constexpr std::string_view kName = "AgreementVaried";

    AgreementId agreement;
    Terms terms;
    std::optional<Day> ends; ///< the day after its last
};
BOOST_DESCRIBE_STRUCT(AgreementVaried, (), (agreement, terms, ends))

/// Errors  "thing.not-found", "agreement.version-open", "agreement.out-of-order" before the last
///         version was complete, those of `check_terms`.
/// Flags   "agreement.terms-not-stated", "agreement.varied-while-ending".
Result<Events> decide(const parties::Parties& parties, const decisions::Decisions& decisions,
                      const Agreements& agreements, const VaryAgreement& command,
                      const Context& context);
void apply(Agreements& agreements, const AgreementVaried& event, const Stamp& stamp);

} // namespace concordat::agreements
