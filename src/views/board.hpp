// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a board: the names it has had, its terms of reference by date, its calendar and what
// it resolved lately.
#pragma once

#include "views/meetings.hpp"
#include "views/seen.hpp"

namespace concordat::views {

/// A name over [from, to).
struct NameView {
    std::string name;
    Day from;
    std::optional<Day> to;
    std::optional<Named> cause; ///< the recommendation that gave it
};
BOOST_DESCRIBE_STRUCT(NameView, (), (name, from, to, cause))

struct TermsView {
    Day from;
    std::optional<Day> to;
    std::vector<SeatView> seats;
    std::vector<SeatView> chairs;
    std::optional<std::string> cadence;
    std::optional<std::string> quorum;
    std::optional<meetings::Rule> rule;
    std::optional<std::string> share; ///< "2 of 3", where the rule has one
    std::optional<meetings::Standing> standing;
    std::optional<std::string> standing_source;
    std::optional<Named> decides_under; ///< the agreement in force while it decides
    bool cannot_decide = false;     ///< no version of that is in force on the last of these days
    bool written_procedure = false; ///< it may resolve in writing, without a meeting
    std::vector<std::string> matters;
    std::vector<Named> required_bodies;
    std::optional<Named> recommends_to;
    std::optional<Named> reports_to;
    std::optional<std::string> source;
    std::optional<Named> source_thing; ///< where the source is a thing on record
    std::optional<Named> cause;        ///< the recommendation that changed them, or what ended that
    std::vector<std::string> not_stated;
};
BOOST_DESCRIBE_STRUCT(TermsView, (),
                      (from, to, seats, chairs, cadence, quorum, rule, share, standing,
                       standing_source, decides_under, cannot_decide, written_procedure, matters,
                       required_bodies, recommends_to, reports_to, source, source_thing, cause,
                       not_stated))

/// What of one meeting waits to be ratified, and on whom.
struct MeetingWaits {
    Named meeting;
    Day on;
    int items = 0;
    std::vector<Named> bodies;
    int days = 0; ///< since the meeting
};
BOOST_DESCRIBE_STRUCT(MeetingWaits, (), (meeting, on, items, bodies, days))

struct BoardPage {
    Named board;
    Day constituted;
    std::vector<NameView> names; ///< in order of day
    std::vector<std::string> other_names;
    std::optional<Named> body;
    std::optional<Named> collaboration;
    std::vector<MeetingWaits> waiting; ///< to be ratified, of the latest meetings
    std::vector<TermsView> terms;      ///< the latest first
    std::vector<MeetingRow> to_come;
    std::optional<Day> due_by;        ///< the next meeting, by the cadence, where none is called
    std::vector<MeetingRow> meetings; ///< the latest ten
    int meetings_held = 0;
    std::vector<RecommendationRow> resolutions; ///< of the latest meetings
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(BoardPage, (),
                      (board, constituted, names, other_names, body, collaboration, waiting, terms,
                       to_come, due_by, meetings, meetings_held, resolutions, flags))

std::optional<BoardPage> board_page(const Seen& seen, const BoardId& id);

/// The names a thing has had, the first from the day given.
std::vector<NameView> names_of(const Seen& seen, const ThingId& id, std::string first, Day from);

} // namespace concordat::views
