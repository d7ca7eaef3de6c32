// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/adjourn_meeting.hpp"
#include "domain/meetings/check_effects.hpp"
#include "domain/meetings/own_effects.hpp"
#include "domain/meetings/quorum.hpp"
#include "domain/programme/ask_anew.hpp"
#include "domain/programme/due_rules.hpp"
#include "domain/programme/events.hpp"

#include <fmt/format.h>

namespace concordat::programme {

namespace {

std::string called(const Parties& parties, const ThingId& owner) {
    if (kind_of(owner.text()) == OfficeKind::kName) return named(parties, OfficeId(owner.text()));
    return parties.roles.at(RoleId(owner.text())).title;
}

} // namespace

Result<void> check_own_officer(const Parties& parties, const Meetings& meetings,
                               const MeetingId& meeting, const ThingId& owner) {
    const meetings::Meeting& held = meetings.meetings.at(meeting);
    if (meetings.terms(held.board, held.on).seats.empty() ||
        meetings::is_own_officer(parties, meetings, held.board, owner, held.on))
        return {};
    return not_permitted(
        "action.not-its-own-officer", "/owner",
        fmt::format(
            "By the terms of reference as at {}, {} is no officer of the board's own: neither "
            "the office nor its body is on it.",
            in_words(held.on), called(parties, owner)),
        "Put it to the board as a recommendation with the effect set-action, which the bodies "
        "concerned ratify; or name an officer of the board's own.");
}

Result<void> check_meeting(const Parties& parties, const Meetings& meetings, const MeetingId& id,
                           Day on, std::string rule) {
    TRY(const meetings::Meeting* meeting, find(meetings.meetings, id, "/meeting"));
    if (on < meeting->on) {
        return rule_broken(std::move(rule), "/on",
                           fmt::format("The meeting is on {}; it asks for nothing on {}.",
                                       in_words(meeting->on), in_words(on)),
                           "Give the day of the meeting.");
    }
    TRY_DO(meetings::check_not_adjourned(*meeting, "/meeting"));
    return meetings::check_quorate(parties, meetings, *meeting, "/meeting");
}

Result<Events> decide(const Ground& ground, const SetAction& command, const Context& context) {
    TRY_DO(check_new(ground.programme, thing(command.action), "/action"));
    TRY_DO(check_meeting(ground.parties, ground.meetings, command.meeting, context.on,
                         "action.before-the-meeting"));
    if (command.owner) TRY_DO(meetings::check_owner(ground.parties, *command.owner, "/owner"));
    TRY_DO(meetings::check_due(command.due, "/due"));
    for (std::size_t i = 0; i < command.reports_to.size(); ++i)
        TRY_DO(
            find(ground.meetings.boards, command.reports_to[i], fmt::format("/reports_to/{}", i)));
    if (command.owner)
        TRY_DO(check_own_officer(ground.parties, ground.meetings, command.meeting, *command.owner));
    Events events{ActionSet{command.action, command.what, command.owner, command.due,
                            command.reports_to, command.meeting, std::nullopt}};
    events.flags = flags_of_action(command.action, command.owner, command.due, command.reports_to);
    return events;
}

void apply(Programme& programme, const ActionSet& event, const Stamp& stamp) {
    // What asked for it came back after it had ended: what was done since stands.
    const auto* there = programme.actions.find(event.action);
    if (there != nullptr && event.cause && there->cause == event.cause) {
        if (!asks_the_same(*there, event))
            ask_anew(programme.actions.edit(event.action), event, stamp.effective);
        return;
    }
    Action action{.what = event.what,
                  .owner = event.owner,
                  .owner_stated = {},
                  .due = {},
                  .reports_to = event.reports_to,
                  .set = stamp.effective,
                  .meeting = event.meeting,
                  .cause = event.cause,
                  .reports = {},
                  .before = {}};
    action.due.set(stamp.effective, DueSince{event.due, std::nullopt});
    programme.actions.put(event.action, std::move(action));
    if (event.meeting)
        programme.asked_at.edit_or_add(*event.meeting).push_back(thing(event.action));
}

} // namespace concordat::programme
