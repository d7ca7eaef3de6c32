// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/answer_flags.hpp"
#include "domain/decisions/changes.hpp"
#include "domain/decisions/events.hpp"
#include "domain/decisions/joint_effect.hpp"
#include "domain/decisions/notice.hpp"
#include "domain/decisions/sign_off.hpp"
#include "domain/decisions/who_decided.hpp"
#include "wire/codec.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

Result<void> check_days(const Meetings& meetings, const Decision& decision, Day effective, Day on) {
    TRY_DO(check_order(decision, SignOff::decided, on));
    if (effective < on) {
        return rule_broken("decision.effective-before-decided", "/effective",
                           fmt::format("Decided on {}, it cannot be effective on {}.", in_words(on),
                                       in_words(effective)));
    }
    return check_after_meeting(meetings, decision.follows, on);
}

/// Whether by the day the other answer was no more, or the decision now signed ends it.
bool has_given_way(const Decision& decision, const Ratification& other, Day on) {
    return changes(decision, other) || is_ended(other, on);
}

/// A body does not adopt a text twice; nor answer otherwise a text that it has adopted, but by a
/// decision that says so.
Result<void> check_other_answers(const Parties& parties, const Meetings& meetings,
                                 const Decisions& decisions, const Decision& decision,
                                 const Ratification& answer, const RecommendationId& id) {
    for (const Ratification& other : decisions.ratifications_of(id)) {
        if (other.text != answer.text || !adopts_since(meetings, other, answer.decided)) continue;
        if (has_given_way(decision, other, answer.decided)) continue;
        const std::string by = decisions.decisions.at(other.decision).called();
        const bool both = answer.as == Adoption::adopted && other.as == Adoption::adopted;
        if (both && other.body == answer.body) {
            return conflict("ratification.twice", "/decision",
                            fmt::format("{} adopted {} by {} already, on {}.",
                                        named(parties, answer.body), called(meetings, id), by,
                                        in_words(other.decided)),
                            "Prepare the decision without it: the adoption counts already. Where "
                            "it takes the earlier one's place, name that in the limb's "
                            "\"changes\".");
        }
        if (leaves_standing(answer.as) || answer.decided < other.decided ||
            !are_of_one_body(parties, answer, other))
            continue;
        return rule_broken(
            "ratification.revoking", "/decision",
            fmt::format("{} adopted {} by {} on {}; to answer it otherwise revokes or varies that, "
                        "and this decision does not say so.",
                        named(parties, other.body), called(meetings, id), by,
                        in_words(other.decided)),
            fmt::format("Name {} in the limb's \"changes\", as revoked or varied.",
                        other.decision.text()));
    }
    return {};
}

Result<void> check_ratification(const Parties& parties, const Meetings& meetings,
                                const Decisions& decisions, const Decision& decision,
                                const Ratification& answer, const RecommendationId& id) {
    const Day on = answer.decided;
    const auto& item = *meetings.recommendations.find(id);
    const meetings::Outcome outcome = item.at(on).outcome;
    const bool came_to_nothing = !meetings::is_open(outcome) && !item.resolution;
    const bool only_noted = outcome == meetings::Outcome::noted && answer.as != Adoption::noted;
    if (came_to_nothing || only_noted) {
        return rule_broken("ratification.nothing-to-ratify", "/decision",
                           fmt::format("{} came out as \"{}\"; there is nothing to ratify.",
                                       at_start(called(meetings, item)), wire::spoken(outcome)),
                           "Prepare the decision without it.");
    }
    if (const Day since = item.wording(answer.text).since; on < since) {
        return rule_broken("ratification.before-its-text", "/on",
                           fmt::format("Text {} of {} was put on {}; nobody could ratify it on {}.",
                                       answer.text, called(meetings, item), in_words(since),
                                       in_words(on)),
                           "Give the day of the signature, or the text that was signed.");
    }
    return check_other_answers(parties, meetings, decisions, decision, answer, id);
}

/// An adoption entered after another answer of a later day, which it could not name.
void flag_answered_otherwise(Events& events, const Parties& parties, const Meetings& meetings,
                             const Decisions& decisions, const RecommendationId& id,
                             const Ratification& answer) {
    const auto later = ending_of(parties, decisions.ratifications_of(id), answer, kLastDay);
    if (!later || !later->by) return;
    events.flag(thing(answer.decision), "ratification.answered-otherwise",
                fmt::format("This adopts {}, which was answered otherwise by {} on {} without "
                            "naming this; the adoption counts until {}.",
                            called(meetings, id), decisions.decisions.at(*later->by).called(),
                            in_words(later->decided), in_words(later->effective)));
}

void flag_ratification(Events& events, const Parties& parties, const Meetings& meetings,
                       const RecommendationId& id, const Ratification& answer) {
    const auto& item = *meetings.recommendations.find(id);
    if (!item.is_open() && !item.resolution) {
        events.flag(thing(answer.decision), "ratification.early",
                    fmt::format("{} was not agreed on {}, and came out as \"{}\" since; this will "
                                "not count.",
                                at_start(called(meetings, item)), in_words(answer.decided),
                                wire::spoken(item.now().outcome)));
    } else if (!item.resolution || answer.decided < item.resolution->on) {
        events.flag(thing(answer.decision), "ratification.early",
                    fmt::format("{} was not agreed on {}; this counts from the day it is.",
                                at_start(called(meetings, item)), in_words(answer.decided)));
    }
    for (record::FlagRaised& flag : flags_of_answer(parties, meetings, id, answer))
        events.flags.push_back(std::move(flag));
}

