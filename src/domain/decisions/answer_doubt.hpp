// SPDX-License-Identifier: GPL-3.0-or-later
// What a body makes of a decision of its own that is in doubt: it confirms it, or withdraws it.
// Until then the decision counts. Confirmed, it stands from its own day; withdrawn, it counts as
// revoked from the day of the withdrawal, and stays on record.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

struct ConfirmDecision {
    static constexpr std::string_view kName = "confirm-decision";
    static constexpr std::string_view kSays =
        "A body stands by a decision of its own that is in doubt, with the reason.";

    DecisionId decision;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(ConfirmDecision, (), (decision, reason))

struct WithdrawDecision {
    static constexpr std::string_view kName = "withdraw-decision";
    static constexpr std::string_view kSays =
        "A body withdraws a decision of its own that is in doubt: it counts as revoked from then.";

    DecisionId decision;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawDecision, (), (decision, reason))

struct DecisionConfirmed {
    static constexpr std::string_view kName = "DecisionConfirmed";

    DecisionId decision;
    Text reason;
    OfficeId by;
};
BOOST_DESCRIBE_STRUCT(DecisionConfirmed, (), (decision, reason, by))

struct DecisionWithdrawn {
    static constexpr std::string_view kName = "DecisionWithdrawn";

    DecisionId decision;
    Text reason;
    OfficeId by;
};
BOOST_DESCRIBE_STRUCT(DecisionWithdrawn, (), (decision, reason, by))

/// Errors  "thing.not-found", "act.by-nobody", "body.ended", "decision.wrong-office",
///         "decision.not-in-doubt".
/// Flags   "office.holder-not-stated".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const ConfirmDecision& command,
                      const Context& context);
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const WithdrawDecision& command,
                      const Context& context);
void apply(Decisions& decisions, const DecisionConfirmed& event, const Stamp& stamp);
void apply(Decisions& decisions, const DecisionWithdrawn& event, const Stamp& stamp);

} // namespace concordat::decisions
