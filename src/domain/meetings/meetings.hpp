// SPDX-License-Identifier: GPL-3.0-or-later
// Boards, their meetings and papers, and the recommendations put to them.
#pragma once

#include "base/dated.hpp"
#include "base/ordered.hpp"
#include "base/result.hpp"
#include "base/table.hpp"
#include "domain/context.hpp"
#include "domain/meetings/minutes.hpp"
#include "domain/meetings/recommendation.hpp"
#include "domain/meetings/terms.hpp"

#include <compare>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

namespace concordat::meetings {

struct Event;
using Events = Acts<Event>;

/// A dated fact of what a board is: its terms as a document states them, or only how often it
/// meets, by a resolution.
struct TermsChange {
    std::optional<TermsOfReference> stated;
    std::optional<Cadence> cadence;
    std::optional<ThingId> cause; ///< a recommendation; or what ended the effect of one
};
BOOST_DESCRIBE_STRUCT(TermsChange, (), (stated, cadence, cause))

struct Board {
    std::string name;
    std::optional<BodyId> body; ///< whose own members' board it is
    std::optional<CollaborationId> collaboration;
    Day constituted;
    Dated<TermsOfReference> terms; ///< in force, of all changes before
    Dated<TermsChange> changes;
    std::vector<std::string> other_names; ///< other names papers use for it

    /// Takes the change into the terms in force; one entered late into those after it too.
    void change_terms(Day from, TermsChange change);
};
BOOST_DESCRIBE_STRUCT(Board, (),
                      (name, body, collaboration, constituted, terms, changes, other_names))

/// A written procedure is no meeting: seats answer in writing, by its day.
enum class MeetingKind : std::uint8_t { scheduled, extraordinary, not_stated, written_procedure };
BOOST_DESCRIBE_ENUM(MeetingKind, scheduled, extraordinary, not_stated, written_procedure)

enum class Presence : std::uint8_t { present, absent };
BOOST_DESCRIBE_ENUM(Presence, present, absent)

struct Attendance {
    SeatId seat;
    Presence presence = Presence::present;
    std::optional<OfficeId> taken_by; ///< an alternate that was there for the seat
};
BOOST_DESCRIBE_STRUCT(Attendance, (), (seat, presence, taken_by))

/// What was declared; of two, the later bars more.
enum class Interest : std::uint8_t { not_asked, none, personal, pecuniary };
BOOST_DESCRIBE_ENUM(Interest, not_asked, none, personal, pecuniary)

struct DeclaredInterest {
    Day on;
    SeatId seat;
    std::optional<RecommendationId> item; ///< none where it is in all items
    Interest interest = Interest::none;
    std::optional<Text> nature;
};
BOOST_DESCRIBE_STRUCT(DeclaredInterest, (), (on, seat, item, interest, nature))

enum class GateOutcome : std::uint8_t { proceed, proceed_with_conditions, hold, re_plan, stop };
BOOST_DESCRIBE_ENUM(GateOutcome, proceed, proceed_with_conditions, hold, re_plan, stop)

struct Gate {
    Day on;
    GateOutcome outcome = GateOutcome::proceed;
    std::vector<Text> conditions;
    std::optional<Text> reason;
};
BOOST_DESCRIBE_STRUCT(Gate, (), (on, outcome, conditions, reason))

/// When and where a meeting is to be held, until it is moved.
struct Arrangement {
    Day on;
    std::optional<std::string> place;
    std::optional<Day> notice_given; ///< of that day
    std::optional<Text> reason;      ///< why it moved to it
    bool operator==(const Arrangement&) const = default;
};
BOOST_DESCRIBE_STRUCT(Arrangement, (), (on, place, notice_given, reason))

/// A meeting broken off, and the one that continues it.
struct Adjournment {
    Day on;
    std::optional<Text> reason;
    std::optional<MeetingId> continued_at;
    Day continued_since; ///< since when that one is known, where there is one
};
BOOST_DESCRIBE_STRUCT(Adjournment, (), (on, reason, continued_at, continued_since))

struct Meeting {
    BoardId board;
    Day on; ///< this, its place and notice are of the arrangement that holds
    std::optional<std::string> title;
    MeetingKind kind = MeetingKind::not_stated;
    bool is_gate = false;
    std::optional<std::string> place;
    std::optional<Day> notice_given;
    std::vector<AgendaItem> agenda;
    std::vector<PaperId> papers;
    std::vector<Attendance> attendance;
    std::vector<RecommendationId> recommendations;
    std::optional<Gate> gate;
    Dated<Arrangement> arranged; ///< from the day it was to be known of: called, given notice of,
                                 ///< or held
    std::optional<Adjournment> adjourned;
    std::vector<MeetingId> continues;      ///< adjourned ones
    std::vector<RecommendationId> carried; ///< to it from those
    std::vector<DeclaredInterest> interests;
    std::vector<Statement> statements;
    std::optional<Minutes> minutes;

