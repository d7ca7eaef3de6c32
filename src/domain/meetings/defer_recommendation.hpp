// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a recommendation off to a later day.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct DeferRecommendation {
    static constexpr std::string_view kName = "defer-recommendation";
    static constexpr std::string_view kSays = "Puts a recommendation off to a later day.";

    RecommendationId recommendation;
    Day until;
    std::optional<Text> reason;
};
BOOST_DESCRIBE_STRUCT(DeferRecommendation, (), (recommendation, until, reason))

struct RecommendationDeferred {
    static constexpr std::string_view kName = "RecommendationDeferred";

    RecommendationId recommendation;
    Day until;
    std::optional<Text> reason;
};
BOOST_DESCRIBE_STRUCT(RecommendationDeferred, (), (recommendation, until, reason))

/// Errors  "thing.not-found", "recommendation.settled", "recommendation.before-it-was-presented",
///         "recommendation.out-of-order", "recommendation.agreed-on-condition",
///         "meeting.adjourned", "recommendation.before-its-meeting",
///         "recommendation.deferred-to-the-past", "meeting.inquorate" on the day of the meeting.
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const DeferRecommendation& command, const Context& context);
void apply(Meetings& meetings, const RecommendationDeferred& event, const Stamp& stamp);

} // namespace concordat::meetings
