// SPDX-License-Identifier: GPL-3.0-or-later
// Ends a body's register of an instrument: decisions of this day and later have no number in it.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

struct EndReferenceScheme {
    static constexpr std::string_view kName = "end-reference-scheme";
    static constexpr std::string_view kSays =
        "Ends a body's register; its day is the first whose decisions have no number in it.";

    SchemeId scheme;
};
BOOST_DESCRIBE_STRUCT(EndReferenceScheme, (), (scheme))

struct ReferenceSchemeEnded {
    static constexpr std::string_view kName = "ReferenceSchemeEnded";

    SchemeId scheme;
};
BOOST_DESCRIBE_STRUCT(ReferenceSchemeEnded, (), (scheme))

/// Errors  "thing.not-found", "scheme.ended", "scheme.ends-before-it-begins",
///         "reference.after-its-scheme" where a decision of the day or later has a number in it.
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const EndReferenceScheme& command,
                      const Context& context);
void apply(Decisions& decisions, const ReferenceSchemeEnded& event, const Stamp& stamp);

} // namespace concordat::decisions
