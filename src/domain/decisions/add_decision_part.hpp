// SPDX-License-Identifier: GPL-3.0-or-later
// Adds a part to a decision's record and says whether it is public.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

struct AddDecisionPart {
    static constexpr std::string_view kName = "add-decision-part";
    static constexpr std::string_view kSays =
        "Adds a part to a decision's record: public, non-public with exemption and reason, or not "
        "stated.";

    DecisionId decision;
    Part part;
};
BOOST_DESCRIBE_STRUCT(AddDecisionPart, (), (decision, part))

struct DecisionPartAdded {
    static constexpr std::string_view kName = "DecisionPartAdded";

    DecisionId decision;
    Part part;
};
BOOST_DESCRIBE_STRUCT(DecisionPartAdded, (), (decision, part))

/// Errors  "thing.not-found", "part.twice", "part.withheld-without-reason",
///         "part.public-with-exemption", "part.disclosure-not-stated" once the decision is
///         published.
/// Flags   "part.disclosure-not-stated", "part.review-not-stated"; once the decision is published,
///         "publication.placeholder", "publication.empty-label", "publication.personal-data".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const AddDecisionPart& command,
                      const Context& context);
void apply(Decisions& decisions, const DecisionPartAdded& event, const Stamp& stamp);

} // namespace concordat::decisions
