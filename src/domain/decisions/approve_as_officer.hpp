// SPDX-License-Identifier: GPL-3.0-or-later
// An officer of the body says that the request is fit to be decided. It comes after receipt and
// before the signature.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

struct ApproveAsOfficer {
    static constexpr std::string_view kName = "approve-as-officer";
    static constexpr std::string_view kSays =
        "An officer of the body says that the request is fit to be decided.";

    DecisionId decision;
};
BOOST_DESCRIBE_STRUCT(ApproveAsOfficer, (), (decision))

struct DecisionApprovedByOfficer {
    static constexpr std::string_view kName = "DecisionApprovedByOfficer";

    DecisionId decision;
    OfficeId by;
};
BOOST_DESCRIBE_STRUCT(DecisionApprovedByOfficer, (), (decision, by))

/// Errors  "thing.not-found", "act.by-nobody", "decision.wrong-office",
///         "decision.officer-approved", "decision.out-of-order", "decision.before-its-meeting".
/// Flags   "office.holder-not-stated".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const ApproveAsOfficer& command,
                      const Context& context);
void apply(Decisions& decisions, const DecisionApprovedByOfficer& event, const Stamp& stamp);

} // namespace concordat::decisions
