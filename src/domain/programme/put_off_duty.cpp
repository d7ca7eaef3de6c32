// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/due_rules.hpp"
#include "domain/programme/events.hpp"

#include <fmt/format.h>

namespace concordat::programme {

Result<Events> decide(const Ground& ground, const PutOffDuty& command, const Context& context) {
    TRY(const Duty* duty, open_duty(ground.programme, command.duty, context.on));
    TRY_DO(check_place(ground.meetings, ground.programme, command.at, context.on));
    const PlaceSince* now = duty->places.at(context.on);
    if (now != nullptr && now->place == command.at) {
        return conflict("duty.place-unchanged", "/at", "It falls due there already.",
                        "Name the place it is put off to.");
    }
    Events events{DutyPutOff{command.duty, command.at, command.reason}};
    events.flag(thing(command.duty), "duty.put-off-again",
                fmt::format("{} was put off on {}, and again on {}: {} times in all.",
                            at_start(called(*duty)), in_words(duty->deferred), in_words(context.on),
                            duty->places.history().size() + 1));
    if (auto flag = flag_of_place(command.duty, command.at))
        events.flags.push_back(*std::move(flag));
    return events;
}

void apply(Programme& programme, const DutyPutOff& event, const Stamp& stamp) {
    programme.duties.edit(event.duty).places.set(stamp.effective, {event.at, event.reason});
    if (const auto at = event.at.thing())
        programme.duties_at.edit_or_add(*at).push_back(event.duty);
}

} // namespace concordat::programme
