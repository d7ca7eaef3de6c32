// SPDX-License-Identifier: GPL-3.0-or-later
// Gives public notice of a decision. Refused while a part does not say whether it is public.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

struct PublishDecision {
    static constexpr std::string_view kName = "publish-decision";
    static constexpr std::string_view kSays =
        "Gives public notice of a decision, with its non-public parts withheld.";

    DecisionId decision;
};
BOOST_DESCRIBE_STRUCT(PublishDecision, (), (decision))

struct DecisionPublished {
    static constexpr std::string_view kName = "DecisionPublished";

    DecisionId decision;
};
BOOST_DESCRIBE_STRUCT(DecisionPublished, (), (decision))

/// Errors  "thing.not-found", "decision.not-decided", "decision.published",
///         "decision.out-of-order", "part.disclosure-not-stated".
/// Flags   "publication.says-nothing", "publication.placeholder", "publication.empty-label",
///         "publication.personal-data", "decision.other-instrument".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const PublishDecision& command,
                      const Context& context);
void apply(Decisions& decisions, const DecisionPublished& event, const Stamp& stamp);

} // namespace concordat::decisions
