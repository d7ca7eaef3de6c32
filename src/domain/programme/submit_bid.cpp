// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/sign_off.hpp"
#include "domain/programme/events.hpp"
#include "domain/programme/permission.hpp"

#include <fmt/format.h>

namespace concordat::programme {

namespace {

Result<void> check_office(const Parties& parties, const SubmitBid& command,
                          const Context& context) {
    TRY(const OfficeId by, decisions::acting_office(context));
    if (parties.is_of_body(by, command.body)) return {};
    return not_permitted("bid.wrong-office", "/by",
                         fmt::format("{} is no office of {}, whose bid it is.", named(parties, by),
                                     named(parties, command.body)),
                         "Submit it by an office of that body.");
}

Result<void> check_permitted(const Ground& ground, const SubmitBid& command, Day on) {
    const auto missing = what_was_missing(ground, command.bid, command.body, command.decision, on);
    if (missing) {
        return not_permitted("bid.not-permitted", "/bid", *missing,
                             what_would_permit(ground, command.bid, command.decision, on) +
                                 " A bid that a document tells was made is told with tell-bid.");
    }
    const auto permission = permission_on(ground, command.bid, on);
    if (command.decision || !permission || !permission->terms.up_to ||
        command.asked <= *permission->terms.up_to)
        return {};
    return rule_broken("bid.over-permission", "/asked",
                       fmt::format("{} is more than the {} that the text lets it bid for.",
                                   text(command.asked), text(*permission->terms.up_to)),
                       "Bid for less, or ask for leave to bid for more.");
}

} // namespace

Result<void> check_not_made(const Programme& programme, const BidId& id) {
    const Bid* bid = programme.bids.find(id);
    if (bid == nullptr || !bid->made) return {};
    return conflict("bid.made", "/bid",
                    fmt::format("The bid was made {} {}.",
                                bid->made->when.is_known() ? "on" : "some day",
                                in_words(bid->made->when)),
                    "Give another bid an id of its own.");
}

void make_bid(Programme& programme, const BidId& id, std::string title, std::string fund,
              BidMade made) {
    const Day on = made.when.through;
    if (programme.bids.find(id) == nullptr)
        programme.bids.put(id, Bid{std::nullopt, {}, {}, kLastDay, {}, {}});
    Bid& bid = programme.bids.edit(id);
    if (on < bid.known) {
        programme.bids_by_day.erase({bid.known, thing(id)});
        programme.bids_by_day.insert({on, thing(id)});
        bid.known = on;
    }
    bid.title = std::move(title);
    bid.fund = std::move(fund);
    bid.made = std::move(made);
}

Result<Events> decide(const Ground& ground, const SubmitBid& command, const Context& context) {
    TRY_DO(check_not_made(ground.programme, command.bid));
    TRY_DO(ground.parties.may_decide(command.body, context.on, "/body"));
    if (command.decision) TRY_DO(find(ground.decisions.decisions, *command.decision, "/decision"));
    if (command.asked <= Money{0}) {
        return malformed("bid.nothing", "/asked",
                         fmt::format("{} is nothing to bid for.", text(command.asked)));
    }
    TRY_DO(check_office(ground.parties, command, context));
    TRY_DO(check_permitted(ground, command, context.on));
    return Events{BidSubmitted{command.bid, command.title, command.fund, command.body,
                               command.asked, command.decision, context.by}};
}

void apply(Programme& programme, const BidSubmitted& event, const Stamp& stamp) {
    make_bid(programme, event.bid, event.title, event.fund,
             BidMade{Date::on(stamp.effective),
                     event.body,
                     event.asked,
                     event.by,
                     event.decision,
                     std::nullopt,
                     {}});
}

} // namespace concordat::programme
