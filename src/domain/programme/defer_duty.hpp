// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a duty off that a decision leaves to a later step: an equality assessment, alternatives,
// detailed finance, value for money; and names where it falls due. It is still a duty, open until
// it is met.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

namespace concordat::programme {

struct DeferDuty {
    static constexpr std::string_view kName = "defer-duty";
    static constexpr std::string_view kSays =
        "Puts a duty off that a decision leaves to a gate, meeting or paper to come.";

    DutyId duty;
    DecisionId decision;
    DutyKind kind = DutyKind::other;
    std::optional<std::string> says; ///< what is left, in a few words
    DutyPlace at;
};
BOOST_DESCRIBE_STRUCT(DeferDuty, (), (duty, decision, kind, says, at))

struct DutyDeferred {
    static constexpr std::string_view kName = "DutyDeferred";

    DutyId duty;
    DecisionId decision;
    DutyKind kind = DutyKind::other;
    std::optional<std::string> says;
    DutyPlace at;
};
BOOST_DESCRIBE_STRUCT(DutyDeferred, (), (duty, decision, kind, says, at))

/// "the equality assessment", with what is left in a few words where that is said.
std::string called(const Duty& duty);

/// Whether the decision was taken by the day.
///
/// Errors  "thing.not-found" at "/decision"; the rule given.
Result<const decisions::Decision*> check_taken(const decisions::Decisions& decisions,
                                               const DecisionId& id, Day on, std::string rule);

/// Whether a duty may fall due there, from the day on.
///
/// Errors  "duty.place-missing", "duty.place-twice", "thing.not-found", "duty.place-has-passed", at
///         "/at".
Result<void> check_place(const meetings::Meetings& meetings, const Programme& programme,
                         const DutyPlace& at, Day on);

/// Errors  "id.taken", "thing.not-found", "duty.decision-not-taken", "duty.place-missing",
///         "duty.place-twice", "duty.place-has-passed".
/// Flags   "duty.place-only-named".
Result<Events> decide(const Ground& ground, const DeferDuty& command, const Context& context);
void apply(Programme& programme, const DutyDeferred& event, const Stamp& stamp);

} // namespace concordat::programme
