// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a withheld part of a decision public from its day on. Until then it stays withheld: what
// was said of it, and why, is kept.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

struct DisclosePart {
    static constexpr std::string_view kName = "disclose-part";
    static constexpr std::string_view kSays =
        "Makes a withheld part of a decision public from this day, with the reason.";

    DecisionId decision;
    std::string part;
    Text reason; ///< why it is withheld no more
};
BOOST_DESCRIBE_STRUCT(DisclosePart, (), (decision, part, reason))

struct PartDisclosed {
    static constexpr std::string_view kName = "PartDisclosed";

    DecisionId decision;
    std::string part;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(PartDisclosed, (), (decision, part, reason))

/// Errors  "thing.not-found", "part.not-found", "part.disclosed", "part.not-withheld".
/// Flags   once the decision is published, "publication.placeholder", "publication.empty-label",
///         "publication.personal-data".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const DisclosePart& command,
                      const Context& context);
void apply(Decisions& decisions, const PartDisclosed& event, const Stamp& stamp);

} // namespace concordat::decisions
