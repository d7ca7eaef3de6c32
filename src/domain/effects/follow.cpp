// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/effects/follow.hpp"

#include "domain/agreements/deciding_board.hpp"
#include "domain/decisions/answer_flags.hpp"
#include "domain/decisions/changes.hpp"
#include "domain/decisions/joint_effect.hpp"
#include "domain/effects/agreement_doubts.hpp"
#include "domain/effects/board_doubts.hpp"
#include "domain/effects/bring_about.hpp"
#include "domain/effects/doubt.hpp"
#include "domain/effects/end.hpp"
#include "domain/effects/grant_flags.hpp"
#include "domain/effects/outcome_flags.hpp"
#include "domain/effects/settle.hpp"
#include "domain/meetings/conditions.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace concordat::effects {

namespace {

using meetings::Outcome;
using meetings::Recommendation;
using meetings::RecommendationResolved;

/// What its conditions make of an item that was agreed, now or once they are met.
Outcome by_conditions(meetings::ConditionState state) {
    switch (state) {
    case meetings::ConditionState::met:
        return Outcome::agreed;
    case meetings::ConditionState::open:
        return Outcome::pending;
    case meetings::ConditionState::failed:
        break;
    }
    return Outcome::lapsed;
}

/// An item that is pending is agreed of itself when its last condition is met, on the day that
/// happened, or lapses when one has failed; and where a correction makes another outcome of a
/// condition, an item that had been agreed or had lapsed by it follows that, from its own day.
void settle_waiting(std::vector<Consequence>& follows, const Ground& ground,
                    const RecommendationId& id) {
    const Recommendation& item = *ground.meetings.recommendations.find(id);
    const Outcome now = item.now().outcome;
    const bool agreed = meetings::is_agreed(now);
    if (now != Outcome::pending && now != Outcome::lapsed && !agreed) return;
    if (item.only_if_agreed.empty()) return;
    const auto conditions = meetings::conditions_of(ground.meetings, item, kLastDay);
    const Outcome wanted = by_conditions(conditions.state);
    if (wanted == (agreed ? Outcome::agreed : now)) return;
    const int text = item.now().text;
    const Day since = item.outcomes.since(kLastDay);
    const meetings::Positions* taken = item.positions_on(text);
    const meetings::Made made{Outcome::agreed, text, taken != nullptr ? taken->on : since};
    const Day settled = agreed ? since : std::max(conditions.since, since);
    auto event = meetings::resolved(ground.parties, ground.meetings, id, made, settled);
    if (event.outcome == now) return;
    if (agreed) {
        const auto& because = conditions.because;
        doubt_adoptions(follows, ground, id, because ? thing(*because) : thing(item.meeting));
    }
    event.because = conditions.because;
    event.known = item.now().known;
    follows.push_back({settled, std::move(event)});
}

/// Who ratified before the text was resolved may have ratified another.
void doubt_early_answers(std::vector<Consequence>& follows, const Ground& ground,
                         const RecommendationId& id, Day on) {
    for (const decisions::Ratification& early : ground.decisions.ratifications_of(id)) {
        for (auto& flag : decisions::flags_of_answer(ground.parties, ground.meetings, id, early)) {
            if (!ground.record.is_flagged(flag.on, flag.rule, flag.says))
                follows.push_back({on, std::move(flag)});
        }
    }
}

/// What was decided to follow a meeting, before the day to which the meeting has been moved.
void doubt_decisions_before(std::vector<Consequence>& follows, const Ground& ground,
                            const MeetingId& id, Day on) {
    const auto* following = ground.decisions.following.find(id);
    if (following == nullptr) return;
    const Day held_on = ground.meetings.meetings.find(id)->on;
    for (const DecisionId& one : *following) {
        const auto decided = ground.decisions.decisions.find(one)->decided;
        if (!decided || held_on <= *decided) continue;
        follows.push_back(
            {std::max(on, *decided),
             record::FlagRaised{thing(one), "decision.before-its-meeting",
                                fmt::format("It was decided on {}; the meeting it follows was "
                                            "moved to {}.",
                                            in_words(*decided), in_words(held_on))}});
    }
}

/// What an item that is not agreed, or no more, had brought about ends; so does what was in force
/// by ratifications on the condition that it is agreed.
void end_what_rested_on(std::vector<Consequence>& follows, const Ground& ground,
                        const RecommendationId& id, const ThingId& by) {
    end_effects(follows, ground, id, Ending::all, by);
    for (const RecommendationId& ratified : ground.decisions.waiting_for(id)) {
        if (!ground.effects.is_done(ratified, CompletedBy::ratification)) continue;
        const auto joint = decisions::joint_effect(ground.parties, ground.meetings,
                                                   ground.decisions, ratified, kLastDay);
        if (joint.in_force.empty())
            end_effects(follows, ground, ratified, Ending::by_ratification, thing(id));
    }
}

void raise(std::vector<Consequence>& follows, const Ground& ground,
           std::vector<record::FlagRaised> flags, Day on) {
    for (record::FlagRaised& flag : flags) {
        if (!ground.record.is_flagged(flag.on, flag.rule, flag.says))
            follows.push_back({on, std::move(flag)});
    }
}

void after_outcome(std::vector<Consequence>& follows, const Ground& ground,
                   const RecommendationId& id, Day on) {
    const Recommendation& item = *ground.meetings.recommendations.find(id);
    // Entered late, it may wait on what has come out since.
    settle_waiting(follows, ground, id);
    if (meetings::is_agreed(item.now().outcome)) {
        doubt_early_answers(follows, ground, id, on);
        raise(follows, ground, flags_of_resolution(ground, id, on), on);
        raise(follows, ground, flags_of_grants(ground, id, on), on);
        bring_about(follows, ground, id, CompletedBy::resolution, on);
        bring_about_in_force(follows, ground, id);
        for (const RecommendationId& ratified : ground.decisions.waiting_for(id))
            bring_about_in_force(follows, ground, ratified);
    } else {
        const auto& because = item.now().because;
        const ThingId by = because ? thing(*because) : thing(item.meeting);
        end_what_rested_on(follows, ground, id, by);
        // What was given severally was used before all of it had come about.
        doubt_uses_ended(follows, ground, id, by);
    }
    for (const RecommendationId& waiting : item.dependents)
        settle_waiting(follows, ground, waiting);
}

/// More was drawn or told by now than the figure as corrected allows: that stands.
void flag_drawn_above(std::vector<Consequence>& follows, const Ground& ground,
                      const meetings::FigureCorrected& figure) {
    const std::string_view id = figure.of->text();
    const bool of_sum = kind_of(id) == SumKind::kName;
    const auto* sum = of_sum ? ground.authority.sums.find(SumId(id)) : nullptr;
    const auto* grant = of_sum ? nullptr : ground.authority.delegations.find(DelegationId(id));
    const Money counted = sum != nullptr     ? sum->counted
                          : grant != nullptr ? grant->counted
                                             : Money{};
    if (counted <= figure.is) return;
    follows.push_back(
        {ground.acted,
         record::FlagRaised{*figure.of, "minutes.figure-below-what-was-drawn",
                            fmt::format("It was corrected from {} to {}, and {} had been drawn or "
                                        "told as spent: that stands.",
                                        text(figure.was), text(figure.is), text(counted))}});
}

/// A body that had ratified the item did so with the figure that is corrected.
void flag_ratified_before(std::vector<Consequence>& follows, const Ground& ground,
                          const RecommendationId& id, const meetings::FigureCorrected& figure) {
    const auto& given = ground.decisions.ratifications_of(id);
    const bool any = std::any_of(given.begin(), given.end(), [&](const auto& one) {
        return one.as == decisions::Adoption::adopted && one.decided <= ground.acted;
    });
    if (!any) return;
    follows.push_back(
        {ground.acted,
         record::FlagRaised{thing(id), "minutes.figure-ratified-before",
                            fmt::format("The figure of {} is corrected from {} to {}; who had "
                                        "ratified it had the other before them.",
                                        figure.what, text(figure.was), text(figure.is))}});
}

void after_correction(std::vector<Consequence>& follows, const Ground& ground,
                      const meetings::MinutesCorrected& event) {
    if (!event.recommendation) return;
    const RecommendationId& id = *event.recommendation;
    for (const meetings::FigureCorrected& figure : event.figures) {
        if (figure.of) flag_drawn_above(follows, ground, figure);
        flag_ratified_before(follows, ground, id, figure);
    }
    if (!event.outcome) return;
    // The minutes no more say what the vote did not: what the doubt was about is given up.
    settle_flags(follows, ground, thing(id), {"minutes.outcome-against-the-vote"},
                 {{}, record::Finding::upheld, {}, {}}, ground.acted);
    const Outcome is = event.outcome->is;
    if (!meetings::is_agreed(is)) {
        end_what_rested_on(follows, ground, id, thing(event.meeting));
        if (meetings::is_agreed(event.outcome->was))
            doubt_adoptions(follows, ground, id, thing(event.meeting));
    }
    const Recommendation& item = ground.meetings.recommendations.at(id);
    if (is == Outcome::not_stated) {
        for (const RecommendationId& waiting : item.dependents)
            settle_waiting(follows, ground, waiting);
        return;
    }
    const bool open = item.is_open() && item.now().outcome != Outcome::pending;
    const int text = open ? item.current_text() : item.now().text;
    const meetings::Positions* taken = item.positions_on(text);
    const meetings::Made made{meetings::is_agreed(is) ? Outcome::agreed : is, text,
                              taken != nullptr ? taken->on : *event.from};
    auto resolved = meetings::resolved(ground.parties, ground.meetings, id, made, *event.from);
    resolved.says = std::string(meetings::kByCorrection);
    follows.push_back({*event.from, std::move(resolved)});
}

/// What was told when this flag was raised: each telling raises one of its own.
const meetings::ToldOutcome* told_under(const Ground& ground, const Recommendation& item,
                                        const FlagId& flag) {
    std::size_t place = 0;
    for (const FlagId& other : *ground.record.flags_on.find(ground.record.flags.find(flag)->on)) {
        if (other == flag) break;
        if (ground.record.flags.find(other)->rule == meetings::kOutcomeTold) ++place;
    }
    return place < item.tellings.size() ? &item.tellings[place] : nullptr;
}

} // namespace

