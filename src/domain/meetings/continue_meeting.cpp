// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

Result<void> check_days(const Meeting& adjourned, const Meeting& next, Day on) {
    if (next.on < adjourned.adjourned->on || on < adjourned.adjourned->on) {
        return rule_broken("meeting.continued-before-it-was-adjourned",
                           next.on < adjourned.adjourned->on ? "/at" : "/on",
                           fmt::format("The meeting was adjourned on {}; nothing of {} continues "
                                       "it.",
                                       in_words(adjourned.adjourned->on),
                                       in_words(std::min(next.on, on))));
    }
    if (next.on < on) {
        return rule_broken("meeting.continued-after-its-day", "/on",
                           fmt::format("The meeting that continues it was on {}; no item can be "
                                       "carried to it on {}.",
                                       in_words(next.on), in_words(on)),
                           "Give the day on which that was settled, which is that of the meeting "
                           "at the latest.");
    }
    return {};
}

/// An item that is pending was agreed on condition, and needs no meeting.
bool is_to_be_taken_up(const Recommendation& item) {
    const Outcome outcome = item.now().outcome;
    return outcome == Outcome::not_stated || outcome == Outcome::deferred;
}

} // namespace

Result<Events> decide(const parties::Parties&, const Meetings& meetings,
                      const ContinueMeeting& command, const Context& context) {
    TRY(const Meeting* adjourned, find(meetings.meetings, command.meeting, "/meeting"));
    TRY(const Meeting* next, find(meetings.meetings, command.at, "/at"));
    if (!adjourned->adjourned) {
        return rule_broken("meeting.not-adjourned", "/meeting",
                           fmt::format("The meeting of {} was not adjourned; there is nothing to "
                                       "continue.",
                                       in_words(adjourned->on)),
                           "Record the adjournment first.");
    }
    if (const auto& at = adjourned->adjourned->continued_at) {
        return conflict("meeting.continued", "/meeting",
                        fmt::format("The meeting of {} continues it already.",
                                    in_words(meetings.meetings.find(*at)->on)),
                        "Adjourn that one, where its items are carried further.");
    }
    if (adjourned->board != next->board) {
        return rule_broken("meeting.continued-by-another-board", "/at",
                           fmt::format("It is a meeting of {}; the one adjourned is of {}.",
                                       meetings.boards.find(next->board)->name,
                                       meetings.boards.find(adjourned->board)->name),
                           "Name a meeting of the same board; or put the recommendations to the "
                           "other board anew.");
    }
    TRY_DO(check_not_adjourned(*next, "/at"));
    TRY_DO(check_days(*adjourned, *next, context.on));
    MeetingContinued event{command.meeting, command.at, {}};
    for (const RecommendationId& id : meetings.items_of(command.meeting)) {
        if (is_to_be_taken_up(*meetings.recommendations.find(id))) event.carried.push_back(id);
    }
    return Events{std::move(event)};
}

void apply(Meetings& meetings, const MeetingContinued& event, const Stamp& stamp) {
    Adjournment& adjourned = *meetings.meetings.edit(event.meeting).adjourned;
    adjourned.continued_at = event.at;
    adjourned.continued_since = stamp.effective;
    Meeting& next = meetings.meetings.edit(event.at);
    next.continues.push_back(event.meeting);
    next.carried.insert(next.carried.end(), event.carried.begin(), event.carried.end());
    for (const RecommendationId& id : event.carried)
        meetings.recommendations.edit(id).carried.set(stamp.effective, event.at);
}

} // namespace concordat::meetings
