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
    std::vector<int> settles; ///< the effects of the text, from 1, that the board settles itself
    std::optional<std::string> told_by; ///< the source of the telling that stands
};
BOOST_DESCRIBE_STRUCT(RecommendationResolved, (),
                      (recommendation, text, outcome, standing, required, known, because, says,
                       settles, told_by))

/// The vote is judged by the terms of reference of the day on which the positions were taken, and
/// by the attendance of the meeting, however late it is resolved.
///
/// Errors  "thing.not-found", "recommendation.settled", "recommendation.before-it-was-presented",
///         "recommendation.out-of-order", "recommendation.condition-open",
///         "meeting.adjourned", "recommendation.before-its-meeting", "recommendation.deferred",
///         "meeting.inquorate", "position.not-recorded", "position.of-an-absent-seat",
///         "interest.bars-the-vote", "agenda.for-information",
///         "board.rule-not-stated".
/// Flags   "board.rule-not-stated", "recommendation.agreed-outside-a-meeting",
///         "position.incomplete", "meeting.quorum-not-shown" on the meeting.
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const ResolveRecommendation& command, const Context& context);
void apply(Meetings& meetings, const RecommendationResolved& event, const Stamp& stamp);

/// What a board made of a text: the outcome, and the day whose terms of reference it goes by.
struct Made {
    Outcome outcome = Outcome::agreed;
    int text = 1;
    Day by_terms_of;
};

/// The resolution that this makes on the day: noted where the text only asks to note, pending or
/// lapsed by its conditions as they stood, and otherwise what it is worth and whose ratification it
/// needs, and which effects of the text it completes itself.
RecommendationResolved resolved(const parties::Parties& parties, const Meetings& meetings,
                                const RecommendationId& id, const Made& made, Day on);

} // namespace concordat::meetings
