// SPDX-License-Identifier: GPL-3.0-or-later
// Records that a party lost its power to be one: it drops out, and the agreement goes on among the
// others. A party whose body ends without a successor drops out of itself.
#pragma once

#include "domain/agreements/agreements.hpp"

namespace concordat::agreements {

struct TellDropOut {
    static constexpr std::string_view kName = "tell-drop-out";
    static constexpr std::string_view kSays =
        "Records that a party lost its power to be one, and why: it drops out of the agreement.";

    AgreementId agreement;
    OfficeId party;
    std::string because;
};
BOOST_DESCRIBE_STRUCT(TellDropOut, (), (agreement, party, because))

struct PartyDroppedOut {
    static constexpr std::string_view kName = "PartyDroppedOut";

    AgreementId agreement;
    OfficeId party;
    std::string because;
};
BOOST_DESCRIBE_STRUCT(PartyDroppedOut, (), (agreement, party, because))

/// Of every version made by the day; a later one may name the party again.
///
/// Errors  "thing.not-found", "agreement.out-of-order" before version 1 was made,
///         "agreement.not-a-party", "agreement.party-left".
/// Flags   "agreement.considerations-missing" where that completes a version,
///         "agreement.withdrawn-complete" where that was withdrawn later.
Result<Events> decide(const parties::Parties& parties, const decisions::Decisions& decisions,
                      const Agreements& agreements, const TellDropOut& command,
                      const Context& context);
void apply(Agreements& agreements, const PartyDroppedOut& event, const Stamp& stamp);

} // namespace concordat::agreements
