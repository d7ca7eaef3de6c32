// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/changes.hpp"
#include "domain/decisions/events.hpp"
#include "domain/decisions/sign_off.hpp"

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

/// Whoever decides for the body that day: its own, or that of the body which has its place.
template <class Event, class Command>
Result<Events> answered(const Parties& parties, const Decisions& decisions, const Command& command,
                        const Context& context) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    const BodyId body = parties.standing_in(decision->body, context.on);
    TRY_DO(parties.may_decide(body, context.on, "/decision"));
    TRY(const OfficeId by, acting_office(context));
    TRY_DO(check_own_office(parties, body, by));
    if (!decision->is_in_doubt(context.on)) {
        return rule_broken("decision.not-in-doubt", "/decision",
                           fmt::format("{} is not in doubt on {}.", at_start(decision->called()),
                                       in_words(context.on)),
                           "Only what is in doubt is confirmed or withdrawn; a body revokes or "
                           "varies its decision by a later one.");
    }
    Events events{Event{command.decision, command.reason, by}};
    flag_unstated_holder(events, parties, by, context.on);
    return events;
}

/// Every doubt that stood by the day.
void answer(Decision& decision, const Answered& answered) {
    for (Doubt& doubt : decision.doubts) {
        if (doubt.is_open(answered.on)) doubt.answer = answered;
    }
}

} // namespace

Result<Events> decide(const Parties& parties, const Meetings&, const Decisions& decisions,
                      const ConfirmDecision& command, const Context& context) {
    return answered<DecisionConfirmed>(parties, decisions, command, context);
}

Result<Events> decide(const Parties& parties, const Meetings&, const Decisions& decisions,
                      const WithdrawDecision& command, const Context& context) {
    return answered<DecisionWithdrawn>(parties, decisions, command, context);
}

void apply(Decisions& decisions, const DecisionConfirmed& event, const Stamp& stamp) {
    answer(decisions.decisions.edit(event.decision),
           {Finding::confirmed, stamp.effective, event.reason, event.by});
}

void apply(Decisions& decisions, const DecisionWithdrawn& event, const Stamp& stamp) {
    answer(decisions.decisions.edit(event.decision),
           {Finding::withdrawn, stamp.effective, event.reason, event.by});
    end_limbs(decisions, event.decision,
              Ending{{}, {}, Change::revoked, stamp.effective, stamp.effective});
}

} // namespace concordat::decisions
