// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::meetings {

namespace {

/// The last day on which it is before the board: that of the meeting, or of one that continues it.
Day last_day(const Meetings& meetings, const Meeting& meeting) {
    const Meeting* last = &meeting;
    while (last->adjourned && last->adjourned->continued_at)
        last = meetings.meetings.find(*last->adjourned->continued_at);
    return last->on;
}

Result<void> check_days(const Meetings& meetings, const Meeting& meeting, const AgendaItem& item,
                        Day notice, Day on) {
    if (on < item.added) {
        return rule_broken(
            "agenda.upgraded-before-it-was-put", "/on",
            fmt::format("Item {} was put on the agenda on {}.", item.number, in_words(item.added)),
            "Give the day on which it became one for decision.");
    }
    if (const Day last = last_day(meetings, meeting); last < on) {
        return rule_broken("agenda.upgraded-after-its-meeting", "/on",
                           fmt::format("The meeting was on {}; what was put to it for information "
                                       "is not for decision since {}.",
                                       in_words(last), in_words(on)),
                           "Give the day on which the board took it as one for decision; or put it "
                           "to a later meeting.");
    }
    if (on < notice) {
        return rule_broken("agenda.notice-after-upgrade", "/notice_given",
                           fmt::format("Notice given on {} is not notice of what was for decision "
                                       "on {}.",
                                       in_words(notice), in_words(on)));
    }
    return {};
}

} // namespace

Result<void> check_for_decision(const Meetings& meetings, const Recommendation& item,
                                const std::string& field) {
    const AgendaItem* under = meetings.agenda_item_of(item);
    const Class asked = item.wording(item.current_text()).class_;
    if (under == nullptr || under->purpose != Purpose::information || asked == Class::note)
        return {};
    return rule_broken("agenda.for-information", field,
                       fmt::format("{} asks for a decision, and item {} of the agenda, under which "
                                   "it was put, is for information.",
                                   at_start(called(meetings, item)), under->number),
                       "Record that the item became one for decision, with the notice given.");
}

Result<Events> decide(const parties::Parties&, const Meetings& meetings, const UpgradeItem& command,
                      const Context& context) {
    TRY(const Meeting* meeting, find(meetings.meetings, command.meeting, "/meeting"));
    const AgendaItem* item = meeting->find_item(command.number);
    if (item == nullptr) {
        return rule_broken("agenda.no-such-item", "/number",
                           fmt::format("The agenda has no item {}.", command.number),
                           "Add the item first.");
    }
    if (item->purpose == Purpose::decision) {
        return conflict("agenda.for-decision", "/number",
                        fmt::format("Item {} is for decision already.", command.number));
    }
    const Day notice = command.notice_given.value_or(context.on);
    TRY_DO(check_days(meetings, *meeting, *item, notice, context.on));
    Events events{ItemUpgraded{command.meeting, command.number, notice, command.reason}};
    const bool in_the_meeting = meeting->on <= notice;
    if (in_the_meeting || (meeting->notice_given && *meeting->notice_given < notice)) {
        const std::string meetings_own =
            meeting->notice_given ? fmt::format("; notice of the meeting was given on {}",
                                                in_words(*meeting->notice_given))
                                  : std::string();
        events.flag(thing(command.meeting), "agenda.without-due-notice",
                    fmt::format("Item {} was for information, and is for decision by notice of "
                                "{}{}; the meeting is of {}.",
                                command.number,
                                in_the_meeting ? "the day itself" : in_words(notice), meetings_own,
                                in_words(meeting->on)));
    }
    return events;
}

void apply(Meetings& meetings, const ItemUpgraded& event, const Stamp& stamp) {
    auto& agenda = meetings.meetings.edit(event.meeting).agenda;
    const auto item = std::find_if(agenda.begin(), agenda.end(), [&](const AgendaItem& one) {
        return one.number == event.number;
    });
    item->upgraded = Upgrade{stamp.effective, item->purpose, event.notice_given, event.reason};
    item->purpose = Purpose::decision;
}

} // namespace concordat::meetings
