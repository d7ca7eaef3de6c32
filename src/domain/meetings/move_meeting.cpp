// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

/// What on record shows that the item was taken up on the day of the meeting or after; empty where
/// nothing does. It may be withdrawn without a meeting.
std::string_view sign_of(const Recommendation& item, Day held_on) {
    const auto any = [&](const auto& all, auto on_day) {
        return std::any_of(all.begin(), all.end(),
                           [&](const auto& one) { return held_on <= on_day(one); });
    };
    if (any(item.positions, [](const Positions& taken) { return taken.on; })) return "positions";
    const auto decided = [&](const Since<Standpoint>& since) {
        return held_on <= since.from && since.value.outcome != Outcome::withdrawn;
    };
    const auto& outcomes = item.outcomes.history();
    if (std::any_of(outcomes.begin(), outcomes.end(), decided)) return "an outcome";
    if (any(item.tellings, [](const ToldOutcome& told) { return told.when.through; }))
        return "an outcome that a document tells";
    return {};
}

/// What on record shows that it was held; empty where nothing does.
std::string sign_that_held(const Meetings& meetings, const MeetingId& id, const Meeting& meeting) {
    if (meeting.adjourned)
        return fmt::format("it was adjourned on {}", in_words(meeting.adjourned->on));
    if (!meeting.attendance.empty()) return "who was there is recorded";
    if (meeting.gate) return "the outcome of the gate is recorded";
    for (const RecommendationId& one : meetings.items_of(id)) {
        const Recommendation& item = *meetings.recommendations.find(one);
        if (item.added_at_meeting && item.meeting == id)
            return fmt::format("{} was added in it", called(item));
        if (const auto sign = sign_of(item, meeting.on); !sign.empty())
            return fmt::format("{} on {} {} recorded", sign, called(item),
                               sign == "positions" ? "are" : "is");
    }
    return {};
}

/// A move lies within the time in which the meeting was still to be held, by every arrangement.
Result<void> check_time(const Meetings& meetings, const Meeting& meeting, Day held_on, Day moved) {
    TRY_DO(check_was_called(meeting, moved));
    if (const Day before = meeting.arrangement(moved).on; before < moved) {
        return rule_broken("meeting.moved-after-its-day", "/on",
                           fmt::format("The meeting was to be held on {}; on {} it was too late to "
                                       "move it.",
                                       in_words(before), in_words(moved)),
                           "Give the day on which it was moved; or call another meeting, where "
                           "this one was not held.");
    }
    if (held_on < moved) {
        return rule_broken("meeting.moved-to-the-past", "/held_on",
                           fmt::format("On {} a meeting could no longer be moved to {}.",
                                       in_words(moved), in_words(held_on)),
                           "Give the day it is to be held on, or the day on which it was moved.");
    }
    for (const Since<Arrangement>& later : meeting.arranged.history()) {
        if (later.from <= moved || later.from <= held_on) continue;
        return rule_broken("meeting.moved-after-its-day", "/held_on",
                           fmt::format("The meeting was moved on {}, too; on {} it would have been "
                                       "held by then.",
                                       in_words(later.from), in_words(held_on)),
                           "Give the day to which it was moved first.");
    }
    for (const MeetingId& before : meeting.continues) {
        const Adjournment& adjourned = *meetings.meetings.find(before)->adjourned;
        if (adjourned.continued_since <= held_on) continue;
        return rule_broken("meeting.continued-after-its-day", "/held_on",
                           fmt::format("By what was settled on {}, it continues the meeting of {}, "
                                       "and cannot have been held before that day.",
                                       in_words(adjourned.continued_since),
                                       in_words(meetings.meetings.find(before)->on)));
    }
    return {};
}

/// What the command leaves out stays; notice of the day it moves from is not notice of another.
Arrangement arranged(const MoveMeeting& command, const Arrangement& before) {
    Arrangement next{command.held_on, command.place, command.notice_given, command.reason};
    if (!next.place) next.place = before.place;
    if (!next.notice_given && before.on == next.on) next.notice_given = before.notice_given;
    return next;
}

