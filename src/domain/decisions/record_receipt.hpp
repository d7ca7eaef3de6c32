// SPDX-License-Identifier: GPL-3.0-or-later
// Says when the deciding office received a decision that was prepared without that day.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

struct RecordReceipt {
    static constexpr std::string_view kName = "record-receipt";
    static constexpr std::string_view kSays =
        "Says on which day the deciding office received what was prepared for it.";

    DecisionId decision;
};
BOOST_DESCRIBE_STRUCT(RecordReceipt, (), (decision))

struct DecisionReceived {
    static constexpr std::string_view kName = "DecisionReceived";

    DecisionId decision;
};
BOOST_DESCRIBE_STRUCT(DecisionReceived, (), (decision))

/// Errors  "thing.not-found", "decision.received", "decision.out-of-order",
///         "decision.before-its-meeting".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const RecordReceipt& command,
                      const Context& context);
void apply(Decisions& decisions, const DecisionReceived& event, const Stamp& stamp);

} // namespace concordat::decisions
