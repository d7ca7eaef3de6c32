// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/events.hpp"
#include "domain/authority/payers.hpp"
#include "domain/authority/standing.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::authority {

namespace {

Result<void> check_payer(const Ground& ground, const SumStanding& sum, const BodyId& body,
                         Day day) {
    const auto payers = payers_known_on(ground.agreements, sum.terms, day);
    const bool pays = std::any_of(payers.begin(), payers.end(), [&](const meetings::Payer& payer) {
        return ground.parties.answers_for(body, payer.body, day);
    });
    if (pays) return {};
    return rule_broken("spending.not-a-payer", "/body",
                       fmt::format("{} does not pay for {}; what it spent cannot count against it.",
                                   named(ground.parties, body), sum.terms.title),
                       "Leave the sum out, or name the body that paid.");
}

/// What was missing for it to be a draw; the sum is on record where it names one.
std::string what_was_missing(const Ground& ground, const TellSpending& command) {
    if (!command.sum) return "No approved sum is named for it.";
    const SumStanding sum = sum_on(ground, *command.sum, command.when.through);
    const std::string_view title = sum.terms.title;
    if (!sum.standing.agreed)
        return fmt::format("It was for {}, which was not agreed by then.", title);
    if (!has_ratified(ground, sum.standing, command.body, command.when.through)) {
        return fmt::format("It was for {}, which {} had not ratified by then.", title,
                           named(ground.parties, command.body));
    }
    return fmt::format("It was for {}; who drew it, under what, is not shown.", title);
}

/// What is flagged where it takes the sum over what was approved.
Result<std::optional<std::string>> over_cap(const Ground& ground, const SumAccount& account,
                                            const SumStanding& sum, const TellSpending& command) {
    TRY_DO(check_payer(ground, sum, command.body, command.when.through));
    TRY(const Money all, concordat::sum(account.counted, command.amount));
    if (all <= sum.terms.amount) return std::optional<std::string>();
    return std::optional(
        fmt::format("With {} told by {}, what is drawn and spent on {} comes to {}, and it was {} "
                    "of {}.",
                    text(command.amount), command.source, sum.terms.title, text(all),
                    sum.terms.kind == meetings::AmountKind::cap ? "a cap" : "an estimate",
                    text(sum.terms.amount)));
}

} // namespace

Result<Events> decide(const Parties& parties, const Meetings& meetings, const Decisions& decisions,
                      const agreements::Agreements& agreements, const Authority& authority,
                      const TellSpending& command, const Context& context) {
    const Ground ground{parties, meetings, decisions, authority, agreements};
    TRY_DO(check_free(authority.spendings, command.spending, "/spending"));
    TRY_DO(find(parties.bodies, command.body, "/body"));
    if (command.amount <= Money{0}) {
        return malformed("spending.nothing", "/amount",
                         fmt::format("{} is nothing spent.", text(command.amount)));
    }
    if (context.on < command.when.from) {
        return rule_broken("spending.in-the-future", "/when",
                           fmt::format("It is told on {} as spent on {}.", in_words(context.on),
                                       in_words(command.when)),
                           "A document tells what was spent; what will be is an estimate.");
    }
    Events events{SpendingTold{command.spending, command.body, command.amount, command.when,
                               command.what, command.source, command.sum}};
    if (command.sum) {
        TRY(const SumAccount* account, find(authority.sums, *command.sum, "/sum"));
        TRY(const auto over,
            over_cap(ground, *account, sum_on(ground, *command.sum, context.on), command));
        if (over) events.flag(thing(*command.sum), "sum.told-over-cap", *over);
    }
    events.flag(thing(command.spending), "spending.without-authority",
                fmt::format("{} tells that {} spent {}. {}", at_start(command.source),
                            named(parties, command.body), text(command.amount),
                            what_was_missing(ground, command)));
    return events;
}

void apply(Authority& authority, const SpendingTold& event, const Stamp&) {
    authority.spendings.put(event.spending, Spending{event.body, event.amount, event.when,
                                                     event.what, event.source, event.sum});
    authority.spendings_by_day.insert({event.when.through, thing(event.spending)});
    if (!event.sum) return;
    SumAccount& account = authority.sums.edit(*event.sum);
    account.told.push_back(event.spending);
    account.counted.pence += event.amount.pence;
}

} // namespace concordat::authority
