// SPDX-License-Identifier: GPL-3.0-or-later
// Refers what a board recommends to a meeting of a further board, which takes its own outcome.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

#include <optional>
#include <string>

namespace concordat::meetings {

struct ReferRecommendation {
    static constexpr std::string_view kName = "refer-recommendation";
    static constexpr std::string_view kSays =
        "Refers what a board recommends to a meeting of a further board, for its own outcome.";

    RecommendationId recommendation;
    MeetingId to; ///< a meeting of the further board
    std::optional<std::string>
        matter; ///< of those that the further board's terms name; left out, as it was
};
BOOST_DESCRIBE_STRUCT(ReferRecommendation, (), (recommendation, to, matter))

struct RecommendationReferred {
    static constexpr std::string_view kName = "RecommendationReferred";

    RecommendationId recommendation;
    MeetingId to;
    std::optional<std::string> matter; ///< where it changes
};
BOOST_DESCRIBE_STRUCT(RecommendationReferred, (), (recommendation, to, matter))

/// The resolution of each board is worth what that board's standing says. Only what a board
/// recommends or scrutinises goes on: what a board decides, or agrees in principle, another cannot
/// add to.
///
/// Errors  "thing.not-found", "recommendation.not-agreed-to-refer",
///         "recommendation.decided-where-it-is", "recommendation.referred-to-its-own-board",
///         "recommendation.out-of-order", "recommendation.after-its-meeting", "meeting.adjourned".
/// Flags   "recommendation.referred-elsewhere" where the board's terms name another to recommend
///         to.
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const ReferRecommendation& command, const Context& context);
void apply(Meetings& meetings, const RecommendationReferred& event, const Stamp& stamp);

} // namespace concordat::meetings
