// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/due_rules.hpp"
#include "domain/programme/events.hpp"

namespace concordat::programme {

Result<Events> decide(const Ground& ground, const MoveCommission& command, const Context& context) {
    TRY(const Commission* commission,
        open_commission(ground.programme, command.commission, context.on));
    TRY_DO(check_moved(commission->due, command.due, context.on));
    Events events{CommissionMoved{command.commission, command.due, command.reason}};
    if (auto flag = flag_of_move(thing(command.commission), commission->due, command.due))
        events.flags.push_back(*std::move(flag));
    return events;
}

void apply(Programme& programme, const CommissionMoved& event, const Stamp& stamp) {
    programme.commissions.edit(event.commission)
        .due.set(stamp.effective, DueSince{event.due, event.reason});
}

} // namespace concordat::programme
