// SPDX-License-Identifier: GPL-3.0-or-later
// Records the outcome of a gate: chosen, never inferred from wording.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct RecordGateOutcome {
    static constexpr std::string_view kName = "record-gate-outcome";
    static constexpr std::string_view kSays =
        "Records the chosen outcome of a gate: proceed, with conditions, hold, re-plan, stop.";

    MeetingId meeting;
    GateOutcome outcome = GateOutcome::proceed;
    std::vector<Text> conditions;
    std::optional<Text> reason;
};
BOOST_DESCRIBE_STRUCT(RecordGateOutcome, (), (meeting, outcome, conditions, reason))

struct GateOutcomeRecorded {
    static constexpr std::string_view kName = "GateOutcomeRecorded";

    MeetingId meeting;
    GateOutcome outcome = GateOutcome::proceed;
    std::vector<Text> conditions;
    std::optional<Text> reason;
};
BOOST_DESCRIBE_STRUCT(GateOutcomeRecorded, (), (meeting, outcome, conditions, reason))

/// Errors  "thing.not-found", "gate.not-a-gate", "gate.recorded", "meeting.adjourned",
/// "gate.before-the-meeting",
///         "meeting.inquorate", "gate.conditions-missing", "gate.conditions-without-outcome".
/// Flags   "meeting.quorum-not-shown" on the meeting.
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const RecordGateOutcome& command, const Context& context);
void apply(Meetings& meetings, const GateOutcomeRecorded& event, const Stamp& stamp);

} // namespace concordat::meetings
