// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

Result<Events> decide(const parties::Parties&, const Meetings& meetings,
                      const AddAgendaItem& command, const Context& context) {
    TRY(const Meeting* meeting, find(meetings.meetings, command.meeting, "/meeting"));
    if (meeting->find_item(command.number) != nullptr) {
        return conflict("agenda.number-twice", "/number",
                        fmt::format("The agenda has an item {} already.", command.number));
    }
    TRY(const auto said, openness_of(command.openness, command.exemption));
    const Openness openness = said.value_or(Openness::public_);
    if (openness == Openness::exempt && !command.exemption) {
        return rule_broken("agenda.exempt-without-category", "/exemption",
                           "An exempt item says under which category it is withheld.",
                           "Add the category of the exemption.");
    }
    Events events{AgendaItemAdded{command.meeting, command.number, command.title, command.purpose,
                                  openness, command.exemption}};
    if (meeting->on < context.on) {
        events.flag(thing(command.meeting), "agenda.after-its-meeting",
                    fmt::format("Item {} was put on the agenda on {}; the meeting was on {}.",
                                command.number, in_words(context.on), in_words(meeting->on)));
    }
    return events;
}

void apply(Meetings& meetings, const AgendaItemAdded& event, const Stamp& stamp) {
    meetings.meetings.edit(event.meeting)
        .agenda.push_back(AgendaItem{event.number,
                                     event.title,
                                     event.purpose,
                                     event.openness,
                                     event.exemption,
                                     stamp.effective,
                                     {}});
}

} // namespace concordat::meetings
