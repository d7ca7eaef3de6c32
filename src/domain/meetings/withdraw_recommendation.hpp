// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a recommendation back. What waits on it lapses.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct WithdrawRecommendation {
    static constexpr std::string_view kName = "withdraw-recommendation";
    static constexpr std::string_view kSays =
        "Takes a recommendation back before its outcome; what waits on it lapses.";

    RecommendationId recommendation;
    std::optional<Text> reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawRecommendation, (), (recommendation, reason))

struct RecommendationWithdrawn {
    static constexpr std::string_view kName = "RecommendationWithdrawn";

    RecommendationId recommendation;
    std::optional<Text> reason;
};
BOOST_DESCRIBE_STRUCT(RecommendationWithdrawn, (), (recommendation, reason))

/// Errors  "thing.not-found", "recommendation.settled", "recommendation.before-it-was-presented",
///         "recommendation.out-of-order".
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const WithdrawRecommendation& command, const Context& context);
void apply(Meetings& meetings, const RecommendationWithdrawn& event, const Stamp& stamp);

} // namespace concordat::meetings
