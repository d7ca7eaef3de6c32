// SPDX-License-Identifier: GPL-3.0-or-later
// Records that the event has come which ends a delegation by its terms: a stage begins, a further
// decision is taken. Draws dated after it are refused; those recorded before are in doubt.
#pragma once

#include "domain/authority/authority.hpp"
#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::authority {

struct EndDelegation {
    static constexpr std::string_view kName = "end-delegation";
    static constexpr std::string_view kSays =
        "Records that the event has come which ends a delegation by its terms.";

    DelegationId delegation;
    std::string because; ///< what happened
};
BOOST_DESCRIBE_STRUCT(EndDelegation, (), (delegation, because))

struct DelegationEnded {
    static constexpr std::string_view kName = "DelegationEnded";

    DelegationId delegation;
    std::string because;
};
BOOST_DESCRIBE_STRUCT(DelegationEnded, (), (delegation, because))

/// Errors  "thing.not-found", "delegation.no-such-end", "delegation.ended-already",
///         "delegation.not-agreed".
/// What was done under it from that day on is in doubt (effects/doubt.hpp).
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const decisions::Decisions& decisions,
                      const agreements::Agreements& agreements, const Authority& authority,
                      const EndDelegation& command, const Context& context);
void apply(Authority& authority, const DelegationEnded& event, const Stamp& stamp);

} // namespace concordat::authority
