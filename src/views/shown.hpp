// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts that views are made of. None holds a Text: only words that were looked up, or
// why they are withheld.
//
//     Named board = seen.named(item.board, meeting.on);   // "Programme Board", now called
//                                                         // "Collaboration Board"
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/ids.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/record/record.hpp"

#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

namespace concordat::views {

/// A thing by the name it had on the day it is spoken of.
struct Named {
    ThingId id;
    std::string name;
    std::optional<std::string> now_called; ///< its present name, where that differs
    std::optional<Day> now_called_since;
    bool operator==(const Named&) const = default;
};
BOOST_DESCRIBE_STRUCT(Named, (), (id, name, now_called, now_called_since))

/// Words, or why this reader does not see them. One of the two is there.
struct Words {
    std::optional<std::string> text;
    std::optional<std::string> withheld; ///< one sentence
    bool operator==(const Words&) const = default;
};
BOOST_DESCRIBE_STRUCT(Words, (), (text, withheld))

/// Somebody in an office.
struct HolderView {
    parties::Capacity capacity = parties::Capacity::substantive;
    std::optional<Words> name;
    Day from;
    std::optional<Day> to; ///< the first day without them
    bool suspended = false;
    std::optional<std::string> by_decision;
};
BOOST_DESCRIBE_STRUCT(HolderView, (), (capacity, name, from, to, suspended, by_decision))

/// An office on a day, with who could act in it.
struct Post {
    Named office;
    std::vector<Named> bodies;
    std::optional<HolderView> holder; ///< none where nobody is recorded
    std::optional<bool> vacant;       ///< none where it is not stated
};
BOOST_DESCRIBE_STRUCT(Post, (), (office, bodies, holder, vacant))

/// A place on a board.
struct SeatView {
    SeatId seat;
    std::string name;
    std::optional<Named> office;
    std::optional<Named> appointed_by;
    std::optional<Day> ended;      ///< since when the body of its office, or that appoints, is gone
    std::optional<Named> now_with; ///< the body that took its place
    std::vector<Named> alternates; ///< offices that may take it
};
BOOST_DESCRIBE_STRUCT(SeatView, (), (seat, name, office, appointed_by, ended, now_with, alternates))

/// What a body said outside the vote.
struct StatementView {
    Named body;
    Day on;
    Words words;
    std::optional<std::string> source;
};
BOOST_DESCRIBE_STRUCT(StatementView, (), (body, on, words, source))

/// What a seat declared.
struct InterestView {
    SeatView seat;
    meetings::Interest interest = meetings::Interest::none;
    std::optional<Named> item; ///< none where it is in all items of its meeting
    Day on;
    std::optional<Words> nature;
};
BOOST_DESCRIBE_STRUCT(InterestView, (), (seat, interest, item, on, nature))

struct FlagRow {
    FlagId flag;
    Named on;
    std::string rule;
    Words says;
    Day raised;
    bool open = true;
};
BOOST_DESCRIBE_STRUCT(FlagRow, (), (flag, on, rule, says, raised, open))

struct DecisionRow {
    Named decision;
    std::optional<std::string> instrument; ///< of its reference scheme
    std::optional<std::string> reference;
    Named body;
    std::optional<Day> decided; ///< none while it is only prepared
    Day prepared;
    std::optional<decisions::Change> changed; ///< by decisions taken by the day
    std::optional<Day> changed_from;          ///< of the last of them; may be a later day
    std::optional<bool> in_part;              ///< only some of its limbs are changed
};
BOOST_DESCRIBE_STRUCT(DecisionRow, (),
                      (decision, instrument, reference, body, decided, prepared, changed,
                       changed_from, in_part))

/// The condition on which a body adopted a text; where neither is there, it is not stated.
struct AdoptedIf {
    std::optional<Words> words;
    std::optional<Named> agreed; ///< that this recommendation is
    std::optional<Day> met;      ///< none while it is open; before the signature, on that day
    std::optional<Post> met_by;  ///< the office that said so
};
BOOST_DESCRIBE_STRUCT(AdoptedIf, (), (words, agreed, met, met_by))

/// What a later decision did to a decision, or to one of its limbs.
struct EndingView {
    std::optional<Named> by; ///< none where the body withdrew it, being in doubt
    std::optional<int> limb; ///< that ended; all of them where it is left out
    decisions::Change as = decisions::Change::revoked;
    Day decided;
    Day effective; ///< the first day without what ended
};
BOOST_DESCRIBE_STRUCT(EndingView, (), (by, limb, as, decided, effective))

/// Since when what had come about is no more, and what took its cause away: a meeting whose minutes
/// were corrected, or the item it waited on.
struct EffectEnd {
    Day on;
    Named by;
};
BOOST_DESCRIBE_STRUCT(EffectEnd, (), (on, by))

struct RecommendationRow {
    Named recommendation;
    std::string number; ///< as the paper numbers it, or by order
    Named board;
    Named meeting;
    Day meeting_on;
    std::optional<Named> paper; ///< on the page of its meeting
    std::optional<std::string> group;
    Words words; ///< of the text its outcome is about
    meetings::Verb verb = meetings::Verb::approve;
    meetings::Class class_ = meetings::Class::decision;
    meetings::Outcome outcome = meetings::Outcome::not_stated;
    std::optional<Day> since; ///< of the outcome
    bool told = false;        ///< only a document tells the outcome
    std::optional<Day> until; ///< where deferred
    int required = 0;         ///< bodies that must ratify it
    int ratified = 0;         ///< of these, that have
    std::optional<Day> in_force_from;
    std::optional<Day> in_force_until; ///< the first day on which it is not
};
BOOST_DESCRIBE_STRUCT(RecommendationRow, (),
                      (recommendation, number, board, meeting, meeting_on, paper, group, words,
                       verb, class_, outcome, since, told, until, required, ratified, in_force_from,
                       in_force_until))

/// A body that has yet to ratify.
struct WaitingBody {
    Named body;
    std::optional<Named> now_with; ///< the body that took its place
};
BOOST_DESCRIBE_STRUCT(WaitingBody, (), (body, now_with))

/// A recommendation that waits to be ratified.
struct WaitRow {
    Named recommendation;
    Words words; ///< of the text agreed
    Named board;
    Day since;
    int days = 0;
    std::vector<WaitingBody> bodies;
};
BOOST_DESCRIBE_STRUCT(WaitRow, (), (recommendation, words, board, since, days, bodies))

/// How much waits on one body, and since when.
struct BodyWaits {
    Named body;
    int items = 0;
    Day since; ///< of the oldest
    int days = 0;
};
BOOST_DESCRIBE_STRUCT(BodyWaits, (), (body, items, since, days))

struct OutcomeCount {
    meetings::Outcome outcome = meetings::Outcome::not_stated;
    int items = 0;
};
BOOST_DESCRIBE_STRUCT(OutcomeCount, (), (outcome, items))

/// What became of all that was put to a meeting.
struct MeetingOutcomes {
    Named meeting;
    Named board;
    Day on;
    std::vector<OutcomeCount> outcomes;
};
BOOST_DESCRIBE_STRUCT(MeetingOutcomes, (), (meeting, board, on, outcomes))

} // namespace concordat::views
