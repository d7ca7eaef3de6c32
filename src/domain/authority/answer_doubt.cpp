// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/authority/events.hpp"
#include "domain/decisions/sign_off.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::authority {

namespace {

/// The body that the draw concerns: the one that answers, or one whose place it has taken.
const BodyId* concerned_in(const Parties& parties, const Doubt& doubt, const BodyId& body, Day on) {
    const auto at =
        std::find_if(doubt.concerned.begin(), doubt.concerned.end(), [&](const BodyId& one) {
            return one == body || parties.answers_for(body, one, on);
        });
    return at == doubt.concerned.end() ? nullptr : &*at;
}

/// The body for which this one answers: of the doubts that stand on the day, one it has not
/// answered.
Result<BodyId> answers(const Parties& parties, const Draw& draw, const BodyId& body, Day on) {
    const BodyId* concerned = nullptr;
    for (const Doubt& doubt : draw.doubts) {
        if (on < doubt.since) continue;
        const BodyId* found = concerned_in(parties, doubt, body, on);
        if (found == nullptr) continue;
        if (doubt.answer_of(*found) == nullptr) return *found;
        concerned = found;
    }
    if (concerned != nullptr) {
        return conflict(
            "draw.answered", "/body",
            fmt::format("{} has confirmed or withdrawn this already.", named(parties, body)),
            "What it has answered stands; a new doubt is answered anew.");
    }
    if (!draw.is_in_doubt(on)) {
        return rule_broken(
            "draw.not-in-doubt", "/draw",
            fmt::format("This draw of {} is not in doubt on {}.", in_words(draw.on), in_words(on)),
            "Only what is in doubt is confirmed or withdrawn.");
    }
    return not_permitted("draw.not-concerned", "/body",
                         fmt::format("{} pays no part of this, and has not granted the delegation "
                                     "it was made under.",
                                     named(parties, body)),
                         "Each body that it concerns answers for itself.");
}

template <class Event, class Command>
Result<Events> answered(const Parties& parties, const Authority& authority, const Command& command,
                        const Context& context) {
    TRY(const Draw* draw, find(authority.draws, command.draw, "/draw"));
    TRY_DO(parties.may_decide(command.body, context.on, "/body"));
    TRY(const OfficeId by, decisions::acting_office(context));
    TRY_DO(decisions::check_own_office(parties, command.body, by));
    TRY(const BodyId concerned, answers(parties, *draw, command.body, context.on));
    Events events{Event{command.draw, concerned, command.reason, by}};
    flag_unstated_holder(events, parties, by, context.on);
    return events;
}

void answer(Draw& draw, const Answered& answered) {
    for (Doubt& doubt : draw.doubts) {
        const auto& concerned = doubt.concerned;
        const bool concerns =
            std::find(concerned.begin(), concerned.end(), answered.body) != concerned.end();
        if (concerns && doubt.since <= answered.on && doubt.answer_of(answered.body) == nullptr)
            doubt.answers.push_back(answered);
    }
}

/// What of the draw the body's withdrawal takes off: its part, or its parts where it has the place
/// of several payers; of a use without parts all, once
/// every body concerned has withdrawn it.
Money taken_off(const Draw& draw, const BodyId& body) {
    Money off;
    for (const Part& part : draw.parts) {
        if (part.body == body && part.stands) off.pence += part.amount.pence;
    }
    if (!draw.parts.empty()) return off;
    return draw.is_withdrawn(kLastDay) ? draw.amount.value_or(Money{}) : Money{};
}

} // namespace

Result<Events> decide(const Parties& parties, const Meetings&, const Decisions&,
                      const agreements::Agreements&, const Authority& authority,
                      const ConfirmDraw& command, const Context& context) {
    return answered<DrawConfirmed>(parties, authority, command, context);
}

Result<Events> decide(const Parties& parties, const Meetings&, const Decisions&,
                      const agreements::Agreements&, const Authority& authority,
                      const WithdrawDraw& command, const Context& context) {
    return answered<DrawWithdrawn>(parties, authority, command, context);
}

void apply(Authority& authority, const DrawConfirmed& event, const Stamp& stamp) {
    answer(authority.draws.edit(event.draw),
           {event.body, Finding::confirmed, stamp.effective, event.reason, event.by});
}

void apply(Authority& authority, const DrawWithdrawn& event, const Stamp& stamp) {
    Draw& draw = authority.draws.edit(event.draw);
    const bool before = draw.withdrawn_by(event.body, kLastDay).has_value();
    answer(draw, {event.body, Finding::withdrawn, stamp.effective, event.reason, event.by});
    const Money off = before ? Money{} : taken_off(draw, event.body);
    const auto take_off = [&](auto& account) {
        account.withdrawn.insert({stamp.effective, event.draw, event.body, off});
        account.counted.pence -= off.pence;
    };
    if (draw.sum) take_off(authority.sums.edit(*draw.sum));
    if (kind_of(draw.under.text()) == DelegationKind::kName)
        take_off(authority.delegations.edit(DelegationId(draw.under.text())));
}

} // namespace concordat::authority
