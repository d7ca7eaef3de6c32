// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/changes.hpp"
#include "domain/decisions/events.hpp"
#include "domain/decisions/sign_off.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

/// The adoption on a condition that is meant.
///
/// Errors  "condition.none"; "condition.before-decided" where the decision is not signed by the
/// day.
Result<const Ratification*> find_adoption(const Meetings& meetings, const Decisions& decisions,
                                          const Decision& decision, const MeetCondition& command,
                                          Day on) {
    if (!decision.decided || on < *decision.decided) {
        return rule_broken("condition.before-decided", "/decision",
                           fmt::format("{} on {}; it adopts nothing yet, on a condition or "
                                       "without.",
                                       at_start(decision.called()) + " was not taken",
                                       in_words(on)),
                           "Record its signature first, or give the day on which the condition "
                           "was met.");
    }
    for (const Ratification& one : decisions.ratifications_of(command.recommendation)) {
        if (one.decision == command.decision && one.as == Adoption::on_condition &&
            command.text.value_or(one.text) == one.text)
            return &one;
    }
    return rule_broken("condition.none", "/recommendation",
                       fmt::format("{} does not adopt {} on a condition.",
                                   at_start(decision.called()),
                                   called(meetings, command.recommendation)),
                       "Give the decision and the recommendation that it adopts on a condition.");
}

Result<void> check_open(const Meetings& meetings, const Ratification& adoption, Day on) {
    if (adoption.if_agreed) {
        return rule_broken("condition.met-of-itself", "/recommendation",
                           fmt::format("The condition is that {} is agreed; it is met on the day "
                                       "that is, of itself.",
                                       called(meetings, *adoption.if_agreed)),
                           "Record what the board resolves on it.");
    }
    if (adoption.met) {
        return conflict(
            "condition.met", "/recommendation",
            fmt::format("The condition was met on {} already.", in_words(*adoption.met)));
    }
    if (!is_ended(adoption, on)) return {};
    return rule_broken("condition.ratification-ended", "/decision",
                       "The adoption was revoked or varied, so that its condition is met in vain.",
                       "The body adopts the recommendation by a further decision.");
}

} // namespace

Result<Events> decide(const Parties& parties, const Meetings& meetings, const Decisions& decisions,
                      const MeetCondition& command, const Context& context) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    TRY_DO(find(meetings.recommendations, command.recommendation, "/recommendation"));
    TRY(const OfficeId by, acting_office(context));
    const BodyId body = parties.standing_in(decision->body, context.on);
    TRY_DO(check_own_office(parties, body, by));
    TRY_DO(parties.may_decide(body, context.on, "/on"));
    TRY(const Ratification* adoption,
        find_adoption(meetings, decisions, *decision, command, context.on));
    TRY_DO(check_open(meetings, *adoption, context.on));
    Events events{ConditionMet{command.decision, command.recommendation, adoption->text, by}};
    flag_unstated_holder(events, parties, by, context.on);
    return events;
}

void apply(Decisions& decisions, const ConditionMet& event, const Stamp& stamp) {
    for (Ratification& one : decisions.ratifications.edit(event.recommendation)) {
        if (one.decision != event.decision || one.text != event.text) continue;
        one.met = stamp.effective;
        one.met_by = event.by;
    }
    decisions.met_by.edit_or_add(event.by).insert({stamp.effective, event.decision});
}

} // namespace concordat::decisions
