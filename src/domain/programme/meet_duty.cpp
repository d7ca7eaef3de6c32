// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/events.hpp"

#include <fmt/format.h>

namespace concordat::programme {

Result<const Duty*> open_duty(const Programme& programme, const DutyId& id, Day on) {
    TRY(const Duty* duty, find(programme.duties, id, "/duty"));
    if (on < duty->deferred) {
        return rule_broken("duty.before-it-was-deferred", "/on",
                           fmt::format("It was put off on {}; nothing comes of it on {}.",
                                       in_words(duty->deferred), in_words(on)));
    }
    if (!duty->met) return duty;
    return conflict(
        "duty.met", "/duty",
        fmt::format("{} was met on {}.", at_start(called(*duty)), in_words(duty->met->on)),
        "Raise a flag on it, where it was not.");
}

Result<Events> decide(const Ground& ground, const MeetDuty& command, const Context& context) {
    TRY_DO(open_duty(ground.programme, command.duty, context.on));
    if (!command.by && !command.says) {
        return rule_broken("duty.nothing-shown", "/by",
                           "It is said to be met, and nothing shows it.",
                           "Name the paper that meets it, or say how it was met.");
    }
    if (command.by) {
        TRY(const meetings::Paper* paper, find(ground.meetings.papers, *command.by, "/by"));
        if (const Day there = ground.meetings.known_from(*paper); context.on < there) {
            return rule_broken("duty.paper-not-there", "/on",
                               fmt::format("The paper was submitted on {}; it meets nothing on {}.",
                                           in_words(there), in_words(context.on)),
                               "Give the day on which the paper was submitted, or a later one.");
        }
    }
    return Events{DutyMet{command.duty, command.by, command.says}};
}

void apply(Programme& programme, const DutyMet& event, const Stamp& stamp) {
    programme.duties.edit(event.duty).met = DutyMeeting{stamp.effective, event.by, event.says};
}

} // namespace concordat::programme
