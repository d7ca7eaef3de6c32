// SPDX-License-Identifier: GPL-3.0-or-later
// How a version of an agreement comes to an end, or a party leaves it: by notice, by the consent of
// all, by a direction, or because a party is none any more. Each is kept with its day.
#pragma once

#include "base/day.hpp"
#include "base/text.hpp"
#include "domain/ids.hpp"

#include <cstdint>
#include <optional>
#include <string>

#include <boost/describe.hpp>

namespace concordat::agreements {

/// What the notice of one party is for: that it leaves, or that the agreement ends for all.
enum class NoticeTo : std::uint8_t { leave, end };
BOOST_DESCRIBE_ENUM(NoticeTo, leave, end)

struct Notice {
    OfficeId party;
    OfficeId by; ///< the party, or the office of the body that took its body's place
    std::optional<DecisionId> decision; ///< the body's own, behind it
    NoticeTo to = NoticeTo::leave;
    Day ends; ///< the day after its last
    std::optional<Text> reasons;
    Day on;
};
BOOST_DESCRIBE_STRUCT(Notice, (), (party, by, decision, to, ends, reasons, on))

/// A party's consent to an end. A later one of the same party takes its place.
struct EndConsent {
    OfficeId party;
    OfficeId by;
    std::optional<DecisionId> decision;
    Day ends; ///< the day after the last
    Day on;
};
BOOST_DESCRIBE_STRUCT(EndConsent, (), (party, by, decision, ends, on))

/// The Home Secretary's: it sets the last day, whatever was so before.
struct Direction {
    OfficeId by;
    Day ends; ///< the day after the last
    std::string basis;
    Day on;
};
BOOST_DESCRIBE_STRUCT(Direction, (), (by, ends, basis, on))

/// A party that lost its power to be one.
struct DropOut {
    OfficeId party;
    std::string because;
    Day on; ///< the first day on which it was none
};
BOOST_DESCRIBE_STRUCT(DropOut, (), (party, because, on))

} // namespace concordat::agreements
