// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the board's outcome on the current text: by its decision rule, from the positions recorded.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct ResolveRecommendation {
    static constexpr std::string_view kName = "resolve-recommendation";
    static constexpr std::string_view kSays = "Takes the board's outcome on the current text, by "
                                              "its decision rule, from the positions recorded.";

    RecommendationId recommendation;
};
BOOST_DESCRIBE_STRUCT(ResolveRecommendation, (), (recommendation))

struct RecommendationResolved {
    static constexpr std::string_view kName = "RecommendationResolved";

    RecommendationId recommendation;
    int text = 1;
    Outcome outcome = Outcome::agreed;
    std::optional<Standing> standing;
    std::vector<BodyId> required; ///< fixed on this day
    Known known = Known::recorded;
    std::optional<RecommendationId>
        because; ///< the condition that is open, was met last, or failed
    std::optional<std::string> says;
};
BOOST_DESCRIBE_STRUCT(RecommendationResolved, (),
                      (recommendation, text, outcome, standing, required, known, because, says))

/// Errors  "thing.not-found", "recommendation.settled", "recommendation.before-it-was-presented",
///         "recommendation.out-of-order", "recommendation.condition-open",
///         "recommendation.before-its-meeting", "meeting.inquorate", "position.not-recorded",
///         "board.rule-not-stated".
/// Flags   "board.rule-not-stated", "recommendation.agreed-outside-a-meeting".
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const ResolveRecommendation& command, const Context& context);
void apply(Meetings& meetings, const RecommendationResolved& event, const Stamp& stamp);

/// The resolution that this vote makes on the day: noted where the text only asks to note, pending
/// or lapsed by its conditions as they stood, and otherwise what it is worth and whose ratification
/// it needs.
RecommendationResolved resolved(const parties::Parties& parties, const Meetings& meetings,
                                const RecommendationId& id, Outcome voted, Day on);

} // namespace concordat::meetings
