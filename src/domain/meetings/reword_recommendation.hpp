// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a recommendation a new text. The text before stays, and positions and effects belong to a
// text.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct RewordRecommendation {
    static constexpr std::string_view kName = "reword-recommendation";
    static constexpr std::string_view kSays =
        "Gives a recommendation a new text; the one before stays, marked so.";

    RecommendationId recommendation;
    Text text;
    std::optional<Verb> verb;    ///< as before where it is left out
    std::optional<Class> class_; ///< as before where it is left out
    std::vector<Effect> effects; ///< of the new text; those of the one before are not carried over
};
BOOST_DESCRIBE_STRUCT(RewordRecommendation, (), (recommendation, text, verb, class_, effects))

struct RecommendationReworded {
    static constexpr std::string_view kName = "RecommendationReworded";

    RecommendationId recommendation;
    Text text;
    Verb verb = Verb::approve;
    Class class_ = Class::decision;
    std::vector<Effect> effects;
};
BOOST_DESCRIBE_STRUCT(RecommendationReworded, (), (recommendation, text, verb, class_, effects))

/// Errors  "thing.not-found", "recommendation.settled", "recommendation.before-it-was-presented",
///         "recommendation.agreed-on-condition", "recommendation.text-unchanged"; of its effects
///         those of check_effects, "name.unchanged".
/// Flags   "recommendation.softened" where it asks for less than before; those of flags_of.
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const RewordRecommendation& command, const Context& context);
void apply(Meetings& meetings, const RecommendationReworded& event, const Stamp& stamp);

} // namespace concordat::meetings
