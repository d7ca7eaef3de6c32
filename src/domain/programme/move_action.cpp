// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/due_rules.hpp"
#include "domain/programme/events.hpp"

namespace concordat::programme {

Result<Events> decide(const Ground& ground, const MoveAction& command, const Context& context) {
    TRY(const Action* action, open_action(ground.programme, command.action, context.on));
    TRY_DO(check_moved(action->due, command.due, context.on));
    Events events{ActionMoved{command.action, command.due, command.reason}};
    if (auto flag = flag_of_move(thing(command.action), action->due, command.due))
        events.flags.push_back(*std::move(flag));
    return events;
}

void apply(Programme& programme, const ActionMoved& event, const Stamp& stamp) {
    programme.actions.edit(event.action)
        .due.set(stamp.effective, DueSince{event.due, event.reason});
}

} // namespace concordat::programme