    const AgendaItem* find_item(const std::string& number) const;
    bool is_in_writing() const { return kind == MeetingKind::written_procedure; }
    Day known_from() const { return arranged.history().front().from; }
    /// As it was arranged on the day; the first time before that.
    const Arrangement& arrangement(Day day) const;
};
BOOST_DESCRIBE_STRUCT(Meeting, (),
                      (board, on, title, kind, is_gate, place, notice_given, agenda, papers,
                       attendance, recommendations, gate, arranged, adjourned, continues, carried,
                       interests, statements, minutes))

struct Paper {
    std::string title;
    MeetingId meeting;
    std::optional<std::string> agenda_item;
    std::optional<std::string> mark; ///< its letter
    std::optional<OfficeId> presented_by;
    std::optional<OfficeId> author;
    std::optional<OfficeId> sponsor;
    std::optional<Openness> openness; ///< where the paper says it
    std::optional<std::string> exemption;
    std::optional<Text> summary;
    Day submitted;
    std::vector<RecommendationId> recommendations; ///< that name it, to whatever meeting put
};
BOOST_DESCRIBE_STRUCT(Paper, (),
                      (title, meeting, agenda_item, mark, presented_by, author, sponsor, openness,
                       exemption, summary, submitted, recommendations))

/// A meeting in the calendar.
struct CalendarKey {
    Day on;
    MeetingId meeting;
    auto operator<=>(const CalendarKey&) const = default;
};
BOOST_DESCRIBE_STRUCT(CalendarKey, (), (on, meeting))

/// A move of a meeting, in order of the day it was moved on.
struct MoveKey {
    Day moved;
    MeetingId meeting;
    auto operator<=>(const MoveKey&) const = default;
};
BOOST_DESCRIBE_STRUCT(MoveKey, (), (moved, meeting))

/// A resolution in order of day.
struct ResolutionKey {
    Day on;
    RecommendationId recommendation;
    auto operator<=>(const ResolutionKey&) const = default;
};
BOOST_DESCRIBE_STRUCT(ResolutionKey, (), (on, recommendation))

struct Meetings {
    Table<BoardId, Board> boards;
    Table<MeetingId, Meeting> meetings;
    Table<PaperId, Paper> papers;
    Table<RecommendationId, Recommendation> recommendations;
    Ordered<CalendarKey> calendar;
    Table<BoardId, Ordered<CalendarKey>> calendar_of;
    Ordered<MoveKey> moves;
    Ordered<ResolutionKey> resolutions;
    Table<BoardId, Ordered<ResolutionKey>>
        voted_at; ///< the items, by the day of the positions, or on which they were put off
    Table<OfficeId, std::vector<BoardId>>
        boards_of; ///< on which it had a seat, or stood in for one

    /// The recommendation, if its outcome may still be settled.
    ///
    /// Errors  "thing.not-found", "recommendation.settled".
    Result<const Recommendation*> open_recommendation(const RecommendationId& id) const;

    /// The same for an act of the day that says what becomes of it.
    ///
    /// Errors  those of `open_recommendation`, "recommendation.before-it-was-presented",
    ///         "recommendation.out-of-order" before what became of it last.
    Result<const Recommendation*> open_recommendation(const RecommendationId& id, Day on) const;

    /// The board's terms of reference on the day; empty terms where none are recorded.
    const TermsOfReference& terms(const BoardId& board, Day day) const;

    /// The meeting where it is decided: that it was put to, or the last it was carried to.
    const Meeting& sitting(const Recommendation& recommendation) const;
    /// Where the board took it up on the day: where it is decided; or, of an item that was put off,
    /// at another meeting of the board that was held that day. Of several that day it is one that,
    /// as far as is known, could decide: not adjourned, and rather with a quorum than without.
    MeetingId taken_up_at(const Recommendation& recommendation, Day on) const;
    /// The same of a board that it went on from.
    MeetingId taken_up_at(const Recommendation& recommendation, const Passed& passed, Day on) const;
    /// The day on which the board made of it what stands: of a deferral, its own; of an outcome,
    /// that of the vote behind it.
    Day made_on(const Recommendation& recommendation) const;
    /// The same of a board that it went on from.
    Day made_on(const Recommendation& recommendation, const Passed& passed) const;
    /// The meetings of the board on the day.
    std::vector<MeetingId> held_on(const BoardId& board, Day day) const;
    /// What was put to the meeting or carried to it, and not carried on.
    std::vector<RecommendationId> items_of(const MeetingId& meeting) const;
    /// The first day whose positions may make its outcome: that until which it is deferred, or of
    /// the meeting it was carried to; nothing where every position may.
    std::optional<Day> counts_from(const Recommendation& recommendation) const;

    /// The agenda item it was put under; null where it was put under none.
    const AgendaItem* agenda_item_of(const Recommendation& recommendation) const;
    /// Whether it was put to the meeting, or carried to it.
    static bool stood_at(const Recommendation& recommendation, const MeetingId& meeting);
    /// Takes its resolution away, for another or none in its place.
    void unresolve(const RecommendationId& id);

    /// Whether the item, or the agenda item or paper it came with, is exempt.
    bool is_exempt(const Recommendation& recommendation) const;
    bool is_exempt(const Paper& paper) const;
    /// The day it was submitted, or that of its meeting where that is earlier.
    Day known_from(const Paper& paper) const;
};
BOOST_DESCRIBE_STRUCT(Meetings, (),
                      (boards, meetings, papers, recommendations, calendar, calendar_of, moves,
                       resolutions, voted_at, boards_of))

/// How people speak of it: "recommendation 9 of 17 December 2015".
std::string called(const Meetings& meetings, const RecommendationId& recommendation);
std::string called(const Meetings& meetings, const Recommendation& recommendation);

} // namespace concordat::meetings
