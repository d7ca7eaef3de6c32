// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/events.hpp"

#include <fmt/format.h>

namespace concordat::programme {

namespace {

Result<void> check_award(const RecordBidOutcome& command) {
    const bool awarded = command.result == BidResult::awarded;
    if (awarded && (!command.award || *command.award <= Money{0})) {
        return malformed("bid.award-missing", "/award", "It was awarded, and how much is not said.",
                         "Give the amount that was awarded.");
    }
    if (!awarded && command.award) {
        return malformed(
            "bid.award-without-result", "/award",
            fmt::format("It was not awarded, and {} is given as its award.", text(*command.award)),
            "Leave the award out, or say that it was awarded.");
    }
    return {};
}

} // namespace

Result<Events> decide(const Ground& ground, const RecordBidOutcome& command,
                      const Context& context) {
    TRY(const Bid* bid, find(ground.programme.bids, command.bid, "/bid"));
    if (!bid->made) {
        return rule_broken("bid.not-made", "/bid", "The bid has not been made.",
                           "Submit it, or tell that it was made.");
    }
    if (bid->outcome) {
        return conflict(
            "bid.outcome-recorded", "/bid",
            fmt::format("What came of it was recorded for {}.", in_words(bid->outcome->on)),
            "Raise a flag on the bid, where that is wrong.");
    }
    if (context.on < bid->made->when.from) {
        return rule_broken("bid.before-it-was-made", "/on",
                           fmt::format("The bid was made on {}; nothing came of it on {}.",
                                       in_words(bid->made->when), in_words(context.on)));
    }
    TRY_DO(check_award(command));
    Events events{BidOutcomeRecorded{command.bid, command.result, command.award, command.source}};
    if (command.award && bid->made->asked && *bid->made->asked < *command.award) {
        events.flag(thing(command.bid), "bid.awarded-more",
                    fmt::format("{} was awarded, and {} was asked for.", text(*command.award),
                                text(*bid->made->asked)));
    }
    return events;
}

void apply(Programme& programme, const BidOutcomeRecorded& event, const Stamp& stamp) {
    programme.bids.edit(event.bid).outcome =
        BidOutcome{stamp.effective, event.result, event.award, event.source};
}

} // namespace concordat::programme
