// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/events.hpp"
#include "domain/programme/permission.hpp"

#include <fmt/format.h>

namespace concordat::programme {

Result<Events> decide(const Ground& ground, const TellBid& command, const Context& context) {
    TRY_DO(check_not_made(ground.programme, command.bid));
    if (command.body) TRY_DO(find(ground.parties.bodies, *command.body, "/body"));
    if (command.decision) TRY_DO(find(ground.decisions.decisions, *command.decision, "/decision"));
    if (command.asked && *command.asked <= Money{0}) {
        return malformed("bid.nothing", "/asked",
                         fmt::format("{} is nothing to bid for.", text(*command.asked)));
    }
    if (context.on < command.when.from) {
        return rule_broken("bid.in-the-future", "/when",
                           fmt::format("It is told on {} as made on {}.", in_words(context.on),
                                       in_words(command.when)),
                           "A document tells what was done; a bid to come needs permission.");
    }
    Events events{BidTold{command.bid, command.title, command.fund, command.body, command.asked,
                          command.when, command.source, command.decision}};
    const BidMade made{command.when,
                       command.body,
                       command.asked,
                       std::nullopt,
                       command.decision,
                       command.source,
                       {}};
    if (auto flag = flag_of_told(ground, command.bid, made))
        events.flags.push_back(*std::move(flag));
    return events;
}

std::optional<record::FlagRaised> flag_of_told(const Ground& ground, const BidId& id,
                                               const BidMade& made) {
    const std::string source = at_start(made.source.value_or(std::string()));
    if (!made.body) {
        return record::FlagRaised{thing(id), "bid.body-not-stated",
                                  fmt::format("{} tells of this bid, and which body made it is not "
                                              "stated; nor is known what let it.",
                                              source)};
    }
    const auto missing =
        what_was_missing(ground, id, *made.body, made.decision, made.when.gives_authority());
    if (!missing) return std::nullopt;
    return record::FlagRaised{thing(id), "bid.without-permission",
                              fmt::format("{} tells that {} made this bid. {}", source,
                                          named(ground.parties, *made.body), *missing)};
}

void apply(Programme& programme, const BidTold& event, const Stamp&) {
    make_bid(
        programme, event.bid, event.title, event.fund,
        BidMade{
            event.when, event.body, event.asked, std::nullopt, event.decision, event.source, {}});
}

} // namespace concordat::programme
