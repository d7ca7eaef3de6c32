// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/meetings/events.hpp"

#include <fmt/format.h>

namespace concordat::meetings {

Result<Events> decide(const parties::Parties&, const Meetings& meetings,
                      const AddAgendaItem& command, const Context&) {
    TRY(const Meeting* meeting, find(meetings.meetings, command.meeting, "/meeting"));
    if (meeting->find_item(command.number) != nullptr) {
        return conflict("agenda.number-twice", "/number",
                        fmt::format("The agenda has an item {} already.", command.number));
    }
    const Openness openness = command.openness.value_or(Openness::public_);
    if (openness == Openness::exempt && !command.exemption) {
        return rule_broken("agenda.exempt-without-category", "/exemption",
                           "An exempt item says under which category it is withheld.",
                           "Add the category of the exemption.");
    }
    return Events{AgendaItemAdded{command.meeting, command.number, command.title, command.purpose,
                                  openness, command.exemption}};
}

void apply(Meetings& meetings, const AgendaItemAdded& event, const Stamp&) {
    meetings.meetings.edit(event.meeting)
        .agenda.push_back(
            AgendaItem{event.number, event.title, event.purpose, event.openness, event.exemption});
}

} // namespace concordat::meetings