/// What was put to the meeting by its old day, and comes after its new one.
void flag_what_is_after(Events& events, const Meetings& meetings, const MeetingId& id,
                        const Meeting& meeting, Day held_on) {
    const std::string moved = fmt::format("the meeting was moved to {}.", in_words(held_on));
    for (const AgendaItem& item : meeting.agenda) {
        if (held_on < item.added)
            events.flag(thing(id), "agenda.after-its-meeting",
                        fmt::format("Item {} was put on the agenda on {}; {}", item.number,
                                    in_words(item.added), moved));
    }
    for (const PaperId& one : meeting.papers) {
        const Day submitted = meetings.papers.find(one)->submitted;
        if (held_on < submitted)
            events.flag(thing(one), "paper.after-its-meeting",
                        fmt::format("The paper is of {}; {}", in_words(submitted), moved));
    }
    for (const RecommendationId& one : meeting.recommendations) {
        const Day presented = meetings.recommendations.find(one)->presented;
        if (held_on < presented)
            events.flag(
                thing(one), "recommendation.after-its-meeting",
                fmt::format("It was put to the meeting on {}; {}", in_words(presented), moved));
    }
}

} // namespace

Result<Events> decide(const parties::Parties&, const Meetings& meetings, const MoveMeeting& command,
                      const Context& context) {
    TRY(const Meeting* meeting, find(meetings.meetings, command.meeting, "/meeting"));
    if (const auto sign = sign_that_held(meetings, command.meeting, *meeting); !sign.empty()) {
        return conflict("meeting.held", "/meeting",
                        fmt::format("The meeting of {} was held: {}. A meeting that was held is "
                                    "not moved.",
                                    in_words(meeting->on), sign),
                        "Raise a flag on the meeting, where its day is wrong.");
    }
    TRY_DO(check_day(*meetings.boards.find(meeting->board), command.held_on, command.notice_given));
    TRY_DO(check_time(meetings, *meeting, command.held_on, context.on));
    TRY_DO(check_allows(meetings, meeting->board, meeting->kind, command.held_on, "/held_on"));
    const Arrangement& before = meeting->arrangement(context.on);
    const Arrangement next = arranged(command, before);
    if (next.on == before.on && next.place == before.place &&
        next.notice_given == before.notice_given) {
        return Events{};
    }
    Events events{
        MeetingMoved{command.meeting, next.on, next.place, next.notice_given, next.reason}};
    if (before.notice_given && !next.notice_given) {
        events.flag(thing(command.meeting), "meeting.moved-without-notice",
                    fmt::format("Notice of {} was given on {}; of {}, to which the meeting was "
                                "moved on {}, none is recorded.",
                                in_words(before.on), in_words(*before.notice_given),
                                in_words(next.on), in_words(context.on)));
    }
    flag_what_is_after(events, meetings, command.meeting, *meeting, next.on);
    return events;
}

void apply(Meetings& meetings, const MeetingMoved& event, const Stamp& stamp) {
    Meeting& meeting = meetings.meetings.edit(event.meeting);
    meeting.arranged.set(stamp.effective,
                         Arrangement{event.held_on, event.place, event.notice_given, event.reason});
    meetings.moves.insert(MoveKey{stamp.effective, event.meeting});
    const Arrangement& now = *meeting.arranged.latest();
    Ordered<CalendarKey>& own = meetings.calendar_of.edit_or_add(meeting.board);
    for (Ordered<CalendarKey>* calendar : {&meetings.calendar, &own}) {
        calendar->erase({meeting.on, event.meeting});
        calendar->insert({now.on, event.meeting});
    }
    meeting.on = now.on;
    meeting.place = now.place;
    meeting.notice_given = now.notice_given;
}

} // namespace concordat::meetings
