// SPDX-License-Identifier: GPL-3.0-or-later
// Which entries of the record tell of a thing, by the day from which each holds. An index of the
// state, kept as events are applied, so that the chronology of a thing is read without the rest.
#pragma once

#include "base/day.hpp"
#include "base/table.hpp"
#include "domain/ids.hpp"

#include <compare>
#include <cstdint>
#include <vector>

#include <boost/describe.hpp>

namespace concordat {

/// In order of the day it holds from; of one day, as recorded.
struct Moment {
    Day on;
    std::uint32_t entry = 0; ///< its number in the ledger
    auto operator<=>(const Moment&) const = default;
};
BOOST_DESCRIBE_STRUCT(Moment, (), (on, entry))

struct Chronicle {
    Table<ThingId, std::vector<Moment>> of;

    const std::vector<Moment>& moments_of(const ThingId& thing) const;
};
BOOST_DESCRIBE_STRUCT(Chronicle, (), (of))

/// Enters that the entry tells of the things.
void follow(Chronicle& chronicle, const std::vector<ThingId>& things, const Moment& moment);

} // namespace concordat
