// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

Result<void> check_thing(const Meetings& meetings, const RecordStatement& command, Day on) {
    if (command.recommendation.has_value() == command.meeting.has_value()) {
        return malformed("statement.not-on-one-thing", "",
                         command.meeting ? "It names a recommendation and a meeting."
                                         : "It names no recommendation and no meeting.",
                         "Name the recommendation it is on; or the meeting, where it is on no one "
                         "recommendation.");
    }
    if (command.meeting) {
        TRY(const Meeting* meeting, find(meetings.meetings, *command.meeting, "/meeting"));
        return check_was_called(*meeting, on);
    }
    TRY(const Recommendation* item,
        find(meetings.recommendations, *command.recommendation, "/recommendation"));
    if (item->presented <= on) return {};
    return rule_broken("recommendation.before-it-was-presented", "/on",
                       fmt::format("{} was presented on {}.", at_start(called(meetings, *item)),
                                   in_words(item->presented)));
}

} // namespace

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const RecordStatement& command, const Context& context) {
    TRY_DO(parties.may_decide(command.body, context.on, "/body"));
    TRY_DO(check_thing(meetings, command, context.on));
    return Events{StatementRecorded{command.body, command.recommendation, command.meeting,
                                    command.text, command.source}};
}

void apply(Meetings& meetings, const StatementRecorded& event, const Stamp& stamp) {
    std::vector<Statement>& statements =
        event.meeting ? meetings.meetings.edit(*event.meeting).statements
                      : meetings.recommendations.edit(*event.recommendation).statements;
    statements.push_back(Statement{event.body, stamp.effective, event.text, event.source});
}

} // namespace concordat::meetings
