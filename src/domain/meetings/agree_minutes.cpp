// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"
#include "domain/meetings/quorum.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

Result<void> check_at(const parties::Parties& parties, const Meetings& meetings,
                      const MeetingId& of, const MeetingId& at, Day on) {
    TRY(const Meeting* before, find(meetings.meetings, at, "/at"));
    const Meeting& meeting = *meetings.meetings.find(of);
    if (before->board != meeting.board) {
        return rule_broken("minutes.at-another-board", "/at",
                           fmt::format("It is a meeting of {}; the minutes are of a meeting of {}.",
                                       meetings.boards.find(before->board)->name,
                                       meetings.boards.find(meeting.board)->name),
                           "Name a meeting of the same board.");
    }
    if (at == of || before->on < meeting.on) {
        return rule_broken("minutes.not-at-a-later-meeting", "/at",
                           fmt::format("The minutes are of the meeting of {}; what they say is "
                                       "settled at a later meeting of the board, and not at that "
                                       "of {}.",
                                       in_words(meeting.on), in_words(before->on)),
                           "Name a later meeting, or the one that continues it.");
    }
    if (on != before->on) {
        return rule_broken("minutes.on-another-day", "/on",
                           fmt::format("The meeting is on {}; nothing was agreed at it on {}.",
                                       in_words(before->on), in_words(on)),
                           "Give the day of that meeting.");
    }
    return check_quorate(parties, meetings, *before, "/at");
}

} // namespace

Result<const Minutes*> minutes_before(const parties::Parties& parties, const Meetings& meetings,
                                      const MeetingId& id, const std::optional<MeetingId>& at,
                                      Day on) {
    TRY(const Meeting* meeting, find(meetings.meetings, id, "/meeting"));
    if (!meeting->minutes) {
        return rule_broken(
            "minutes.none", "/meeting",
            fmt::format("No minutes of the meeting of {} are recorded.", in_words(meeting->on)),
            "Draft them first.");
    }
    if (on < meeting->minutes->drafted) {
        return rule_broken("minutes.before-they-were-drafted", "/on",
                           fmt::format("The minutes were drafted on {}; nobody had them on {}.",
                                       in_words(meeting->minutes->drafted), in_words(on)));
    }
    if (at) {
        TRY_DO(check_at(parties, meetings, id, *at, on));
    } else {
        TRY_DO(check_allows(meetings, meeting->board, MeetingKind::written_procedure, on, "/at"));
    }
    return &*meeting->minutes;
}

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const AgreeMinutes& command, const Context& context) {
    TRY(const Minutes* minutes,
        minutes_before(parties, meetings, command.meeting, command.at, context.on));
    if (minutes->agreed) {
        return conflict(
            "minutes.agreed", "/meeting",
            fmt::format("These minutes were agreed on {}.", in_words(minutes->agreed->on)),
            "Correct them, where they are wrong.");
    }
    return Events{MinutesAgreed{command.meeting, command.at}};
}

void apply(Meetings& meetings, const MinutesAgreed& event, const Stamp& stamp) {
    meetings.meetings.edit(event.meeting).minutes->agreed =
        AgreedMinutes{stamp.effective, event.at};
}

} // namespace concordat::meetings
