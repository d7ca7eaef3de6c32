// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/events.hpp"

#include <fmt/format.h>

namespace concordat::programme {

Result<const Commission*> open_commission(const Programme& programme, const CommissionId& id,
                                          Day on) {
    TRY(const Commission* commission, find(programme.commissions, id, "/commission"));
    if (on < commission->asked) {
        return rule_broken("commission.before-it-was-asked", "/on",
                           fmt::format("\"{}\" was asked for on {}; nothing comes of it on {}.",
                                       commission->title, in_words(commission->asked),
                                       in_words(on)));
    }
    if (const auto& delivered = commission->delivered) {
        return conflict(
            "commission.delivered", "/commission",
            fmt::format("\"{}\" was delivered on {}.", commission->title, in_words(delivered->on)),
            "Ask for another paper, where a further one is wanted.");
    }
    if (const auto& withdrawn = commission->withdrawn) {
        return conflict(
            "commission.withdrawn", "/commission",
            fmt::format("\"{}\" was withdrawn on {}.", commission->title, in_words(withdrawn->on)),
            "Ask for the paper again, where it is wanted after all.");
    }
    return commission;
}

Result<Events> decide(const Ground& ground, const DeliverCommission& command,
                      const Context& context) {
    TRY(const Commission* commission,
        open_commission(ground.programme, command.commission, context.on));
    TRY(const meetings::Paper* paper, find(ground.meetings.papers, command.paper, "/paper"));
    if (const Day there = ground.meetings.known_from(*paper); context.on < there) {
        return rule_broken("commission.paper-not-there", "/on",
                           fmt::format("The paper was submitted on {}; it delivers nothing on {}.",
                                       in_words(there), in_words(context.on)),
                           "Give the day on which the paper was submitted, or a later one.");
    }
    Events events{CommissionDelivered{command.commission, command.paper}};
    const BoardId& put_to = ground.meetings.meetings.at(paper->meeting).board;
    if (commission->due_at && *commission->due_at != put_to) {
        events.flag(thing(command.commission), "commission.delivered-elsewhere",
                    fmt::format("The paper was asked for {}, and was put before {}.",
                                ground.meetings.boards.at(*commission->due_at).name,
                                ground.meetings.boards.at(put_to).name));
    }
    return events;
}

void apply(Programme& programme, const CommissionDelivered& event, const Stamp& stamp) {
    programme.commissions.edit(event.commission).delivered = Delivery{stamp.effective, event.paper};
    programme.delivered_by.edit_or_add(event.paper).push_back(event.commission);
}

} // namespace concordat::programme
