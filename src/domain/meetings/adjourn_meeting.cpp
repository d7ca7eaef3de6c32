// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

Result<void> check_not_adjourned(const Meeting& meeting, const std::string& field) {
    if (!meeting.adjourned) return {};
    return conflict("meeting.adjourned", field,
                    fmt::format("The meeting of {} was adjourned on {}; nothing is decided at it "
                                "after that.",
                                in_words(meeting.on), in_words(meeting.adjourned->on)),
                    "Name the meeting that continues it, and decide there; or tell the outcome, "
                    "where it was decided before the meeting was adjourned.");
}

Result<Events> decide(const parties::Parties&, const Meetings& meetings,
                      const AdjournMeeting& command, const Context& context) {
    TRY(const Meeting* meeting, find(meetings.meetings, command.meeting, "/meeting"));
    TRY_DO(check_is_held(*meeting, "/meeting",
                         "nobody is in a room, and there is nothing to adjourn"));
    TRY_DO(check_not_adjourned(*meeting, "/meeting"));
    if (context.on != meeting->on) {
        return rule_broken("meeting.adjourned-on-another-day", "/on",
                           fmt::format("The meeting is on {}; it is not adjourned on {}.",
                                       in_words(meeting->on), in_words(context.on)),
                           "Give the day of the meeting; or move it, where it was put off before "
                           "it began.");
    }
    return Events{MeetingAdjourned{command.meeting, command.reason}};
}

void apply(Meetings& meetings, const MeetingAdjourned& event, const Stamp& stamp) {
    meetings.meetings.edit(event.meeting).adjourned =
        Adjournment{.on = stamp.effective, .reason = event.reason};
}

} // namespace concordat::meetings