std::vector<Consequence> follow(const Ground& ground, const meetings::Event& event, Day effective) {
    std::vector<Consequence> follows;
    if (const auto* resolved = std::get_if<RecommendationResolved>(&event.of)) {
        after_outcome(follows, ground, resolved->recommendation, effective);
        doubt_uses_until(follows, ground, resolved->recommendation, effective);
        if (auto flag =
                agreements::not_in_force(ground.agreements, ground.meetings, *resolved, effective))
            follows.push_back({effective, *std::move(flag)});
    } else if (const auto* withdrawn = std::get_if<meetings::RecommendationWithdrawn>(&event.of)) {
        after_outcome(follows, ground, withdrawn->recommendation, effective);
    } else if (const auto* corrected = std::get_if<meetings::MinutesCorrected>(&event.of)) {
        after_correction(follows, ground, *corrected);
    } else if (const auto* moved = std::get_if<meetings::MeetingMoved>(&event.of)) {
        doubt_decisions_before(follows, ground, moved->meeting, effective);
    } else if (const auto* gate = std::get_if<meetings::GateOutcomeRecorded>(&event.of)) {
        raise(follows, ground, flags_of_gate(ground, gate->meeting, effective), effective);
    }
    return follows;
}

std::vector<Consequence> follow(const Ground& ground, const decisions::Event& event,
                                Day effective) {
    std::vector<Consequence> follows;
    if (const auto* met = std::get_if<decisions::ConditionMet>(&event.of))
        bring_about_in_force(follows, ground, met->recommendation);
    const auto after_answers = [&](const DecisionId& decision, Day from) {
        for (const RecommendationId& id : decisions::answered_by(ground.decisions, decision)) {
            bring_about_in_force(follows, ground, id);
            doubt_uses_of(follows, ground, id, decision, from);
        }
    };
    if (const auto* signed_ = std::get_if<decisions::DecisionSigned>(&event.of)) {
        after_answers(signed_->decision, signed_->effective);
        raise(follows, ground, flags_of_grants(ground, signed_->decision, effective), effective);
    }
    if (const auto* withdrawn = std::get_if<decisions::DecisionWithdrawn>(&event.of))
        after_answers(withdrawn->decision, effective);
    settle_doubts(follows, ground, event, effective);
    return follows;
}