void flag_unstated_condition(Events& events, const Meetings& meetings, const DecisionId& id,
                             const Adopts& adopts) {
    if (adopts.as != Adoption::on_condition || adopts.condition || adopts.if_agreed) return;
    events.flag(thing(id), "ratification.condition-not-stated",
                fmt::format("It adopts {} on a condition, and does not say on which.",
                            called(meetings, adopts.recommendation)));
}

void flag_signature(Events& events, const Parties& parties, const Decisions& decisions,
                    const DecisionSigned& signature, Day on) {
    const Decision& decision = *decisions.decisions.find(signature.decision);
    if (on < decision.prepared) {
        events.flag(thing(signature.decision), "decision.signed-before-prepared",
                    fmt::format("It is signed on {}, and by the record prepared only on {}.",
                                in_words(on), in_words(decision.prepared)));
    }
    if (decision.scheme && decision.numbered && on <= *decision.numbered) {
        const Scheme& scheme = *decisions.schemes.find(*decision.scheme);
        if (scheme.ended && *scheme.ended <= on) {
            events.flag(thing(signature.decision), "decision.after-its-register",
                        fmt::format("It is signed on {}, and has a number of a register that ended "
                                    "on {}.",
                                    in_words(on), in_words(*scheme.ended)));
        }
    }
    if (signature.declaration == Declaration::blank) {
        events.flag(thing(signature.decision), "declaration.blank",
                    "The form has a declaration of interests, and it was left blank.");
    }
    flag_other_instrument(events, decisions, signature.decision, on);
    flag_unstated_holder(events, parties, signature.by, on);
}

/// What the limb answers, once its decision is signed on the day.
Ratification answer_of(const Decision& decision, const DecisionId& id, const Limb& limb,
                       const Adopts& adopts, Day on, Day effective) {
    Ratification answer{decision.body, id, limb.number, adopts.text.value_or(1),
                        adopts.as,     on, effective};
    answer.if_agreed = adopts.if_agreed;
    return answer;
}

} // namespace

Result<Events> decide_signature(const Parties& parties, const Meetings& meetings,
                                const Decisions& decisions, const DecisionSigned& signature,
                                Day on) {
    const Decision& decision = decisions.decisions.at(signature.decision);
    TRY_DO(parties.may_decide(decision.body, on, "/on"));
    if (decision.decided) {
        return conflict(
            "decision.decided", "/decision",
            fmt::format("This was decided on {} already.", in_words(*decision.decided)));
    }
    TRY_DO(check_steps(decisions, decision, on));
    TRY_DO(check_days(meetings, decision, signature.effective, on));
    TRY_DO(check_changes(decisions, decision, on));
    Events events{signature};
    for (const Limb& limb : decision.limbs) {
        for (const Adopts& adopts : limb.adopts) {
            const RecommendationId& id = adopts.recommendation;
            const Ratification answer =
                answer_of(decision, signature.decision, limb, adopts, on, signature.effective);
            TRY_DO(check_ratification(parties, meetings, decisions, decision, answer, id));
            flag_unstated_condition(events, meetings, signature.decision, adopts);
            flag_ratification(events, parties, meetings, id, answer);
            flag_answered_otherwise(events, parties, meetings, decisions, id, answer);
        }
    }
    flag_signature(events, parties, decisions, signature, on);
    flag_short_notice(events, meetings, decisions, signature.decision, decision, on);
    return events;
}

Result<Events> decide(const Parties& parties, const Meetings& meetings, const Decisions& decisions,
                      const SignDecision& command, const Context& context) {
    TRY(const Decision* decision, find(decisions.decisions, command.decision, "/decision"));
    TRY(const OfficeId by, acting_office(context));
    TRY_DO(check_own_office(parties, decision->body, by));
    if (command.decided_by) TRY_DO(find(parties.offices, *command.decided_by, "/decided_by"));
    if (command.recorded_by) TRY_DO(find(parties.offices, *command.recorded_by, "/recorded_by"));
    const DecisionSigned signature{command.decision,
                                   command.declaration,
                                   command.effective.value_or(context.on),
                                   by,
                                   command.decided_by,
                                   command.recorded_by,
                                   {}};
    TRY(Events events, decide_signature(parties, meetings, decisions, signature, context.on));
    flag_decider(events, parties, signature, decision->body, context.on);
    return events;
}

void apply(Decisions& decisions, const DecisionSigned& event, const Stamp& stamp) {
    Decision& decision = decisions.decisions.edit(event.decision);
    const RegisterKey before{decision.register_day(), event.decision};
    decision.decided = stamp.effective;
    decision.effective = event.effective;
    decision.signed_by = event.by;
    decision.decided_by = event.decided_by;
    decision.recorded_by = event.recorded_by;
    decision.under = event.under;
    decision.declaration = event.declaration;
    const RegisterKey after{decision.register_day(), event.decision};
    decisions.register_.sign(before, after);
    decisions.register_of.edit(decision.body).sign(before, after);
    if (!event.under) decisions.signed_by.edit_or_add(event.by).insert(after);
    for (const Limb& limb : decision.limbs) {
        for (const Adopts& adopts : limb.adopts) {
            decisions.ratifications.edit_or_add(adopts.recommendation)
                .push_back(answer_of(decision, event.decision, limb, adopts, stamp.effective,
                                     event.effective));
            if (adopts.if_agreed) {
                decisions.conditional_on.edit_or_add(*adopts.if_agreed)
                    .push_back(adopts.recommendation);
            }
        }
    }
    end_changed(decisions, event.decision);
}

} // namespace concordat::decisions
