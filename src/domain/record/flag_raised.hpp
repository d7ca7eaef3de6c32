// SPDX-License-Identifier: GPL-3.0-or-later
// A flag: a doubt or warning on a thing, raised by a rule or a person.
#pragma once

#include "domain/ids.hpp"

#include <string>

#include <boost/describe.hpp>

namespace concordat::record {

struct FlagRaised {
    static constexpr std::string_view kName = "FlagRaised";

    ThingId on;
    std::string rule; ///< rule id; "flag.raised-by-a-person" where somebody raised it
    std::string says; ///< one sentence

    bool operator==(const FlagRaised&) const = default;
};
BOOST_DESCRIBE_STRUCT(FlagRaised, (), (on, rule, says))

} // namespace concordat::record