std::vector<Consequence> follow(const Ground& ground, const record::Event& event, Day) {
    std::vector<Consequence> follows;
    const auto* settled = std::get_if<record::FlagSettled>(&event.of);
    if (settled == nullptr || settled->finding != record::Finding::cleared) return follows;
    const record::Flag& flag = *ground.record.flags.find(settled->flag);
    if (flag.rule != meetings::kOutcomeTold) return follows;
    const RecommendationId id(flag.on.text());
    const Recommendation& item = *ground.meetings.recommendations.find(id);
    const meetings::ToldOutcome* told = told_under(ground, item, settled->flag);
    // What was told of a board that it has been through is no outcome of the one that has it now.
    if (!item.is_open() || told == nullptr || !item.is_of_its_board(*told)) return follows;
    // A day that gives authority is the later end of what is told.
    const Day on = std::max(told->when.gives_authority(), item.outcomes.since(kLastDay));
    auto resolution = meetings::resolved(ground.parties, ground.meetings, id,
                                         meetings::Made{told->outcome, told->text, on}, on);
    resolution.known = meetings::Known::told;
    resolution.told_by = told->source;
    follows.push_back({on, std::move(resolution)});
    return follows;
}

std::vector<Consequence> follow(const Ground& ground, const authority::Event& event,
                                Day effective) {
    std::vector<Consequence> follows;
    if (const auto* decided = std::get_if<authority::DecidedUnderDelegation>(&event.of))
        follows.push_back({effective, authority::signature_of(*decided)});
    if (const auto* set = std::get_if<authority::SchemeOfConsentSet>(&event.of))
        raise(follows, ground, flags_of_scheme(ground, set->body, effective), ground.acted);
    doubt_uses(follows, ground, event, effective);
    settle_doubts(follows, ground, event, effective);
    return follows;
}

