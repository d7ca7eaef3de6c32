// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a doubt or warning on a thing. It changes nothing silently, and stays open until settled.
#pragma once

#include "domain/record/flag_raised.hpp"
#include "domain/record/record.hpp"

namespace concordat::record {

struct RaiseFlag {
    static constexpr std::string_view kName = "raise-flag";
    static constexpr std::string_view kSays =
        "Puts a doubt on a thing, open until someone settles it with a reason. Its words are "
        "public, but on what is withheld or not yet decided.";

    ThingId thing;
    std::string says;
};
BOOST_DESCRIBE_STRUCT(RaiseFlag, (), (thing, says))

inline constexpr std::string_view kRaisedByAPerson = "flag.raised-by-a-person";

/// Errors  "flag.on-a-flag": its id would be longer than any that can be settled.
/// Flags   "flag.raised-by-a-person"; nothing where one stands open in the same words.
Result<Events> decide(const Record& record, const RaiseFlag& command, const Context& context);
void apply(Record& record, const FlagRaised& event, const Stamp& stamp);

} // namespace concordat::record
