// SPDX-License-Identifier: GPL-3.0-or-later
// Ends a body whose place nobody takes. What it decided stays; it is no party to any agreement
// from then.
#pragma once

#include "domain/parties/parties.hpp"

namespace concordat::parties {

struct EndBody {
    static constexpr std::string_view kName = "end-body";
    static constexpr std::string_view kSays = "Ends a body on a day; nobody takes its place.";

    BodyId body;
    std::optional<std::string> by_law; ///< what ended it, as written
};
BOOST_DESCRIBE_STRUCT(EndBody, (), (body, by_law))

struct BodyEnded {
    static constexpr std::string_view kName = "BodyEnded";

    BodyId body;
    std::optional<std::string> by_law;
};
BOOST_DESCRIBE_STRUCT(BodyEnded, (), (body, by_law))

/// Errors  "thing.not-found", "body.succeeded" where it ended already,
///         "body.ended-before-it-followed".
Result<Events> decide(const Parties& parties, const EndBody& command, const Context& context);
void apply(Parties& parties, const BodyEnded& event, const Stamp& stamp);

/// A body ends once, and not before it took the place of another.
///
/// Errors  "body.succeeded" at the field given, "body.ended-before-it-followed" at "/on".
Result<void> check_may_end(const Parties& parties, const Body& body, Day on,
                           const std::string& field);

} // namespace concordat::parties
