// SPDX-License-Identifier: GPL-3.0-or-later
// Says why a number in a register was never used.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

struct ExplainGap {
    static constexpr std::string_view kName = "explain-gap";
    static constexpr std::string_view kSays = "Says why a number in a register was never used.";

    SchemeId scheme;
    std::string reference;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(ExplainGap, (), (scheme, reference, reason))

struct GapExplained {
    static constexpr std::string_view kName = "GapExplained";

    SchemeId scheme;
    std::string reference;
    Text reason;
};
BOOST_DESCRIBE_STRUCT(GapExplained, (), (scheme, reference, reason))

/// Errors  "thing.not-found", "reference.not-of-its-scheme", "gap.number-used",
///         "gap.explained", "gap.not-a-gap".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const ExplainGap& command,
                      const Context& context);
void apply(Decisions& decisions, const GapExplained& event, const Stamp& stamp);

} // namespace concordat::decisions
