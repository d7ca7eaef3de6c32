// SPDX-License-Identifier: GPL-3.0-or-later
// A chief officer or policing body states what it considered before it enters into an agreement,
// and that it thinks it in the interests of efficiency or effectiveness.
#pragma once

#include "domain/agreements/agreements.hpp"

namespace concordat::agreements {

struct StateConsiderations {
    static constexpr std::string_view kName = "state-considerations";
    static constexpr std::string_view kSays =
        "A party states what it considered, and in whose interests it thinks the agreement to be.";

    AgreementId agreement;
    std::optional<int> version; ///< the last not withdrawn where left out
    std::vector<Consideration> considered;
    std::optional<Interest> in_the_interests_of;
    std::optional<Text> reasons;
};
BOOST_DESCRIBE_STRUCT(StateConsiderations, (),
                      (agreement, version, considered, in_the_interests_of, reasons))

struct ConsiderationsStated {
    static constexpr std::string_view kName = "ConsiderationsStated";

    AgreementId agreement;
    int version = 1;
    OfficeId party;
    std::vector<Consideration> considered;
    std::optional<Interest> in_the_interests_of;
    std::optional<Text> reasons;
};
BOOST_DESCRIBE_STRUCT(ConsiderationsStated, (),
                      (agreement, version, party, considered, in_the_interests_of, reasons))

/// It may be stated in parts; what was stated stays.
///
/// Errors  "thing.not-found", "act.by-nobody", "agreement.no-such-version",
///         "agreement.not-a-party", "agreement.out-of-order" before the version was made,
///         "agreement.nothing-stated".
Result<Events> decide(const parties::Parties& parties, const decisions::Decisions& decisions,
                      const Agreements& agreements, const StateConsiderations& command,
                      const Context& context);
void apply(Agreements& agreements, const ConsiderationsStated& event, const Stamp& stamp);

} // namespace concordat::agreements
