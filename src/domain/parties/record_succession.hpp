// SPDX-License-Identifier: GPL-3.0-or-later
// Ends one body and names the one that follows it. Past acts stay with the body that did them.
#pragma once

#include "domain/parties/parties.hpp"

namespace concordat::parties {

struct RecordSuccession {
    static constexpr std::string_view kName = "record-succession";
    static constexpr std::string_view kSays =
        "Ends a body on a day and names its successor, which takes its place from then.";

    BodyId predecessor;
    BodyId successor;
};
BOOST_DESCRIBE_STRUCT(RecordSuccession, (), (predecessor, successor))

struct BodySucceeded {
    static constexpr std::string_view kName = "BodySucceeded";

    BodyId predecessor;
    BodyId successor;
};
BOOST_DESCRIBE_STRUCT(BodySucceeded, (), (predecessor, successor))

/// Errors  "thing.not-found", "body.succeeded", "body.succession-cycle", "body.ended" where the
///         successor ended by the day, "body.ended-before-it-followed".
Result<Events> decide(const Parties& parties, const RecordSuccession& command,
                      const Context& context);
void apply(Parties& parties, const BodySucceeded& event, const Stamp& stamp);

} // namespace concordat::parties
