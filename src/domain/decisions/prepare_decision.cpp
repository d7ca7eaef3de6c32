// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisions/changes.hpp"
#include "domain/decisions/events.hpp"
#include "domain/decisions/notice.hpp"
#include "domain/decisions/sign_off.hpp"
#include "domain/decisions/who_decided.hpp"

#include <set>

#include <fmt/format.h>

namespace concordat::decisions {

namespace {

Result<void> check_condition(const Meetings& meetings, const Adopts& adopts,
                             const std::string& field) {
    if (adopts.condition && adopts.if_agreed) {
        return malformed("ratification.condition-twice", field + "/if-agreed",
                         "A condition is in words of its own, or that a recommendation is agreed.",
                         "Leave one of the two out.");
    }
    if (adopts.as != Adoption::on_condition && (adopts.condition || adopts.if_agreed)) {
        return malformed("ratification.condition-of-none",
                         field + (adopts.condition ? "/condition" : "/if-agreed"),
                         "Only what is adopted on a condition has one.",
                         "Say that it is adopted on_condition, or leave the condition out.");
    }
    if (!adopts.if_agreed) return {};
    TRY_DO(find(meetings.recommendations, *adopts.if_agreed, field + "/if-agreed"));
    if (*adopts.if_agreed != adopts.recommendation) return {};
    return rule_broken("ratification.condition-itself", field + "/if-agreed",
                       "A recommendation cannot be adopted on the condition that it is agreed "
                       "itself.",
                       "Adopt it: an adoption before it is agreed counts from the day it is.");
}

Result<void> check_adoption(const Meetings& meetings, const Limb& limb, const Adopts& adopts,
                            const std::string& field) {
    TRY(const meetings::Recommendation* item,
        find(meetings.recommendations, adopts.recommendation, field + "/recommendation"));
    if (adopts.text && (*adopts.text < 1 || *adopts.text > item->current_text())) {
        return rule_broken("text.no-such-text", field + "/text",
                           fmt::format("{} has {} text{}; there is no text {}.",
                                       at_start(called(meetings, *item)), item->current_text(),
                                       item->current_text() == 1 ? "" : "s", *adopts.text),
                           "Leave the text out for the one resolved, or give one there is.");
    }
    if (adopts.as == Adoption::in_other_words && !limb.words) {
        return rule_broken("limb.other-words-missing", field + "/as",
                           "A resolution adopted in other words needs those words.",
                           "Add the limb's words.");
    }
    return check_condition(meetings, adopts, field);
}

/// Where the limb names no text: the one resolved by the day, or the last that was put by then.
int text_meant(const meetings::Recommendation& item, Day on) {
    if (item.resolution && item.resolution->on <= on) return item.resolution->text;
    return item.text_on(on);
}

/// Limbs with their numbers and, for each answer, the text it answers.
Result<std::vector<Limb>> check_limbs(const Meetings& meetings, std::vector<Limb> limbs, Day on) {
    std::set<int> seen;
    std::set<std::pair<RecommendationId, int>> answered;
    for (std::size_t i = 0; i < limbs.size(); ++i) {
        Limb& limb = limbs[i];
        const std::string field = fmt::format("/limbs/{}", i);
        if (limb.number < 1) {
            return malformed("limb.number-below-one", field + "/number",
                             fmt::format("Limbs are numbered from 1; {} is none.", limb.number),
                             "Number it as the decision does, from 1.");
        }
        if (!seen.insert(limb.number).second) {
            return malformed("limb.number-twice", field + "/number",
                             fmt::format("Limb {} stands twice.", limb.number));
        }
        if (!limb.words && limb.adopts.empty() && limb.changes.empty()) {
            return malformed("limb.empty", field,
                             "A limb has words of its own, answers a resolution, or changes an "
                             "earlier decision.");
        }
        for (std::size_t k = 0; k < limb.adopts.size(); ++k) {
            TRY_DO(check_adoption(meetings, limb, limb.adopts[k],
                                  fmt::format("{}/adopts/{}", field, k)));
            const auto& item = *meetings.recommendations.find(limb.adopts[k].recommendation);
            if (!limb.adopts[k].text) limb.adopts[k].text = text_meant(item, on);
            if (!answered.insert({limb.adopts[k].recommendation, *limb.adopts[k].text}).second) {
                return conflict("ratification.twice", fmt::format("{}/adopts/{}", field, k),
                                fmt::format("This decision answers text {} of {} twice.",
                                            *limb.adopts[k].text, called(meetings, item)),
                                "Answer each text once.");
            }
        }
    }
    return limbs;
}

/// An item may have been carried to the meeting from one adjourned; or deferred, and resolved on
/// the day of a later meeting.
bool came_before(const meetings::Recommendation& item, const MeetingId& id,
                 const meetings::Meeting& meeting) {
    return item.meeting == id || item.decided_at() == id ||
           (item.resolution && item.resolution->on == meeting.on);
}

void flag_other_meetings(Events& events, const Meetings& meetings, const PrepareDecision& command) {
    const meetings::Meeting& meeting = meetings.meetings.at(*command.follows);
    for (const Limb& limb : command.limbs) {
        for (const Adopts& adopts : limb.adopts) {
            const auto& item = meetings.recommendations.at(adopts.recommendation);
            if (came_before(item, *command.follows, meeting)) continue;
            events.flag(thing(command.decision), "decision.follows-other-meeting",
                        fmt::format("It follows the meeting of {}, and answers {}, which was put "
                                    "to another.",
                                    in_words(meeting.on), called(meetings, item)));
        }
    }
}

} // namespace

Result<Events> decide(const Parties& parties, const Meetings& meetings, const Decisions& decisions,
                      const PrepareDecision& command, const Context& context) {
    TRY_DO(check_free(decisions.decisions, command.decision, "/decision"));
    TRY_DO(parties.may_decide(command.body, context.on, "/body"));
    if (command.author) TRY_DO(find(parties.offices, *command.author, "/author"));
    if (command.received && context.on < *command.received) {
        return rule_broken("decision.received-later", "/received",
                           fmt::format("On {} nothing had been received on {} yet.",
                                       in_words(context.on), in_words(*command.received)),
                           "Leave the day out, and record the receipt on its day.");
    }
    TRY_DO(check_after_meeting(meetings, command.follows, command.received.value_or(context.on),
                               command.received ? "/received" : "/on"));
    TRY(std::vector<Limb> limbs, check_limbs(meetings, command.limbs, context.on));
    TRY_DO(check_changes_named(parties, decisions, command.body, limbs, context.on));
    if (command.authority) TRY_DO(find(parties.bodies, *command.authority, "/authority"));
    TRY_DO(check_notice_class(parties, decisions, command.body, command.notice_class, context.on));
    Events events;
    if (command.follows) flag_other_meetings(events, meetings, command);
    events.add(DecisionPrepared{command.decision, command.body, command.title, command.follows,
                                std::move(limbs), command.received, command.author,
                                command.legal_power, command.advice, command.authority,
                                command.notice_class});
    flag_authority(events, parties, command.decision, command.body, command.authority, context.on);
    Decision prepared{.body = command.body, .limbs = command.limbs};
    prepared.notice_class = command.notice_class;
    flag_short_notice(events, meetings, decisions, command.decision, prepared, context.on);
    return events;
}

void apply(Decisions& decisions, const DecisionPrepared& event, const Stamp& stamp) {
    Decision decision;
    decision.body = event.body;
    decision.title = event.title;
    decision.follows = event.follows;
    decision.limbs = event.limbs;
    decision.received = event.received;
    decision.author = event.author;
    decision.legal_power = event.legal_power;
    decision.advice = event.advice;
    decision.authority = event.authority;
    decision.notice_class = event.notice_class;
    decision.prepared = stamp.effective;
    const RegisterKey key{decision.register_day(), event.decision};
    decisions.register_.add(key);
    decisions.register_of.edit_or_add(event.body).add(key);
    if (event.follows) decisions.following.edit_or_add(*event.follows).push_back(event.decision);
    decisions.decisions.put(event.decision, std::move(decision));
}

} // namespace concordat::decisions
