// SPDX-License-Identifier: GPL-3.0-or-later
// Records a body's own determination whether a decision is of significant public interest, who made
// it and why, and which instrument that chooses.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

struct DeterminePublicInterest {
    static constexpr std::string_view kName = "determine-public-interest";
    static constexpr std::string_view kSays =
        "Records the body's own determination whether a decision is of significant public "
        "interest, why, and the instrument that it chooses.";

    DecisionId decision;
    PublicInterest interest = PublicInterest::significant;
    Text reason;
    std::optional<SchemeId> instrument;
    std::optional<std::string> exemption; ///< under which the reasons are not public
    std::optional<Text> changed_because;  ///< where it takes an earlier one's place
};
BOOST_DESCRIBE_STRUCT(DeterminePublicInterest, (),
                      (decision, interest, reason, instrument, exemption, changed_because))

struct PublicInterestDetermined {
    static constexpr std::string_view kName = "PublicInterestDetermined";

    DecisionId decision;
    PublicInterest interest = PublicInterest::significant;
    Text reason;
    std::optional<SchemeId> instrument;
    std::optional<std::string> exemption;
    std::optional<Text> changed_because;
    OfficeId by;
};
BOOST_DESCRIBE_STRUCT(PublicInterestDetermined, (),
                      (decision, interest, reason, instrument, exemption, changed_because, by))

/// Errors  "thing.not-found", "act.by-nobody", "determination.wrong-office",
///         "determination.instrument-of-another", "determination.made",
///         "determination.unchanged", "determination.nothing-to-change".
/// Flags   "decision.other-instrument" on one signed or published, "office.holder-not-stated".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const DeterminePublicInterest& command,
                      const Context& context);
void apply(Decisions& decisions, const PublicInterestDetermined& event, const Stamp& stamp);

/// "decision.other-instrument": by the determination of the day it goes on another instrument than
/// the one it has by then; nothing where either is not stated.
void flag_other_instrument(Events& events, const Decisions& decisions, const DecisionId& id,
                           Day on);

/// The same of the instrument given.
void flag_instrument(Events& events, const Decisions& decisions, const DecisionId& id,
                     const Determination* made, const SchemeId& given);

/// The office that may determine something for the body: any of its own.
///
/// Errors  "determination.wrong-office" at "/by".
Result<void> check_determines(const parties::Parties& parties, const BodyId& body,
                              const OfficeId& by);

} // namespace concordat::decisions
