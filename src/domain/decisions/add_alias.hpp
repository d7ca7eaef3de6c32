// SPDX-License-Identifier: GPL-3.0-or-later
// Records another name or number a decision goes by.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::decisions {

struct AddAlias {
    static constexpr std::string_view kName = "add-alias";
    static constexpr std::string_view kSays =
        "Records another name or number that a decision goes by.";

    DecisionId decision;
    std::string alias;
};
BOOST_DESCRIBE_STRUCT(AddAlias, (), (decision, alias))

struct AliasAdded {
    static constexpr std::string_view kName = "AliasAdded";

    DecisionId decision;
    std::string alias;
};
BOOST_DESCRIBE_STRUCT(AliasAdded, (), (decision, alias))

/// Errors  "thing.not-found".
Result<Events> decide(const parties::Parties& parties, const meetings::Meetings& meetings,
                      const Decisions& decisions, const AddAlias& command, const Context& context);
void apply(Decisions& decisions, const AliasAdded& event, const Stamp& stamp);

} // namespace concordat::decisions
