// SPDX-License-Identifier: GPL-3.0-or-later
// Records an agreement as it is put to its parties: version 1, which nobody has signed yet.
#pragma once

#include "domain/agreements/terms.hpp"

namespace concordat::agreements {

struct MakeAgreement {
    static constexpr std::string_view kName = "make-agreement";
    static constexpr std::string_view kSays =
        "Records an agreement, version 1, for its parties to sign; each is an office of a body.";

    AgreementId agreement;
    std::string title;
    std::optional<std::string> made_under;
    std::vector<std::string> other_names;
    std::optional<AgreementId> follows;
    std::optional<AgreementId> under;
    Terms terms;
    std::optional<Day> through; ///< last day, where one is stated
};
BOOST_DESCRIBE_STRUCT(MakeAgreement, (),
                      (agreement, title, made_under, other_names, follows, under, terms, through))

struct AgreementMade {
    static constexpr std::string_view kName = "AgreementMade";

    AgreementId agreement;
    std::string title;
    std::optional<std::string> made_under;
    std::vector<std::string> other_names;
    std::optional<AgreementId> follows;
    std::optional<AgreementId> under;
    Terms terms;
    std::optional<Day> ends; ///< the day after its last
};
BOOST_DESCRIBE_STRUCT(AgreementMade, (),
                      (agreement, title, made_under, other_names, follows, under, terms, ends))

/// Errors  "id.taken", "thing.not-found", "agreement.names-itself", those of `check_terms`.
/// Flags   "agreement.terms-not-stated".
Result<Events> decide(const parties::Parties& parties, const decisions::Decisions& decisions,
                      const Agreements& agreements, const MakeAgreement& command,
                      const Context& context);
void apply(Agreements& agreements, const AgreementMade& event, const Stamp& stamp);

} // namespace concordat::agreements
