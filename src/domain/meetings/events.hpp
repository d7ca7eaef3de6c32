// SPDX-License-Identifier: GPL-3.0-or-later
// The events and commands of this area, and its four functions for the rooms outside.
#pragma once

#include "domain/acts.hpp"
#include "domain/area.hpp"
#include "domain/meetings/add_agenda_item.hpp"
#include "domain/meetings/adjourn_meeting.hpp"
#include "domain/meetings/agree_minutes.hpp"
#include "domain/meetings/call_meeting.hpp"
#include "domain/meetings/change_cadence.hpp"
#include "domain/meetings/constitute_board.hpp"
#include "domain/meetings/continue_meeting.hpp"
#include "domain/meetings/correct_minutes.hpp"
#include "domain/meetings/declare_interests.hpp"
#include "domain/meetings/defer_recommendation.hpp"
#include "domain/meetings/draft_minutes.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/meetings/move_meeting.hpp"
#include "domain/meetings/present_recommendation.hpp"
#include "domain/meetings/record_attendance.hpp"
#include "domain/meetings/record_gate_outcome.hpp"
#include "domain/meetings/record_positions.hpp"
#include "domain/meetings/record_statement.hpp"
#include "domain/meetings/refer_recommendation.hpp"
#include "domain/meetings/resolve_recommendation.hpp"
#include "domain/meetings/reword_recommendation.hpp"
#include "domain/meetings/set_terms_of_reference.hpp"
#include "domain/meetings/submit_paper.hpp"
#include "domain/meetings/tell_outcome.hpp"
#include "domain/meetings/upgrade_item.hpp"
#include "domain/meetings/withdraw_recommendation.hpp"
#include "domain/parties/parties.hpp"

namespace concordat::meetings {

using parties::Parties;

struct Event {
    std::variant<BoardConstituted, TermsOfReferenceSet, CadenceChanged, MeetingCalled,
                 AgendaItemAdded, PaperSubmitted, AttendanceRecorded, RecommendationPresented,
                 RecommendationReworded, PositionsRecorded, RecommendationDeferred,
                 RecommendationWithdrawn, RecommendationResolved, OutcomeTold, GateOutcomeRecorded,
                 MeetingMoved, MeetingAdjourned, MeetingContinued, StatementRecorded,
                 InterestsDeclared, ItemUpgraded, MinutesDrafted, MinutesAgreed, MinutesCorrected,
                 RecommendationReferred>
        of;
    template <class T>
    requires kIsAlternative<T, decltype(of)> Event(T event) : of(std::move(event)) {}

    // Defined once: the code of a variant this wide costs two seconds in each file that has it.
    Event(const Event& other);
    Event(Event&& other) noexcept;
    Event& operator=(const Event& other);
    Event& operator=(Event&& other) noexcept;
    ~Event();
};

struct Command {
    std::variant<ConstituteBoard, SetTermsOfReference, CallMeeting, AddAgendaItem, SubmitPaper,
                 RecordAttendance, PresentRecommendation, RewordRecommendation, RecordPositions,
                 DeferRecommendation, WithdrawRecommendation, ResolveRecommendation, TellOutcome,
                 RecordGateOutcome, MoveMeeting, AdjournMeeting, ContinueMeeting, RecordStatement,
                 DeclareInterests, UpgradeItem, DraftMinutes, AgreeMinutes, CorrectMinutes,
                 ReferRecommendation>
        of;
    template <class T>
    requires kIsAlternative<T, decltype(of)> Command(T command) : of(std::move(command)) {}

    // Defined once: the code of a variant this wide costs a second or two in each file that has it.
    Command(const Command& other);
    Command(Command&& other) noexcept;
    Command& operator=(const Command& other);
    Command& operator=(Command&& other) noexcept;
    ~Command();
};

Result<Events> decide(const Parties& parties, const Meetings& meetings, const Command& command,
                      const Context& context);
void apply(Meetings& meetings, const Event& event, const Stamp& stamp);
Encoded encode(const Event& event);
std::optional<Result<Event>> decode(std::string_view name, const wire::Json& body,
                                    wire::Reading& reading);
std::optional<Result<Command>> read_command(std::string_view name, const wire::Json& json,
                                            wire::Reading& reading);
std::vector<CommandWords> commands();

} // namespace concordat::meetings
