// SPDX-License-Identifier: GPL-3.0-or-later
// The items of a meeting's agenda: for decision or for information, public or exempt.
#pragma once

#include "base/day.hpp"
#include "base/result.hpp"
#include "base/text.hpp"

#include <cstdint>
#include <optional>
#include <string>

#include <boost/describe.hpp>

namespace concordat::meetings {

enum class Openness : std::uint8_t { public_, exempt };
BOOST_DESCRIBE_ENUM(Openness, public_, exempt)

enum class Purpose : std::uint8_t { decision, information };
BOOST_DESCRIBE_ENUM(Purpose, decision, information)

/// What is said of openness: an exemption says exempt where the openness is left out.
///
/// Errors  "exemption.of-what-is-public".
Result<std::optional<Openness>> openness_of(const std::optional<Openness>& openness,
                                            const std::optional<std::string>& exemption);

/// That an item became one for decision.
struct Upgrade {
    Day on;
    std::optional<Purpose> was;
    Day notice_given; ///< that it was to be decided
    std::optional<Text> reason;
};
BOOST_DESCRIBE_STRUCT(Upgrade, (), (on, was, notice_given, reason))

struct AgendaItem {
    std::string number;
    std::string title;
    std::optional<Purpose> purpose;
    Openness openness = Openness::public_;
    std::optional<std::string> exemption; ///< category, where exempt
    Day added;
    std::optional<Upgrade> upgraded;
};
BOOST_DESCRIBE_STRUCT(AgendaItem, (),
                      (number, title, purpose, openness, exemption, added, upgraded))

} // namespace concordat::meetings
