// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a meeting: its agenda and papers, who was there, what was put to it and what came of
// that.
#pragma once

#include "views/duty.hpp"
#include "views/minutes.hpp"
#include "views/plan.hpp"

namespace concordat::views {

/// When an item became one for decision.
struct UpgradeView {
    Day on;
    std::optional<meetings::Purpose> was;
    Day notice_given;
    std::optional<Words> reason;
};
BOOST_DESCRIBE_STRUCT(UpgradeView, (), (on, was, notice_given, reason))

struct AgendaItemView {
    std::string number;
    std::string title;
    std::optional<meetings::Purpose> purpose;
    bool exempt = false;
    std::optional<std::string> exemption;
    std::optional<UpgradeView> upgraded;
};
BOOST_DESCRIBE_STRUCT(AgendaItemView, (), (number, title, purpose, exempt, exemption, upgraded))

struct PaperRow {
    Named paper;
    std::optional<std::string> mark;
    std::optional<std::string> agenda_item;
    std::optional<Named> presented_by;
    std::optional<bool> exempt; ///< none where it is not stated
};
BOOST_DESCRIBE_STRUCT(PaperRow, (), (paper, mark, agenda_item, presented_by, exempt))

struct AttendanceView {
    SeatView seat;
    std::optional<HolderView> holder;
    meetings::Presence presence = meetings::Presence::present;
    std::optional<Named> taken_by; ///< an alternate; it is then whose holder is named
};
BOOST_DESCRIBE_STRUCT(AttendanceView, (), (seat, holder, presence, taken_by))

struct GateView {
    Day on;
    meetings::GateOutcome outcome = meetings::GateOutcome::proceed;
    std::vector<Words> conditions;
    std::optional<Words> reason;
};
BOOST_DESCRIBE_STRUCT(GateView, (), (on, outcome, conditions, reason))

/// When and where it was to be held before it was moved.
struct MoveView {
    Day was_on;
    std::optional<std::string> was_at;
    std::optional<Day> notice_given; ///< of that day
    Day moved;
    std::optional<Words> reason;
};
BOOST_DESCRIBE_STRUCT(MoveView, (), (was_on, was_at, notice_given, moved, reason))

/// A meeting broken off; nothing was decided at it from then on.
struct AdjournmentView {
    Day on;
    std::optional<Words> reason;
    std::optional<Named> continued_at;
    std::optional<Day> continued_on; ///< the day of that meeting
    int carried = 0;                 ///< items that were carried to it
};
BOOST_DESCRIBE_STRUCT(AdjournmentView, (), (on, reason, continued_at, continued_on, carried))

struct MeetingPage {
    Named meeting;
    Named board;
    Day on;
    bool to_come = false;
    meetings::MeetingKind kind = meetings::MeetingKind::scheduled;
    bool is_gate = false;
    std::optional<std::string> place;
    std::optional<Day> notice_given;
    std::vector<MoveView> moves; ///< in order
    std::optional<AdjournmentView> adjourned;
    std::vector<Named> continues; ///< adjourned meetings
    std::vector<AgendaItemView> agenda;
    std::vector<PaperRow> papers;
    std::vector<AttendanceView> attendance;
    bool quorum_stated = false;
    std::optional<std::string> lack_of_quorum;
    std::vector<InterestView> interests;
    std::vector<StatementView> statements; ///< on no one item
    std::optional<GateView> gate;
    std::vector<RecommendationRow> recommendations;
    std::vector<RecommendationRow> carried; ///< put to a meeting that this one continues
    std::vector<DecisionRow> decisions;     ///< that follow it
    std::optional<MinutesView> minutes;
    std::vector<PlanRow> asked;  ///< actions and papers that it asked for itself
    std::vector<PlanRow> duties; ///< that fall due at it, and are open
    std::vector<FlagRow> flags;
};
BOOST_DESCRIBE_STRUCT(MeetingPage, (),
                      (meeting, board, on, to_come, kind, is_gate, place, notice_given, moves,
                       adjourned, continues, agenda, papers, attendance, quorum_stated,
                       lack_of_quorum, interests, statements, gate, recommendations, carried,
                       decisions, minutes, asked, duties, flags))

std::optional<MeetingPage> meeting_page(const Seen& seen, const MeetingId& id);

} // namespace concordat::views