std::vector<Consequence> follow(const Ground& ground, const agreements::Event& event,
                                Day effective) {
    std::vector<Consequence> follows;
    doubt_under(follows, ground, event, effective);
    return follows;
}

std::vector<Consequence> follow(const Ground& ground, const EffectsEnded& event, Day) {
    std::vector<Consequence> follows;
    doubt_uses_ended(follows, ground, event.recommendation, event.by);
    return follows;
}

std::vector<Consequence> follow(const Ground& ground, const parties::Event& event, Day effective) {
    std::vector<Consequence> follows;
    doubt_uses(follows, ground, event, effective);
    doubt_votes(follows, ground, event, effective);
    if (const auto* ended = std::get_if<parties::BodyEnded>(&event.of)) {
        raise(follows, ground, flags_of_ended(ground, ended->body), effective);
        raise(follows, ground, flags_of_completed(ground, ended->body, effective), effective);
        doubt_under(follows, ground, ended->body, effective);
    }
    const auto* succeeded = std::get_if<parties::BodySucceeded>(&event.of);
    if (succeeded == nullptr) return follows;
    settle_ended(follows, ground, succeeded->predecessor);
    doubt_under(follows, ground, succeeded->predecessor, effective);
    ground.meetings.recommendations.for_each(
        [&](const RecommendationId& id, const Recommendation& item) {
            if (item.resolution && !item.wording(item.resolution->text).effects.empty())
                bring_about_in_force(follows, ground, id);
        });
    return follows;
}

std::vector<Consequence> follow(const Ground& ground, const programme::Event& event,
                                Day effective) {
    std::vector<Consequence> follows;
    if (const auto* stated = std::get_if<programme::OwnerStated>(&event.of))
        settle_not_stated(follows, ground, *stated, effective);
    if (const auto* amount = std::get_if<programme::AmountRecorded>(&event.of))
        raise(follows, ground, flags_of_amount(ground, *amount), effective);
    return follows;
}

} // namespace concordat::effects
