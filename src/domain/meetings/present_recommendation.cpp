// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/check_effects.hpp"
#include "domain/meetings/events.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

Class class_of(const PresentRecommendation& command) {
    return command.class_.value_or(command.verb == Verb::note ? Class::note : Class::decision);
}

Result<void> check_day(const Meeting& meeting, const PresentRecommendation& command, Day on) {
    if (meeting.on < on) {
        return rule_broken("recommendation.after-its-meeting", "/on",
                           fmt::format("The meeting was on {}; nothing can be put to it on {}.",
                                       in_words(meeting.on), in_words(on)),
                           "Put it to the next meeting; or give the day on which it was put, if "
                           "this one is wrong.");
    }
    if (command.added_at_meeting.value_or(false) && on != meeting.on) {
        return rule_broken(
            "recommendation.added-before-the-meeting", "/added_at_meeting",
            fmt::format("The meeting is on {}; only what is added that day is added in it.",
                        in_words(meeting.on)));
    }
    return {};
}

Result<void> check_number(const Meetings& meetings, const Meeting& meeting,
                          const PresentRecommendation& command) {
    if (!command.number) return {};
    for (const RecommendationId& other : meeting.recommendations) {
        const Recommendation& item = *meetings.recommendations.find(other);
        if (item.number == command.number && item.paper == command.paper) {
            return conflict("recommendation.number-twice", "/number",
                            fmt::format("Another recommendation has the number {} in this paper "
                                        "already.",
                                        *command.number),
                            "Give the number the paper gives it, or none where it gives none.");
        }
    }
    return {};
}

Result<void> check_conditions(const Meetings& meetings, const PresentRecommendation& command) {
    std::set<RecommendationId> seen;
    for (std::size_t i = 0; i < command.only_if_agreed.size(); ++i) {
        const std::string field = fmt::format("/only_if_agreed/{}", i);
        if (command.only_if_agreed[i] == command.recommendation) {
            return rule_broken("recommendation.waits-on-itself", field,
                               "A recommendation cannot have its own outcome as its condition.");
        }
        TRY_DO(find(meetings.recommendations, command.only_if_agreed[i], field));
        if (!seen.insert(command.only_if_agreed[i]).second) {
            return malformed(
                "recommendation.condition-twice", field,
                fmt::format("The condition {} stands twice.", command.only_if_agreed[i].text()));
        }
    }
    return {};
}

Result<void> check_required(const parties::Parties& parties, const PresentRecommendation& command) {
    if (!command.required_bodies) {
        if (!command.required_because) return {};
        return rule_broken("recommendation.reason-without-required", "/required_because",
                           "It says why it needs other bodies than the board's terms name, and "
                           "names none.",
                           "Name the bodies, an empty list where it needs none; or leave the "
                           "reason out.");
    }
    for (std::size_t i = 0; i < command.required_bodies->size(); ++i) {
        TRY_DO(find(parties.bodies, (*command.required_bodies)[i],
                    fmt::format("/required_bodies/{}", i)));
    }
    if (!command.required_because) {
        return rule_broken(
            "recommendation.required-without-reason", "/required_because",
            "A recommendation that needs other bodies than the board's terms name says why.",
            "Add the reason, or leave the bodies to the board's terms.");
    }
    return {};
}

/// What is put to a meeting that is already known to be continued is carried like the rest.
void carry_on(Meetings& meetings, const RecommendationId& id, const MeetingId& put_to, Day on) {
    const Meeting* meeting = meetings.meetings.find(put_to);
    while (meeting->adjourned && meeting->adjourned->continued_at) {
        const MeetingId next = *meeting->adjourned->continued_at;
        meetings.recommendations.edit(id).carried.set(
            std::max(on, meeting->adjourned->continued_since), next);
        meetings.meetings.edit(next).carried.push_back(id);
        meeting = meetings.meetings.find(next);
    }
}

} // namespace

Result<Events> decide(const parties::Parties& parties, const Meetings& meetings,
                      const PresentRecommendation& command, const Context& context) {
    TRY_DO(check_free(meetings.recommendations, command.recommendation, "/recommendation"));
    TRY(const Meeting* meeting, find(meetings.meetings, command.meeting, "/meeting"));
    if (command.paper) TRY_DO(find(meetings.papers, *command.paper, "/paper"));
    if (command.agenda_item && meeting->find_item(*command.agenda_item) == nullptr) {
        return rule_broken("agenda.no-such-item", "/agenda_item",
                           fmt::format("The agenda has no item {}.", *command.agenda_item),
                           "Add the item first.");
    }
    TRY_DO(check_day(*meeting, command, context.on));
    TRY_DO(check_number(meetings, *meeting, command));
    TRY_DO(check_conditions(meetings, command));
    TRY_DO(check_required(parties, command));
    TRY_DO(check_effects(parties, meetings, command.effects, command.verb, class_of(command)));
    Events events{RecommendationPresented{
        command.recommendation, command.meeting, command.paper, command.agenda_item, command.number,
        command.group, command.text, command.verb, class_of(command), command.only_if_agreed,
        command.added_at_meeting, command.effects, command.required_bodies,
        command.required_because, command.matter}};
    events.flags = flags_of(command.effects);
    if (command.added_at_meeting.value_or(false)) {
        events.flag(thing(command.recommendation), "recommendation.without-notice",
                    fmt::format("This was added in the meeting of {}, without notice.",
                                in_words(meeting->on)));
    }
    return events;
}

void apply(Meetings& meetings, const RecommendationPresented& event, const Stamp& stamp) {
    Meeting& meeting = meetings.meetings.edit(event.meeting);
    meeting.recommendations.push_back(event.recommendation);
    Recommendation item;
    item.board = meeting.board;
    item.meeting = event.meeting;
    item.paper = event.paper;
    item.agenda_item = event.agenda_item;
    item.order = static_cast<int>(meeting.recommendations.size());
    item.number = event.number;
    item.group = event.group;
    item.only_if_agreed = event.only_if_agreed;
    item.added_at_meeting = event.added_at_meeting.value_or(false);
    item.texts.push_back(
        Wording{event.text, event.verb, event.class_, event.effects, stamp.effective});
    item.required = event.required_bodies;
    item.required_because = event.required_because;
    item.presented = stamp.effective;
    item.matter = event.matter;
    meetings.recommendations.put(event.recommendation, std::move(item));
    if (event.paper)
        meetings.papers.edit(*event.paper).recommendations.push_back(event.recommendation);
    carry_on(meetings, event.recommendation, event.meeting, stamp.effective);
    for (const RecommendationId& condition : event.only_if_agreed) {
        meetings.recommendations.edit(condition).dependents.push_back(event.recommendation);
    }
}

} // namespace concordat::meetings
