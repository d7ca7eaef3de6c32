// SPDX-License-Identifier: GPL-3.0-or-later
// Sets an action at a meeting: what an officer of the board's own is to do, by when, and to which
// boards it is reported. Of anybody else the board asks by a recommendation.
#pragma once

#include "domain/decisions/decisions.hpp"
#include "domain/meetings/meetings.hpp"
#include "domain/parties/parties.hpp"
#include "domain/programme/programme.hpp"

namespace concordat::programme {

struct SetAction {
    static constexpr std::string_view kName = "set-action";
    static constexpr std::string_view kSays =
        "Sets an action at a meeting, with its owner, when it is due and where it is reported.";

    ActionId action;
    MeetingId meeting;
    std::string what;
    std::optional<ThingId> owner; ///< an office or programme role; none where it is not stated
    std::optional<Due> due;
    std::vector<BoardId> reports_to;
};
BOOST_DESCRIBE_STRUCT(SetAction, (), (action, meeting, what, owner, due, reports_to))

struct ActionSet {
    static constexpr std::string_view kName = "ActionSet";

    ActionId action;
    std::string what;
    std::optional<ThingId> owner;
    std::optional<Due> due;
    std::vector<BoardId> reports_to;
    std::optional<MeetingId> meeting;
    std::optional<RecommendationId> cause; ///< where a text brought it about
};
BOOST_DESCRIBE_STRUCT(ActionSet, (), (action, what, owner, due, reports_to, meeting, cause))

/// What a meeting does itself is done on its day or later, while it is not adjourned, and by enough
/// of its seats.
///
/// Errors  "thing.not-found" at "/meeting", the rule given at "/on", "meeting.adjourned",
///         "meeting.inquorate".
Result<void> check_meeting(const parties::Parties& parties, const meetings::Meetings& meetings,
                           const MeetingId& meeting, Day on, std::string rule);

/// At a meeting a board sets actions for its own officers. Where its terms of the day state no
/// seat, nothing is known against it.
///
/// Errors  "action.not-its-own-officer" at "/owner".
Result<void> check_own_officer(const parties::Parties& parties, const meetings::Meetings& meetings,
                               const MeetingId& meeting, const ThingId& owner);

/// Errors  "id.taken", "thing.not-found", "action.before-the-meeting", "meeting.adjourned",
///         "meeting.inquorate", "action.owner-kind", "due.nothing",
///         "action.not-its-own-officer".
/// Flags   "action.owner-not-stated", "due.not-stated", "action.board-not-stated".
Result<Events> decide(const Ground& ground, const SetAction& command, const Context& context);
void apply(Programme& programme, const ActionSet& event, const Stamp& stamp);

} // namespace concordat::programme
