// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a recommendation: its texts and the positions on each, what it asks and what became
// of it, who has ratified it and who has not, and from when it is in force.
#pragma once

#include "views/minutes.hpp"

namespace concordat::views {

struct PositionView {
    SeatView seat;
    std::optional<HolderView> holder; ///< of the seat's office on the day
    meetings::Position position = meetings::Position::not_recorded;
    std::optional<Words> reason;
    std::optional<Named> taken_by; ///< an alternate; it is then whose holder is named
};
BOOST_DESCRIBE_STRUCT(PositionView, (), (seat, holder, position, reason, taken_by))

/// What a text brings about once it is agreed, or ratified where the board may not settle it.
struct EffectView {
    Words says;
    effects::CompletedBy completed_by = effects::CompletedBy::ratification;
    std::optional<Day> came_about;
    std::optional<EffectEnd> ended; ///< its cause was taken away
};
BOOST_DESCRIBE_STRUCT(EffectView, (), (says, completed_by, came_about, ended))

struct TextView {
    int number = 1;
    Words words;
    meetings::Verb verb = meetings::Verb::approve;
    meetings::Class class_ = meetings::Class::decision;
    Day since;
    bool agreed = false; ///< this is the text the board agreed
    std::vector<EffectView> effects;
    std::optional<Day> positions_on;
    std::optional<meetings::Known> positions_known;
    std::vector<PositionView> positions;
};
BOOST_DESCRIBE_STRUCT(TextView, (),
                      (number, words, verb, class_, since, agreed, effects, positions_on,
                       positions_known, positions))

struct OutcomeView {
    meetings::Outcome outcome = meetings::Outcome::not_stated;
    std::optional<Day> since;
    int text = 1;
    meetings::Known known = meetings::Known::recorded;
    std::optional<Day> until;
    std::optional<Words> reason;
    std::optional<Named> because;
    std::optional<std::string> says;
};
BOOST_DESCRIBE_STRUCT(OutcomeView, (), (outcome, since, text, known, until, reason, because, says))

enum class ConditionState : std::uint8_t { met, open, failed };
BOOST_DESCRIBE_ENUM(ConditionState, met, open, failed)

struct ConditionView {
    Named item;
    ConditionState state = ConditionState::open;
    meetings::Outcome outcome = meetings::Outcome::not_stated;
    std::optional<Day> since;
};
BOOST_DESCRIBE_STRUCT(ConditionView, (), (item, state, outcome, since))

/// What one body has done with the resolution.
struct RatificationView {
    Named body;
    std::optional<Named> answered_by; ///< its successor, where that answered
    decisions::Answer answer = decisions::Answer::not_decided;
    bool counts = false;
    bool divergent = false;
    bool of_other_text = false; ///< it adopts a text that was not the one resolved
    std::optional<DecisionRow> decision;
    std::optional<int> text;
    std::optional<Day> decided;
    std::optional<Day> effective;
    bool early = false; ///< signed before the resolution
    std::optional<AdoptedIf> adopted_if;
    std::optional<EndingView> ended; ///< what ends the ratification, of what was decided by the day
    std::optional<Day> waits_since;  ///< the resolution, or the day its adoption ended
    int lag = 0;                   ///< days from the resolution to the signature, or waited so far
    std::optional<Day> gone_since; ///< it ended without a successor, and had not ratified
};
BOOST_DESCRIBE_STRUCT(RatificationView, (),
                      (body, answered_by, answer, counts, divergent, of_other_text, decision, text,
                       decided, effective, early, adopted_if, ended, waits_since, lag, gone_since))

/// A stretch of days on which it is, was or will be in force.
struct InForce {
    Day from;
    std::optional<Day> until; ///< the first day on which it is not
};
BOOST_DESCRIBE_STRUCT(InForce, (), (from, until))

/// A board that the item has been through before: its outcome, and how its seats stood.
struct PassedView {
    Named board;
    Named meeting;
    Day on;
    int text = 1;
    meetings::Outcome outcome = meetings::Outcome::agreed;
    std::optional<meetings::Standing> standing; ///< what that outcome is worth
    Day referred;                               ///< to the next board
    std::optional<Day> positions_on;
    std::vector<PositionView> positions;
};
BOOST_DESCRIBE_STRUCT(PassedView, (),
                      (board, meeting, on, text, outcome, standing, referred, positions_on,
                       positions))

/// What one document tells of the outcome.
struct ToldView {
    meetings::Outcome outcome = meetings::Outcome::agreed;
    int text = 1;
    Date when;
    std::optional<std::string> vote;
    std::string source;
    bool stands = false; ///< its flag is cleared, and this is the board's outcome
};
BOOST_DESCRIBE_STRUCT(ToldView, (), (outcome, text, when, vote, source, stands))

/// In one sentence; of what only a document tells, no more than it says. Nothing where there is
/// nothing to say.
std::optional<std::string> how_it_came_about(const meetings::Recommendation& item,
                                             const Since<meetings::Standpoint>& outcome);

struct RecommendationPage {
    Named recommendation;
    std::optional<std::string> number; ///< as the paper numbers it
    int order = 1;                     ///< at its meeting
    std::optional<std::string> group;
    bool added_at_meeting = false;
    bool in_writing = false; ///< put to the board in a written procedure, without a meeting
    Named board;
    Named meeting;
    Day meeting_on;
    std::vector<Named> carried_to;    ///< meetings that continued it, or of a further board
    std::vector<PassedView> passed;   ///< boards before the one that has it now, in order
    std::optional<Named> referred_to; ///< the board that has it now, where others had it before
    std::optional<Named> paper;
    std::optional<std::string> agenda_item;
    std::optional<std::string> matter; ///< that the item is put to the board as being of
    std::vector<TextView> texts;
    meetings::Outcome outcome = meetings::Outcome::not_stated;
    OutcomeView standing; ///< of the outcome: since when, of which text, and why
    std::vector<OutcomeView> history;
    std::optional<meetings::Standing> board_standing; ///< what the board's outcome is worth
    std::optional<Day> resolved;
    std::vector<ConditionView> conditions;
    std::vector<Named> dependents;      ///< those that name it as a condition
    std::vector<Named> waiting_on_this; ///< of these, that are pending because of it
    bool needs_ratification = false;
    std::optional<std::string> required_because;
    std::vector<RatificationView> ratifications;
    int waits_on = 0; ///< bodies that have yet to adopt it
    bool in_force = false;
    std::optional<Day> in_force_from;  ///< may be a later day
    std::optional<Day> in_force_until; ///< may be a later day too
    std::vector<InForce> times_in_force;
    std::vector<CorrectionView> corrections; ///< of the minutes of its meetings
    std::vector<ToldView> tellings;          ///< of the outcome, by documents known on the day
    std::vector<InterestView> interests;     ///< in it, and in all items of its meetings
    std::vector<StatementView> statements;   ///< outside the vote
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(RecommendationPage, (),
                      (recommendation, number, order, group, added_at_meeting, in_writing, board,
                       meeting, meeting_on, carried_to, passed, referred_to, paper, agenda_item,
                       matter, texts, outcome, standing, history, board_standing, resolved,
                       conditions, dependents, waiting_on_this, needs_ratification,
                       required_because, ratifications, waits_on, in_force, in_force_from,
                       in_force_until, times_in_force, corrections, tellings, interests, statements,
                       flags))

std::optional<RecommendationPage> recommendation_page(const Seen& seen, const RecommendationId& id);

} // namespace concordat::views
