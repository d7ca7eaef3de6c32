// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a recommendation to a meeting, numbered and grouped as its paper does, with its conditions.
#pragma once

#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

struct PresentRecommendation {
    static constexpr std::string_view kName = "present-recommendation";
    static constexpr std::string_view kSays =
        "Puts a recommendation to a meeting, with its text, verb, class, conditions and effects.";

    RecommendationId recommendation;
    MeetingId meeting;
    std::optional<PaperId> paper;
    std::optional<std::string> agenda_item;
    std::optional<std::string> number;
    std::optional<std::string> group;
    Text text;
    Verb verb = Verb::approve;
    std::optional<Class> class_; ///< decision where it is left out, note where the verb is note
    std::vector<RecommendationId> only_if_agreed;
    std::optional<bool> added_at_meeting;
    std::vector<Effect> effects;
    std::optional<std::vector<BodyId>>
        required_bodies; ///< where it needs others than the board's terms name
    std::optional<std::string> required_because;
    std::optional<std::string> matter; ///< of those that the terms of a board name that decides
};
BOOST_DESCRIBE_STRUCT(PresentRecommendation, (),
                      (recommendation, meeting, paper, agenda_item, number, group, text, verb,
                       class_, only_if_agreed, added_at_meeting, effects, required_bodies,
                       required_because, matter))

struct RecommendationPresented {
    static constexpr std::string_view kName = "RecommendationPresented";

    RecommendationId recommendation;
    MeetingId meeting;
    std::optional<PaperId> paper;
    std::optional<std::string> agenda_item;
    std::optional<std::string> number;
    std::optional<std::string> group;
    Text text;
    Verb verb = Verb::approve;
    Class class_ = Class::decision;
    std::vector<RecommendationId> only_if_agreed;
    std::optional<bool> added_at_meeting;
    std::vector<Effect> effects;
    std::optional<std::vector<BodyId>> required_bodies;
    std::optional<std::string> required_because;
    std::optional<std::string> matter;
};
BOOST_DESCRIBE_STRUCT(RecommendationPresented, (),
                      (recommendation, meeting, paper, agenda_item, number, group, text, verb,
                       class_, only_if_agreed, added_at_meeting, effects, required_bodies,
                       required_because, matter))

/// Errors  "id.taken", "thing.not-found", "recommendation.after-its-meeting",
///         "recommendation.number-twice", "recommendation.waits-on-itself",
///         "recommendation.condition-twice", "recommendation.added-before-the-meeting",
///         "recommendation.required-without-reason", "recommendation.reason-without-required",
///         "agenda.no-such-item", those of check_effects, and "name.unchanged" for a name the thing
///         has that day, where no later one is on record.
/// Flags   "recommendation.without-notice", those of flags_of.
Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const PresentRecommendation& command, const Context& context);
void apply(Meetings& meetings, const RecommendationPresented& event, const Stamp& stamp);

} // namespace concordat::meetings
