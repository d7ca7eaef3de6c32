// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/events.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::programme {

namespace {

Result<void> check_figure(const RecordAmount& command) {
    if (command.figure <= Money{0}) {
        return malformed("amount.nothing", "/figure",
                         fmt::format("{} is no amount.", text(command.figure)));
    }
    if (command.through && *command.through <= command.figure) {
        return malformed("amount.range-backwards", "/through",
                         fmt::format("A range from {} does not go up to {}.", text(command.figure),
                                     text(*command.through)),
                         "Give the lower figure first; leave the upper one out where there is one "
                         "figure.");
    }
    const int times = command.times.value_or(1);
    if (times < 1) {
        return malformed("amount.times-below-one", "/times",
                         fmt::format("{} items make no amount.", times));
    }
    if (command.through.value_or(command.figure).pence <= kMostMoney.pence / times) return {};
    return malformed("money.out-of-range", "/times",
                     fmt::format("{} times {} is more than can be recorded.", times,
                                 text(command.through.value_or(command.figure))));
}

} // namespace

Result<Events> decide(const Ground& ground, const RecordAmount& command, const Context&) {
    TRY_DO(find(ground.meetings.papers, command.paper, "/paper"));
    TRY_DO(check_figure(command));
    if (command.share_of) TRY_DO(find(ground.parties.bodies, *command.share_of, "/share_of"));
    return Events{AmountRecorded{command.paper, command.what, command.kind, command.as,
                                 command.figure, command.through, command.times, command.share_of,
                                 command.sum}};
}

void apply(Programme& programme, const AmountRecorded& event, const Stamp& stamp) {
    programme.amounts.edit_or_add(event.paper)
        .push_back(Amount{event.what, event.kind, event.as, event.figure, event.through,
                          event.times, event.share_of, event.sum, stamp.effective});
    if (!event.sum) return;
    auto& papers = programme.asked_in.edit_or_add(*event.sum);
    if (std::find(papers.begin(), papers.end(), event.paper) == papers.end())
        papers.push_back(event.paper);
}

} // namespace concordat::programme
